"""The journal's file on disk: made private, told from other files, opened with what loses nothing.

An ordinary SQLite file, sealed or plain, so that every tool for crashes, backups and integrity
works without the key. Each row of `revision` is one entry as it once was; `number` only says in
which order they came. `vault` holds the header of the lock, where there is a passphrase; how
often rows went away (`turn`), by which another window knows that it must read anew; and how `many`
rows there are, by which one knows that a damaged part holds some.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from innerheal_desktop.journal.errors import damaged, foreign, known, missing, newer
from innerheal_desktop.keeping.disk import sync_folder
from innerheal_desktop.keeping.sqlite import (
    connected,
    lasting,
    opened_for_reading,
    private_file,
    private_folder,
    whole_file,
)

FILE = "journal.sqlite"
SIDECAR = "journal-key.json"
BACKUPS = "backups/journal-*.sqlite"
# Beside a missing or empty journal these say that there was one.
TRACES = (SIDECAR, f"{FILE}-wal", BACKUPS, f"set-aside/*/{FILE}")
# "IHJL": tells this file from every other SQLite file.
APPLICATION_ID = 0x49484A4C
MARKER = "InnerHeal journal"
VERSION = 1
_FIRST_PAGE = 4096  # bytes: all that SQLite puts into a file before its first table
# How SQLite's journal begins while it holds (https://sqlite.org/fileformat.html, "The Rollback
# Journal").
_TAKES_BACK = bytes.fromhex("d9d505f920a163d7")
_TABLES = (
    "CREATE TABLE marker (name TEXT PRIMARY KEY) WITHOUT ROWID",
    f"INSERT INTO marker VALUES ('{MARKER}')",  # noqa: S608 — our own word
    "CREATE TABLE vault (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    "INSERT INTO vault VALUES ('turn', 0), ('many', 0)",
    # No index: a page of the file that is damaged must not hide rows that lie elsewhere.
    """CREATE TABLE revision (
        number INTEGER PRIMARY KEY,
        page BLOB NOT NULL,
        revision BLOB NOT NULL,
        body BLOB NOT NULL,
        checksum INTEGER NOT NULL
    )""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
)


def is_there(folder: Path) -> bool:
    """Whether a file with something in it lies in the journal's place. Never raises."""
    try:
        size = (folder / FILE).stat().st_size
    except OSError:
        return False
    return size > _FIRST_PAGE or (size > 0 and not _unbegun(folder / FILE))


def was_there(folder: Path) -> bool:
    """Whether something shows that there was a journal, where its file is missing or empty.

    SQLite's own companion of a file with nothing in it shows none: a power cut in the very first
    moment leaves that.
    """
    begun = (folder / FILE).exists()
    patterns = (each for each in TRACES if not (begun and each.endswith("-wal")))
    found = (path for pattern in patterns for path in folder.glob(pattern))
    return any(path.stat().st_size for path in found if path.is_file())


def open_for_writing(folder: Path) -> sqlite3.Connection:
    """The writing connection to the journal in `folder`, which is made where there is none.

    Raises a `JournalError`, sqlite3.Error or OSError; nothing has been changed then.
    """
    file = folder / FILE
    _make_private(folder)
    connection = connected(file, "mode=rw")
    try:
        begun = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        if begun:
            look_at(connection)
        lasting(connection)
        if not begun:
            begin(connection)
    except sqlite3.Error as error:
        connection.close()
        raise known(error) from error
    except BaseException:
        connection.close()
        raise
    return connection


def open_for_reading(folder: Path) -> sqlite3.Connection:
    """A connection that cannot write; one thread at a time may use it.

    Raises a `JournalError`, sqlite3.Error or OSError.
    """
    try:
        return opened_for_reading(folder / FILE, look_at)
    except sqlite3.Error as error:
        raise known(error) from error


def look_at(connection: sqlite3.Connection) -> None:
    """Raise for a file that is no journal, a damaged or a newer one."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise foreign()
    try:
        marker = connection.execute("SELECT name FROM marker").fetchone()
    except sqlite3.OperationalError:
        marker = None
    except sqlite3.DatabaseError:
        marker = (MARKER,)  # this page of the file is damaged; the pages people wrote may not be
    if marker != (MARKER,):
        raise damaged()
    if connection.execute("PRAGMA user_version").fetchone()[0] > VERSION:
        raise newer()


def begin(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty file; nothing where another window came first."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Asked inside the lock: another window may have come first.
        if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            for statement in _TABLES:
                connection.execute(statement)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _make_private(folder: Path) -> None:
    """Make folder (0700) and file (0600) so from their first byte; SQLite's companions follow."""
    if not is_there(folder) and was_there(folder):
        raise missing()
    private_folder(folder)
    if private_file(folder / FILE):
        sync_folder(folder)


def _unbegun(file: Path) -> bool:
    """Whether only the head of SQLite's file is there: power was cut before the first table.

    Until then SQLite keeps a journal of another kind beside it, and takes the head back by it.
    """
    try:
        beside = file.with_name(f"{file.name}-journal")
        if beside.exists() and beside.read_bytes().startswith(_TAKES_BACK):
            return True
        with closing(whole_file(file)) as connection:
            return not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    except (sqlite3.Error, OSError):
        return False  # something is there, whatever became of it
