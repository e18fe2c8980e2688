"""What was taken along comes back whole: from the ZIP, from a folder, and from one copy."""

import json
import shutil
import zipfile
from datetime import datetime

import pytest

from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.keeping.asides import asides
from innerheal_desktop.leaving.belongings import COMING
from innerheal_desktop.leaving.returning import bring_back
from innerheal_desktop.leaving.taking import take
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.settings.file import read, write
from innerheal_desktop.trouble import TroubleError

NOW = datetime(2026, 11, 22, 7, 30)  # noqa: DTZ001 — a wall clock, as a ZIP keeps it
WORDS = "correct horse battery staple"


def taken(folder, log, tmp_path, journal=None):
    return take(folder, log, tmp_path / "all.zip", NOW, journal=journal).path


def nothing_half(folder):
    return not list(folder.glob(f"{COMING}*"))


def test_a_zip_of_everything_brings_everything(folder, log, journal, laptop, clock, tmp_path):
    file = taken(folder, log, tmp_path, journal)
    back = bring_back(laptop, file, clock)
    assert (back.records, back.days, back.pages, back.sealed) == (1, 1, 1, False)
    assert (back.files, back.stayed, back.settings) == (3, 0, True)
    with PracticeLog(laptop, clock) as there:
        assert there.records() == log.records()
        assert there.setting("favourites") == ["box"]
    assert read(laptop).theme == "dusk"
    assert (laptop / "sessions/mine.md").read_text() == "# Mine\n"
    assert (laptop / "sounds/bell/bowl.wav").read_text() == "RIFF"
    pages = Journal(laptop, clock)
    assert [each.text for each in pages.pages()] == ["Dear younger me."]
    assert [each.id for each in pages.pages()] == [each.id for each in journal.pages()]
    pages.close()
    assert nothing_half(laptop)


def test_whoever_comes_back_begins_on_today(folder, log, laptop, clock, tmp_path):
    write(folder, Settings(theme="dusk", page="settings"))
    bring_back(laptop, taken(folder, log, tmp_path), clock)
    assert (read(laptop).theme, read(laptop).page) == ("dusk", "today")


def test_a_sealed_journal_comes_back_as_sealed(folder, log, journal, laptop, clock, tmp_path):
    recovery = journal.protect(WORDS).result(30)
    journal.lock()
    back = bring_back(laptop, taken(folder, log, tmp_path, journal), clock)
    assert (back.pages, back.sealed) == (1, True)
    for opened_by in ("words", "paper"):
        pages = Journal(laptop, clock)
        assert pages.state is State.LOCKED
        way = pages.unlock(WORDS) if opened_by == "words" else pages.unlock_with(str(recovery))
        way.result(30)
        assert [each.text for each in pages.pages()] == ["Dear younger me."]
        pages.close()


@pytest.mark.parametrize("within", ["", "InnerHeal", "backups"])
def test_a_folder_copied_by_hand_comes_back(within, folder, log, laptop, clock, tmp_path):
    copied = tmp_path / "stick"
    log.close()
    (folder / "backups/practice-20261101-0.sqlite").unlink()
    shutil.copytree(folder, copied / "InnerHeal" if within == "InnerHeal" else copied)
    (copied / "backups").mkdir(exist_ok=True)
    chosen = copied / "backups" if within == "backups" else copied
    back = bring_back(laptop, chosen, clock)
    assert (back.records, back.settings, back.files) == (1, True, 3)
    with PracticeLog(laptop, clock) as there:
        assert there.setting("favourites") == ["box"]


def test_a_copy_of_the_log_alone_comes_back(folder, log, laptop, clock, tmp_path):
    log.close()
    copy = shutil.copy(folder / "practice.sqlite", tmp_path / "InnerHeal 2026-11-22.sqlite")
    back = bring_back(laptop, tmp_path / copy, clock)
    assert (back.records, back.pages, back.settings) == (1, None, False)


def test_a_torn_log_that_was_taken_as_it_lies_is_made_anew(folder, log, laptop, clock, tmp_path):
    log.close()
    (folder / "practice.sqlite").write_bytes(b"torn")
    assert bring_back(laptop, taken(folder, None, tmp_path), clock).records == 1


def test_what_lay_there_is_set_aside_and_own_files_stay(folder, log, laptop, clock, tmp_path):
    laptop.mkdir(parents=True)
    (laptop / "sessions").mkdir()
    (laptop / "sessions/mine.md").write_text("# Another\n")
    with PracticeLog(laptop, clock, lambda: "Europe/Berlin") as there:
        there.finish(there.begin(Sitting("sigh-reset", "Sigh", 20.0)), "completed", 20.0).result()
    back = bring_back(laptop, taken(folder, log, tmp_path), clock)
    assert (back.records, back.files, back.stayed) == (1, 2, 1)
    assert (laptop / "sessions/mine.md").read_text() == "# Another\n"
    assert len(asides(laptop)) == 1


@pytest.mark.parametrize("content", [b"", b"not ours", b"SQLite format 3\x00" + bytes(100)])
def test_what_is_not_ours_changes_nothing(content, laptop, clock, tmp_path):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(TroubleError, match="nothing that InnerHeal"):
        bring_back(laptop, tmp_path / "x", clock)
    assert not list(laptop.iterdir())


def test_a_zip_leads_nowhere_else(folder, log, laptop, clock, tmp_path):
    file = taken(folder, log, tmp_path)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("sessions/../../out.md", "# Out\n")
        archive.writestr("../out.md", "# Out\n")
        archive.writestr("sessions/a\\..\\out.md", "# Out\n")
    assert bring_back(laptop, file, clock).files == 3
    assert not list(tmp_path.glob("**/out.md"))


def test_whoever_only_chose_and_never_sat_comes_back_too(laptop, clock, tmp_path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("log.jsonl", "")
        archive.writestr("practice-settings.json", json.dumps({"favourites": ["box"]}))
    assert bring_back(laptop, tmp_path / "all.zip", clock).records == 0
    with PracticeLog(laptop, clock) as there:
        assert there.setting("favourites") == ["box"]


def test_ones_own_folder_is_not_brought_back_into_itself(folder, log, clock):
    with pytest.raises(TroubleError, match="itself"):
        bring_back(folder, folder / "practice.sqlite", clock)
    assert len(log.records()) == 1
