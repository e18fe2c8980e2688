"""Rhythm: the streak, the week and the total, derived from practice days each time they are asked.

Days are proleptic ordinals (`date.toordinal`), so that everything here is integer arithmetic.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.why import WhyDay

GOAL = 5
WEEK = 7
WEEKS_SEEN = 8
FOREVER = date.max.toordinal()
# Crossing the date line: neighbours in zones so many minutes apart, within so many milliseconds.
FAR_ZONES = 6 * 60
SAME_JOURNEY = 40 * 3_600_000

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Goals:
    """The weekly goals a person has had: `(first day, goal)`, ascending, and the one before."""

    changes: tuple[Range, ...] = ()
    before: int = GOAL

    def __post_init__(self) -> None:
        for goal in (self.before, *(goal for _, goal in self.changes)):
            if not 2 <= goal <= WEEK:
                raise InvalidRecordError(
                    tr("A weekly goal of {n} days is not possible.", n=goal),
                    tr("Choose 2 to 7 days a week."),
                )

    def on(self, day: int) -> int:
        """The goal in force at the end of `day`."""
        behind = [goal for first, goal in self.changes if first <= day]
        return behind[-1] if behind else self.before

    def allowance(self, first: int, last: int) -> int:
        """Days off in a row that a streak holds; the largest in force from `first` to `last`."""
        later = [goal for day, goal in self.changes if first < day <= last]
        return max(1, WEEK - min([self.on(first), *later]))


@dataclass(frozen=True, slots=True)
class Practice:
    """All that a rhythm needs: practice days, ascending and distinct, and what was paused.

    `pauses` are ranges (first day, last day), ascending, that neither touch nor overlap: the
    `rests` that were asked for, and what was `skipped` at the date line.
    """

    days: Sequence[int] = ()
    pauses: tuple[Range, ...] = ()
    skipped: tuple[Range, ...] = ()
    rests: tuple[Range, ...] = ()
    # What `streaks` has found: the days stay as they are, and are asked about again and again.
    _runs: dict[Goals, tuple[Run, ...]] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )

    @classmethod
    def of(cls, records: Iterable[SessionRecord]) -> Practice:
        """What `records`, in any order, say."""
        records = list(records)
        counting = [record for record in records if record.counts]
        # Only a sitting whose hour is known says where somebody was, and when.
        sat = (r for r in counting if r.kind != "manual" and "no-time" not in r.marks)
        journeys = ((r.start, r.offset, r.practice_date.toordinal()) for r in sat)
        paused = (each for each in records if each.kind == "pause")
        asked = sorted(pause_range(each.practice_date, each.last_date) for each in paused)
        days = sorted({record.practice_date.toordinal() for record in counting})
        skipped = tuple(skipped_by_travel(journeys))
        return cls(days, joined([*asked, *skipped]), skipped, tuple(asked))

    def until(self, day: int) -> Practice:
        """What is known on `day`: later practice waits for its date, and so does its journey."""
        known = bisect_right(self.days, day)
        if known == len(self.days):
            return self
        there = tuple(each for each in self.skipped if each[1] < day)
        if there == self.skipped:
            return Practice(self.days[:known], self.pauses, there, self.rests)
        return Practice(self.days[:known], joined([*self.rests, *there]), there, self.rests)

    def paused(self, first: int, last: int) -> int:
        """How many days from `first` to `last`, both counted, were paused."""
        if last < first or not self.pauses:
            return 0
        begin = max(0, bisect_left(self.pauses, (first, 0)) - 1)
        end = bisect_right(self.pauses, (last, FOREVER))
        return sum(
            max(0, min(last, final) - max(first, start) + 1)
            for start, final in self.pauses[begin:end]
        )

    def practised(self, first: int, last: int) -> int:
        """How many practice days lie from `first` to `last`, both counted."""
        return max(0, bisect_right(self.days, last) - bisect_left(self.days, first))

    def gap(self, before: int, after: int) -> int:
        """Days off strictly between two days without practice between them."""
        return max(0, after - before - 1 - self.paused(before + 1, after - 1))


@dataclass(frozen=True, slots=True)
class Run:
    """Practice days without a long gap: the first, the last, and how many."""

    first: int
    last: int
    days: int


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Where a person's practice stands on `today`; all numbers are days.

    `state` is done_today | open | paused | still_here | new. `dots` has one word for each day of
    this week: practised | paused | rest | today | ahead. `weeks_met` of the last `weeks_seen`
    whole weeks were in rhythm. `first` is the first day of practice, `best` the longest run,
    `first_weekday` what the week begins with.
    """

    today: date
    goal: int
    streak: int
    longest: int
    total: int
    gap: int
    allowance: int
    state: str
    week_days: int
    week_goal: int
    dots: tuple[str, ...]
    weeks_met: int
    weeks_seen: int
    first: date | None = None
    best: Run | None = None
    first_weekday: int = 0

    def as_json(self, why: Iterable[WhyDay] | None = None) -> dict[str, Any]:
        """The shape that `streak --json` prints; with `why`, day by day."""
        shape: dict[str, Any] = {
            "today": self.today.isoformat(),
            "goal": self.goal,
            "streak": self.streak,
            "longest": self.longest,
            "total": self.total,
            "gap": self.gap,
            "allowance": self.allowance,
            "state": self.state,
            "week": {"days": self.week_days, "goal": self.week_goal},
        }
        if why is not None:
            shape["why"] = [day.as_json() for day in why]
        return shape


