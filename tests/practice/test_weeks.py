"""The last weeks, day by day."""

from datetime import timedelta

from innerheal_desktop.practice.by_hand import pause
from innerheal_desktop.practice.weeks import last_weeks
from tests.practice.practice_words import TODAY, sat


def states(week):
    return [day.state for day in week]


def test_nobody_has_weeks_before_the_first_day(log):
    assert last_weeks(log, 6) == []


def test_a_week_is_told_from_monday_on(log):
    for back in (0, 3):
        day = TODAY - timedelta(days=back)
        log.add(sat(day, id=f"a{back}"), sat(day, id=f"b{back}", seconds=120.0))
    pause(log, TODAY - timedelta(days=1), TODAY - timedelta(days=1)).wait(5)
    (week,) = last_weeks(log, 6)
    assert states(week) == [
        *("before", "before", "before", "practised"),
        *("rest", "paused", "practised"),
    ]
    assert (week[-1].date, week[-1].seconds, week[-1].sittings) == (TODAY, 720.0, 2)


def test_there_are_as_many_weeks_as_asked_for_and_none_before_the_beginning(log):
    log.add(sat(TODAY - timedelta(days=20)))
    assert len(last_weeks(log, 2)) == 2
    weeks = last_weeks(log, 9)
    assert len(weeks) == 3
    assert states(weeks[-1])[0] == "practised"
    assert states(weeks[0])[-1] == "today"


def test_what_was_too_short_for_a_day_is_no_practice_day(log):
    log.add(sat(TODAY), sat(TODAY - timedelta(days=1), seconds=20.0, outcome="ended_early"))
    (week,) = last_weeks(log, 1)
    assert states(week)[-2:] == ["before", "practised"]
