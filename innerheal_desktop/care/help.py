"""Help: emergency numbers and crisis lines by country, each with its source and a date.

They are data (`assets/support/help.json`, described in `docs/support-lines.md`), so that they can
be mended without a line of code. An entry is there only if its number was stated on a page that can
be named; nobody has telephoned.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from innerheal_desktop.tongue import mark

# Numbers change: what was checked longer ago than nine months must be checked again, in days.
STALE_DAYS = 274
Found = TypeVar("Found")


class Directory(NamedTuple):
    """A list of lines that others keep, for many countries: its address, and what it has."""

    site: str
    about: str


FIND_A_HELPLINE = Directory(
    "findahelpline.com",
    mark("Lines in more than 130 countries, which its operator checks against published rules"),
)
BEFRIENDERS = Directory("befrienders.org", mark("Volunteers who listen, around the world"))
CRISIS_CENTRES = Directory("iasp.info", mark("Crisis centres, by continent and country"))
CHILD_HELPLINES = Directory(
    "childhelplineinternational.org", mark("Helplines for children and young people, by country")
)
# They stand on the page whatever becomes of the file.
EVERYWHERE = (FIND_A_HELPLINE, BEFRIENDERS, CRISIS_CENTRES)


@dataclass(frozen=True, slots=True)
class Emergency:
    """The number to call in an emergency, and others that work too.

    `kinds` tells them apart: (number, `ambulance`, `police` or `mobile`).
    """

    number: str
    also: tuple[str, ...]
    source: str
    checked_on: date
    kinds: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A crisis line. `numbers` are called, `text` says how one writes to it; either may be empty.

    `ways` are other ways to it (chat, e-mail, another number); `young` is one for children and
    teens. `uncertain` says what the sources disagree on. `grade` is A (a page of a service, a
    government or a newspaper states it) or B (two lists agree).
    """

    service: str
    numbers: tuple[str, ...]
    text: str
    ways: tuple[str, ...]
    hours: str
    language: str
    site: str
    uncertain: str
    grade: str
    source: str
    source_date: str
    checked_on: date
    free: bool = False
    young: bool = False
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code (ISO 3166, two letters), and the help we know of there."""

    code: str
    name: str
    emergency: Emergency | None
    lines: tuple[Line, ...]


def read_help(assets: Path) -> tuple[Country, ...]:
    """Every country of the file in `assets`, by name; none where it cannot be read.

    What makes no sense in it, or is newer than this program, is left out by itself: one bad line
    takes no other away.
    """
    try:
        kept = json.loads((assets / "support" / "help.json").read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return ()
    rows = kept.get("countries") if isinstance(kept, Mapping) else None
    countries = _understood(rows, _country)
    known = (each for each in countries if each.emergency or each.lines)
    return tuple(sorted(known, key=lambda each: each.name))


def country_of(countries: Iterable[Country], code: str) -> Country | None:
    """The country with this code, if there is one."""
    return next((each for each in countries if each.code == code), None)


def is_stale(checked_on: date, today: date) -> bool:
    """Whether a number was checked too long ago to be relied on unseen."""
    return (today - checked_on).days > STALE_DAYS


def _understood(rows: object, read: Callable[[Mapping[str, Any]], Found]) -> list[Found]:
    """What of `rows` can be read."""
    found = []
    for row in rows if isinstance(rows, list) else ():
        try:
            found.append(read(row))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
    return found


def _country(row: Mapping[str, Any]) -> Country:
    emergency = _understood([row.get("emergency")], _emergency)
    lines = _understood(row.get("lines"), _line)
    return Country(_word(row, "code"), _word(row, "name"), next(iter(emergency), None), (*lines,))


def _emergency(row: Mapping[str, Any]) -> Emergency:
    checked = date.fromisoformat(row["checked_on"])
    also = _words(row.get("also", []))
    kinds = tuple((str(number), str(kind)) for number, kind in row.get("kinds", {}).items())
    return Emergency(_word(row, "number"), also, _word(row, "source"), checked, kinds)


def _line(row: Mapping[str, Any]) -> Line:
    numbers, text = _words(row.get("numbers", [])), _said(row, "text")
    if not numbers and not text:
        raise ValueError("a line that cannot be reached")
    return Line(
        service=_word(row, "service"),
        numbers=numbers,
        text=text,
        ways=_words(row.get("ways", [])),
        hours=_said(row, "hours"),
        language=_said(row, "language"),
        site=_said(row, "site"),
        uncertain=_said(row, "uncertain"),
        grade=_word(row, "grade"),
        source=_word(row, "source"),
        source_date=_word(row, "source_date"),
        checked_on=date.fromisoformat(row["checked_on"]),
        free=row.get("free") is True,
        young=row.get("young") is True,
        confirmed=row.get("confirmed") is True,
    )


def _word(row: Mapping[str, Any], name: str) -> str:
    """What has to be there."""
    if not (said := _said(row, name)):
        raise ValueError(name)
    return said


def _said(row: Mapping[str, Any], name: str) -> str:
    said = row.get(name, "")
    if not isinstance(said, str):
        raise TypeError(name)
    return said.strip()


def _words(given: object) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise TypeError("words")
    return tuple(given)
