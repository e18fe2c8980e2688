"""One record of practice, as it is remembered and as it travels in a line of JSON."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.practice.day import (
    BOUNDARIES,
    BOUNDARY,
    date_at_offset,
    instant,
    milliseconds,
)

KINDS = ("sitting", "page", "worksheet", "manual", "pause", "check-in")
# What is remembered beside practice, and makes no day of it.
NO_PRACTICE = ("pause", "check-in")
OUTCOMES = ("completed", "ended_early", "interrupted")
# The computer slept in the sitting; its clock or its zone was changed; the hour was not told.
MARKS = ("slept", "clock", "zone", "no-time")
# Seconds of active time from which a sitting makes a practice day.
A_PRACTICE = 60.0
# A minute that was paused and taken up again is a sum of parts, and may lack a hair of it.
_A_HAIR = 0.05
# Milliseconds UTC: 1900 to 2200, so that every offset still gives a date.
STARTS = (-2_208_988_800_000, 7_258_118_400_000)
LONGEST = 7 * 86_400.0
LIMITS = {"id": 64, "session": 200, "title": 200, "zone": 64, "visual": 100, "source": 64}
LONGEST_NOTE = 20_000


def new_id() -> str:
    """A random id: 32 hexadecimal digits."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One sitting, written page, worksheet, manual entry, pause, or check-in without a sitting.

    `start` is milliseconds UTC since 1970, `offset` minutes east of UTC, `boundary` the hour at
    which the person's day began, `seconds` active time, `length` the seconds asked for (None
    when none were). `practice_date` is frozen when the record is made. A pause runs from its
    `practice_date` to `last_date`, both paused, or on and on while that is None. A page is
    `completed` when it was saved or released with 20 characters or more, else `ended_early`.
    `marks` are words of `MARKS` about how the record came to be.

    Raises `InvalidRecordError`.
    """

    id: str
    start: int
    zone: str
    offset: int
    practice_date: date
    kind: str = "sitting"
    session: str = ""
    title: str = ""
    boundary: int = BOUNDARY
    seconds: float = 0.0
    outcome: str = "completed"
    length: float | None = None
    visual: str = ""
    check_in: Mapping[str, Any] | None = field(default=None, hash=False)
    note: str = ""
    source: str = "innerheal"
    version: int = 1
    last_date: date | None = None
    marks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.check_in is not None:
            object.__setattr__(self, "check_in", MappingProxyType(dict(self.check_in)))
        _one_of("kind", self.kind, KINDS)
        _one_of("outcome", self.outcome, OUTCOMES)
        for name, limit in LIMITS.items():
            _words(name, getattr(self, name), limit)
        _words("note", self.note, LONGEST_NOTE, layout="\n\t")
        _within("boundary", self.boundary, BOUNDARIES[0], BOUNDARIES[-1])
        _within("offset", self.offset, -24 * 60, 24 * 60)
        _within("start", self.start, *STARTS)
        _within("seconds", self.seconds, 0, LONGEST)
        _within("version", self.version, 1, 1_000_000)
        if self.length is not None:
            _within("length", self.length, 0, LONGEST)
        for word in self.marks:
            _one_of("marks", word, MARKS)
        if not self.id or not self.zone:
            raise InvalidRecordError("A record needs an id and a zone.")
        if self.last_date is not None and self.last_date < self.practice_date:
            raise InvalidRecordError(f"last_date {self.last_date} is before {self.practice_date}.")

    @property
    def counts(self) -> bool:
        """Whether this record alone makes its date a practice day."""
        if self.kind in NO_PRACTICE:
            return False
        if self.kind == "manual" or self.seconds >= A_PRACTICE - _A_HAIR:
            return True
        if self.outcome != "completed":
            return False
        # Done to its end in under a minute: only a session that is itself that short.
        return self.kind != "sitting" or self.length is None or self.length < A_PRACTICE

    def as_json(self) -> dict[str, Any]:
        """The record as one JSON object; what has its usual value is left out."""
        line: dict[str, Any] = {"id": self.id, "kind": self.kind}
        line |= _given(session=self.session, title=self.title)
        line |= {
            "start": _stamp(self.start),
            "zone": self.zone,
            "offset": self.offset,
            "practice_date": self.practice_date.isoformat(),
            "seconds": _number(self.seconds),
            "outcome": self.outcome,
        }
        check_in = None if self.check_in is None else dict(self.check_in)
        line |= _given(check_in=check_in, note=self.note)
        line["source"] = self.source
        if self.last_date is not None:
            line["last_date"] = self.last_date.isoformat()
        if self.length is not None:
            line["length"] = _number(self.length)
        line |= _given(visual=self.visual)
        line |= {"boundary": self.boundary} if self.boundary != BOUNDARY else {}
        line |= _given(marks=list(self.marks))
        return line | ({"version": self.version} if self.version > 1 else {})

    @classmethod
    def from_json(cls, line: object) -> SessionRecord:
        """The record in a parsed JSON object; keys we do not know are passed over.

        A missing `id` is drawn, a missing `practice_date` computed from start, offset and
        boundary. Raises `InvalidRecordError` that names the key and its value.
        """
        if not isinstance(line, dict):
            raise InvalidRecordError("A record must be a JSON object.")
        start = _moment(_value(line, "start", str))
        boundary = _value(line, "boundary", int, BOUNDARY)
        offset = _value(line, "offset", int, 0)
        _within("boundary", boundary, BOUNDARIES[0], BOUNDARIES[-1])
        _within("offset", offset, -24 * 60, 24 * 60)
        _within("start", start, *STARTS)
        here = date_at_offset(instant(start), offset, boundary)
        day = _value(line, "practice_date", str, "")
        last = _value(line, "last_date", str, "")
        return cls(
            id=_value(line, "id", str, "") or new_id(),
            start=start,
            zone=_value(line, "zone", str, "UTC"),
            offset=offset,
            practice_date=_date("practice_date", day) if day else here,
            kind=_value(line, "kind", str, "sitting"),
            session=_value(line, "session", str, ""),
            title=_value(line, "title", str, ""),
            boundary=boundary,
            seconds=_float(line, "seconds") or 0.0,
            outcome=_value(line, "outcome", str, "completed"),
            length=_float(line, "length"),
            visual=_value(line, "visual", str, ""),
            check_in=_value(line, "check_in", dict, None),
            note=_value(line, "note", str, ""),
            source=_value(line, "source", str, "import"),
            version=_value(line, "version", int, 1),
            last_date=_date("last_date", last) if last else None,
            marks=tuple(str(word) for word in _value(line, "marks", list, ())),
        )


_NEEDED = object()


def _value(line: Mapping[str, Any], key: str, kind: Any, missing: Any = _NEEDED) -> Any:
    value = line.get(key)
    if value is None:
        if missing is _NEEDED:
            raise InvalidRecordError(f"{key} is missing.")
        return missing
    # JSON's true is an int to Python, and is no number here.
    if not isinstance(value, kind) or isinstance(value, bool):
        raise InvalidRecordError(f"{key} cannot be {value!r:.80}.")
    return value


def _float(line: Mapping[str, Any], key: str) -> float | None:
    value = _value(line, key, (int, float), None)
    try:
        return None if value is None else float(value)
    except OverflowError as error:
        raise InvalidRecordError(f"{key} is too large.") from error


def _moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return milliseconds(moment)
    except (ValueError, OverflowError) as error:
        raise InvalidRecordError(
            f"start {text!r:.80} is no date and time.", "Write it like 2026-11-22T06:30:00Z."
        ) from error


def _date(key: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InvalidRecordError(
            f"{key} {text!r:.80} is no date.", "Write it like 2026-11-22."
        ) from error


def _stamp(start: int) -> str:
    exact = "milliseconds" if start % 1000 else "seconds"
    return instant(start).isoformat(timespec=exact).replace("+00:00", "Z")


def _number(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value


def _given(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise InvalidRecordError(f"{name} {value!r:.80} is unknown.", f"One of {', '.join(known)}.")


def _words(name: str, text: str, limit: int, layout: str = "") -> None:
    if len(text) > limit:
        raise InvalidRecordError(f"{name} is longer than {limit} characters.")
    if text.isprintable():
        return
    found = UNSHOWN.search(text)
    while found and found.group() in layout:
        found = UNSHOWN.search(text, found.end())
    if found:
        raise InvalidRecordError(f"{name} holds a character that cannot be shown: {found[0]!a}.")


def _within(name: str, value: float, least: float, most: float) -> None:
    # NaN is within nothing; a whole number may be too large for any float.
    if not least <= value <= most:
        raise InvalidRecordError(f"{name} {value!r:.80} is not within {least:g} and {most:g}.")


def record_at(
    moment: datetime, zone: str, offset: int, boundary: int, **fields: Any
) -> SessionRecord:
    """A record that begins at an aware `moment`, with a fresh id and its date frozen now."""
    return SessionRecord(
        id=new_id(),
        start=milliseconds(moment),
        zone=zone,
        offset=offset,
        boundary=boundary,
        practice_date=date_at_offset(moment, offset, boundary),
        **fields,
    )
