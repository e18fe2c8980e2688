"""What a person tells the log themselves."""

from datetime import date, timedelta

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.by_hand import (
    Rest,
    away,
    lasting,
    pause,
    practised_away,
    rest,
    rest_words,
    resume,
)
from innerheal_desktop.practice.changing import change, local
from innerheal_desktop.practice.log import PracticeLog
from tests.practice.practice_words import TODAY, sat


def test_practice_away_from_the_computer_counts(log: PracticeLog) -> None:
    practised_away(log, TODAY, 1200.0, note="by the sea")
    practised_away(log, TODAY - timedelta(days=1))
    assert [(record.kind, record.practice_date) for record in log.records()] == [
        ("manual", TODAY - timedelta(days=1)),
        ("manual", TODAY),
    ]
    assert log.rhythm().streak == 2


@pytest.mark.parametrize("days", [-8, 1])
def test_only_the_last_week_can_be_filled_in(log: PracticeLog, days: int) -> None:
    with pytest.raises(InvalidRecordError, match="last 7 days"):
        practised_away(log, TODAY + timedelta(days=days))


def test_a_rest_keeps_the_streak_and_ends_when_the_person_says(
    log: PracticeLog, clock: HandClock
) -> None:
    log.add(sat(TODAY - timedelta(days=8)))
    assert log.rhythm().state == "still_here"
    pause(log, TODAY - timedelta(days=7))
    assert (log.rhythm().state, log.rhythm().streak) == ("paused", 1)
    clock.advance(20 * 86_400)
    (ended,) = resume(log).result()
    assert ended.last_date == date(2026, 12, 11)
    assert (log.rhythm().state, log.rhythm().streak, log.rhythm().gap) == ("open", 1, 0)
    assert resume(log).result() == []


def test_a_rest_of_no_day_is_none(log: PracticeLog) -> None:
    pause(log, TODAY)
    resume(log)
    assert log.records() == []


def test_a_rest_begins_at_most_a_week_back(log: PracticeLog) -> None:
    with pytest.raises(InvalidRecordError, match="7 days back"):
        pause(log, TODAY - timedelta(days=8))
    with pytest.raises(InvalidRecordError, match="before"):
        pause(log, TODAY, TODAY - timedelta(days=1))


def test_rests_that_overlap_are_one_and_end_as_one(log: PracticeLog, clock: HandClock) -> None:
    assert rest(log) is None
    pause(log, TODAY - timedelta(days=3), TODAY + timedelta(days=2))
    pause(log, TODAY - timedelta(days=1), TODAY + timedelta(days=5))
    assert rest(log) == Rest(TODAY - timedelta(days=3), TODAY + timedelta(days=5))
    pause(log, TODAY)
    assert rest(log) == Rest(TODAY - timedelta(days=3), None)
    assert log.practice().paused(TODAY.toordinal() - 30, TODAY.toordinal()) == 4
    clock.advance(86_400)
    assert len(resume(log).result()) == 3
    assert rest(log) is None


def test_practice_in_a_rest_counts(log: PracticeLog) -> None:
    pause(log, TODAY - timedelta(days=2))
    practised_away(log, TODAY)
    assert (log.rhythm().streak, log.rhythm().state) == (1, "done_today")
    assert rest(log) is not None


@pytest.mark.parametrize(
    ("back", "last", "words"),
    [
        (0, None, "Resting since today. Nothing runs."),
        (1, None, "Resting since yesterday. Nothing runs."),
        (6, None, "Resting since Monday. Nothing runs."),
        (7, None, "Resting since 15 November 2026. Nothing runs."),
        (0, TODAY, "Resting since today, until tonight. Nothing runs."),
        (
            1,
            date(2026, 11, 27),
            "Resting since yesterday, until Friday 27 November. Nothing runs.",
        ),
        (1, date(2027, 1, 2), "Resting since yesterday, until 2 January 2027. Nothing runs."),
    ],
)
def test_a_rest_is_told_calmly(back: int, last: date | None, words: str) -> None:
    assert rest_words(Rest(TODAY - timedelta(days=back), last), TODAY) == words


def test_the_days_of_a_rest_can_be_changed(log: PracticeLog) -> None:
    (record,) = pause(log, TODAY).result()
    longer = lasting(record, TODAY - timedelta(days=4), TODAY + timedelta(days=1))
    change(log, record, longer).result()
    assert rest(log) == Rest(TODAY - timedelta(days=4), TODAY + timedelta(days=1))
    with pytest.raises(InvalidRecordError, match="before its first"):
        lasting(longer, TODAY, TODAY - timedelta(days=1))


def test_practice_in_words_or_by_a_session_carries_no_hour(log: PracticeLog) -> None:
    (record,) = log.add(away(log, TODAY, 600.0, session="box")).result()
    assert (record.session, record.marks) == ("box", ("no-time",))


def test_practice_away_told_after_midnight_stands_on_the_day_that_still_is(
    log: PracticeLog, clock: HandClock
) -> None:
    clock.advance(18 * 3600)  # half past one at night, and the day began at four
    (record,) = log.add(away(log, log.today(), 600.0)).result()
    assert record.practice_date == TODAY
    assert local(record).date() == TODAY
