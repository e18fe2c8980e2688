"""Sittings while they run: a row from the first second, so that a crash loses at most ten."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import Any

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.store import plain_line


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is about to be practised. `length` is the seconds asked for, None when it is open."""

    session: str
    title: str
    length: float | None = None
    visual: str = ""
    kind: str = "sitting"

    def as_fields(self) -> dict[str, Any]:
        """What its record says of it if nothing more is heard."""
        return asdict(self) | {"outcome": "interrupted"}


@dataclass(frozen=True, slots=True)
class Running:
    """A sitting that has begun. `record` is what is kept if nothing more is heard of it.

    `begun` tells whether its first row is safe; a sitting goes on either way, since `finish`
    writes the whole record.
    """

    record: SessionRecord
    begun: Receipt[None]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A sitting that a crash cut off. `record.seconds` is active time up to the last checkpoint.

    `touched` is when that was, in milliseconds UTC.
    """

    record: SessionRecord
    touched: int


def checkpoint(connection: sqlite3.Connection, record: SessionRecord, owner: str, now: int) -> None:
    """Keep the running `record` as it stands, its marks too; its seconds only grow.

    It also makes good a beginning that could not be written, and never wakes an ended sitting.
    """
    connection.execute(
        """INSERT INTO running (id, owner, record, seconds, touched)
           SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM record WHERE id = ?)
           ON CONFLICT (id) DO UPDATE
           SET seconds = max(seconds, excluded.seconds), touched = excluded.touched,
               record = excluded.record""",
        (record.id, owner, json.dumps(plain_line(record)), record.seconds, now, record.id),
    )


def end(connection: sqlite3.Connection, id: str) -> None:
    """Take the running row away."""
    connection.execute("DELETE FROM running WHERE id = ?", (id,))


def running(connection: sqlite3.Connection) -> list[tuple[str, Unfinished]]:
    """Every running row with its owner, by start: of the living and of the dead.

    A row that the disk has changed is passed over: it must not stand before everything else.
    """
    rows = connection.execute("SELECT owner, record, seconds, touched FROM running")
    found: list[tuple[str, Unfinished]] = []
    for owner, text, seconds, touched in rows:
        with suppress(ValueError, TypeError, RecursionError, InvalidRecordError):
            record = replace(SessionRecord.from_json(json.loads(text)), seconds=seconds)
            found.append((str(owner), Unfinished(record, touched)))
    return sorted(found, key=lambda pair: pair[1].record.start)
