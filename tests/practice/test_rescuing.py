"""Rescuing: what is still there is told, and a new log made of it; nothing is lost on the way."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.asides import asides
from innerheal_desktop.keeping.copies import FOLDER
from innerheal_desktop.keeping.errors import (
    BusyLogError,
    KeepingError,
    MissingLogError,
    NewerLogError,
)
from innerheal_desktop.practice.backups import back_up, listed
from innerheal_desktop.practice.file import FILE, is_alone, open_for_writing
from innerheal_desktop.practice.rescuing import look, rebuild
from innerheal_desktop.practice.restoring import undo
from innerheal_desktop.practice.schema import VERSION
from innerheal_desktop.practice.verifying import verify
from tests.practice.kept_words import (
    BrokenDisk,
    change,
    contents,
    of_the_first_version,
    opened,
    practised,
    standing,
)
from tests.practice.practice_words import TODAY, ids, sat

NOW = HandClock().now()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log, its plain copy, and a backup from before its last record."""
    folder = tmp_path / "InnerHeal"
    practised(folder)
    back_up(folder, "close", NOW)
    with opened(folder) as log:
        log.add(sat(id="later")).result()
    return folder


def gone(file: Path) -> None:
    file.unlink()


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def garbage(file: Path) -> None:
    file.write_bytes(b"Dear diary, " * 900)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def no_marker(file: Path) -> None:
    change(file, "DROP TABLE marker")


def a_changed_row(file: Path) -> None:
    change(file, "UPDATE record SET seconds = seconds + 1 WHERE id = '20261116'")


def foreign(file: Path) -> None:
    file.unlink()
    change(file, "CREATE TABLE recipes (name)")


SPOILT: list[tuple[Callable[[Path], None], str]] = [
    (gone, "missing"),
    (emptied, "missing"),
    (garbage, "foreign"),
    (foreign, "foreign"),
    (cut, "damaged"),
    (no_marker, "damaged"),
    (a_changed_row, "damaged"),
]


@pytest.mark.parametrize(("spoil", "state"), SPOILT)
def test_what_is_there_is_told_and_untouched(folder: Path, spoil, state: str) -> None:
    spoil(folder / FILE)
    before = contents(folder)
    found = look(folder)
    assert found.state == state
    assert found.log is None
    assert found.trouble is not None
    assert "innerheal restore" in found.trouble.remedy
    assert found.backup is not None
    assert (found.backup.records, found.backup.good) == (21, True)
    assert (found.plain.records, found.plain.days, found.plain.last) == (22, 20, TODAY)
    assert contents(folder) == before


@pytest.mark.parametrize(("spoil", "state"), SPOILT)
def test_a_new_log_holds_all_that_the_old_one_held(folder: Path, spoil, state: str) -> None:
    before = standing(folder)
    is_alone(folder)
    spoil(folder / FILE)
    old = (folder / FILE).read_bytes() if (folder / FILE).exists() else None
    plain = (folder / "log-2026.jsonl").read_bytes()
    rebuilt = rebuild(folder, NOW)
    assert standing(folder) == before
    assert (rebuilt.records, rebuilt.days, rebuilt.last) == (22, 20, TODAY)
    assert (rebuilt.from_plain, rebuilt.odd) == (1, ())
    assert rebuilt.base == listed(folder)[0].path
    assert (folder / "log-2026.jsonl").read_bytes() == plain
    with opened(folder) as log:
        assert log.goals.changes[-1][1] == 4
        assert [each.seconds for each in log.history("20261120")] == [600.0, 900.5]
        assert log.damaged() == []
    assert verify(folder).good
    kept = rebuilt.aside / FILE
    assert (kept.read_bytes() if kept.exists() else None) == old
    undo(folder, None, NOW)
    assert look(folder).state == state


def test_the_plain_copies_alone_are_enough(folder: Path) -> None:
    with opened(folder) as log:
        before = {record.id: log.history(record.id) for record in log.records()}
    shutil.rmtree(folder / FOLDER)
    (folder / FILE).unlink()
    rebuilt = rebuild(folder, NOW)
    assert rebuilt.base is None
    with opened(folder) as log:
        assert {record.id: log.history(record.id) for record in log.records()} == before
        assert log.restore("20261119").result().version == 3
        assert log.rhythm().total == 21
    assert verify(folder).good


def test_a_running_log_is_told_as_it_is_and_not_rebuilt(folder: Path) -> None:
    with opened(folder) as log:
        log.add(sat(id="just now")).result()
        found = look(folder)
        assert (found.state, found.trouble) == ("well", None)
        assert found.log is not None
        assert found.log.records == 23
        with pytest.raises(BusyLogError):
            rebuild(folder, NOW)
    assert asides(folder) == []


def test_a_newer_log_is_told_and_left_alone(folder: Path) -> None:
    change(folder / FILE, f"PRAGMA user_version = {VERSION + 1}")
    found = look(folder)
    assert found.state == "newer"
    assert found.log is not None
    with pytest.raises(NewerLogError):
        rebuild(folder, NOW)
    assert asides(folder) == []


