"""The day-by-day answer to "why is my streak N?"."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import FOREVER, Goals, Practice, rhythm
from innerheal_desktop.practice.why import WhyDay, going_on, held_until, why
from tests.practice.practice_words import TODAY, practice, rested, sat, written


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


def test_a_date_that_travel_skipped_is_told_as_that():
    left = sat(date(2026, 11, 10), start=datetime(2026, 11, 10, 20, tzinfo=UTC), offset=-480)
    landed = sat(date(2026, 11, 12), start=datetime(2026, 11, 11, 20, tzinfo=UTC), offset=660)
    days = Practice.of([left, landed])
    told_days = why(days, Goals(before=7), date(2026, 11, 12), [left, landed])
    assert told_days[1].reason == "Skipped at the date line: this day is invisible to the streak."


@given(st.text("P.Z", min_size=1, max_size=40), st.integers(2, 7), st.integers(0, 20))
def test_a_streak_goes_on_until_the_day_that_is_named(days: str, goal: int, later: int) -> None:
    known, goals = practice(days), Goals(before=goal)
    if not known.days or not rhythm(known, goals, TODAY).streak:
        return
    until = held_until(known, goals, TODAY.toordinal())
    day = TODAY + timedelta(days=later)
    assert bool(rhythm(known, goals, day).streak) == (day.toordinal() <= until)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (".", "A minute of a sitting, a page or a finished worksheet makes the first day."),
        ("PP....", "The next practice begins a new streak. The 2 days of practice stay."),
        (
            "PP",
            "With the next practice by Wednesday 25 November this streak goes on; after that a "
            "new one begins, and the total stays.",
        ),
        (
            "PP...",
            "With a practice today this streak goes on; after that a new one begins, and the "
            "total stays.",
        ),
    ],
)
def test_what_would_change_it_is_a_fact_with_a_day_and_no_hour(days: str, said: str) -> None:
    assert going_on(practice(days), Goals(), TODAY) == said


def test_an_open_rest_changes_nothing() -> None:
    resting = Practice.of([sat(TODAY - timedelta(days=9)), rested(TODAY - timedelta(days=8), None)])
    assert held_until(resting, Goals(), TODAY.toordinal()) == FOREVER
    assert going_on(resting, Goals(), TODAY).startswith("For as long as you rest, this streak")


def test_what_is_dated_ahead_is_told_to_whoever_asks() -> None:
    ahead = Practice.of([sat(TODAY), sat(TODAY + timedelta(days=400))])
    assert going_on(ahead, Goals(), TODAY).endswith(
        "1 day is dated ahead of today, and counts when its date has come."
    )


def test_any_dates_can_be_told_alone() -> None:
    whole = told("P....PP.P")
    records = written("P....PP.P")
    part = (TODAY - timedelta(days=6), TODAY - timedelta(days=2))
    alone = why(Practice.of(records), Goals(), TODAY, records, part)
    assert alone == tuple(day for day in whole if part[0] <= day.date <= part[1])
