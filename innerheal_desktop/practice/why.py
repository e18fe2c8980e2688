"""Why the streak is what it is: day by day, in plain words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from innerheal_desktop.practice.records import A_PRACTICE, NO_PRACTICE, SessionRecord
from innerheal_desktop.practice.rhythm import FOREVER, Goals, Practice, streaks
from innerheal_desktop.practice.wording import day_words, length_words
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
    runs = streaks(practice.until(today), goals)
    if not runs:
        return today
    return runs[-2].last + 1 if len(runs) > 1 else runs[0].first


def why(
    practice: Practice,
    goals: Goals,
    today: date,
    records: Iterable[SessionRecord],
    span: tuple[date, date] | None = None,
) -> tuple[WhyDay, ...]:
    """Every date of `span` (None: from `first_day` to today).

    `records` are those of these dates, in any order.
    """
    now = today.toordinal()
    practice = practice.until(now)
    if span is None:
        span = date.fromordinal(first_day(practice, goals, now)), today
    first, last = (each.toordinal() for each in span)
    of_day: dict[int, list[SessionRecord]] = {}
    for record in records:
        if record.kind not in NO_PRACTICE:
            of_day.setdefault(record.practice_date.toordinal(), []).append(record)
    return tuple(
        _told(practice, goals, day, now, of_day.get(day, [])) for day in range(first, last + 1)
    )


def going_on(practice: Practice, goals: Goals, today: date) -> str:
    """What would change the streak, as a plain fact: for whoever asks why, and nowhere else.

    It names a day, never hours, and what stays in any case.
    """
    now = today.toordinal()
    known = practice.until(now)
    total = len(known.days)
    if not total:
        said = tr("A minute of a sitting, a page or a finished worksheet makes the first day.")
        return _and_ahead(practice, known, said)
    until = held_until(known, goals, now)
    if until < now:
        said = plural(
            "The next practice begins a new streak. The {n} day of practice stays.",
            "The next practice begins a new streak. The {n} days of practice stay.",
            total,
        )
    elif until == FOREVER:
        said = tr("For as long as you rest, this streak stays as it is, and so does the total.")
    elif until == now:
        said = tr(
            "With a practice today this streak goes on; after that a new one begins, "
            "and the total stays."
        )
    else:
        said = tr(
            "With the next practice by {day} this streak goes on; after that a new one begins, "
            "and the total stays.",
            day=day_words(date.fromordinal(until)),
        )
    return _and_ahead(practice, known, said)


def held_until(practice: Practice, goals: Goals, today: int) -> int:
    """The last day whose practice still belongs to the newest streak; `FOREVER` in an open rest."""
    last = practice.days[-1]
    days_off = goals.allowance(min(last + 1, today), today)
    day = last
    for _ in range(days_off + 1):
        day += 1
        at = bisect_right(practice.pauses, (day, FOREVER)) - 1
        if at >= 0 and practice.pauses[at][1] >= day:
            if practice.pauses[at][1] >= FOREVER:
                return FOREVER
            day = practice.pauses[at][1] + 1
    return day


def _and_ahead(practice: Practice, known: Practice, said: str) -> str:
    """With a word on days that are dated ahead: by a clock that was wrong, or in another zone."""
    ahead = len(practice.days) - len(known.days)
    if not ahead:
        return said
    waiting = plural(
        "{n} day is dated ahead of today, and counts when its date has come.",
        "{n} days are dated ahead of today, and count when their dates have come.",
        ahead,
    )
    return f"{said} {waiting}"


def _told(
    practice: Practice, goals: Goals, day: int, today: int, here: list[SessionRecord]
) -> WhyDay:
    counted, paused = bool(practice.practised(day, day)), bool(practice.paused(day, day))
    if counted:
        reason = _practised(here, paused=paused)
    elif any(first <= day <= last for first, last in practice.skipped):
        reason = tr("Skipped at the date line: this day is invisible to the streak.")
    elif paused:
        reason = tr("Resting for a while: this day is invisible to the streak.")
    elif day == today:
        reason = tr("Today is open; it is not judged before it is over.")
    else:
        reason = _rest(practice, goals, day, today)
    if here and not counted:
        reason = f"{_too_short(here)} {reason}"
    seconds = sum(record.seconds for record in here)
    return WhyDay(date.fromordinal(day), counted, float(seconds), reason)


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
        length=length_words(sum(record.seconds for record in here)),
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


def _rest(practice: Practice, goals: Goals, day: int, today: int) -> str:
    at = bisect_left(practice.days, day)
    last = practice.days[at - 1] if at else day - 1
    rests = practice.gap(last, day + 1)
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
        length=length_words(seconds),
        needed=f"{A_PRACTICE:.0f}",
    )