def test_what_the_plain_copies_lost_comes_from_the_log_and_is_written_again(folder: Path) -> None:
    before = standing(folder)
    (folder / "log-2025.jsonl").unlink()
    content = (folder / "log-2026.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "log-2026.jsonl").write_bytes(b"".join(content[3:]))
    assert not verify(folder).good
    rebuilt = rebuild(folder, NOW)
    assert rebuilt.from_plain == 0
    assert standing(folder) == before
    assert verify(folder).good
    shutil.rmtree(folder / FOLDER)
    (folder / FILE).unlink()
    rebuild(folder, NOW)
    assert standing(folder) == before


def test_lines_of_somebodys_editing_are_listed_and_the_log_stands(folder: Path) -> None:
    before = standing(folder)
    file = folder / "log-2026.jsonl"
    lines = file.read_bytes().splitlines()
    lines[0] = json.dumps(json.loads(lines[0]) | {"seconds": 99_999}).encode()
    file.write_bytes(b"\n".join([*lines, b"my own words", lines[5], lines[6][:40]]))
    rebuilt = rebuild(folder, NOW)
    assert [(each.line, each.kind) for each in rebuilt.odd] == [
        (len(lines) + 1, "unknown"),
        (len(lines) + 2, "twice"),
        (len(lines) + 3, "half"),
        (1, "differs"),
    ]
    assert standing(folder) == before
    assert verify(folder).good
    assert rebuilt.as_json()["odd"][-1] == {"file": file.name, "line": 1, "kind": "differs"}


def test_a_damaged_backup_is_no_base(folder: Path) -> None:
    before = standing(folder)
    backup = listed(folder)[0].path
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 255
    backup.write_bytes(content)
    garbage(folder / FILE)
    rebuilt = rebuild(folder, NOW)
    assert rebuilt.base is None
    assert standing(folder) == before


def test_an_older_backup_is_a_base_in_the_present_form(folder: Path) -> None:
    before = standing(folder)
    old = folder / FOLDER / "practice-20261122T063000Z-0009-migration.sqlite"
    of_the_first_version(old, 3)
    with closing(sqlite3.connect(old)) as log:
        log.execute("PRAGMA journal_mode = DELETE")
    garbage(folder / FILE)
    assert rebuild(folder, NOW).from_base == 3
    assert set(ids(standing(folder))) == {*ids(before), "old0", "old1", "old2"}
    assert verify(folder).good


def test_where_nothing_is_left_it_says_so(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"garbage" * 900)
    (tmp_path / "log-2026.jsonl").write_bytes(b"{}\n")
    before = contents(tmp_path)
    with pytest.raises(MissingLogError, match="neither") as caught:
        rebuild(tmp_path, NOW)
    assert "innerheal restore FILE" in caught.value.remedy
    assert contents(tmp_path) == before
    assert look(tmp_path / "nowhere").state == "missing"


@pytest.mark.parametrize("after", [False, True])
def test_a_disk_that_fails_at_any_step_leaves_what_was_there(
    folder: Path, tmp_path: Path, after: bool
) -> None:
    garbage(folder / FILE)
    sound = BrokenDisk(0)
    trial = tmp_path / "trial"
    shutil.copytree(folder, trial)
    rebuild(trial, NOW, sound)
    refused = 0
    for step in range(1, sound.steps + 1):
        here = tmp_path / f"step {step}"
        shutil.copytree(folder, here)
        before = contents(here)
        try:
            rebuild(here, NOW, BrokenDisk(step, after=after))
        except KeepingError:
            refused += 1
            assert contents(here) == before
        else:
            assert len(standing(here)) == 22
    assert refused >= 4


@pytest.mark.parametrize("part", range(24))
def test_a_log_truncated_at_any_byte_is_told_and_nothing_written_over(
    folder: Path, part: int
) -> None:
    is_alone(folder)
    whole = (folder / FILE).read_bytes()
    bytes_left = len(whole) * part // 24 + part % 3
    (folder / FILE).write_bytes(whole[:bytes_left])
    before = contents(folder)
    with pytest.raises(KeepingError) as caught:
        open_for_writing(folder)
    assert "innerheal restore" in caught.value.remedy
    assert contents(folder) == before
    rebuild(folder, NOW)
    assert len(standing(folder)) == 22


def test_a_deletion_is_honoured_and_its_thirty_days_begin_anew(folder: Path) -> None:
    (folder / FILE).unlink()
    shutil.rmtree(folder / FOLDER)
    rebuild(folder, NOW)
    with opened(folder) as log:
        assert "20261119" not in ids(log.records())
        written = log.read(
            lambda c: c.execute("SELECT written FROM record WHERE deleted").fetchall()
        )
        assert written == [(int(NOW.timestamp() * 1000),)] * 2
        assert log.restore("20261119").result() == replace(log.record("20261119"), version=3)


def test_a_deletion_that_the_disk_refused_deletes_nothing_later(folder: Path) -> None:
    before = standing(folder)
    with opened(folder) as log:
        log.write(
            lambda c: (
                c.execute(
                    """CREATE TEMP TRIGGER full BEFORE INSERT ON record WHEN NEW.deleted
                   BEGIN SELECT RAISE(ABORT, 'no room'); END"""
                ).rowcount
            )
        ).result()
        for record in before[:3]:
            log.delete(record.id).wait()
        assert log.records() == before
    rebuilt = rebuild(folder, NOW)
    assert standing(folder) == before
    assert [each.kind for each in rebuilt.odd] == ["undone"] * 3
    with opened(folder) as log:
        log.delete(before[0].id).result()
    assert len(standing(folder)) == len(before) - 1
