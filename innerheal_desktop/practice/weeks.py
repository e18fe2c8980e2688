"""The last weeks, day by day: what was practised on each, for a calendar or a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import NO_PRACTICE

WEEK = 7


@dataclass(frozen=True, slots=True)
class PracticeDay:
    """One date: practised | paused | rest | today | ahead | before, active seconds, and sittings.

    `before` is every day before the first practice.
    """

    date: date
    state: str
    seconds: float = 0.0
    sittings: int = 0


def last_weeks(log: PracticeLog, many: int) -> list[tuple[PracticeDay, ...]]:
    """The last `many` weeks as they begin here, this one first; none from before the first day."""
    practice, today = log.practice(), log.today()
    monday = today - timedelta(days=(today.weekday() - log.first_weekday) % WEEK)
    if not practice.days:
        return []
    begun = date.fromordinal(practice.days[0])
    many = min(many, (monday - begun + timedelta(days=WEEK - 1)).days // WEEK + 1)
    first = monday - timedelta(days=WEEK * (many - 1))
    seconds: dict[date, float] = {}
    sittings: dict[date, int] = {}
    for record in log.records(first):
        if record.kind not in NO_PRACTICE:
            seconds[record.practice_date] = seconds.get(record.practice_date, 0.0) + record.seconds
            sittings[record.practice_date] = sittings.get(record.practice_date, 0) + 1

    def told(day: date) -> PracticeDay:
        at = day.toordinal()
        if practice.practised(at, at):
            return PracticeDay(day, "practised", seconds.get(day, 0.0), sittings.get(day, 0))
        if day > today:
            return PracticeDay(day, "ahead")
        if day < begun:
            return PracticeDay(day, "before")
        if practice.paused(at, at):
            return PracticeDay(day, "paused")
        return PracticeDay(day, "today" if day == today else "rest")

    return [
        tuple(told(monday - timedelta(days=WEEK * back - at)) for at in range(WEEK))
        for back in range(max(many, 1))
    ]
