"""The calendar: what was practised on each date, and how full a day is drawn."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sums import day_sums

# A day is a step fuller from so many minutes, or sittings, on; the same for everybody.
MINUTES = (0, 5, 10, 20, 40)
SITTINGS = (0, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One date: practised | paused | rest | today | ahead | before, active seconds, and sittings.

    `before` is every day before the first practice; only `practised` days have numbers.
    """

    date: date
    state: str
    seconds: float = 0.0
    sittings: int = 0

    @property
    def minutes(self) -> int:
        """Whole minutes, cut off below."""
        return int(self.seconds // 60)


def days_of(log: PracticeLog, first: date, last: date) -> tuple[CalendarDay, ...]:
    """Every date from `first` to `last`. Raises a `KeepingError`."""
    practice, today = log.practice(), log.today().toordinal()
    begin, end = first.toordinal(), last.toordinal()
    sums = {
        day: (seconds, many)
        for day, many, seconds, _ in log.read(lambda each: day_sums(each, begin, end))
    }
    practised = set(practice.days)
    begun = practice.days[0] if practice.days else today

    def told(day: int) -> CalendarDay:
        at = date.fromordinal(day)
        if day > today:
            return CalendarDay(at, "ahead")
        if day in practised:
            return CalendarDay(at, "practised", *sums.get(day, (0.0, 0)))
        if practice.paused(day, day):
            return CalendarDay(at, "paused")
        if day < begun:
            return CalendarDay(at, "before")
        return CalendarDay(at, "today" if day == today else "rest")

    return tuple(told(day) for day in range(begin, end + 1))


def year_back(today: date) -> tuple[date, date]:
    """The last twelve months: from the first of the month eleven months ago to this one's end."""
    year, month = divmod(today.year * 12 + today.month - 1 - 11, 12)
    return date(year, month + 1, 1), end_of_month(today)


def end_of_month(day: date) -> date:
    """The last date of the month that `day` is in."""
    following = day.replace(day=28) + timedelta(days=4)
    return following - timedelta(days=following.day)


def fullness(number: int, bounds: tuple[int, ...]) -> int:
    """How full a day is drawn, 0…4, by its number of minutes or sittings and their bounds."""
    return bisect_right(bounds, number) - 1
