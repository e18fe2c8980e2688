"""The tables of the practice log, and how an older file becomes a present one.

When you add a migration: write a function, add its row to `MIGRATIONS`, and never change an
older one. Each runs in one explicit transaction that ends with its `PRAGMA user_version`;
`executescript` is never used, since it commits first and a kill would leave half a change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

# "IHPL": tells this file from every other SQLite file (https://www.sqlite.org/pragma.html).
APPLICATION_ID = 0x4948504C
MARKER = "InnerHeal practice log"


# Each row is one version of a record; `current` marks the newest unless it is a deletion. `day`
# and `last_day` are ordinals of dates, times are milliseconds UTC. `plain` is 0 until the row
# stands in the plain copy too.
_RECORD = """
    CREATE TABLE record (
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        written INTEGER NOT NULL,
        kind TEXT NOT NULL,
        session TEXT NOT NULL,
        title TEXT NOT NULL,
        start INTEGER NOT NULL,
        zone TEXT NOT NULL,
        offset INTEGER NOT NULL,
        boundary INTEGER NOT NULL,
        day INTEGER NOT NULL,
        seconds REAL NOT NULL,
        outcome TEXT NOT NULL,
        length REAL,
        visual TEXT NOT NULL,
        check_in TEXT,
        note TEXT NOT NULL,
        source TEXT NOT NULL,
        last_day INTEGER,
        counts INTEGER NOT NULL,
        checksum INTEGER NOT NULL,
        current INTEGER NOT NULL,
        plain INTEGER NOT NULL,
        UNIQUE (id, version)
    )
"""
_RUNNING = """
    CREATE TABLE running (
        id TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        record TEXT NOT NULL,
        seconds REAL NOT NULL,
        touched INTEGER NOT NULL
    ) WITHOUT ROWID
"""
_FIRST = (
    "CREATE TABLE marker (name TEXT PRIMARY KEY) WITHOUT ROWID",
    f"INSERT INTO marker VALUES ('{MARKER}')",  # noqa: S608 — our own word
    _RECORD,
    _RUNNING,
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # Streak, total and heatmap are read from these two alone, never from the table; SQLite sees
    # that an index covers a query only if it holds the columns of its condition too.
    "CREATE INDEX practice_day ON record (day, session, seconds, current, counts)"
    " WHERE current AND counts",
    "CREATE INDEX practice_offset ON record (offset, current, counts) WHERE current AND counts",
    "CREATE INDEX record_start ON record (start) WHERE current",
    "CREATE INDEX record_day ON record (day) WHERE current",
    "CREATE INDEX pause ON record (day, last_day) WHERE current AND kind = 'pause'",
    "CREATE INDEX not_plain ON record (plain) WHERE plain = 0",
    f"PRAGMA application_id = {APPLICATION_ID}",
)


def _first(connection: sqlite3.Connection) -> None:
    """Version 1: records, the sitting that is running, settings of the person."""
    for statement in _FIRST:
        connection.execute(statement)


# A batch is what came at once and may go at once: an import. `told` is JSON: what the person is
# told of it. `marks` are words about how a record came to be, parted by spaces.
_SECOND = (
    "ALTER TABLE record ADD COLUMN marks TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE batch (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        told TEXT NOT NULL,
        written INTEGER NOT NULL,
        undone INTEGER
    ) WITHOUT ROWID""",
    """CREATE TABLE batch_record (
        batch TEXT NOT NULL REFERENCES batch (id),
        record TEXT NOT NULL,
        PRIMARY KEY (batch, record)
    ) WITHOUT ROWID""",
)


def _second(connection: sqlite3.Connection) -> None:
    """Version 2: marks on records, and batches that can be undone as a whole."""
    for statement in _SECOND:
        connection.execute(statement)


# What was practised is added up from the first three alone: by day and hour, by session, and by
# title where no session is named. They hold the columns of their condition too; see above. The
# fourth finds the few check-ins among many records.
_THIRD = (
    """CREATE INDEX sum_day ON record (day, seconds, counts, start, offset, marks, kind, current)
       WHERE current AND kind != 'pause'""",
    """CREATE INDEX sum_session ON record (session, day, seconds, kind, current)
       WHERE current AND kind != 'pause'""",
    """CREATE INDEX sum_title ON record (day, kind, title, source, seconds, session, current)
       WHERE current AND kind != 'pause' AND (session = '' OR kind = 'manual')""",
    "CREATE INDEX checked_in ON record (start) WHERE current AND check_in IS NOT NULL",
)


def _third(connection: sqlite3.Connection) -> None:
    """Version 3: the indexes of the sums, and of the check-ins."""
    for statement in _THIRD:
        connection.execute(statement)


# Few sittings end early, and few records are pages, worksheets or deleted: what is asked of these
# is found among them alone. `milestones` repeats the condition of the first word for word.
_FOURTH = (
    """CREATE INDEX not_usual ON record (kind, outcome, day, session, counts, current)
       WHERE current AND counts AND (kind != 'sitting' OR outcome != 'completed')""",
    "CREATE INDEX deleted_at ON record (written, id, version) WHERE deleted",
)


def _fourth(connection: sqlite3.Connection) -> None:
    """Version 4: the indexes of what is rare."""
    for statement in _FOURTH:
        connection.execute(statement)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (_first, _second, _third, _fourth)
VERSION = len(MIGRATIONS)


def file_version(connection: sqlite3.Connection) -> int:
    """The `user_version` of the file: how many migrations it has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection,
    migrations: tuple[Callable[[sqlite3.Connection], None], ...] = MIGRATIONS,
) -> None:
    """Bring the file to the newest version, one transaction for each step."""
    for number, migration in enumerate(migrations, start=1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Asked inside the lock: another window may have come first.
            if file_version(connection) < number:
                migration(connection)
                connection.execute(f"PRAGMA user_version = {number:d}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
