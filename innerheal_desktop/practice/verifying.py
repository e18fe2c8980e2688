"""Verifying: the log, its plain copy and every backup read through, and what was found in words."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.keeping.errors import RESCUE, KeepingError, known
from innerheal_desktop.keeping.findings import Line, Report
from innerheal_desktop.practice import plain_copy, store
from innerheal_desktop.practice.backups import Backup, listed, looked_into
from innerheal_desktop.practice.copying import Contents, damaged_rows, examine
from innerheal_desktop.practice.file import FILE, earlier_traces, open_for_reading
from innerheal_desktop.practice.plain_copy import ODD, PlainCopy
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.schema import VERSION, file_version
from innerheal_desktop.tongue import mark, plural, tr

# Of every record the newest version stands, unless it is a deletion, and no other: how many differ.
_STANDING = """
    SELECT count(DISTINCT id) FROM record AS this WHERE current !=
    (NOT deleted AND version = (SELECT max(version) FROM record WHERE id = this.id))
"""
_REBUILD = mark("“innerheal restore --rebuild” brings the log and its plain copy together again.")
_ANEW = mark("“innerheal backup” makes a new one. This one is left where it is.")


@dataclass(frozen=True, slots=True)
class _Log:
    """What is compared with the plain copy: the records that stand, and the ids that are gone.

    `waiting` are the (id, version) that the plain copy is known to lack.
    """

    standing: dict[str, SessionRecord]
    gone: frozenset[str]
    waiting: frozenset[str]


def verify(folder: Path) -> Report:
    """Read everything in `folder` through. Nothing is changed, and nothing raised."""
    if not (folder / FILE).exists() and not earlier_traces(folder):
        return Report((Line("log", "note", tr("Nothing is kept in {folder} yet.", folder=folder)),))
    log, lines = _log(folder)
    try:
        for path in plain_copy.in_the_way(folder):
            raise OSError(tr("{file} is no file", file=path.name))
        told = plain_copy.read(folder)
    except OSError as error:
        words = tr("The plain copy cannot be read: {why}.", why=error.strerror or str(error))
        return Report((*lines, Line("plain", "fault", words), *_backups(folder)))
    return Report((*lines, *_plain(log, told), *_backups(folder)))


def _log(folder: Path) -> tuple[_Log | None, list[Line]]:
    file = folder / FILE
    try:
        with closing(open_for_reading(folder)) as connection:
            connection.execute("BEGIN")  # one moment of it, whoever writes meanwhile
            held = examine(connection, file, newer=True)
            if file_version(connection) != VERSION:
                return None, [Line("log", "well", _whole(held)), _other_form()]
            rows = damaged_rows(connection)
            faults = _faults(connection, len(rows))
            if rows:
                return None, faults
            return _compared(connection), faults or [Line("log", "well", _whole(held))]
    except (KeepingError, sqlite3.Error, OSError) as error:
        trouble = known(error, str(file))
        if not isinstance(trouble, KeepingError):
            return None, [Line("log", "fault", str(trouble), tr(RESCUE))]
        return None, [Line("log", "fault", trouble.message, trouble.remedy)]


def _faults(connection: sqlite3.Connection, rows: int) -> list[Line]:
    """What is wrong with rows that SQLite itself finds whole; `rows` of them were damaged."""
    said = []
    if rows:
        said.append(
            plural(
                "{n} entry of the log is not as it was written.",
                "{n} entries of the log are not as they were written.",
                rows,
            )
        )
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        said.append(tr("An import in the log has lost what it belongs to."))
    (unclear,) = connection.execute(_STANDING).fetchone()
    if unclear:
        said.append(
            plural(
                "Of {n} record it is not clear which version stands.",
                "Of {n} records it is not clear which version stands.",
                unclear,
            )
        )
    if connection.execute("SELECT 1 FROM record WHERE plain NOT IN (0, 1) LIMIT 1").fetchone():
        said.append(tr("The log does not know what stands in its plain copy."))
    return [Line("log", "fault", each, tr(RESCUE if rows else _REBUILD)) for each in said]


def _whole(held: Contents) -> str:
    return tr(
        "The log is whole: {records}, {days}.",
        records=plural("{n} record", "{n} records", held.records),
        days=plural("{n} day of practice", "{n} days of practice", held.days),
    )


def _other_form() -> Line:
    words = tr("Another version of InnerHeal wrote the log: its entries were not compared.")
    return Line("log", "note", words)


def _compared(connection: sqlite3.Connection) -> _Log:
    standing = {record.id: record for record in store.present(connection)}
    known_ids = {str(id) for (id,) in connection.execute("SELECT DISTINCT id FROM record")}
    waiting = connection.execute("SELECT id FROM record WHERE plain = 0")
    return _Log(
        standing,
        frozenset(known_ids - standing.keys()),
        frozenset(str(id) for (id,) in waiting),
    )


def _plain(log: _Log | None, told: PlainCopy) -> list[Line]:
    standing = told.standing()
    said = plural("{n} record", "{n} records", len(standing))
    if log is None:
        words = tr("The plain copy can be read: {records}.", records=said)
        lines = [Line("plain", "well", words)]
    else:
        lines = _beside(log, standing, said)
    for (name, kind), many in sorted(
        Counter((each.file.name, each.kind) for each in told.odd).items()
    ):
        first = next(each.line for each in told.odd if (each.file.name, each.kind) == (name, kind))
        count = plural("{n} line", "{n} lines", many)
        words = tr(
            "{file}: {lines}, the first is line {first}: {what}.",
            file=name,
            lines=count,
            first=first,
            what=tr(ODD[kind]),
        )
        lines.append(Line("plain", "note", words))
    return lines


def _beside(log: _Log, standing: dict[str, SessionRecord], said: str) -> list[Line]:
    """How the plain copy differs from the log; `said` counts its records in words."""
    lines = []
    other = {id for id, record in log.standing.items() if standing.get(id) != record}
    other |= {id for id in log.gone if id in standing}
    if not other:
        words = tr("The plain copy holds everything that is in the log: {records}.", records=said)
        lines.append(Line("plain", "well", words))
    waiting = len(other & log.waiting)
    if waiting:
        words = plural(
            "{n} record is still to be written into the plain copy; the next one takes it along.",
            "{n} records are still to be written into the plain copy; the next takes them along.",
            waiting,
        )
        lines.append(Line("plain", "note", words))
    if other - log.waiting:
        words = plural(
            "{n} record does not stand in the plain copy as it is in the log.",
            "{n} records do not stand in the plain copy as they are in the log.",
            len(other - log.waiting),
        )
        lines.append(Line("plain", "fault", words, tr(_REBUILD)))
    alone = len(standing.keys() - log.standing.keys() - log.gone)
    if alone:
        words = plural(
            "{n} record stands in the plain copy alone.",
            "{n} records stand in the plain copy alone.",
            alone,
        )
        lines.append(Line("plain", "note", words, tr(_REBUILD)))
    return lines


def _backups(folder: Path) -> list[Line]:
    found = [looked_into(each) for each in listed(folder)]
    if not found:
        words = tr("There is no backup yet. One is made when InnerHeal closes.")
        return [Line("backup", "note", words)]
    return [_backup(each) for each in found]


def _backup(backup: Backup) -> Line:
    if not backup.good:
        words = tr(
            "The backup of {made} is damaged: {file}.", made=backup.words(), file=backup.path.name
        )
        return Line("backup", "fault", words, tr(_ANEW))
    records = plural("{n} record", "{n} records", backup.records or 0)
    words = tr("The backup of {made}, is whole: {records}.", made=backup.words(), records=records)
    return Line("backup", "well", words)
