"""From an entry of a file to a record of ours: its moment, its zone, its practice date, its id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from hashlib import blake2b
from zoneinfo import ZoneInfo

from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.practice.day import date_at_offset, milliseconds, offset_minutes
from innerheal_desktop.practice.importing.found import Found
from innerheal_desktop.practice.records import (
    A_PRACTICE,
    LIMITS,
    LONGEST_NOTE,
    SessionRecord,
)
from innerheal_desktop.practice.zone import fixed_zone

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is, for what a file does not tell: IANA zone, and when their day begins."""

    zone: str
    boundary: int


@dataclass(frozen=True, slots=True)
class Reckoned:
    """The record, and what had to be settled.

    `clocks` is `skipped` for an hour that never was, `twice` for one that came two times; `here`
    says that the person's own zone was taken, `trimmed` that a text lost something.
    """

    record: SessionRecord
    clocks: str = ""
    here: bool = False
    trimmed: bool = False


def reckoned(found: Found, source: str, place: Place) -> Reckoned:
    """`found` as a record from `source`. Raises `InvalidRecordError`, OverflowError."""
    title, note = _line(found.title), _text(found.note)
    moment, zone, offset, clocks = _placed(found, place)
    dated = not isinstance(found.when, datetime)
    short = found.kind == "sitting" and found.length is None and 0 < found.seconds < A_PRACTICE
    record = SessionRecord(
        id=_id(found, source),
        start=milliseconds(moment),
        zone=zone,
        offset=offset,
        boundary=place.boundary,
        practice_date=(
            found.when
            if not isinstance(found.when, datetime)
            else date_at_offset(moment, offset, place.boundary)
        ),
        kind=found.kind,
        title=title,
        seconds=found.seconds,
        # Under a minute nobody told that it was done to its end: it makes no practice day.
        outcome="ended_early" if short else found.outcome,
        length=found.length,
        check_in=found.check_in,
        note=note,
        source=source,
        marks=("no-time",) if dated else (),
    )
    return Reckoned(
        record,
        clocks,
        here=found.offset is None,
        trimmed=(title, note) != (" ".join(found.title.split()), _breaks(found.note).strip()),
    )


def _placed(found: Found, place: Place) -> tuple[datetime, str, int, str]:
    """The moment in UTC, the zone, its offset in minutes, and what clocks had to do with it."""
    when, zone = found.when, place.zone
    if isinstance(when, datetime) and when.tzinfo is not None:
        moment = when.astimezone(UTC)
        here = offset_minutes(moment, zone)
        if found.offset is None or found.offset == here:
            return moment, zone, here, ""
        return moment, fixed_zone(found.offset), found.offset, ""
    naive = when if isinstance(when, datetime) else datetime.combine(when, NOON)
    local = naive.replace(tzinfo=ZoneInfo(zone))
    moment = local.astimezone(UTC)
    clocks = ""
    if isinstance(when, datetime) and local.utcoffset() != local.replace(fold=1).utcoffset():
        # Of an hour that comes twice the first is taken, and a time that never was runs on from
        # before the change: both as PEP 495 has it.
        back = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        clocks = "twice" if back == naive else "skipped"
    return moment, zone, offset_minutes(moment, zone), clocks


def _id(found: Found, source: str) -> str:
    """The same entry has the same id whenever and wherever it is read again."""
    told = (source, found.kind, found.when.isoformat(), f"{found.seconds:.3f}", found.title)
    words = "" if found.check_in is None else f"{found.note}"
    return blake2b(
        "\x1f".join((*told, words)).encode("utf-8", "replace"), digest_size=16
    ).hexdigest()


def _line(text: str) -> str:
    return " ".join(UNSHOWN.sub(" ", text).split())[: LIMITS["title"]].strip()


def _text(text: str) -> str:
    kept = "".join(each if each in "\n\t" else UNSHOWN.sub("", each) for each in _breaks(text))
    return kept.strip()[:LONGEST_NOTE].strip()


def _breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
