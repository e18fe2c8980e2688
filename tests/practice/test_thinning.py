"""Thinning, through two years moved by hand."""

import itertools
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.copies import FOLDER, sidecar
from innerheal_desktop.keeping.errors import DiskError
from innerheal_desktop.keeping.thinning import kept
from innerheal_desktop.practice.backups import Backup, back_up, listed
from innerheal_desktop.practice.thinning import thin
from tests.practice.kept_words import BrokenDisk, opened, practised

NOW = HandClock().now()


def at(made: datetime, number: int = 1, reason: str = "close", good: bool | None = None) -> Backup:
    name = f"practice-{made:%Y%m%dT%H%M%SZ}-{number:04d}-{reason}.sqlite"
    return Backup(Path(name), made, number, reason, good=good)


def lived(clock: HandClock, days: int, times: int = 3) -> list[Backup]:
    """Somebody who practises `times` a day for `days`, thinned after every backup."""
    there: list[Backup] = []
    number = itertools.count(1)
    for _ in range(days):
        for _ in range(times):
            there.insert(0, at(clock.now(), next(number)))
            there = kept(there, clock.now())
            clock.advance(3600)
        clock.advance(86_400 - times * 3600)
    return there


def test_two_years_leave_many_of_these_days_and_fewer_of_before() -> None:
    clock = HandClock()
    there = lived(clock, 730)
    now = clock.now()
    assert sum(now - each.made <= timedelta(days=2) for each in there) == 6
    days = {each.made.date() for each in there}
    assert {(now - timedelta(days=back)).date() for back in range(1, 13)} <= days
    weeks = {tuple(each.made.isocalendar())[:2] for each in there}
    assert len(weeks) >= 10
    months = sorted({(each.made.year, each.made.month) for each in there})
    assert len(months) == 9
    assert len(there) <= 6 + 12 + 10 + 9
    # Of every day, week and month before these it is the last one.
    assert all(each.made.hour == 8 for each in there if now - each.made > timedelta(days=3))


def test_who_comes_back_after_a_year_finds_what_was_there() -> None:
    clock = HandClock()
    there = lived(clock, 40)
    clock.advance(366 * 86_400)
    again = kept([at(clock.now(), 9000), *there], clock.now())
    assert len(again) >= 12 + 1
    assert {each.number for each in again} > {9000, there[0].number}


def test_a_clock_that_was_wrong_for_an_hour_costs_no_history() -> None:
    clock = HandClock()
    there = lived(clock, 300)
    oldest = min(each.made for each in there)
    wrong = datetime(2051, 1, 1, tzinfo=UTC)
    there = kept([at(wrong, 5000), *there], wrong)
    there = kept([at(clock.now(), 5001), *there], clock.now())
    assert len(there) >= 12 + 5
    assert min(each.made for each in there) <= oldest + timedelta(days=31)


def test_before_a_migration_is_kept_for_ninety_days() -> None:
    before = at(NOW, 1, "migration")
    others = [at(NOW + timedelta(hours=hour), hour + 1) for hour in range(1, 24 * 89, 7)][::-1]
    assert before in kept([*others, before], NOW + timedelta(days=90))
    gone = [at(NOW + timedelta(days=day), 900 + day) for day in range(700)][::-1]
    assert before not in kept([*gone, before], NOW + timedelta(days=700))


def test_a_bad_one_takes_no_good_ones_place() -> None:
    good, bad = at(NOW, 1), at(NOW + timedelta(hours=1), 2, good=False)
    assert kept([bad, good], NOW + timedelta(days=9)) == [good]
    assert kept([bad, good], NOW) == [bad, good]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five backups of one day."""
    practised(tmp_path)
    for hour in range(5):
        back_up(tmp_path, "use", NOW + timedelta(hours=hour))
    return tmp_path


def test_what_need_not_stay_goes_with_its_note(folder: Path) -> None:
    assert thin(folder, NOW + timedelta(days=1)) == []
    gone = thin(folder, NOW + timedelta(days=9))
    assert [each.number for each in gone] == [4, 3, 2, 1]
    (left,) = listed(folder)
    assert set((folder / FOLDER).iterdir()) == {left.path, sidecar(left.path)}


def test_the_newest_good_one_never_goes(folder: Path) -> None:
    five, four, *_ = listed(folder)
    five.path.write_bytes(five.path.read_bytes()[:-1])
    bad = bytearray(four.path.read_bytes())
    bad[5000] ^= 1
    four.path.write_bytes(bad)
    thin(folder, NOW + timedelta(days=9))
    assert [each.number for each in listed(folder)] == [4, 3]


def test_where_none_is_good_none_goes(folder: Path) -> None:
    for each in listed(folder):
        each.path.write_bytes(b"")
    assert thin(folder, NOW + timedelta(days=400)) == []
    assert len(listed(folder)) == 5


def test_a_disk_that_refuses_is_told(folder: Path) -> None:
    with pytest.raises(DiskError):
        thin(folder, NOW + timedelta(days=9), BrokenDisk(2))
    assert listed(folder)[0].number == 5
    thin(folder, NOW + timedelta(days=9))
    assert [each.number for each in listed(folder)] == [5]
    with opened(folder) as log:
        assert log.damaged() == []
