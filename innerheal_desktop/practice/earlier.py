"""One streak at a time: the present one, or one before it, with the dates that tell why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.practice.rhythm import Goals, Practice, streaks

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.why import WhyDay


@dataclass(frozen=True, slots=True)
class Streak:
    """A streak of `days` practice days from `first` to `last`.

    It is the one so many `back` from the newest, and is told from `begin` to `end`: with the gap
    that ended it, the newest one also with the gap before it.
    """

    back: int
    days: int
    first: date
    last: date
    begin: date
    end: date


def streak_at(practice: Practice, goals: Goals, today: date, back: int = 0) -> Streak | None:
    """The streak so many `back` from the newest one; None where there were not so many."""
    now = today.toordinal()
    runs = streaks(practice.until(now), goals)
    at = len(runs) - 1 - back
    if at < 0 or back < 0:
        return None
    run = runs[at]
    begin = runs[at - 1].last + 1 if at and not back else run.first
    end = runs[at + 1].first - 1 if back else now
    first, last, told_from, told_to = map(date.fromordinal, (run.first, run.last, begin, end))
    return Streak(back, run.days, first, last, told_from, told_to)


def days_of(log: PracticeLog, streak: Streak, skip: int, many: int) -> Sequence[WhyDay]:
    """`many` days of a streak, the newest first, after the first `skip`: read as they are seen."""
    last = streak.end - timedelta(days=skip)
    first = max(streak.begin, last - timedelta(days=many - 1))
    if last < streak.begin:
        return ()
    return log.why(span=(first, last))[::-1]
