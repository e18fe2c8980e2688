"""What a person tells the log themselves."""

from datetime import date, timedelta

import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.by_hand import pause, practised_away, resume
from innerheal_desktop.practice.errors import InvalidRecordError
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