def rhythm(practice: Practice, goals: Goals, today: date, first_weekday: int = 0) -> Rhythm:
    """The rhythm of `practice` on `today`; what lies after today does not exist yet.

    `first_weekday` begins the week: 0 for Monday … 6 for Sunday.
    """
    now = today.toordinal()
    practice = practice.until(now)
    runs = streaks(practice, goals)
    last = runs[-1].last if runs else now
    gap = practice.gap(last, now)
    allowance = goals.allowance(min(last + 1, now), now)
    week_begins = now - (today.weekday() - first_weekday) % WEEK
    met, seen = _weeks(practice, goals, week_begins)
    return Rhythm(
        today=today,
        goal=goals.on(now),
        streak=runs[-1].days if runs and gap <= allowance else 0,
        longest=max((run.days for run in runs), default=0),
        total=len(practice.days),
        gap=gap,
        allowance=allowance,
        state=_state(practice, now, still=gap > allowance),
        week_days=practice.practised(week_begins, now),
        week_goal=week_goal(practice, goals.on(now), week_begins),
        dots=tuple(_dot(practice, day, now) for day in range(week_begins, week_begins + WEEK)),
        weeks_met=met,
        weeks_seen=seen,
        first=date.fromordinal(practice.days[0]) if practice.days else None,
        # Of two that are as long, the newer one.
        best=max(runs, key=lambda run: (run.days, run.last), default=None),
        first_weekday=first_weekday,
    )


def streaks(practice: Practice, goals: Goals) -> tuple[Run, ...]:
    """All runs of practice days, oldest first: a gap longer than the allowance parts them."""
    if goals not in practice._runs:
        practice._runs[goals] = tuple(_parted(practice, goals))
    return practice._runs[goals]


def _parted(practice: Practice, goals: Goals) -> list[Run]:
    runs: list[Run] = []
    if not practice.days:
        return runs
    first = last = practice.days[0]
    begun = 0
    for index, day in enumerate(practice.days):
        off = day - last - 1
        # One day off is always allowed, whatever the goal.
        if off > 1 and practice.gap(last, day) > goals.allowance(last + 1, day):
            runs.append(Run(first, last, index - begun))
            first, begun = day, index
        last = day
    runs.append(Run(first, last, len(practice.days) - begun))
    return runs


def week_goal(practice: Practice, goal: int, first: int) -> int:
    """Practice days asked of the week that begins on day `first`, less for paused days."""
    open_days = WEEK - practice.paused(first, first + WEEK - 1)
    return -(-goal * open_days // WEEK)


def _weeks(practice: Practice, goals: Goals, this_week: int) -> tuple[int, int]:
    """How many of the last whole weeks since the first practice were in rhythm, and of how many."""
    if not practice.days:
        return 0, 0
    seen = min(WEEKS_SEEN, max(0, -(-(this_week - practice.days[0]) // WEEK)))
    starts = [this_week - WEEK * back for back in range(1, seen + 1)]
    met = sum(
        practice.practised(start, start + WEEK - 1)
        >= week_goal(practice, goals.on(start + WEEK - 1), start)
        for start in starts
    )
    return met, seen


def _state(practice: Practice, today: int, *, still: bool) -> str:
    if practice.practised(today, today):
        return "done_today"
    if practice.paused(today, today):
        return "paused"
    if not practice.days:
        return "new"
    return "still_here" if still else "open"


def _dot(practice: Practice, day: int, today: int) -> str:
    if practice.practised(day, day):
        return "practised"
    if practice.paused(day, day):
        return "paused"
    if day == today:
        return "today"
    return "ahead" if day > today else "rest"


def pause_range(first: date, last: date | None) -> Range:
    """The days of a pause; one without a last date goes on."""
    return first.toordinal(), FOREVER if last is None else last.toordinal()


def joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """`ranges` in order, with those that touch or overlap made one."""
    whole: list[Range] = []
    for first, last in sorted(ranges):
        if whole and first <= whole[-1][1] + 1:
            whole[-1] = (whole[-1][0], max(whole[-1][1], last))
        else:
            whole.append((first, last))
    return tuple(whole)


def skipped_by_travel(journeys: Iterable[tuple[int, int, int]]) -> list[Range]:
    """The dates that crossing the date line skipped, from (start ms, offset minutes, day)."""
    ordered = sorted(journeys)
    return [
        (day + 1, next_day - 1)
        for (start, offset, day), (next_start, next_offset, next_day) in itertools.pairwise(ordered)
        if next_day - day > 1
        and abs(next_offset - offset) >= FAR_ZONES
        and next_start - start < SAME_JOURNEY
    ]
