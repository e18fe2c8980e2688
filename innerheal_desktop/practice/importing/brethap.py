"""Brethap's sessions: `start,end,breaths,heartrate` as a table, or a list of them in JSON.

Times are milliseconds since 1970 or ISO 8601. Heart rates are left where they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row
from innerheal_desktop.practice.importing.moments import between, iso, number, offset, unix
from innerheal_desktop.practice.importing.objects import listed, opens_with, read_json
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark

NAME = "brethap"
TITLE = mark("Brethap")
FILE = mark("the file of its sessions, CSV or JSON")


def knows(source: Source) -> bool:
    """Whether the file is such a list."""
    table = {"start", "end", "breaths"} <= {*source.columns}
    return table or opens_with(source, "[", '"start"', '"end"', '"breaths"')


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every session of it."""
    if {"start", "end"} <= {*source.columns}:
        yield from entries(source, _row)
    else:
        yield from listed(read_json(source), _one)


def _row(line: int, cells: Cells) -> Found:
    return _found(line, cells["start"], cells["end"])


def _one(line: int, value: Mapping[str, Any]) -> Found:
    return _found(line, str(value.get("start")), str(value.get("end")))


def _found(line: int, start: str, end: str) -> Found:
    begun = _moment(start)
    told = offset(begun) if begun.tzinfo is not None and not start.isdecimal() else None
    # `Z` tells the moment, not where the person was.
    return Found(line, begun, between(begun, _moment(end)), offset=told or None)


def _moment(text: str) -> datetime:
    return unix(str(number(text) / 1000.0)) if text.isdecimal() else iso(text)
