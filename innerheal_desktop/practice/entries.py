"""How records come to stand in the log: added, corrected, deleted, each also in the plain copy.

Every function here is work for the writing thread and runs inside one transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from innerheal_desktop.keeping.errors import ChangedMeanwhileError, UnknownRecordError
from innerheal_desktop.practice import plain, sittings, store
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import tr


def add(
    connection: sqlite3.Connection, folder: Path, records: Sequence[SessionRecord], now: int
) -> list[SessionRecord]:
    """Add the records whose id is not known yet; what was added. `now` is milliseconds UTC."""
    new = [record for record in records if not _known(connection, record.id)]
    bring(connection, folder, new, now)
    return new


def finish(
    connection: sqlite3.Connection, folder: Path, record: SessionRecord, now: int
) -> SessionRecord:
    """Put the finished `record` in the place of its running row; a second time changes nothing.

    Where another window took the sitting for one that was cut off and kept what it knew of it,
    its end is written over that.
    """
    if not add(connection, folder, [record], now):
        before, gone = store.newest(connection, record.id)
        kept = before.version == 1 and before.outcome == "interrupted" and not gone
        if kept and record.outcome != "interrupted":
            record = correct(connection, folder, record, now)
    sittings.end(connection, record.id)
    return record


def as_seen(connection: sqlite3.Connection, seen: SessionRecord) -> None:
    """Raise `ChangedMeanwhileError` unless the newest version of a record is the `seen` one."""
    newest, gone = store.newest(connection, seen.id)
    if newest.version != seen.version:
        raise ChangedMeanwhileError(
            tr("This was deleted meanwhile, in another window or program.")
            if gone
            else tr("This was changed meanwhile, in another window or program."),
            tr("Nothing was written over it. Look at both, and say it once more."),
        )


def correct(
    connection: sqlite3.Connection, folder: Path, record: SessionRecord, now: int
) -> SessionRecord:
    """Add `record` as a new version of its id, and keep the old; also wakes a deleted one.

    Raises `UnknownRecordError`.
    """
    before, _ = store.newest(connection, record.id)
    changed = store.next_version(record, before)
    bring(connection, folder, [changed], now)
    return changed


def delete(connection: sqlite3.Connection, folder: Path, id: str, now: int) -> SessionRecord:
    """Delete a record by one more version that says so. Raises `UnknownRecordError`."""
    before, gone = store.newest(connection, id)
    if gone:
        raise UnknownRecordError(
            tr("This record is deleted already."), tr("It can be brought back.")
        )
    changed = store.next_version(before, before)
    bring(connection, folder, [changed], now, deleted=True)
    return changed


def restore(connection: sqlite3.Connection, folder: Path, id: str, now: int) -> SessionRecord:
    """Bring a deleted record back as it was; one that is there stays. `UnknownRecordError`."""
    before, gone = store.newest(connection, id)
    return correct(connection, folder, before, now) if gone else before


def end_pauses(
    connection: sqlite3.Connection, folder: Path, today: date, now: int
) -> list[SessionRecord]:
    """End every pause that lasts today with yesterday; one that began today is deleted."""
    ended = []
    for record in store.lasting_pauses(connection, today):
        if record.practice_date == today:
            ended.append(delete(connection, folder, record.id, now))
        else:
            last = replace(record, last_date=today - timedelta(days=1))
            ended.append(correct(connection, folder, last, now))
    return ended


def bring(
    connection: sqlite3.Connection,
    folder: Path,
    records: Sequence[SessionRecord],
    now: int,
    *,
    deleted: bool = False,
) -> None:
    """Write versions of records as they stand, each id's oldest first; or that they are deleted.

    The plain line comes first, so that no record is ever in the log alone: a kill between the
    two leaves at most a line of a record that was about to be. A plain copy that cannot be
    written does not keep the record from the log; its lines follow with the next record.
    """
    lines = [store.plain_line(record, deleted=deleted) for record in records]
    try:
        plain.append(folder, [*store.not_plain(connection), *lines])
        connection.execute("UPDATE record SET plain = 1 WHERE plain = 0")
        safe = True
    except OSError:
        safe = False
    for record in records:
        store.insert(connection, record, written=now, plain=safe, deleted=deleted)


def _known(connection: sqlite3.Connection, id: str) -> bool:
    found = connection.execute("SELECT 1 FROM record WHERE id = ? LIMIT 1", (id,))
    return found.fetchone() is not None
