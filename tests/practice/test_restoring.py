"""Restoring: read through first, by one rename, and back again."""

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.asides import asides
from innerheal_desktop.keeping.copies import sidecar
from innerheal_desktop.keeping.errors import (
    BusyLogError,
    DamagedLogError,
    ForeignLogError,
    KeepingError,
    MissingLogError,
    NewerLogError,
)
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.file import FILE, is_alone, open_for_writing
from innerheal_desktop.practice.restoring import restore, undo
from innerheal_desktop.practice.schema import VERSION
from innerheal_desktop.practice.verifying import verify
from tests.practice.kept_words import (
    BrokenDisk,
    PlainDisk,
    change,
    contents,
    of_the_first_version,
    opened,
    practised,
    standing,
)
from tests.practice.practice_words import ids, sat

NOW = HandClock().now()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log that was backed up, and went on: a record more, and one of it less."""
    folder = tmp_path / "InnerHeal"
    practised(folder)
    back_up(folder, "close", NOW)
    with opened(folder) as log:
        log.add(sat(id="later")).result()
        log.delete("20261117").result()
    return folder


def backup(folder: Path) -> Path:
    return next(each.path for each in listed(folder) if each.reason == "close")


def test_the_log_is_as_it_was_then_and_can_be_as_it_was_now(folder: Path) -> None:
    now = standing(folder)
    before = (folder / "log-2026.jsonl").read_bytes()
    restored = restore(folder, backup(folder), NOW)
    then = standing(folder)
    assert "later" in ids(now)
    assert ("later" in ids(then), "20261117" in ids(then)) == (False, True)
    assert (restored.records, restored.days) == (len(then), 20)
    assert restored.backup is not None
    assert restored.backup.reason == "restore"
    undone = undo(folder, restored, NOW)
    assert standing(folder) == now
    assert undone.records == len(now)
    assert (folder / "log-2026.jsonl").read_bytes() == before
    assert verify(folder).good
    undo(folder, None, NOW)
    assert standing(folder) == then


def test_the_plain_copy_goes_with_its_log(folder: Path) -> None:
    restored = restore(folder, backup(folder), NOW)
    assert verify(folder).good
    assert b'"later"' not in (folder / "log-2026.jsonl").read_bytes()
    assert b'"later"' in (restored.aside / "log-2026.jsonl").read_bytes()
    with opened(folder) as log:
        log.add(sat(id="afterwards")).result()
    assert verify(folder).good


def test_a_damaged_log_is_kept_and_its_plain_copy_stays(folder: Path) -> None:
    (folder / FILE).write_bytes(b"Dear diary, " * 900)
    restored = restore(folder, backup(folder), NOW)
    assert restored.backup is None
    assert restored.waiting == 1
    assert (restored.aside / FILE).read_bytes() == b"Dear diary, " * 900
    assert b'"later"' in (folder / "log-2026.jsonl").read_bytes()
    assert "20261117" in ids(standing(folder))
    undo(folder, restored, NOW)
    with pytest.raises(KeepingError):
        open_for_writing(folder)
    assert (folder / FILE).read_bytes() == b"Dear diary, " * 900


def test_the_journal_of_a_damaged_log_is_not_left_beside_another(folder: Path) -> None:
    (folder / FILE).write_bytes(b"garbage" * 2000)
    (folder / f"{FILE}-wal").write_bytes(b"its journal")
    restored = restore(folder, backup(folder), NOW)
    assert not (folder / f"{FILE}-wal").exists()
    assert (restored.aside / f"{FILE}-wal").read_bytes() == b"its journal"
    undo(folder, None, NOW)
    assert (folder / f"{FILE}-wal").read_bytes() == b"its journal"


def test_where_there_was_no_log_one_comes_and_goes(folder: Path) -> None:
    (folder / FILE).unlink()
    restored = restore(folder, backup(folder), NOW)
    assert len(standing(folder)) == 21
    assert undo(folder, restored, NOW).records is None
    assert not (folder / FILE).exists()


def test_a_new_folder_takes_a_backup_from_another_computer(folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "stick" / "mine.sqlite"
    elsewhere.parent.mkdir()
    shutil.copy(backup(folder), elsewhere)
    new = tmp_path / "new"
    assert restore(new, elsewhere, NOW).records == 21
    assert len(standing(new)) == 21
    assert verify(new).good
    assert sorted(path.name for path in elsewhere.parent.iterdir()) == ["mine.sqlite"]


def test_a_log_that_somebody_copied_with_its_journal_is_whole(folder: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copied"
    copied.mkdir()
    with opened(folder) as log:
        log.add(sat(id="in the journal")).result()
        for name in (FILE, f"{FILE}-wal"):
            shutil.copy(folder / name, copied / name)
    new = tmp_path / "new"
    restore(new, copied / FILE, NOW)
    assert "in the journal" in ids(standing(new))


def test_an_older_log_comes_in_the_present_form(folder: Path) -> None:
    old = folder / "old.sqlite"
    of_the_first_version(old)
    restore(folder, old, NOW)
    assert ids(standing(folder))[0] == "old0"
    assert verify(folder).good


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def newer(file: Path) -> None:
    change(file, f"PRAGMA user_version = {VERSION + 1}")
    sidecar(file).unlink()


def foreign(file: Path) -> None:
    file.unlink()
    sidecar(file).unlink()
    change(file, "CREATE TABLE recipes (name)")


def a_changed_row(file: Path) -> None:
    change(file, "UPDATE record SET seconds = seconds + 1 WHERE id = '20261116'")
    sidecar(file).unlink()


def gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (cut, DamagedLogError),
        (newer, NewerLogError),
        (foreign, ForeignLogError),
        (a_changed_row, DamagedLogError),
        (gone, KeepingError),
    ],
)
def test_what_is_not_whole_is_not_restored(folder: Path, spoil, trouble) -> None:
    file = backup(folder)
    spoil(file)
    before = contents(folder)
    with pytest.raises(trouble) as caught:
        restore(folder, file, NOW)
    assert caught.value.remedy
    assert contents(folder) == before


def test_nobody_is_disturbed_who_has_the_log_open(folder: Path) -> None:
    with opened(folder) as log:
        with pytest.raises(BusyLogError, match="Nothing was changed"):
            restore(folder, backup(folder), NOW)
        log.add(sat(id="still")).result()
    assert "still" in ids(standing(folder))
    assert asides(folder) == []
    restore(folder, backup(folder), NOW)
    with opened(folder), pytest.raises(BusyLogError):
        undo(folder, None, NOW)


def test_nothing_set_aside_is_told(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(MissingLogError, match="Nothing was set aside"):
        undo(folder, None, NOW)
    assert contents(folder) == before


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("damaged", [False, True])
def test_a_disk_that_fails_at_any_step_leaves_a_whole_log(
    folder: Path, tmp_path: Path, after: bool, damaged: bool
) -> None:
    if damaged:
        (folder / FILE).write_bytes(b"garbage" * 2000)
        (folder / f"{FILE}-wal").write_bytes(b"its journal")
    is_alone(folder)
    now = (folder / FILE).read_bytes()
    sound = BrokenDisk(0)
    trial = tmp_path / "trial"
    shutil.copytree(folder, trial)
    restore(trial, backup(trial), NOW, sound)
    assert sound.steps >= 7
    refused = 0
    for step in range(1, sound.steps + 1):
        here = tmp_path / f"step {step}"
        shutil.copytree(folder, here)
        try:
            restore(here, backup(here), NOW, BrokenDisk(step, after=after))
        except KeepingError:
            refused += 1
            assert (here / FILE).read_bytes() == now
            if damaged:
                assert (here / f"{FILE}-wal").read_bytes() == b"its journal"
            else:
                assert verify(here).good
        else:
            # Only setting plain copies aside, and sweeping, may fail without stopping it.
            assert "later" not in ids(standing(here))
    assert refused >= 4


def test_a_disk_without_second_names_restores_too(folder: Path) -> None:
    now = standing(folder)
    restore(folder, backup(folder), NOW, PlainDisk())
    assert "later" not in ids(standing(folder))
    undo(folder, None, NOW, PlainDisk())
    assert standing(folder) == now


def test_each_restore_is_set_aside_by_itself(folder: Path) -> None:
    for hours in range(3):
        restore(folder, backup(folder), NOW + timedelta(hours=hours))
    assert [each.number for each in asides(folder)] == [3, 2, 1]
    (folder / "set-aside" / "20269922T063000Z-0009-odd").mkdir()
    (folder / "set-aside" / "notes").mkdir()
    assert len(asides(folder)) == 3
    with closing(sqlite3.connect(asides(folder)[0].path / FILE)) as kept:
        assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
