"""Taking everything along: it is all in the archive, exactly; or nothing was written."""

import errno
import json
import os
import zipfile
from datetime import datetime

import pytest

from innerheal_desktop.leaving.taking import take
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.private import private_file
from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.trouble import TroubleError

NOW = datetime(2026, 11, 22, 7, 30)  # noqa: DTZ001 — a wall clock, as a ZIP keeps it


def names(path):
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def read(path, name):
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()


def left_in(folder):
    return sorted(each.name for each in folder.iterdir())


def test_everything_is_in_the_archive_and_says_what_it_is(folder, log, tmp_path):
    out = tmp_path / "out.zip"
    taken = take(folder, log, out, NOW)
    assert (taken.path, taken.records, taken.files) == (out, 1, 4)
    assert names(out) == {
        "README.txt",
        "log.jsonl",
        "practice-settings.json",
        "settings.json",
        "sessions/mine.md",
        "sounds/ambience/rain.ogg",
        "sounds/bell/bowl.wav",
    }
    readme = read(out, "README.txt")
    for name in ("log.jsonl", "practice-settings.json", "settings.json", "sessions/", "sounds/"):
        assert f"{name}: " in readme
    assert "as-it-lies" not in readme


def test_what_was_taken_comes_back_exactly(folder, log, tmp_path):
    out = tmp_path / "out.zip"
    take(folder, log, out, NOW)
    (line,) = read(out, "log.jsonl").splitlines()
    assert SessionRecord.from_json(json.loads(line)) == log.records()[0]
    assert json.loads(line)["check_in"] == {"compared": "harder"}
    assert json.loads(read(out, "practice-settings.json"))["favourites"] == ["box"]
    assert Settings.from_json(json.loads(read(out, "settings.json"))).theme == "dusk"
    assert read(out, "sessions/mine.md") == "# Mine\n"


@pytest.mark.skipif(os.name != "posix", reason="only there do modes mean this")
def test_only_its_owner_may_read_it(folder, log, tmp_path):
    out = tmp_path / "out.zip"
    take(folder, log, out, NOW)
    assert out.stat().st_mode & 0o777 == 0o600


def test_into_a_folder_it_goes_by_its_day(folder, log, tmp_path):
    goal = tmp_path / "goal"
    goal.mkdir()
    assert take(folder, log, goal, NOW).path == goal / "InnerHeal 2026-11-22.zip"
    assert left_in(goal) == ["InnerHeal 2026-11-22.zip"]


def test_a_log_that_cannot_be_opened_is_taken_as_it_lies(folder, log, tmp_path):
    log.close()
    (folder / "practice.sqlite").write_bytes(b"torn")
    out = tmp_path / "out.zip"
    assert take(folder, None, out, NOW).records == 0
    kept = names(out)
    assert {"as-it-lies/practice.sqlite", "as-it-lies/log-2026.jsonl"} <= kept
    assert "log.jsonl" not in kept
    assert "Grüße" in read(out, "as-it-lies/log-2026.jsonl")
    assert "as-it-lies/: your practice as its files lie" in read(out, "README.txt")


class FullAfter:
    """A file on a disk that is full after so many bytes."""

    def __init__(self, path, room):
        self._file, self._room = private_file(path), room

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def write(self, data):
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._file.write(data)


@pytest.mark.parametrize("room", [0, 100, 900])
def test_a_full_disk_leaves_nothing_half_and_the_old_archive_as_it_was(folder, log, tmp_path, room):
    goal = tmp_path / "goal"
    goal.mkdir()
    (goal / "out.zip").write_text("an older one")
    with pytest.raises(TroubleError, match="No space left on device") as full:
        take(folder, log, goal / "out.zip", NOW, opened=lambda path: FullAfter(path, room))
    assert "free some room" in full.value.remedy
    assert left_in(goal) == ["out.zip"]
    assert (goal / "out.zip").read_text() == "an older one"


def test_what_was_written_wrongly_is_not_kept(folder, log, tmp_path):
    class Torn(FullAfter):
        def write(self, data):
            return self._file.write(data.replace(b"OggS", b"Ogg5"))

    goal = tmp_path / "goal"
    goal.mkdir()
    with pytest.raises(TroubleError, match="not written as it should be"):
        take(folder, log, goal / "out.zip", NOW, opened=lambda path: Torn(path, 0))
    assert left_in(goal) == []


def test_where_there_is_no_such_folder_it_is_said(folder, log, tmp_path):
    with pytest.raises(TroubleError, match="No such file or directory"):
        take(folder, log, tmp_path / "gone" / "out.zip", NOW)


@pytest.mark.parametrize("name", ["practice.sqlite", "settings.json", "sessions/mine.md"])
def test_no_file_of_ours_is_written_over(folder, log, name):
    before = (folder / name).read_bytes()
    with pytest.raises(TroubleError, match="is a file that InnerHeal needs"):
        take(folder, log, folder / name, NOW)
    assert (folder / name).read_bytes() == before
    assert log.records()


def test_whoever_thinks_better_of_it_keeps_nothing(folder, log, tmp_path):
    goal, told = tmp_path / "goal", []
    goal.mkdir()

    def tell(share):
        told.append(share)
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take(folder, log, goal / "out.zip", NOW, tell)
    assert left_in(goal) == []
    assert told == sorted(told)


def test_sessions_that_lie_elsewhere_are_taken_too(folder, log, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (folder / "sessions").rename(elsewhere)
    (folder / "sessions").symlink_to(elsewhere, target_is_directory=True)
    take(folder, log, tmp_path / "out.zip", NOW)
    assert read(tmp_path / "out.zip", "sessions/mine.md") == "# Mine\n"
