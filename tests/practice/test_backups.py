"""Backups: whole or not there, cheap to list, and never believed unread."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import FOLDER, sidecar
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import (
    DamagedLogError,
    DiskError,
    KeepingError,
    MissingLogError,
)
from innerheal_desktop.practice.backups import (
    Backup,
    back_up,
    is_due,
    listed,
    looked_into,
    newest_good,
)
from innerheal_desktop.practice.file import FILE, open_for_writing
from innerheal_desktop.practice.rescuing import rebuild
from innerheal_desktop.practice.restoring import restore
from innerheal_desktop.practice.sittings import Sitting
from tests.practice.kept_words import (
    BrokenDisk,
    contents,
    of_the_first_version,
    opened,
    practised,
    standing,
)
from tests.practice.practice_words import TODAY, sat

NOW = HandClock().now()


def made(folder: Path, reason: str = "asked", now: datetime = NOW) -> Backup:
    return back_up(folder, reason, now)


def test_a_backup_is_the_log_as_it_is_while_it_is_in_use(tmp_path: Path) -> None:
    stands = practised(tmp_path)
    with opened(tmp_path) as log:
        log.add(sat(id="one more", note="just now")).result()
        backup = made(tmp_path)
        assert log.add(sat(id="and on")).result()
    assert backup.path.name == "practice-20261122T063000Z-0001-asked.sqlite"
    assert (backup.records, backup.days, backup.last) == (len(stands) + 1, 20, TODAY)
    assert backup.good is True
    other = tmp_path / "elsewhere"
    other.mkdir()
    (other / FILE).write_bytes(backup.path.read_bytes())
    assert {record.id for record in standing(other)} == {"one more", *(each.id for each in stands)}


def test_the_list_tells_what_is_there_without_reading_it(tmp_path: Path) -> None:
    practised(tmp_path)
    first, second = made(tmp_path), made(tmp_path, "close", NOW + timedelta(hours=1))
    told = listed(tmp_path)
    assert [each.path for each in told] == [second.path, first.path]
    assert [each.good for each in told] == [None, None]
    assert (told[0].records, told[0].app, told[0].stamp) == (second.records, "0.1.0", second.stamp)
    assert looked_into(told[0]) == second
    assert told[0].words() == f"{second.made.astimezone():%Y-%m-%d %H:%M}, at closing"
    assert told[0].as_json()["made"] == "2026-11-22T07:30:00Z"


def test_the_last_made_is_the_newest_whatever_the_clock_says(tmp_path: Path) -> None:
    practised(tmp_path)
    ahead = made(tmp_path, now=datetime(2035, 1, 1, tzinfo=UTC))
    now = made(tmp_path)
    assert [each.path for each in listed(tmp_path)] == [now.path, ahead.path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_only_the_person_can_read_it(tmp_path: Path) -> None:
    practised(tmp_path)
    before = os.umask(0)
    try:
        backup = made(tmp_path)
    finally:
        os.umask(before)
    for path in (backup.path, sidecar(backup.path)):
        assert path.stat().st_mode & 0o777 == 0o600
    assert backup.path.parent.stat().st_mode & 0o777 == 0o700


def cut(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-4096])


def turn_a_bit(backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)


def other_counts(backup: Path) -> None:
    told = json.loads(sidecar(backup).read_text()) | {"records": 3}
    sidecar(backup).write_text(json.dumps(told))


@pytest.mark.parametrize(
    "spoil", [cut, turn_a_bit, other_counts, lambda path: path.write_bytes(b"")]
)
def test_what_the_disk_has_changed_is_known_and_passed_over(tmp_path: Path, spoil) -> None:
    practised(tmp_path)
    good, bad = made(tmp_path), made(tmp_path)
    spoil(bad.path)
    assert looked_into(listed(tmp_path)[0]).good is False
    newest = newest_good(tmp_path)
    assert newest is not None
    assert newest.path == good.path


@pytest.mark.parametrize("beside", [b"", b"[1]", b"{", b'{"sha256": 5}', b"[" * 4000, b"\xff"])
def test_a_backup_without_its_note_is_judged_by_itself(tmp_path: Path, beside: bytes) -> None:
    practised(tmp_path)
    backup = made(tmp_path)
    sidecar(backup.path).write_bytes(beside)
    (told,) = listed(tmp_path)
    assert (told.good, told.records) == (None, None)
    assert looked_into(told).records == backup.records
    assert is_due(tmp_path)


def test_other_files_in_the_folder_are_no_backups(tmp_path: Path) -> None:
    assert listed(tmp_path) == []
    (tmp_path / FOLDER).mkdir()
    for name in (
        "notes.txt",
        "practice-2026-1-x.sqlite",
        "practice-20269922T063000Z-0001-x.sqlite",
    ):
        (tmp_path / FOLDER / name).write_text("mine")
    (tmp_path / FOLDER / "practice-20261122T063000Z-0001-close.sqlite").mkdir()
    assert listed(tmp_path) == []
    assert newest_good(tmp_path) is None


def test_a_backup_is_due_when_something_was_written(tmp_path: Path) -> None:
    practised(tmp_path)
    assert is_due(tmp_path)
    made(tmp_path)
    assert not is_due(tmp_path)
    with opened(tmp_path) as log:
        running = log.begin(Sitting("box", "Box", 300.0))
        running.begun.result()
        assert not is_due(tmp_path)
        log.finish(running, "completed", 300.0).result()
        assert is_due(tmp_path)
        made(tmp_path)
        log.set_setting("words", "other").result()
        assert is_due(tmp_path)


def test_there_is_nothing_to_back_up_before_the_first_time(tmp_path: Path) -> None:
    with pytest.raises(MissingLogError):
        made(tmp_path)
    assert contents(tmp_path) == {}


def test_a_damaged_log_gives_no_backup(tmp_path: Path) -> None:
    practised(tmp_path)
    content = bytearray((tmp_path / FILE).read_bytes())
    content[8192:12288] = b"\x07" * 4096
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(DamagedLogError):
        made(tmp_path)
    assert list((tmp_path / FOLDER).iterdir()) == []


@pytest.mark.parametrize("after", [False, True])
def test_a_disk_that_fails_at_any_step_leaves_the_old_backups_and_nothing_half(
    tmp_path: Path, after: bool
) -> None:
    practised(tmp_path)
    made(tmp_path)
    before = contents(tmp_path)
    sound = BrokenDisk(0)
    back_up(tmp_path, "asked", NOW, sound)
    assert sound.steps >= 4
    for path in listed(tmp_path)[:1]:
        path.path.unlink()
        sidecar(path.path).unlink()
    for step in range(1, sound.steps + 1):
        with pytest.raises(DiskError):
            back_up(tmp_path, "asked", NOW, BrokenDisk(step, after=after))
        assert contents(tmp_path) == before


def test_what_a_kill_left_is_swept_away_later(tmp_path: Path) -> None:
    practised(tmp_path)
    made(tmp_path)
    left = tmp_path / FOLDER / ".20261122T063000Z-0badcafe.part"
    for name in (left.name, ".other.part"):
        (tmp_path / FOLDER / name).write_bytes(b"half")
    made(tmp_path, now=NOW + timedelta(hours=1))
    assert left.exists()
    made(tmp_path, now=NOW + timedelta(days=2))
    assert not left.exists()
    assert (tmp_path / FOLDER / ".other.part").exists()


# ── before a migration ──


def test_an_older_log_is_backed_up_before_it_changes(tmp_path: Path) -> None:
    of_the_first_version(tmp_path / FILE)
    open_for_writing(tmp_path).close()
    (backup,) = listed(tmp_path)
    assert backup.reason == "migration"
    assert looked_into(backup).good
    with sqlite3.connect(f"file:{backup.path}?immutable=1", uri=True) as old:
        assert old.execute("PRAGMA user_version").fetchone()[0] == 1
    old.close()
    open_for_writing(tmp_path).close()
    assert len(listed(tmp_path)) == 1


def test_without_that_backup_nothing_changes(tmp_path: Path) -> None:
    of_the_first_version(tmp_path / FILE)
    (tmp_path / FOLDER).write_text("in the way")
    with pytest.raises(KeepingError):
        open_for_writing(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as log:
        assert log.execute("PRAGMA user_version").fetchone()[0] == 1
    log.close()


KILLED = """
import os, sys
from pathlib import Path
from innerheal_desktop.practice import file, schema
def killed(connection):
    schema._second(connection)
    connection.execute("CREATE TABLE half (n)")
    os.kill(os.getpid(), 9)
