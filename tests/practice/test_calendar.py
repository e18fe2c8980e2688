"""The calendar: every date with what it was, and how full it is drawn."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.by_hand import pause
from innerheal_desktop.practice.calendar import (
    MINUTES,
    SITTINGS,
    days_of,
    end_of_month,
    fullness,
    year_back,
)
from tests.practice.practice_words import TODAY, sat

WEEK = TODAY - timedelta(days=6), TODAY


def states(days):
    return [day.state for day in days]


def test_nobody_new_has_a_past(log):
    assert states(days_of(log, *WEEK)) == ["before"] * 6 + ["today"]


def test_a_week_is_told_day_by_day(log):
    for back in (0, 3):
        day = TODAY - timedelta(days=back)
        log.add(sat(day, id=f"a{back}"), sat(day, id=f"b{back}", seconds=150.0))
    pause(log, TODAY - timedelta(days=1), TODAY - timedelta(days=1)).wait(60)
    days = days_of(log, WEEK[0], TODAY + timedelta(days=1))
    assert states(days) == [
        *("before", "before", "before", "practised"),
        *("rest", "paused", "practised", "ahead"),
    ]
    assert (days[6].date, days[6].minutes, days[6].sittings) == (TODAY, 12, 2)


def test_practice_in_a_pause_is_practice_and_what_was_too_short_is_rest(log):
    pause(log, TODAY - timedelta(days=2), TODAY).wait(60)
    log.add(sat(TODAY - timedelta(days=2)), sat(TODAY - timedelta(days=3)))
    log.add(sat(TODAY - timedelta(days=1), seconds=20.0, outcome="ended_early"))
    assert states(days_of(log, *WEEK))[3:] == ["practised", "practised", "paused", "paused"]


def test_what_lies_ahead_is_not_told_even_where_it_is_written(log):
    log.add(sat(TODAY + timedelta(days=1)), sat(TODAY))
    ahead = days_of(log, TODAY, TODAY + timedelta(days=1))[-1]
    assert (ahead.state, ahead.seconds) == ("ahead", 0.0)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 11, 22), date(2025, 12, 1), date(2026, 11, 30)),
        (date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 31)),
        (date(2024, 2, 29), date(2023, 3, 1), date(2024, 2, 29)),
    ],
)
def test_a_year_back_is_twelve_whole_months(today, first, last):
    assert year_back(today) == (first, last)


@given(st.dates(date(1900, 1, 1), date(2199, 11, 1)))
def test_the_end_of_a_month_is_the_day_before_the_next(day):
    after = end_of_month(day) + timedelta(days=1)
    assert after.day == 1
    assert 1 <= (after - day).days <= 31


def test_a_day_grows_fuller_in_five_steps():
    assert [fullness(minutes, MINUTES) for minutes in (0, 4, 5, 9, 10, 19, 20, 39, 40, 600)] == [
        *(0, 0, 1, 1, 2, 2, 3, 3, 4, 4)
    ]
    assert [fullness(many, SITTINGS) for many in (1, 2, 3, 4, 5, 9)] == [0, 1, 2, 3, 4, 4]
