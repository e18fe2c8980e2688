"""Purging: what was deleted a month ago goes for good, and nothing else does."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import FOLDER
from innerheal_desktop.keeping.errors import DiskError, KeepingError, UnknownRecordError
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.purging import purge
from innerheal_desktop.practice.verifying import verify
from tests.practice.kept_words import NEW_YEARS, BrokenDisk, opened, practised, standing
from tests.practice.practice_words import TODAY, ids, sat

DAY = 86_400.0
SECRET = "what nobody is to read"


@pytest.fixture
def clock() -> HandClock:
    """The day of the deletion."""
    return HandClock()


@pytest.fixture
def folder(tmp_path: Path, clock: HandClock) -> Path:
    """A log from which something in two years was deleted."""
    practised(tmp_path)
    with opened(tmp_path, clock) as log:
        log.add(sat(NEW_YEARS, id="secret", note=SECRET)).result()
        log.edit(sat(TODAY, id="secret", note=f"{SECRET} either")).result()
        log.delete("secret").result()
    return tmp_path


def test_what_was_deleted_is_gone_from_every_byte_after_thirty_days(
    folder: Path, clock: HandClock
) -> None:
    stands = standing(folder)
    others = {
        name: [line for line in (folder / name).read_bytes().splitlines() if b"secret" not in line]
        for name in ("log-2025.jsonl", "log-2026.jsonl")
    }
    clock.advance(32 * DAY)
    with opened(folder, clock) as log:
        assert purge(log, clock.now()) == 2
        with pytest.raises(UnknownRecordError):
            log.record("secret")
        assert purge(log, clock.now()) == 0
    assert standing(folder) == stands
    for name, lines in others.items():
        left = (folder / name).read_bytes().splitlines()
        assert left == [line for line in lines if b'"20261119"' not in line]
    for path in folder.iterdir():
        assert path.is_dir() or SECRET.encode() not in path.read_bytes()
    assert [each.reason for each in listed(folder)] == ["purge"]
    assert SECRET.encode() in listed(folder)[0].path.read_bytes()
    assert verify(folder).good


def test_it_can_be_undone_for_thirty_days_whole(folder: Path, clock: HandClock) -> None:
    clock.advance(30 * DAY)
    with opened(folder, clock) as log:
        assert purge(log, clock.now()) == 0
        log.restore("secret").result()
        clock.advance(60 * DAY)
        assert purge(log, clock.now()) == 1
        assert log.record("secret").note == f"{SECRET} either"
    assert "secret" in ids(standing(folder))


def test_a_batch_forgets_what_is_purged(folder: Path, clock: HandClock) -> None:
    with closing(sqlite3.connect(folder / FILE)) as log, log:
        log.execute("INSERT INTO batch (id, kind, told, written) VALUES ('b', 'import', '{}', 1)")
        log.executemany("INSERT INTO batch_record VALUES ('b', ?)", [("secret",), ("20261118",)])
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        purge(log, clock.now())
        left = log.read(lambda c: c.execute("SELECT record FROM batch_record").fetchall())
    assert left == [("20261118",)]


def test_lines_that_are_not_ours_stay_as_they_are(folder: Path, clock: HandClock) -> None:
    odd = b'{"id": "sec\nmy own words\n[1]\n{"id": ["secret"]}\n\xff\xfe\n' + b"[" * 9000 + b"\n"
    with (folder / "log-2026.jsonl").open("ab") as plain:
        plain.write(odd)
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        purge(log, clock.now())
    content = (folder / "log-2026.jsonl").read_bytes()
    assert content.endswith(odd)
    assert not [line for line in content.splitlines() if line.startswith(b'{"id":"secret"')]


def test_a_year_whose_plain_copy_is_lost_is_passed_over(folder: Path, clock: HandClock) -> None:
    (folder / "log-2025.jsonl").unlink()
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        assert purge(log, clock.now()) == 2
    assert not (folder / "log-2025.jsonl").exists()


def test_without_a_backup_nothing_is_purged(folder: Path, clock: HandClock) -> None:
    (folder / FOLDER).write_text("in the way")
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        with pytest.raises(KeepingError):
            purge(log, clock.now())
        assert log.record("secret").note == f"{SECRET} either"


@pytest.mark.parametrize("after", [False, True])
def test_a_disk_that_fails_at_any_step_purges_all_or_is_asked_again(
    folder: Path, clock: HandClock, after: bool
) -> None:
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        for step in range(1, 20):
            try:
                purge(log, clock.now(), BrokenDisk(step, after=after))
            except DiskError:
                assert verify(folder).good
                assert log.record("secret").note == f"{SECRET} either"
            else:
                break
        assert step > 6
        assert log.read(
            lambda c: c.execute("SELECT count(*) FROM record WHERE id = 'secret'").fetchone()
        ) == (0,)
    for name in ("log-2025.jsonl", "log-2026.jsonl"):
        told = [json.loads(line)["id"] for line in (folder / name).read_bytes().splitlines()]
        assert "secret" not in told


@pytest.mark.parametrize("years", [2, 74, 5000])
def test_a_clock_that_is_years_ahead_purges_nothing(
    folder: Path, clock: HandClock, years: int
) -> None:
    ahead = HandClock(clock.now() + timedelta(days=365 * years))
    with opened(folder, ahead) as log:
        assert purge(log, ahead.now()) == 0
        assert log.restore("secret").result().note == f"{SECRET} either"


def test_who_was_away_for_years_is_purged_after_the_next_practice(
    folder: Path, clock: HandClock
) -> None:
    clock.advance(3 * 365 * DAY)
    with opened(folder, clock) as log:
        log.add(sat(TODAY, id="here again")).result()
        assert purge(log, clock.now()) == 2


@pytest.mark.parametrize("year", [1980, 2001])
def test_what_was_deleted_while_the_clock_was_behind_stays_for_thirty_days(
    folder: Path, clock: HandClock, year: int
) -> None:
    behind = HandClock(clock.now().replace(year=year))
    with opened(folder, behind) as log:
        log.delete("20261118").result()
        assert purge(log, behind.now()) == 0
    clock.advance(DAY)
    with opened(folder, clock) as log:
        assert purge(log, clock.now()) == 0
        assert log.restore("20261118").result()
    clock.advance(40 * DAY)
    with opened(folder, clock) as log:
        assert purge(log, clock.now()) == 2


def test_a_clock_that_was_ahead_once_keeps_no_later_deletion_for_ever(
    folder: Path, clock: HandClock
) -> None:
    with opened(folder, HandClock(clock.now().replace(year=2100))) as log:
        log.add(sat(TODAY, id="ahead")).result()
        log.delete("20261117").result()
    with opened(folder, clock) as log:
        log.delete("20261118").result()
        clock.advance(40 * DAY)
        assert purge(log, clock.now()) == 3
        assert log.restore("20261117").result()
