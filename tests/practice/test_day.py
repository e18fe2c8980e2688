"""Which date practice belongs to."""

from datetime import UTC, date, datetime

import pytest

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.day import (
    date_at_offset,
    instant,
    milliseconds,
    offset_minutes,
    practice_date,
)


@pytest.mark.parametrize(
    ("start", "zone", "day"),
    [
        ("2026-11-22 03:59", "Europe/London", "2026-11-21"),
        ("2026-11-22 04:00", "Europe/London", "2026-11-22"),
        ("2026-03-29 01:59", "Europe/Berlin", "2026-03-28"),
        ("2026-03-29 02:00", "Europe/Berlin", "2026-03-29"),
        ("2026-10-25 02:30", "Europe/Berlin", "2026-10-24"),
        ("2026-10-25 03:00", "Europe/Berlin", "2026-10-25"),
        ("2026-11-01 08:30", "America/New_York", "2026-10-31"),
        ("2026-11-11 20:00", "Australia/Sydney", "2026-11-12"),
        ("2026-11-11 04:00", "America/Los_Angeles", "2026-11-10"),
    ],
)
def test_a_day_begins_at_four_on_the_wall_clock(start: str, zone: str, day: str) -> None:
    moment = datetime.fromisoformat(start).replace(tzinfo=UTC)
    assert practice_date(moment, zone) == date.fromisoformat(day)


def test_the_boundary_can_be_chosen() -> None:
    moment = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
    assert practice_date(moment, "UTC", 0) == date(2026, 11, 22)
    assert practice_date(moment, "UTC", 6) == date(2026, 11, 21)


def test_a_frozen_offset_gives_the_same_date_as_its_zone() -> None:
    moment = datetime(2026, 10, 25, 2, 30, tzinfo=UTC)
    offset = offset_minutes(moment, "Europe/Berlin")
    assert offset == 60
    assert date_at_offset(moment, offset) == practice_date(moment, "Europe/Berlin")


def test_milliseconds_come_back_as_the_same_instant() -> None:
    moment = datetime(2026, 11, 22, 6, 30, 0, 123000, tzinfo=UTC)
    assert instant(milliseconds(moment)) == moment


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", ""])
def test_an_unknown_zone_is_named(zone: str) -> None:
    with pytest.raises(InvalidRecordError, match="not known"):
        offset_minutes(datetime(2026, 1, 1, tzinfo=UTC), zone)
