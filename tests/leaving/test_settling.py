"""All of what comes back takes its place, or none of it; what a kill leaves goes unread."""

import errno
import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile

import pytest

from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.restoring import undo
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.leaving.returning import bring_back, sweep
from innerheal_desktop.practice.alive import SignOfLife
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import read, write
from innerheal_desktop.trouble import TroubleError
from tests.leaving.test_returning import taken

WORDS = "another passphrase entirely"


def lived_in(laptop, clock):
    """A folder with a log, a sealed journal and settings of its own; its journal is closed."""
    laptop.mkdir(parents=True)
    with PracticeLog(laptop, clock) as there:
        there.set_setting("favourites", ["sigh"]).result()
    made = Journal(laptop, clock, cost=lambda: LEAST)
    made.write(Page(text="From here.")).result(30)
    made.protect(WORDS).result(30)
    made.close()
    write(laptop, Settings(theme="dawn", journal_lock="1"))


def as_it_is(laptop, clock):
    pages = Journal(laptop, clock)
    assert pages.state is State.LOCKED
    pages.unlock(WORDS).result(30)
    texts = [each.text for each in pages.pages()]
    pages.close()
    with PracticeLog(laptop, clock) as there:
        return there.setting("favourites"), texts, read(laptop).theme, len(there.records())


class Refusing(Disk):
    """A disk that is full at one of its steps."""

    def __init__(self, at):
        self.left = at

    def _step(self):
        self.left -= 1
        if self.left == 0:
            raise OSError(errno.ENOSPC, "No space left on device")

    def make(self, folder):
        self._step()
        super().make(folder)

    def begin(self, file):
        self._step()
        super().begin(file)

    def write(self, file, content):
        self._step()
        super().write(file, content)

    def move(self, file, goal):
        self._step()
        super().move(file, goal)


def test_a_disk_that_is_full_at_any_step_changes_nothing(
    folder, log, journal, laptop, clock, tmp_path
):
    lived_in(laptop, clock)
    file, before, step = taken(folder, log, tmp_path, journal), as_it_is(laptop, clock), 0
    while True:
        step += 1
        disk = Refusing(step)
        try:
            back = bring_back(laptop, file, clock, disk=disk)
        except TroubleError:
            assert as_it_is(laptop, clock) == before, step
            assert not (laptop / "sessions/mine.md").exists(), step
            assert not list(laptop.glob("coming-*")), step
        else:
            break
    assert step > 20
    assert (back.records, back.pages, read(laptop).theme) == (1, 1, "dusk")


def test_a_first_day_that_was_refused_is_a_first_day_again(
    folder, log, journal, laptop, clock, tmp_path
):
    (laptop / "settings.json").mkdir(parents=True)
    with pytest.raises(TroubleError):
        bring_back(laptop, taken(folder, log, tmp_path, journal), clock)
    found = [each.name for each in laptop.rglob("*") if each.is_file()]
    assert not [each for each in found if each.startswith("log-") or each == "journal-key.json"]
    assert not (laptop / "practice.sqlite").exists()
    assert not (laptop / "journal.sqlite").exists()


def test_a_sealed_journal_that_gave_its_place_can_come_back(
    folder, log, journal, laptop, clock, tmp_path
):
    lived_in(laptop, clock)
    bring_back(laptop, taken(folder, log, tmp_path, journal), clock)
    assert [each.text for each in _pages(laptop, clock)] == ["Dear younger me."]
    undo(laptop, clock.now())
    assert as_it_is(laptop, clock)[1] == ["From here."]


def _pages(laptop, clock):
    pages = Journal(laptop, clock)
    try:
        return pages.pages()
    finally:
        pages.close()


def test_no_file_starts_with_the_computer_or_makes_the_lock_lazier(laptop, clock, tmp_path):
    laptop.mkdir(parents=True)
    write(laptop, Settings(journal_lock="1", window=(1, 2, 800, 600, 0)))
    said = {"at_login": True, "journal_lock": "never", "window": [0, 0, 1, 1, 0], "theme": {}}
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("settings.json", json.dumps({**said, "text_size": 1.5, "other": "x"}))
    bring_back(laptop, tmp_path / "x.zip", clock)
    made = read(laptop)
    assert (made.at_login, made.journal_lock, made.text_size) == (False, "1", 1.5)
    assert made.window == (1, 2, 800, 600, 0)
    assert "other" not in (laptop / "settings.json").read_text()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_all_that_came_is_its_owners_alone(folder, log, journal, laptop, clock, tmp_path):
    bring_back(laptop, taken(folder, log, tmp_path, journal), clock)
    for path in (laptop, *laptop.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_ones_own_folder_is_not_found_in_what_holds_it(folder, log, clock):
    with pytest.raises(TroubleError, match="itself"):
        bring_back(folder, folder.parent, clock)


@pytest.mark.skipif(os.name != "posix", reason="links need leave on Windows")
def test_own_files_come_into_a_folder_that_leads_elsewhere_and_past_what_is_no_file(
    folder, log, laptop, clock, tmp_path
):
    laptop.mkdir(parents=True)
    (tmp_path / "synced").mkdir()
    (laptop / "sessions").symlink_to(tmp_path / "synced")
    (laptop / "sounds/bell").mkdir(parents=True)
    os.mkfifo(laptop / "sounds/bell/bowl.wav")
    back = bring_back(laptop, taken(folder, log, tmp_path), clock)
    assert (back.files, back.stayed) == (2, 1)
    assert (tmp_path / "synced/mine.md").read_text() == "# Mine\n"


def test_what_a_kill_left_is_swept_and_what_is_being_made_stays(laptop, clock):
    for name in ("coming-00000001", "coming-00000002"):
        (laptop / name / "all").mkdir(parents=True)
        (laptop / name / "all/journal.json").write_text("Dear younger me.")
    (laptop / "coming-mine").mkdir()
    sign = SignOfLife(laptop / "coming-00000002")
    os.link(laptop / "coming-00000001/all/journal.json", laptop / "seen")
    sweep(laptop)
    sign.close()
    assert {each.name for each in laptop.iterdir()} == {"coming-00000002", "coming-mine", "seen"}
    assert not (laptop / "seen").read_bytes().strip(b"\0")


KILLED = """
import os, sys
from pathlib import Path
from innerheal_desktop.clock import Clock
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.leaving.returning import bring_back

class Dying(Disk):
    left = int(sys.argv[3])
    def move(self, file, goal):
        Dying.left -= 1
        if not Dying.left:
            os._exit(9)
        super().move(file, goal)

bring_back(Path(sys.argv[1]), Path(sys.argv[2]), Clock(), disk=Dying())
"""


@pytest.mark.slow
def test_after_a_kill_at_any_exchange_each_is_whole_and_once_more_ends_it(
    folder, log, journal, laptop, clock, tmp_path
):
    lived_in(laptop, clock)
    file = taken(folder, log, tmp_path, journal)
    shutil.copytree(laptop, tmp_path / "kept")
    for step in range(1, 30):
        shutil.rmtree(laptop)
        shutil.copytree(tmp_path / "kept", laptop)
        call = [sys.executable, "-c", KILLED, str(laptop), str(file), str(step)]
        code = subprocess.run(call, check=False, timeout=60).returncode
        with PracticeLog(laptop, clock) as there:
            assert there.setting("favourites") in (["sigh"], ["box"]), step
        back = bring_back(laptop, file, clock)
        assert (back.records, back.pages) == (1, 1), step
        assert not list(laptop.glob("coming-*")), step
        if code == 0:
            break
    assert step > 5
