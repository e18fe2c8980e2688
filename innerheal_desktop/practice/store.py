"""What stands in the log file: rows written and read, each a version of a record."""

from __future__ import annotations

import itertools
import json
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from innerheal_desktop.keeping.errors import UnknownRecordError
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import (
    FAR_ZONES,
    FOREVER,
    Practice,
    Range,
    joined,
    skipped_by_travel,
)
from innerheal_desktop.tongue import tr

# SQLite orders the columns of the table as they are written in `schema.py`.
_COLUMNS = """id, version, deleted, written, kind, session, title, start, zone, offset, boundary,
    day, seconds, outcome, length, visual, check_in, note, source, last_day, counts, marks"""
_CURRENT = f"SELECT {_COLUMNS} FROM record WHERE current "  # noqa: S608 — our own words
_VERSIONS = f"SELECT {_COLUMNS}, checksum FROM record "  # noqa: S608 — our own words
Row = tuple[Any, ...]


def insert(
    connection: sqlite3.Connection,
    record: SessionRecord,
    *,
    written: int,
    plain: bool,
    deleted: bool = False,
) -> None:
    """Add `record` as the newest version of its id. `written` is milliseconds UTC."""
    connection.execute("UPDATE record SET current = 0 WHERE id = ? AND current", (record.id,))
    row = _row(record, written, deleted=deleted)
    connection.execute(
        f"INSERT INTO record ({_COLUMNS}, checksum, current, plain) "  # noqa: S608 — our own words
        "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (*row, checksum(row), not deleted, plain),
    )


def newest(connection: sqlite3.Connection, id: str) -> tuple[SessionRecord, bool]:
    """The newest version of a record, and whether it is a deletion.

    Raises `UnknownRecordError`.
    """
    row = connection.execute(
        _VERSIONS + "WHERE id = ? ORDER BY version DESC LIMIT 1", (id,)
    ).fetchone()
    if row is None:
        raise UnknownRecordError(
            tr("No record has the id “{id}”.", id=id), tr("“innerheal log --ids” lists them.")
        )
    return _record(row), bool(row[2])


def versions(connection: sqlite3.Connection, id: str) -> list[SessionRecord]:
    """Every version of a record, oldest first; a deletion repeats what it deleted."""
    return [
        _record(row)
        for row in connection.execute(_VERSIONS + "WHERE id = ? ORDER BY version", (id,))
    ]


def every_version(connection: sqlite3.Connection) -> Iterator[tuple[SessionRecord, bool]]:
    """Every version of every record, and whether it is a deletion."""
    return ((_record(row), bool(row[2])) for row in connection.execute(_VERSIONS))


def present(
    connection: sqlite3.Connection, first: date | None = None, last: date | None = None
) -> Iterator[SessionRecord]:
    """The records with a practice date from `first` to `last`, by their start."""
    since = 0 if first is None else first.toordinal()
    until = FOREVER if last is None else last.toordinal()
    if first is None and last is None:
        rows = connection.execute(_CURRENT + "ORDER BY start, id")
    else:
        rows = connection.execute(
            _CURRENT + "AND day BETWEEN ? AND ? ORDER BY start, id", (since, until)
        )
    return map(_record, rows)


def latest(
    connection: sqlite3.Connection, skip: int, many: int, *, pauses: bool = False
) -> list[SessionRecord]:
    """`many` records, the newest first, after the first `skip`.

    With `pauses` and check-ins, or practice alone.
    """
    only = "" if pauses else "AND kind NOT IN ('pause', 'check-in') "
    rows = connection.execute(
        _CURRENT + only + "ORDER BY start DESC, id DESC LIMIT ? OFFSET ?", (many, skip)
    )
    return [_record(row) for row in rows]


def rated(connection: sqlite3.Connection, many: int) -> list[SessionRecord]:
    """The newest `many` records whose check-in has a before and an after, by their start."""
    rows = connection.execute(
        _CURRENT
        + """AND check_in IS NOT NULL
        AND check_in LIKE '%"before":%' AND check_in LIKE '%"after":%'
        ORDER BY start DESC, id DESC LIMIT ?""",
        (many,),
    )
    return [_record(row) for row in rows][::-1]


def lasting_pauses(connection: sqlite3.Connection, day: date) -> list[SessionRecord]:
    """The pauses that `day` lies in."""
    rows = connection.execute(
        _CURRENT + "AND kind = 'pause' AND day <= ? AND ifnull(last_day, ?) >= ?",
        (day.toordinal(), FOREVER, day.toordinal()),
    )
    return [_record(row) for row in rows]


