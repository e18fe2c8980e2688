"""Statistics: practice added up by day, week, month, year, kind and hour, each time it is asked.

Sums come from the covering indexes of `schema.py`, a stretch of days at a time, so that a window
can breathe between two stretches however long the log is. Nothing of it is stored.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.sums import (
    OTHER,
    Sum,
    day_sums,
    first_day,
    hour_sums,
    newest,
    session_sum,
    title_sums,
)

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

K = TypeVar("K")
WEEK = 7
# Days added up at once: at ninety sittings a day that is a few milliseconds.
STRETCH = 92
YEARS = 731  # of one session
# The parts of a day by the local hour at which a sitting begins: [from, to).
PARTS = (("morning", 4, 12), ("afternoon", 12, 18), ("evening", 18, 22), ("night", 22, 28))
# Category and technique of a session, by its id.
Kinds = Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Period:
    """A day, week, month or year: its first date, its sum, and how many practice days it has."""

    first: date
    sum: Sum
    days: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """What was practised from `first` to `last`; periods and kinds with nothing are left out.

    Kinds are those practised longest first. `by_part` always has the four of `PARTS`; sittings
    whose hour nobody knows are in none of them.
    """

    first: date
    last: date
    total: Sum
    days: int
    by_day: tuple[Period, ...]
    by_week: tuple[Period, ...]
    by_month: tuple[Period, ...]
    by_year: tuple[Period, ...]
    by_category: tuple[tuple[str, Sum], ...]
    by_technique: tuple[tuple[str, Sum], ...]
    by_part: tuple[tuple[str, Sum], ...]

    def as_json(self) -> dict[str, Any]:
        """The shape that `stats --json` prints, to which it adds `check_ins` (see `pairs`).

        `{"first", "last", "days": n, "sittings": n, "seconds": s, "by_day": [{"date", "counted":
        bool, "sittings", "seconds"}], "by_week" | "by_month" | "by_year": [{"first", "days",
        "sittings", "seconds"}], "by_category": [{"category", "sittings", "seconds"}],
        "by_technique": [{"technique", …}], "by_part_of_day": [{"part_of_day": "morning" |
        "afternoon" | "evening" | "night", …}]}`. Dates are YYYY-MM-DD, `first` of a period is its
        first date; periods with nothing are left out. The oldest comes first, of kinds the longest.
        """
        names = (("week", self.by_week), ("month", self.by_month), ("year", self.by_year))
        periods = {
            f"by_{name}": [
                {"first": each.first.isoformat(), "days": each.days, **each.sum.as_json()}
                for each in row
            ]
            for name, row in names
        }
        kinds = (
            ("category", self.by_category),
            ("technique", self.by_technique),
            ("part_of_day", self.by_part),
        )
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "days": self.days,
            **self.total.as_json(),
            "by_day": [
                {"date": day.first.isoformat(), "counted": bool(day.days), **day.sum.as_json()}
                for day in self.by_day
            ],
            **periods,
            **{
                f"by_{name}": [{name: each, **total.as_json()} for each, total in row]
                for name, row in kinds
            },
        }


def kinds_of(entries: Iterable[Entry]) -> Kinds:
    """The kinds of these sessions. A session teaches one technique, and is called after it."""
    return {entry.id: (entry.category or OTHER, entry.title) for entry in entries}


def statistics(
    log: PracticeLog,
    kinds: Kinds,
    first: date | None = None,
    last: date | None = None,
    first_weekday: int = 0,
) -> Statistics:
    """All of it at once; see `gather`."""
    work = gather(log, kinds, first, last, first_weekday)
    while True:
        try:
            next(work)
        except StopIteration as done:
            told: Statistics = done.value
            return told


def gather(
    log: PracticeLog,
    kinds: Kinds,
    first: date | None = None,
    last: date | None = None,
    first_weekday: int = 0,
) -> Generator[None, None, Statistics]:
    """Add up from `first` to `last` (None: all, up to today), in steps of a few milliseconds.

    `kinds` says what the sessions are that there still are; weeks begin on `first_weekday`, 0 for
    Monday. What lies after today does not exist yet. Raises a `KeepingError`.
    """
    begin, end = _span(log, first, last)
    days: list[tuple[int, int, float, int]] = []
    hours: dict[int, Sum] = {}
    titles: dict[tuple[str, str], Sum] = {}
    for since in range(begin, end + 1, STRETCH):
        until = min(since + STRETCH - 1, end)
        days += log.read(partial(day_sums, first=since, last=until))
        yield
        _add(hours, log.read(partial(hour_sums, first=since, last=until)))
        yield
        _add(titles, log.read(partial(title_sums, first=since, last=until)))
        yield
    sessions: dict[str, Sum] = {}
    for session in sorted(log.practised()):
        for since in range(begin, end + 1, YEARS):
            until = min(since + YEARS - 1, end)
            found = log.read(partial(session_sum, session=session, first=since, last=until))
            _add(sessions, [found] if found[1].sittings else [])
            yield
    told = _named(sessions, kinds, log.read(lambda connection: _lost(connection, sessions, kinds)))
    _add(told, titles.items())
    yield
    periods = []
    for first_of in (_day, partial(_week, first_weekday), _month, _year):
        periods.append(_periods(days, first_of))
        yield
    return _told((begin, end), days, periods, told, hours)


def _told(
    span: tuple[int, int],
    days: list[tuple[int, int, float, int]],
    periods: Sequence[tuple[Period, ...]],
    told: Mapping[tuple[str, str], Sum],
    hours: Mapping[int, Sum],
) -> Statistics:
    """The sums of days, kinds and hours, put together."""
    return Statistics(
        first=date.fromordinal(min(span)),
        last=date.fromordinal(span[1]),
        total=sum((Sum(many, seconds) for _, many, seconds, _ in days), Sum()),
        days=sum(counts for *_, counts in days),
        by_day=periods[0],
        by_week=periods[1],
        by_month=periods[2],
        by_year=periods[3],
        by_category=_longest(_add({}, ((kind, each) for (kind, _), each in told.items()))),
        by_technique=_longest(_add({}, ((name, each) for (_, name), each in told.items()))),
        by_part=_parts(hours),
    )


def _span(log: PracticeLog, first: date | None, last: date | None) -> tuple[int, int]:
    """The days to add up, as far as there are records; empty (a day and the one before) if none."""
    begun = log.read(first_day)
    today = log.today().toordinal()
    end = today if last is None else min(last.toordinal(), today)
    begin = end + 1 if begun is None else begun
    if first is not None:
        begin = max(begin, first.toordinal())
    return begin, end


def _lost(
    connection: sqlite3.Connection, sessions: Iterable[str], kinds: Kinds
) -> dict[str, tuple[str, str]]:
    """Sessions that are no longer there: they keep the title that they were practised under."""
    return {
        session: (OTHER, newest(connection, session)[0] or session)
        for session in sessions
        if session not in kinds
    }


def _named(sessions: Mapping[str, Sum], kinds: Kinds, lost: Kinds) -> dict[tuple[str, str], Sum]:
    return _add({}, ((kinds.get(name) or lost[name], each) for name, each in sessions.items()))


def _add(sums: dict[K, Sum], more: Iterable[tuple[K, Sum]]) -> dict[K, Sum]:
    for name, each in more:
        sums[name] = sums.get(name, Sum()) + each
    return sums


def _day(day: int) -> int:
    return day


def _week(first_weekday: int, day: int) -> int:
    return day - (day - 1 - first_weekday) % WEEK


def _month(day: int) -> int:
    return day - date.fromordinal(day).day + 1


def _year(day: int) -> int:
    return date(date.fromordinal(day).year, 1, 1).toordinal()


def _periods(
    days: Iterable[tuple[int, int, float, int]], first_of: Callable[[int], int]
) -> tuple[Period, ...]:
    """Days put together by the first day of what they belong to."""
    sums: dict[int, tuple[int, float, int]] = {}
    for day, many, seconds, counts in days:
        first = first_of(day)
        before = sums.get(first, (0, 0.0, 0))
        sums[first] = (before[0] + many, before[1] + seconds, before[2] + counts)
    return tuple(
        Period(date.fromordinal(first), Sum(many, seconds), counts)
        for first, (many, seconds, counts) in sums.items()
    )


def _longest(sums: Mapping[str, Sum]) -> tuple[tuple[str, Sum], ...]:
    return tuple(sorted(sums.items(), key=lambda row: (-row[1].seconds, -row[1].sittings, row[0])))


def _parts(hours: Mapping[int, Sum]) -> tuple[tuple[str, Sum], ...]:
    return tuple(
        (name, sum((hours.get(hour % 24, Sum()) for hour in range(begin, end)), Sum()))
        for name, begin, end in PARTS
    )
