"""The streak by brute force: the rules of the rhythm as they are written, day by day, naively.

It shares nothing with `innerheal_desktop.practice` and was written without looking at it: where
the two differ, one of them has misread the rules. It is quadratic, and does not mind.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Fact:
    """Something somebody did: when (aware UTC), where, and what of it matters to the rules.

    `told` is the date of a manual entry that was given one. `asked` is the session's own length.
    """

    start: datetime
    zone: str
    boundary: int
    kind: str
    seconds: float
    done: bool
    asked: float | None = None
    told: date | None = None

    def date(self) -> date:
        """Rule 2: the local wall clock at the start, less the boundary."""
        if self.told is not None:
            return self.told
        wall = self.start.astimezone(ZoneInfo(self.zone)).replace(tzinfo=None)
        return (wall - timedelta(hours=self.boundary)).date()

    def is_practice(self) -> bool:
        """Rule 1."""
        if self.kind == "manual":
            return True
        if self.seconds >= 60:
            return True
        if self.kind in ("page", "worksheet"):
            return self.done
        return self.done and self.asked is not None and self.asked < 60


@dataclass(frozen=True)
class Rest:
    """Rule 5: a pause; `last` None goes on and on."""

    first: date
    last: date | None


@dataclass(frozen=True)
class Answer:
    """What the rules say of one day."""

    streak: int
    longest: int
    total: int
    gap: int
    state: str
    week_days: int
    week_goal: int
    weeks_met: int


def by_the_rules(
    facts: Iterable[Fact],
    rests: Iterable[Rest],
    goals: list[tuple[date, int]],
    today: date,
) -> Answer:
    """The rhythm on `today`. `goals` are changes of the weekly goal, 5 before the first."""
    # Rule 9: what is dated ahead is ignored until its date.
    sessions = [fact for fact in facts if fact.is_practice() and fact.date() <= today]
    practised = {fact.date() for fact in sessions}
    if not practised:
        return Answer(0, 0, 0, 0, "new", 0, 0, 0)
    first = min(practised)
    away = _skipped(sessions)

    def paused(day: date) -> bool:
        return day in away or any(
            rest.first <= day and (rest.last is None or day <= rest.last) for rest in rests
        )

    def goal(day: date) -> int:
        chosen = 5
        for since, days in goals:
            if since <= day:
                chosen = days
        return chosen

    run, longest, gap, allowed, day = 0, 0, 0, [0], first
    while day <= today:
        if day in practised:
            # A goal chosen on the day that ends the gap was chosen while it lasted; else practising
            # would take away a streak that stood until then.
            allowed.append(max(1, 7 - goal(day)))
            run = 1 if gap > max(allowed) else run + 1
            longest = max(longest, run)
            gap, allowed = 0, [0]
        else:
            allowed.append(max(1, 7 - goal(day)))
            # Rule 8: today is never judged. Rule 5: paused dates are invisible.
            if day != today and not paused(day):
                gap += 1
        day += DAY
    broken = gap > max(allowed)
    state = "done_today" if today in practised else "paused" if paused(today) else ""
    monday = today - DAY * today.weekday()
    # Of the weeks since the first practice; the goal of a week is the one that it ended with.
    weeks = [monday - DAY * 7 * back for back in range(1, 9)]
    met = [
        _week(week, practised, paused, goal(week + DAY * 6))
        for week in weeks
        if week + DAY * 6 >= first
    ]
    here = _week(monday, practised, paused, goal(today))
    return Answer(
        0 if broken else run,
        longest,
        len(practised),
        gap,
        state or ("still_here" if broken else "open"),
        *here,
        sum(days >= asked for days, asked in met),
    )


def _week(
    monday: date, practised: set[date], paused: Callable[[date], bool], goal: int
) -> tuple[int, int]:
    """Rule 7: practice days of a week, and how many were asked of it."""
    days = [monday + DAY * number for number in range(7)]
    rested = sum(paused(day) for day in days)
    return sum(day in practised for day in days), ceil(goal * (7 - rested) / 7)


def _skipped(sessions: list[Fact]) -> set[date]:
    """Rule 3: the dates skipped between neighbours that are far apart on the clock only.

    A manual entry is no session: nobody knows at what hour it was.
    """
    skipped = set()
    sat = [fact for fact in sessions if fact.kind != "manual"]
    ordered = sorted(sat, key=lambda fact: fact.start)
    for one, other in itertools.pairwise(ordered):
        apart = abs(_ahead(one) - _ahead(other))
        if apart >= timedelta(hours=6) and other.start - one.start < timedelta(hours=40):
            day = one.date() + DAY
            while day < other.date():
                skipped.add(day)
                day += DAY
    return skipped


def _ahead(fact: Fact) -> timedelta:
    return fact.start.astimezone(ZoneInfo(fact.zone)).utcoffset() or timedelta()