def practised(connection: sqlite3.Connection) -> frozenset[str]:
    """The sessions that there is any record of, each found by one step along their index."""
    rows = connection.execute(
        """WITH RECURSIVE known (session) AS (
               SELECT min(session) FROM record WHERE current AND kind != 'pause'
               UNION ALL
               SELECT (SELECT min(session) FROM record
                       WHERE current AND kind != 'pause' AND session > known.session)
               FROM known WHERE known.session IS NOT NULL)
           SELECT session FROM known"""
    )
    return frozenset(session for (session,) in rows if session)


def practice(connection: sqlite3.Connection) -> Practice:
    """All practice days and pauses, from the covering indexes."""
    days = [
        day
        for (day,) in connection.execute(
            """SELECT DISTINCT day FROM record INDEXED BY practice_day
               WHERE current AND counts ORDER BY day"""
        )
    ]
    pauses: list[Range] = connection.execute(
        "SELECT day, ifnull(last_day, ?) FROM record WHERE current AND kind = 'pause'", (FOREVER,)
    ).fetchall()
    skipped = _travel(connection, days)
    return Practice(days, joined([*pauses, *skipped]), tuple(skipped), tuple(pauses))


def _travel(connection: sqlite3.Connection, days: list[int]) -> list[Range]:
    """The dates skipped at the date line: asked only of those who have been far enough apart."""
    west, east = connection.execute(
        """SELECT (SELECT min(offset) FROM record WHERE current AND counts),
                  (SELECT max(offset) FROM record WHERE current AND counts)"""
    ).fetchone()
    if west is None or east - west < FAR_ZONES:
        return []
    # Less than 40 h and at most 26 h of zones apart: no more than two dates are skipped.
    near = [pair for pair in itertools.pairwise(days) if pair[1] - pair[0] in (2, 3)]
    rows = connection.execute(
        """SELECT start, offset, day FROM record
           WHERE current AND counts AND kind != 'manual' AND instr(marks, 'no-time') = 0
             AND day IN (SELECT value FROM json_each(?))""",
        (json.dumps(sorted({day for pair in near for day in pair})),),
    )
    return skipped_by_travel(rows.fetchall())


def not_plain(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """The lines that the plain copy still lacks."""
    rows = connection.execute(_VERSIONS + "WHERE plain = 0 ORDER BY rowid")
    return [plain_line(_record(row), deleted=bool(row[2])) for row in rows]


def plain_line(record: SessionRecord, *, deleted: bool = False) -> dict[str, Any]:
    """A version of a record as the plain copy has it."""
    return record.as_json() | ({"deleted": True} if deleted else {})


def damaged(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """The (id, version) of rows that are not as they were written."""
    return [
        (str(row[0]), int(row[1]))
        for row in connection.execute(_VERSIONS)
        if checksum(row[:-1]) != row[-1]
    ]


def checksum(row: Iterable[Any]) -> int:
    """CRC-32 of a row's values: it finds decay of the disk, not forgery.

    A row without marks has the checksum that it had before there were any.
    """
    values = list(row)
    values = values if values[-1] else values[:-1]
    return zlib.crc32(json.dumps(values, ensure_ascii=False).encode("utf-8", "replace"))


def _row(record: SessionRecord, written: int, *, deleted: bool) -> Row:
    check_in = record.check_in
    return (
        record.id,
        record.version,
        int(deleted),
        written,
        record.kind,
        record.session,
        record.title,
        record.start,
        record.zone,
        record.offset,
        record.boundary,
        record.practice_date.toordinal(),
        float(record.seconds),
        record.outcome,
        None if record.length is None else float(record.length),
        record.visual,
        None if check_in is None else json.dumps(dict(check_in), ensure_ascii=False),
        record.note,
        record.source,
        None if record.last_date is None else record.last_date.toordinal(),
        int(record.counts),
        " ".join(record.marks),
    )


def _record(row: Row) -> SessionRecord:
    return SessionRecord(
        id=row[0],
        version=row[1],
        kind=row[4],
        session=row[5],
        title=row[6],
        start=row[7],
        zone=row[8],
        offset=row[9],
        boundary=row[10],
        practice_date=date.fromordinal(row[11]),
        seconds=row[12],
        outcome=row[13],
        length=row[14],
        visual=row[15],
        check_in=said(row[16]),
        note=row[17],
        source=row[18],
        last_date=None if row[19] is None else date.fromordinal(row[19]),
        marks=tuple(row[21].split()),
    )


def said(check_in: str | None) -> dict[str, Any] | None:
    """The check-in of a row; None for one that the disk has changed, as `damaged` tells."""
    try:
        told = None if check_in is None else json.loads(check_in)
    except (ValueError, TypeError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def next_version(record: SessionRecord, before: SessionRecord) -> SessionRecord:
    """`record` as the version that follows `before`."""
    return replace(record, id=before.id, version=before.version + 1)
