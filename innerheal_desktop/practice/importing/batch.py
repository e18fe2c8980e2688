"""An import as a whole: carried out in one transaction, listed, taken back, brought back.

Every function that writes returns a `Receipt` at once. A backup is made before each change.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from innerheal_desktop.keeping.errors import KeepingError, UnknownRecordError
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import entries, store
from innerheal_desktop.practice.backups import back_up
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.importing.planning import Plan
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord, new_id
from innerheal_desktop.tongue import tr

KIND = "import"


class UnansweredError(KeepingError):
    """The plan has questions; it is made again with their answers."""


@dataclass(frozen=True, slots=True)
class Batch:
    """An import that was carried out at `written` (milliseconds UTC).

    `added` records came in; `undone` is when the whole of it was taken back, or None.
    """

    id: str
    format: str
    file: str
    written: int
    added: int
    undone: int | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What came of taking a batch back: how many records went, and which stayed.

    What was changed since it came is the person's own work, and stays.
    """

    batch: Batch
    gone: int
    kept: tuple[SessionRecord, ...]


def carry_out(log: PracticeLog, plan: Plan) -> Receipt[Batch]:
    """Bring in what is new in `plan`, all of it or nothing. Raises `UnansweredError`.

    Where nothing is new nothing is written, and the batch has no id. What came to be here since
    the plan was made is passed over.
    """
    if plan.questions:
        raise UnansweredError(
            tr("The file leaves open what nobody may guess"), tr("Answer the questions first")
        )
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> Batch:
        _back_up(log.folder, KIND, now)
        records = _to_write(connection, plan)
        ids = {record.id for record in records}
        batch = Batch(new_id() if ids else "", plan.format, plan.file, now, len(ids))
        if ids:
            entries.bring(connection, log.folder, records, now)
            _insert(connection, batch, plan, records)
        return batch

    if plan.new:
        return log.write(work)
    nothing: Receipt[Batch] = Receipt()
    nothing.settle(Batch("", plan.format, plan.file, now, 0))
    return nothing


def batches(log: PracticeLog) -> list[Batch]:
    """The imports that were carried out, the newest first; those taken back too."""

    def look(connection: sqlite3.Connection) -> list[Batch]:
        rows = connection.execute(
            """SELECT id, told, written, undone FROM batch
               WHERE kind = ? ORDER BY written DESC, id""",
            (KIND,),
        )
        return [_batch(row) for row in rows]

    return log.read(look)


def undo(log: PracticeLog, batch: str) -> Receipt[Undone]:
    """Take back the whole batch with this id; what was changed since stays.

    The receipt may come to `UnknownRecordError`.
    """
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> Undone:
        found, told = _asked(connection, batch)
        if found.undone is not None:
            raise UnknownRecordError(
                tr("That import was taken back already"), tr("It can be brought back")
            )
        _back_up(log.folder, "undoing", now)
        versions: dict[str, int] = told.get("versions", {})
        gone, kept, others = [], [], []
        for record, deleted in _members(connection, batch):
            if deleted:
                others.append(record.id)
            elif _as_it_came(connection, record, versions.get(record.id, 1)):
                gone.append(store.next_version(record, record))
            else:
                kept.append(record)
        entries.bring(connection, log.folder, gone, now, deleted=True)
        # The batch holds from now on what is brought back with it: neither what the person
        # changed nor what they had deleted by hand.
        _let_go(connection, batch, [*others, *(record.id for record in kept)])
        connection.execute("UPDATE batch SET undone = ? WHERE id = ?", (now, batch))
        return Undone(_asked(connection, batch)[0], len(gone), tuple(kept))

    return log.write(work)