file.migrate = lambda connection: schema.migrate(connection, (schema._first, killed))
file.open_for_writing(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_migration_that_is_killed_half_way_leaves_the_old(tmp_path: Path) -> None:
    of_the_first_version(tmp_path / FILE)
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert killed.returncode == -9
    with sqlite3.connect(tmp_path / FILE) as log:
        assert log.execute("PRAGMA user_version").fetchone()[0] == 1
        assert "half" not in {row[0] for row in log.execute("SELECT name FROM sqlite_schema")}
    log.close()
    with opened(tmp_path) as log:
        assert log.damaged() == []
        assert len(log.records()) == 21


def test_a_name_from_elsewhere_hides_no_backup_and_stops_no_list(tmp_path: Path) -> None:
    practised(tmp_path)
    back_up(tmp_path, "asked", NOW)
    for name in ("20260101T000000Z-999999999", "00010101T000000Z-0002", "99991231T235959Z-0003"):
        (tmp_path / FOLDER / f"practice-{name}-close.sqlite").write_bytes(b"somebody else's")
    two = [back_up(tmp_path, "asked", NOW) for _ in range(2)]
    there = listed(tmp_path)
    assert [each.path for each in there[:2]] == [each.path for each in reversed(two)]
    assert all(each.words() for each in there)


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_every_folder_and_file_is_the_person_s_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        folder = tmp_path / "InnerHeal"
        practised(folder)
        backup = back_up(folder, "asked", NOW)
        rebuild(folder, NOW)
        restore(folder, backup.path, NOW)
    finally:
        os.umask(before)
    open_to_others = [
        path.name
        for path in (folder, *folder.rglob("*"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    assert open_to_others == []


def test_two_programs_that_back_up_in_the_same_second_each_have_their_own(tmp_path: Path) -> None:
    practised(tmp_path)
    others: list[Backup] = []

    class Visited(Disk):
        def settle(self, file: Path) -> None:
            super().settle(file)
            if not others:
                others.append(back_up(tmp_path, "migration", NOW))

    mine = back_up(tmp_path, "migration", NOW, Visited())
    assert mine.path != others[0].path
    assert [looked_into(each).good for each in listed(tmp_path)] == [True, True]


def test_one_that_fails_takes_no_other_along(tmp_path: Path) -> None:
    practised(tmp_path)
    others: list[Backup] = []

    class Failing(Disk):
        def settle(self, file: Path) -> None:
            if not others:
                others.append(back_up(tmp_path, "migration", NOW))
                raise OSError(5, "Input/output error")

    with pytest.raises(KeepingError):
        back_up(tmp_path, "migration", NOW, Failing())
    assert [each.path for each in listed(tmp_path)] == [others[0].path]
    assert len(list((tmp_path / FOLDER).iterdir())) == 2
