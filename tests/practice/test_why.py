"""The day-by-day answer to "why is my streak N?"."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import Goals, Practice, rhythm
from innerheal_desktop.practice.why import WhyDay, why
from tests.practice.practice_words import TODAY, practice, sat, written


def told(days: str, goal: int = 5, *more: SessionRecord) -> tuple[WhyDay, ...]:
    records = [*written(days), *more]
    return why(Practice.of(records), Goals(before=goal), TODAY, records)


@given(st.text("P.Z", min_size=1, max_size=40), st.integers(2, 7))
def test_the_days_that_count_are_the_streak(days: str, goal: int) -> None:
    now = rhythm(practice(days), Goals(before=goal), TODAY)
    counted = [day for day in told(days, goal) if day.counted]
    if now.streak:
        assert len(counted) == now.streak
    assert told(days, goal)[-1].date == TODAY


@given(st.text("P.Z", min_size=1, max_size=40), st.integers(2, 7))
def test_no_date_is_left_out(days: str, goal: int) -> None:
    dates = [day.date for day in told(days, goal)]
    assert dates == [dates[0] + timedelta(days=number) for number in range(len(dates))]


def test_what_counted_is_told_with_place_and_boundary() -> None:
    (day,) = told("P", 5, sat(id="second", seconds=3900.0))
    assert day == WhyDay(TODAY, True, 4500.0, "2 sittings, 1 h 15 min (UTC, day from 04:00).")


def test_rest_days_are_told_kindly() -> None:
    assert [day.reason for day in told("P...P")] == [
        "Rest day 1 of the 2 in a row that a streak holds.",
        "Rest day 2 of the 2 in a row that a streak holds.",
        "Rest day 3: more than the 2 in a row that a streak holds, so the next practice day "
        "begins a new one. The total stays.",
        "1 sitting, 10 min (UTC, day from 04:00).",
    ]


def test_a_pause_is_told_and_does_not_use_up_rest() -> None:
    assert [day.reason.split(" ", 3)[:3] for day in told("P.Z.P")][1:4] == [
        ["Rest", "day", "1"],
        ["Resting", "for", "a"],
        ["Rest", "day", "2"],
    ]


def test_a_short_moment_is_kept_and_named() -> None:
    short = sat(TODAY, id="short", seconds=30.0, outcome="ended_early")
    today = told("P.", 5, short)[-1]
    assert (today.counted, today.seconds) == (False, 30.0)
    assert today.reason.startswith("30 s, kept in the log;")
    assert today.reason.endswith("Today is open; it is not judged before it is over.")


@pytest.mark.parametrize("days", ["PP....", "PP...P", "P.Z.", ".", "P"])
def test_no_word_of_failure(days: str) -> None:
    text = " ".join(day.reason for day in told(days)).lower()
    assert not any(word in text for word in ("lost", "fail", "miss", "broke", "don't"))


def test_the_shape_that_other_programs_read() -> None:
    assert told("P")[0].as_json() == {
        "date": "2026-11-22",
        "counted": True,
        "seconds": 600,
        "reason": "1 sitting, 10 min (UTC, day from 04:00).",
    }
