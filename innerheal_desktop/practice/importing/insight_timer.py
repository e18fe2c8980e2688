"""Insight Timer's log: `Started At,Duration,Preset,Activity`, in local time without a zone.

American dates, with a 12-hour or a 24-hour clock; lengths are not padded (`0:21:4`). One reader
tells of another header, `Date,Activity,Duration (minutes)`; how its dates are written is not known
but for ISO, so in another order of day and month the person is asked. So they are where a line of
the usual form can only have the day first: a table program may have written all of them anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Question,
    Refused,
    Row,
    Waiting,
)
from innerheal_desktop.practice.importing.moments import cell, clock, day, long, number, wall
from innerheal_desktop.practice.importing.tables import Cells, entries, rows, unguarded
from innerheal_desktop.tongue import mark, tr

NAME = "insight-timer"
TITLE = mark("Insight Timer")
FILE = mark("the CSV file of its log")
_CLOCKS = ("%H:%M:%S", "%H:%M")
ORDER = "order of day and month"
_ORDERS = {"month-first": "%m/%d/%Y", "day-first": "%d/%m/%Y"}
# No forms of its own: a table program that saved the file anew may write them.
_ISO, _DOTTED = "%Y-%m-%d", "%d.%m.%Y"
_SLASHED = re.compile(r"\s*(\d{1,2})/(\d{1,2})/", re.ASCII)
_WHOLE = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})", re.ASCII)
_MONTHS, _DAYS = 12, 31


def knows(source: Source) -> bool:
    """Whether the file is such a log."""
    return {"started at", "duration"} <= {*source.columns} or _other(source)


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every sitting of it."""
    entry = _short_entry if _other(source) else _entry
    order = _short_order(source, answers) if _other(source) else _order(source, answers)
    if not order:
        yield Question(
            ORDER,
            tr("Is 03/04 in this file the 4th of March or the 3rd of April?"),
            choices=(("month-first", tr("4 March")), ("day-first", tr("3 April"))),
        )
    yield from entries(source, lambda line, cells: entry(line, cells, order))


def _order(source: Source, answers: Answers) -> str:
    """How the days of its usual form are written; empty where the person is to be asked.

    A day above 12 shows the order of its line. Where only month-first is shown no answer is needed;
    where nothing is shown, month-first is how the app writes, unless the days run in turn only the
    other way; the rest only the person can say.
    """
    days = [cells["started at"] for cells in _told(source)]
    shown = {_shown(day) for day in days}
    said = answers.get(ORDER, "")
    said = said if said in _ORDERS else ""
    if "day-first" in shown:
        return said
    if "month-first" in shown:
        return "month-first"
    odd = _in_turn(days, "day-first") and not _in_turn(days, "month-first")
    return said or ("" if odd else "month-first")


def _short_order(source: Source, answers: Answers) -> str:
    """How the days of the other form are written; empty where the person is to be asked."""
    order = answers.get(ORDER, "")
    if order in _ORDERS:
        return order
    return "" if any("/" in cells["date"] for cells in _told(source)) else "month-first"


def _told(source: Source) -> Iterator[Cells]:
    return (row[1] for row in rows(source) if not isinstance(row, Refused))


def _in_turn(days: Sequence[str], order: str) -> bool:
    """Whether days that are read so run one way, as the lines of a log do."""
    told = [
        [int(part) for part in found.groups()] for each in days if (found := _WHOLE.match(each))
    ]
    at = (2, 0, 1) if order == "month-first" else (2, 1, 0)
    keys = [[day[part] for part in at] for day in told]
    return keys == sorted(keys) or keys == sorted(keys, reverse=True)


def _shown(day: str) -> str:
    """The only order in which a line can be read; empty where both fit, or none."""
    told = _SLASHED.match(day)
    first, second = (int(told[1]), int(told[2])) if told else (0, 0)
    if _MONTHS < first <= _DAYS and second <= _MONTHS:
        return "day-first"
    return "month-first" if first <= _MONTHS < second <= _DAYS else ""


def _other(source: Source) -> bool:
    return {"date", "activity", "duration (minutes)"} <= {*source.columns}


def _entry(line: int, cells: Cells, order: str) -> Found | Waiting:
    told = cells["started at"]
    if "/" in told and not order:
        return Waiting(line)
    written = _ORDERS[order] if "/" in told else _DOTTED if "." in told.partition(" ")[0] else _ISO
    started = wall(told, *(f"{written} {each}" for each in _CLOCKS))
    return Found(
        line,
        started,
        clock(cells["duration"]),
        title=unguarded(cell(cells, "preset")) or _activity(cell(cells, "activity")),
        blur=0.0 if told.count(":") == 2 else 60.0,
    )


def _activity(named: str) -> str:
    """What was done, where that is not what everything in it is."""
    return "" if named.casefold() == "meditation" else unguarded(named)


def _short_entry(line: int, cells: Cells, order: str) -> Found | Waiting:
    told = cells["date"]
    seconds = long(number(cells["duration (minutes)"]) * 60.0)
    when: datetime | date
    if "/" not in told:
        when = day(told)
    elif order:
        when = wall(told, _ORDERS[order]).date()
    else:
        return Waiting(line)
    return Found(line, when, seconds, title=cells["activity"], note=cell(cells, "notes"))