def bring_back(log: PracticeLog, batch: str) -> Receipt[Batch]:
    """Undo the undoing of a batch. The receipt may come to `UnknownRecordError`."""
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> Batch:
        found, told = _asked(connection, batch)
        if found.undone is None:
            return found
        _back_up(log.folder, "return", now)
        back: list[SessionRecord] = []
        others: list[SessionRecord] = []
        for record, deleted in _members(connection, batch):
            # What is here again came with another import, and belongs to that.
            (back if deleted else others).append(store.next_version(record, record))
        entries.bring(connection, log.folder, back, now)
        _let_go(connection, batch, [record.id for record in others])
        told["versions"] = _versions(back)
        told["added"] = len(back)
        connection.execute(
            "UPDATE batch SET undone = NULL, told = ? WHERE id = ?", (json.dumps(told), batch)
        )
        return _asked(connection, batch)[0]

    return log.write(work)


def _to_write(connection: sqlite3.Connection, plan: Plan) -> list[SessionRecord]:
    """The versions to write, each id's oldest first; what is here since is passed over."""
    earlier: dict[str, list[SessionRecord]] = {}
    for record in plan.earlier:
        earlier.setdefault(record.id, []).append(record)
    records: list[SessionRecord] = []
    for record in plan.new:
        try:
            before, deleted = store.newest(connection, record.id)
        except UnknownRecordError:
            records += [*earlier.get(record.id, ()), record]
        else:
            records += [store.next_version(record, before)] if deleted else []
    return records


def _insert(
    connection: sqlite3.Connection, batch: Batch, plan: Plan, records: Iterable[SessionRecord]
) -> None:
    newest = {record.id: record for record in records}
    told = {
        "format": batch.format,
        "file": batch.file,
        "added": batch.added,
        "duplicate": plan.duplicate,
        "refused": len(plan.refused),
        "versions": _versions(newest.values()),
    }
    connection.execute(
        "INSERT INTO batch VALUES (?, ?, ?, ?, NULL)",
        (batch.id, KIND, json.dumps(told), batch.written),
    )
    connection.executemany(
        "INSERT INTO batch_record VALUES (?, ?)", [(batch.id, id) for id in newest]
    )


def _versions(records: Iterable[SessionRecord]) -> dict[str, int]:
    """With which version each came; the first goes without saying."""
    return {record.id: record.version for record in records if record.version != 1}


def _members(connection: sqlite3.Connection, batch: str) -> list[tuple[SessionRecord, bool]]:
    """The newest version of each record of a batch that is there, and whether it is deleted."""
    ids = connection.execute("SELECT record FROM batch_record WHERE batch = ?", (batch,))
    members = []
    for (id,) in ids.fetchall():
        try:
            members.append(store.newest(connection, id))
        except UnknownRecordError:
            continue  # deleted for good
    return members


def _as_it_came(connection: sqlite3.Connection, record: SessionRecord, came: int) -> bool:
    """Whether it is still what version `came` was: one deleted and brought back is no other."""
    return record.version == came or any(
        each.version == came and replace(each, version=record.version) == record
        for each in store.versions(connection, record.id)
    )


def _let_go(connection: sqlite3.Connection, batch: str, ids: Iterable[str]) -> None:
    connection.executemany(
        "DELETE FROM batch_record WHERE batch = ? AND record = ?", [(batch, id) for id in ids]
    )


def _asked(connection: sqlite3.Connection, batch: str) -> tuple[Batch, dict[str, Any]]:
    row = connection.execute(
        "SELECT id, told, written, undone FROM batch WHERE kind = ? AND id = ?", (KIND, batch)
    ).fetchone()
    if row is None:
        raise UnknownRecordError(
            tr("No import is called “{id}”", id=batch), tr("“innerheal import --list” names them")
        )
    return _batch(row), json.loads(row[1])


def _batch(row: tuple[str, str, int, int | None]) -> Batch:
    id, told, written, undone = row
    said = json.loads(told)
    return Batch(id, said["format"], said["file"], written, said["added"], undone)


def _back_up(folder: Path, reason: str, now: int) -> None:
    """A copy of the log as it is before; where none can be made nothing is changed."""
    back_up(folder, reason, instant(now))
