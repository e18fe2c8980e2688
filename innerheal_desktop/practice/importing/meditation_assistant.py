"""Meditation Assistant: `ID,Length,Started,Completed,Message`, in UTC, to the minute."""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row, UnreadableError
from innerheal_desktop.practice.importing.moments import cell, long, short, utc, wall
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark, tr

NAME = "meditation-assistant"
TITLE = mark("Meditation Assistant")
FILE = mark("the CSV file of its sessions")
FORMS = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S")


def knows(source: Source) -> bool:
    """Whether the file is such an export."""
    return {"id", "length", "started", "completed"} <= {*source.columns}


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every sitting of it."""
    yield from entries(source, _entry)


def _entry(line: int, cells: Cells) -> Found:
    return Found(
        line,
        utc(wall(cells["started"], *FORMS)),
        _length(cells["length"]),
        note=cell(cells, "message"),
        blur=60.0,
    )


def _length(text: str) -> float:
    """Seconds of `HH:MM`."""
    hours, colon, minutes = text.partition(":")
    if not (colon and hours.isdecimal() and minutes.isdecimal() and len(text) <= 9):
        raise UnreadableError(tr("“{text}” is no length such as 00:20", text=short(text)))
    return long(int(hours) * 3600.0 + int(minutes) * 60.0)
