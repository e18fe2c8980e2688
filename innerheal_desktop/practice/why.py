"""Why the streak is what it is: day by day, in plain words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from innerheal_desktop.practice.records import A_PRACTICE, SessionRecord
from innerheal_desktop.practice.rhythm import Goals, Practice, streaks
from innerheal_desktop.tongue import plural, tr


@dataclass(frozen=True, slots=True)
class WhyDay:
    """One date: whether it counted as a practice day, its active seconds, and why in a sentence."""

    date: date
    counted: bool
    seconds: float
    reason: str

    def as_json(self) -> dict[str, Any]:
        """The shape of one entry of `why` in `streak --json`."""
        whole = self.seconds.is_integer()
        return {
            "date": self.date.isoformat(),
            "counted": self.counted,
            "seconds": int(self.seconds) if whole else self.seconds,
            "reason": self.reason,
        }


def first_day(practice: Practice, goals: Goals, today: int) -> int:
    """Where the telling begins: after the last day of the streak before this one.

    So the gap that ended that streak is told too, and the days that count from here on are
    exactly the present (or, after a long gap, the last) streak.
    """
    known = Practice([day for day in practice.days if day <= today], practice.pauses)
    runs = streaks(known, goals)
    if not runs:
        return today
    return runs[-2].last + 1 if len(runs) > 1 else runs[0].first


def why(
    practice: Practice, goals: Goals, today: date, records: Iterable[SessionRecord]
) -> tuple[WhyDay, ...]:
    """Every date from `first_day` to today. `records` are those of these dates, in any order."""
    now = today.toordinal()
    begin = first_day(practice, goals, now)
    of_day: dict[int, list[SessionRecord]] = {}
    for record in records:
        if record.kind != "pause":
            of_day.setdefault(record.practice_date.toordinal(), []).append(record)
    told: list[WhyDay] = []
    rests = 0
    for day in range(begin, now + 1):
        here = of_day.get(day, [])
        counted = bool(practice.practised(day, day))
        paused = bool(practice.paused(day, day))
        rests = 0 if counted else rests + (not paused and day < now)
        if counted:
            reason = _practised(here, paused=paused)
        elif paused:
            reason = tr("Resting for a while: this day is invisible to the streak.")
        elif day == now:
            reason = tr("Today is open; it is not judged before it is over.")
        else:
            reason = _rest(practice, goals, day, now, rests)
        if here and not counted:
            reason = f"{_too_short(here)} {reason}"
        seconds = sum(record.seconds for record in here)
        told.append(WhyDay(date.fromordinal(day), counted, float(seconds), reason))
    return tuple(told)


def _practised(here: list[SessionRecord], *, paused: bool) -> str:
    kinds = ("sitting", "page", "worksheet", "manual")
    many = {kind: sum(record.kind == kind for record in here) for kind in kinds}
    parts = [_counted(kind, many[kind]) for kind in kinds if many[kind]]
    days = {
        tr("{zone}, day from {hour}", zone=record.zone, hour=f"{record.boundary:02}:00"): None
        for record in here
    }
    told = tr(
        "{what}, {length} ({places}).",
        what=tr(" and ").join(parts),
        length=_length(sum(record.seconds for record in here)),
        places="; ".join(days),
    )
    also = tr("Practice in a pause counts too.")
    return f"{told} {also}" if paused else told


def _counted(kind: str, many: int) -> str:
    """`2 sittings`."""
    if kind == "page":
        return plural("{n} page", "{n} pages", many)
    if kind == "worksheet":
        return plural("{n} worksheet", "{n} worksheets", many)
    if kind == "manual":
        return plural("{n} entry by hand", "{n} entries by hand", many)
    return plural("{n} sitting", "{n} sittings", many)


def _rest(practice: Practice, goals: Goals, day: int, today: int, rests: int) -> str:
    at = bisect_left(practice.days, day)
    last = practice.days[at - 1] if at else day - 1
    after = min(practice.days[at], today) if at < len(practice.days) else today
    allowed = goals.allowance(last + 1, after)
    if rests <= allowed:
        return tr(
            "Rest day {n} of the {allowed} in a row that a streak holds.", n=rests, allowed=allowed
        )
    if rests == allowed + 1:
        return tr(
            "Rest day {n}: more than the {allowed} in a row that a streak holds, "
            "so the next practice day begins a new one. The total stays.",
            n=rests,
            allowed=allowed,
        )
    return tr("Rest day {n}. The total stays.", n=rests)


def _too_short(here: list[SessionRecord]) -> str:
    seconds = sum(record.seconds for record in here)
    return tr(
        "{length}, kept in the log; a practice day takes {needed} s in one go.",
        length=_length(seconds),
        needed=f"{A_PRACTICE:.0f}",
    )


def _length(seconds: float) -> str:
    """`45 s`, `14 min`, `1 h 05 min`: cut off below, as one would say it."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return tr("{n} s", n=f"{seconds:.0f}")
    if minutes < 60:
        return tr("{n} min", n=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=f"{minutes % 60:02}")
