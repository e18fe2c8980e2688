"""What is here already: the same sitting from two apps, or read a second time.

Nobody sits twice at once: entries that overlap in time are one, whatever they are called. Only a
timer that was forgotten runs on over sittings that were meant: it takes the place of none of them.
Days without an hour match a day that has practice. Check-ins and pauses are the same when they are
equal.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from innerheal_desktop.practice.records import NO_PRACTICE, SessionRecord

# Seconds by which starts may differ, and ends reach over the next start, and be told apart.
SLACK = 5.0
# Seconds above which a timer may have been forgotten; few sit so long in one go.
FORGOTTEN = 6 * 3600.0
_BUCKET = 3_600_000
Span = tuple[int, int, float, str]


def timed(kind: str, marks: Iterable[str]) -> bool:
    """Whether the hour of such a record is known; one that was not told stands at noon."""
    return kind not in NO_PRACTICE and "no-time" not in marks


@dataclass
class Here:
    """What is in the log, and what was read so far: asked for the twin of an entry.

    `ids` are the records that are there, with their newest version, and `gone` those that were
    deleted by hand; `days` have practice. What an undone import took away is in none of them.
    """

    ids: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    days: dict[int, str] = field(default_factory=dict)
    pauses: dict[tuple[int, int | None], str] = field(default_factory=dict)
    _spans: dict[int, list[Span]] = field(default_factory=dict)

    def twin(self, record: SessionRecord, blur: float = 0.0) -> str | None:
        """The id of what is `record` already; None where it is new. `blur`: see `Found`."""
        if record.id in self.ids or record.id in self.gone:
            return record.id
        if record.kind == "pause":
            return self.pauses.get(_rest(record))
        if "no-time" in record.marks:
            return self.days.get(record.practice_date.toordinal())
        return self._overlapping(record, blur) if timed(record.kind, record.marks) else None

    def add(self, record: SessionRecord, blur: float = 0.0) -> None:
        """Count `record` as being here."""
        self.ids[record.id] = record.version
        if record.kind == "pause":
            self.pauses.setdefault(_rest(record), record.id)
        # Rows of one table that name a day and a length are sittings of their own.
        if record.counts and not ("no-time" in record.marks and record.seconds):
            self.days.setdefault(record.practice_date.toordinal(), record.id)
        if timed(record.kind, record.marks):
            self._span(record.start, record.seconds, blur, record.id)

    def _span(self, start: int, seconds: float, blur: float, id: str) -> None:
        end = start + round(seconds * 1000)
        for bucket in range(start // _BUCKET, end // _BUCKET + 1):
            self._spans.setdefault(bucket, []).append((start, end, blur, id))

    def _overlapping(self, record: SessionRecord, blur: float) -> str | None:
        start, end = record.start, record.start + round(record.seconds * 1000)
        reach = round(max(SLACK, blur, 60.0) * 1000)
        for bucket in range((start - reach) // _BUCKET, (end + reach) // _BUCKET + 1):
            for begun, ended, other, id in self._spans.get(bucket, ()):
                overlap = min(end, ended) - max(start, begun)
                forgotten = (_forgotten(start, end), _forgotten(begun, ended))
                together = 0 if any(forgotten) and not all(forgotten) else overlap
                # Two starts cut off to the minute are two sittings when they are a minute apart.
                near = max(SLACK * 1000, max(blur, other) * 1000 - 1)
                if together > SLACK * 1000 or abs(start - begun) <= near:
                    return id
        return None


def _forgotten(start: int, end: int) -> bool:
    return end - start > FORGOTTEN * 1000


def here(connection: sqlite3.Connection) -> Here:
    """What is in the log, in one look."""
    found = Here()
    rows = connection.execute(
        """SELECT id, version, kind, marks, start, seconds, day, last_day, counts
           FROM record WHERE current"""
    )
    for id, version, kind, marks, start, seconds, day, last, counts in rows:
        found.ids[id] = version
        if kind == "pause":
            found.pauses[day, last] = id
        if counts:
            found.days.setdefault(day, id)
        if timed(kind, marks.split()):
            found._span(start, seconds, 0.0, id)
    # What the person deleted stays deleted; what an undone import took away may come again.
    found.gone = {
        id
        for (id,) in connection.execute(
            """SELECT id FROM record GROUP BY id HAVING sum(current) = 0 EXCEPT
               SELECT record FROM batch_record JOIN batch ON batch.id = batch_record.batch
               WHERE batch.undone IS NOT NULL"""
        )
    }
    return found


def _rest(record: SessionRecord) -> tuple[int, int | None]:
    last: date | None = record.last_date
    return record.practice_date.toordinal(), None if last is None else last.toordinal()
