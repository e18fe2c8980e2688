"""The app called meditation: `{sessions: [{duration_seconds, session_type, timestamp}]}`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row
from innerheal_desktop.practice.importing.moments import iso, long, number, offset, unix
from innerheal_desktop.practice.importing.objects import listed, opens_with, read_json
from innerheal_desktop.tongue import mark

NAME = "meditation"
TITLE = mark("meditation")
FILE = mark("the JSON file of its sessions")


def knows(source: Source) -> bool:
    """Whether the file is such a list."""
    return opens_with(source, "{", '"sessions"', '"duration_seconds"', '"timestamp"')


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every session of it."""
    whole = read_json(source)
    yield from listed(whole.get("sessions") if isinstance(whole, dict) else None, _entry)


def _entry(line: int, value: Mapping[str, Any]) -> Found:
    told, seconds = str(value.get("timestamp")), long(number(str(value.get("duration_seconds"))))
    title = str(value.get("session_type") or "").replace("_", " ")
    if told.replace(".", "", 1).isdecimal():
        return Found(line, unix(told), seconds, title=title)
    begun = iso(told)
    # `Z` tells the moment, not where the person was.
    where = (offset(begun) or None) if begun.tzinfo is not None else None
    return Found(line, begun, seconds, title=title, offset=where)
