"""A whole copy of a log file, and what a log file holds: read back before it is trusted."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from innerheal_desktop.keeping.copies import copied, whole_or_gone
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import RESCUE, DamagedLogError, NewerLogError, known
from innerheal_desktop.keeping.sqlite import whole_file
from innerheal_desktop.practice.file import FILE, known_file
from innerheal_desktop.practice.schema import VERSION, file_version, migrate
from innerheal_desktop.tongue import tr

# Rows of these are only ever added, or purged: how many there are and the last tells of change.
_GROWING = ("record", "batch_record")
# The sitting that runs is written every ten seconds, and ends as a record or as nothing.
_PASSING = ("running",)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a log file holds: records that stand, days of practice, and the date of the last.

    `stamp` is the same for two files as long as nobody wrote anything that is worth a backup.
    """

    records: int = 0
    days: int = 0
    last: date | None = None
    stamp: str = ""


def contents(connection: sqlite3.Connection) -> Contents:
    """What the log behind `connection` holds, counted."""
    (records,) = connection.execute("SELECT count(*) FROM record WHERE current").fetchone()
    days, last = connection.execute(
        """SELECT count(DISTINCT day), max(day) FROM record INDEXED BY practice_day
           WHERE current AND counts"""
    ).fetchone()
    return Contents(
        records, days, None if last is None else date.fromordinal(last), _stamp(connection)
    )


def copy(source: sqlite3.Connection, goal: Path, disk: Disk) -> Contents:
    """Copy the log behind `source` into the new file `goal`, read it back, and have it on disk.

    It is one moment of the log, and nobody who writes meanwhile waits. Raises a `KeepingError`
    or OSError, and then leaves no file.
    """
    try:
        with whole_or_gone(disk, goal):
            held = copied(source, goal, disk, contents)
            if examined(goal) != held:
                raise DamagedLogError(tr("The copy {file} is not as the log is.", file=goal))
    except sqlite3.Error as error:
        raise known(error, str(goal)) from error
    return held


def examined(file: Path, *, rows: bool = False, newer: bool = False) -> Contents:
    """What a log file that nobody has open holds, after every page of it was checked.

    `rows` and `newer` as in `examine`. Raises a `KeepingError`.
    """
    try:
        with closing(whole_file(file)) as connection:
            return examine(connection, file, rows=rows, newer=newer)
    except (sqlite3.Error, OSError) as error:
        raise known(error, str(file)) from error


def examine(
    connection: sqlite3.Connection, file: Path, *, rows: bool = False, newer: bool = False
) -> Contents:
    """What the log behind `connection`, which is called `file`, holds, after it was checked.

    `rows` checks every row by its checksum too, which takes a second for 60,000. `newer` lets
    files pass that a newer InnerHeal wrote. Raises a `KeepingError`, or sqlite3's errors.
    """
    connection.execute("PRAGMA query_only = ON")
    known_file(connection, file)
    if file_version(connection) > VERSION:
        if not newer:
            raise NewerLogError(
                tr("{file} was written by a newer InnerHeal. Nothing was changed.", file=file),
                tr("Install the newest InnerHeal to use it."),
            )
        rows = False
    whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if not whole or (rows and damaged_rows(connection)):
        raise DamagedLogError(tr("{file} is damaged. Nothing was changed.", file=file), tr(RESCUE))
    return contents(connection)


def damaged_rows(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """The (id, version) of rows that the disk has changed, in a log of any version we know."""
    from innerheal_desktop.practice import store

    if file_version(connection) == VERSION:
        return store.damaged(connection)
    # An older log is brought to the present in memory; its own file stays as it is.
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as brought:
        connection.backup(brought)
        migrate(brought)
        return store.damaged(brought)


def stamp_of(folder: Path) -> str:
    """The stamp of the log in `folder` as it is now. Raises a `KeepingError`."""
    from innerheal_desktop.practice.file import open_for_reading

    try:
        with closing(open_for_reading(folder)) as connection:
            return _stamp(connection)
    except sqlite3.Error as error:
        raise known(error, str(folder / FILE)) from error


def _stamp(connection: sqlite3.Connection) -> str:
    tables = connection.execute(
        """SELECT name FROM sqlite_schema
           WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"""
    ).fetchall()
    summed = 0
    for (table,) in tables:
        if table not in _PASSING:
            what = "count(*), max(rowid)" if table == "record" else "count(*)"
            asked = what if table in _GROWING else "*"
            rows = connection.execute(f'SELECT {asked} FROM "{table}"').fetchall()  # noqa: S608
            summed = zlib.crc32(json.dumps([table, rows], default=repr).encode(), summed)
    return f"{summed:08x}"
