"""Times and lengths as apps write them. Every function raises `UnreadableError` for others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from math import isfinite

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.importing.found import UnreadableError
from innerheal_desktop.practice.records import LONGEST, STARTS
from innerheal_desktop.tongue import tr

_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,4}(?:[.,]\d{1,9})?)", re.ASCII)
# Not `%p`: what that reads depends on the language of the system, and the file's does not.
_TWELVE = re.compile(r"\b(1[0-2]|0?\d)((?::\d\d){1,2}) ?([AaPp])\.?[Mm]\.?$", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,12})?", re.ASCII)


def cell(cells: Mapping[str, str], *names: str) -> str:
    """The first of the cells called so that holds something; empty where none does."""
    return next((cells[name] for name in names if cells.get(name)), "")


def wall(text: str, *forms: str) -> datetime:
    """A wall clock time in the first of `forms` (`strptime`) that fits; it names no zone.

    A 12-hour clock (`8:30 am`, `8:30 p.m.`) is understood where a form asks for `%H`.
    """
    told = _TWELVE.sub(_of_24, " ".join(text.split()))
    for form in forms:
        try:
            # A wall clock time without a zone is what is told here: its zone is found later.
            return datetime.strptime(told, form)  # noqa: DTZ007
        except ValueError:
            continue
    raise UnreadableError(tr("“{text}” is no date and time", text=short(text)))


def _of_24(told: re.Match[str]) -> str:
    """An hour of 12 with its half of the day, as one of 24."""
    half = 12 if told[3] in "Pp" else 0
    return f"{int(told[1]) % 12 + half:02}{told[2]}"


def iso(text: str) -> datetime:
    """A time as ISO 8601 has it, naive or aware."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise UnreadableError(tr("“{text}” is no date and time", text=short(text))) from error


def day(text: str) -> date:
    """A day such as `2026-11-22`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UnreadableError(tr("“{text}” is no date", text=short(text))) from error


def unix(text: str) -> datetime:
    """Seconds since 1970 in UTC; an aware moment."""
    milliseconds = number(text) * 1000.0
    if not STARTS[0] <= milliseconds <= STARTS[1]:
        raise UnreadableError(tr("“{text}” is no time since 1900", text=short(text)))
    return instant(round(milliseconds))


def number(text: str) -> float:
    """A number in plain digits."""
    if not _NUMBER.fullmatch(text):
        raise UnreadableError(tr("“{text}” is no number", text=short(text)))
    return float(text)


def clock(text: str) -> float:
    """Seconds of `H:M:S` or `M:S`; nothing need be padded, seconds may have a fraction."""
    parts = _CLOCK.fullmatch(text)
    if not parts:
        raise UnreadableError(tr("“{text}” is no length such as 0:21:04", text=short(text)))
    hours, minutes, seconds = parts.groups()
    return long(int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", ".")))


def long(seconds: float) -> float:
    """`seconds` that a sitting can have: more than none, a week at most."""
    if not isfinite(seconds) or seconds > LONGEST:
        raise UnreadableError(tr("it lasts longer than a week"))
    if seconds < 0:
        raise UnreadableError(tr("it ends before it begins"))
    if seconds == 0:
        raise UnreadableError(tr("it lasts no time at all"))
    return seconds


def between(begin: datetime, end: datetime) -> float:
    """The seconds from one time to another of the same sort."""
    if (begin.tzinfo is None) != (end.tzinfo is None):
        raise UnreadableError(tr("begin and end are told in different ways"))
    return long((end - begin).total_seconds())


def offset(moment: datetime) -> int:
    """Minutes by which an aware moment says that clocks are ahead of UTC."""
    ahead = moment.utcoffset()
    return 0 if ahead is None else round(ahead.total_seconds() / 60)


def utc(moment: datetime) -> datetime:
    """A naive time that is known to be UTC."""
    return moment.replace(tzinfo=UTC)


def short(text: str) -> str:
    """A piece of the file as one may show it: short and printable."""
    clean = "".join(letter if letter.isprintable() else "�" for letter in text[:60])
    return clean + "…" if len(text) > 60 else clean
