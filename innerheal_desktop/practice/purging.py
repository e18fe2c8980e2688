"""Purging: what was deleted more than 30 days ago leaves the log and the plain copy for good.

Backups that were made before still hold it until they are thinned (`thinning.py`), and so do files
that a restore set aside.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.day import milliseconds
from innerheal_desktop.practice.file import open_for_reading
from innerheal_desktop.practice.ledger import Ledger

KEPT, DAY = timedelta(days=30), timedelta(days=1)
# A clock that is further ahead of the last thing written may be wrong.
AWAY = timedelta(days=400)
# Ids whose newest version says that they are deleted, for long: what stands before a
# deletion was written before it, whatever the clock said then.
_GONE = """
    SELECT id FROM (
        SELECT id, version, deleted, written,
            max(written) FILTER (WHERE written <= :now) OVER (ORDER BY rowid) AS past FROM record
    ) AS newest
    WHERE deleted AND max(written, ifnull(past, written)) < :before
    AND version = (SELECT max(version) FROM record WHERE id = newest.id)
"""
_DELETED = "SELECT 1 FROM record WHERE deleted AND written < ? LIMIT 1"
_LAST = "SELECT max(written) FROM record"


def purge(log: Ledger, now: datetime, disk: Disk | None = None) -> int:
    """Purge `log` of what was deleted more than 30 days before the aware `now`; how many records.

    Days are whole, so that nothing is left to do until tomorrow. A backup comes first. Raises a
    `KeepingError`, and then nothing was purged.
    """
    disk = disk or Disk()
    before = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - KEPT
    log.flush()
    # On a connection of its own: the window reads on meanwhile.
    with closing(open_for_reading(log.folder)) as connection:
        if not gone(connection, before):
            return 0
    back_up(log.folder, "purge", now, disk)
    return log.write(lambda connection: _purge(connection, log.folder, before, disk)).result()


def gone(connection: sqlite3.Connection, before: datetime) -> list[str]:
    """The ids of records that were deleted before an aware moment, and not brought back.

    None of them while the clock may be wrong, more than a year after all that is written: nothing
    is lost by waiting for the next thing that is practised.
    """
    moment = milliseconds(before)
    if connection.execute(_DELETED, (moment,)).fetchone() is None:
        return []
    # What a clock that was ahead once has written later than now says nothing of the others.
    times = {"before": moment, "now": moment + (KEPT + DAY) // timedelta(milliseconds=1)}
    (last,) = connection.execute(_LAST).fetchone()
    if last < moment - AWAY // timedelta(milliseconds=1):
        return []
    return [str(id) for (id,) in connection.execute(_GONE, times)]


def _purge(connection: sqlite3.Connection, folder: Path, before: datetime, disk: Disk) -> int:
    """The plain copy first: what is in the log alone is purged again next time."""
    ids = gone(connection, before)
    asked = json.dumps(ids)
    years = connection.execute(
        "SELECT DISTINCT day FROM record WHERE id IN (SELECT value FROM json_each(?))", (asked,)
    )
    for year in sorted({datetime.fromordinal(day).year for (day,) in years}):
        file = folder / f"log-{year}.jsonl"
        if file.exists():
            disk.write(file, _without(file.read_bytes(), set(ids)))
    for table, column in (("record", "id"), ("batch_record", "record")):
        connection.execute(
            f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))",  # noqa: S608 — our own words
            (asked,),
        )
    return len(ids)


def _without(content: bytes, ids: Collection[str]) -> bytes:
    """The lines of a plain copy but those of `ids`; every other byte stays as it is."""
    return b"".join(line for line in content.splitlines(keepends=True) if _id(line) not in ids)


def _id(line: bytes) -> str | None:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    id = told.get("id") if isinstance(told, dict) else None
    return id if isinstance(id, str) else None
