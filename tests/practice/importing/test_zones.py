"""Where the file names no place: clocks that change, and the person's boundary."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice import importing
from innerheal_desktop.practice.day import instant, practice_date
from innerheal_desktop.practice.importing import plan
from innerheal_desktop.practice.importing.found import Found, UnreadableError
from innerheal_desktop.practice.importing.moments import wall
from innerheal_desktop.practice.importing.reckoning import Place, reckoned

FORMS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M")
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


def sat(*walls):
    return "Started At,Duration\n" + "".join(f"{wall},0:20:0\n" for wall in walls)


def starts(made):
    return [each.as_json()["start"] for each in made.new]


def test_an_hour_that_never_was_runs_on_from_before_the_change(log, put):
    made = plan(log, put(sat("03/29/2026 02:30:00", "03/29/2026 03:00:00")))
    # 02:30 never was: half an hour after two o'clock it was half past three.
    assert starts(made) == ["2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z"]
    assert any("passed over" in note for note in made.notes)


def test_of_an_hour_that_came_twice_the_first_is_taken(log, put):
    made = plan(log, put(sat("10/25/2026 02:30:00", "10/25/2026 03:30:00")))
    assert starts(made) == ["2026-10-25T00:30:00Z", "2026-10-25T02:30:00Z"]
    assert any("came twice" in note for note in made.notes)


def test_a_night_belongs_to_the_day_before_by_the_persons_own_boundary(log, put):
    file = put(sat("11/22/2025 03:59:59", "11/22/2025 05:00:00"))
    dates = [each.practice_date for each in plan(log, file).new]
    assert dates == [date(2025, 11, 21), date(2025, 11, 22)]
    log.set_setting("boundary", 6).result()
    made = plan(log, file)
    assert [each.practice_date for each in made.new] == [date(2025, 11, 21)] * 2
    assert {each.boundary for each in made.new} == {6}


@pytest.mark.parametrize(
    ("told", "hour"),
    [
        ("12:05:00 AM", (0, 5)),
        ("12:05:00 PM", (12, 5)),
        ("1:05:00\u202fpm", (13, 5)),
        ("01:05 a.m.", (1, 5)),
        ("11:59 P.M.", (23, 59)),
        ("23:59", (23, 59)),
        ("13:05 PM", None),
        ("8 PM", None),
    ],
)
def test_a_clock_of_twelve_hours_is_read(told, hour):
    if hour is None:
        with pytest.raises(UnreadableError):
            wall(f"11/22/2025 {told}", *FORMS)
        return
    read = wall(f"11/22/2025 {told}", *FORMS)
    assert (read.hour, read.minute) == hour


def test_no_form_depends_on_the_language_of_the_system():
    # `%p`, `%b` and their like read other words once a window has chosen a language.
    for file in Path(importing.__file__).parent.glob("*.py"):
        forms = re.findall(r'"([^"]*%Y[^"]*)"', file.read_text("utf-8"))
        assert not [form for form in forms if re.search("%[pbBaAcxX]", form)]


@given(
    wall=st.datetimes(datetime(1970, 1, 2), datetime(2037, 12, 30)),  # noqa: DTZ001
    zone=st.sampled_from(ZONES),
    boundary=st.integers(0, 6),
)
def test_every_wall_clock_time_becomes_a_moment_with_its_own_date(wall, zone, boundary):
    wall = wall.replace(microsecond=0)
    made = reckoned(Found(1, wall, 600.0), "any", Place(zone, boundary))
    record, moment = made.record, instant(made.record.start)
    back = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    assert (back == wall) == (made.clocks != "skipped")
    assert record.practice_date == practice_date(moment, zone, boundary)
    assert timedelta(minutes=record.offset) == back - moment.astimezone(UTC).replace(tzinfo=None)


@given(
    moment=st.datetimes(datetime(1970, 1, 2), datetime(2037, 12, 30)),  # noqa: DTZ001
    offset=st.integers(-48, 56).map(lambda quarters: quarters * 15),
    zone=st.sampled_from(ZONES),
)
def test_a_told_offset_is_kept_whatever_the_person_s_zone(moment, offset, zone):
    found = Found(1, moment.replace(tzinfo=UTC), 600.0, offset=offset)
    record = reckoned(found, "any", Place(zone, 4)).record
    assert record.offset == offset
    local = moment + timedelta(minutes=offset) - timedelta(hours=4)
    assert record.practice_date == local.date()


@pytest.mark.parametrize("zone", ["Nowhere/Else", "../../etc/passwd", "\0", ""])
def test_a_zone_that_is_none_is_said_or_passed_over(log, put, zone):
    file = put(sat("11/22/2025 06:00:00"))
    if not zone:
        assert plan(log, file, zone=zone).zone == "Europe/Berlin"
        return
    with pytest.raises(Exception, match="is not known here"):
        plan(log, file, zone=zone)
