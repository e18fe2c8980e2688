"""Help: emergency numbers and crisis lines by country, each with its source and a date.

They are data (`assets/support/help.json`), so that they can be mended without a line of code. An
entry is there only if its number was stated on a page that can be named; nobody has telephoned.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

# Numbers change: what was checked longer ago than this must be checked again.
STALE_DAYS = 274
# Lists of lines in more than a hundred countries, kept by others.
EVERYWHERE = ("findahelpline.com", "befrienders.org")


@dataclass(frozen=True, slots=True)
class Emergency:
    """The number to call in an emergency, and others that work too."""

    number: str
    also: tuple[str, ...]
    source: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Line:
    """A crisis line. `number` is called, `text` says how one writes to it; either may be empty."""

    service: str
    number: str
    text: str
    hours: str
    language: str
    site: str
    source: str
    source_date: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its code (ISO 3166, two letters), and the help we know of there."""

    code: str
    name: str
    emergency: Emergency | None
    lines: tuple[Line, ...]


def read_help(assets: Path) -> tuple[Country, ...]:
    """Every country of the file in `assets`, by name; none where it cannot be read."""
    try:
        kept = json.loads((assets / "support" / "help.json").read_text("utf-8"))
        return tuple(_country(row) for row in kept["countries"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def is_stale(checked_on: date, today: date) -> bool:
    """Whether a number was checked too long ago to be relied on unseen."""
    return (today - checked_on).days > STALE_DAYS


def _country(row: Mapping[str, Any]) -> Country:
    lines = tuple(_line(each) for each in row["lines"])
    emergency = row["emergency"]
    known = None if emergency is None else _emergency(emergency)
    return Country(row["code"], row["name"], known, lines)


def _emergency(row: Mapping[str, Any]) -> Emergency:
    checked = date.fromisoformat(row["checked_on"])
    return Emergency(row["number"], tuple(row["also"]), row["source"], checked)


def _line(row: Mapping[str, Any]) -> Line:
    said = {
        name: row[name]
        for name in ("service", "number", "text", "hours", "language", "site", "source")
    }
    checked = date.fromisoformat(row["checked_on"])
    return Line(**said, source_date=row["source_date"], checked_on=checked)
