"""Insight Timer's log: `Started At,Duration,Preset,Activity`, in local time without a zone.

American dates, with a 12-hour or a 24-hour clock; lengths are not padded (`0:21:4`). One reader
tells of another header, `Date,Activity,Duration (minutes)`; how its dates are written is not known
but for ISO, so in another order of day and month the person is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Question,
    Refused,
    Row,
    Waiting,
)
from innerheal_desktop.practice.importing.moments import cell, clock, day, long, number, wall
from innerheal_desktop.practice.importing.source import Source
from innerheal_desktop.practice.importing.tables import Cells, entries, rows, unguarded
from innerheal_desktop.tongue import mark, tr

NAME = "insight-timer"
TITLE = mark("Insight Timer")
FILE = mark("the CSV file of its log")
# The last two are no form of its own: a table program that saved the file anew may write them.
FORMS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M")
ORDER = "order of day and month"


def knows(source: Source) -> bool:
    """Whether the file is such a log."""
    return {"started at", "duration"} <= {*source.columns} or _other(source)


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every sitting of it."""
    if not _other(source):
        yield from entries(source, _entry)
        return
    order = answers.get(ORDER, "")
    told = (row[1] for row in rows(source) if not isinstance(row, Refused))
    if order not in _ORDERS and any("/" in cells["date"] for cells in told):
        yield Question(
            ORDER,
            tr("Is 03/04 in this file the 4th of March or the 3rd of April?"),
            choices=(("month-first", tr("4 March")), ("day-first", tr("3 April"))),
        )
    yield from entries(source, lambda line, cells: _short_entry(line, cells, order))


_ORDERS = {"month-first": "%m/%d/%Y", "day-first": "%d/%m/%Y"}


def _other(source: Source) -> bool:
    return {"date", "activity", "duration (minutes)"} <= {*source.columns}


def _entry(line: int, cells: Cells) -> Found:
    started = wall(cells["started at"], *FORMS)
    return Found(
        line,
        started,
        clock(cells["duration"]),
        title=unguarded(cell(cells, "preset")) or _activity(cell(cells, "activity")),
        blur=0.0 if cells["started at"].count(":") == 2 else 60.0,
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
    elif order in _ORDERS:
        when = wall(told, _ORDERS[order]).date()
    else:
        return Waiting(line)
    return Found(line, when, seconds, title=cells["activity"], note=cell(cells, "notes"))
