"""The log file on disk: made private, told from other files, opened with what loses nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from os import W_OK, access
from os.path import samestat
from pathlib import Path

from innerheal_desktop.keeping.errors import (
    RESCUE,
    DamagedLogError,
    DiskError,
    ForeignLogError,
    KeepingError,
    MissingLogError,
    NewerLogError,
    ReadOnlyLogError,
    known,
)
from innerheal_desktop.keeping.sqlite import (
    connected,
    in_use,
    is_held,
    lasting,
    opened_for_reading,
    private_file,
    private_folder,
)
from innerheal_desktop.practice.schema import (
    APPLICATION_ID,
    MARKER,
    VERSION,
    file_version,
    migrate,
)
from innerheal_desktop.tongue import tr

FILE = "practice.sqlite"
# Beside a missing or empty log these say that there was one.
TRACES = ("log-*.jsonl", f"{FILE}-wal", "backups/practice-*", f"set-aside/*/{FILE}")


def open_for_writing(folder: Path) -> sqlite3.Connection:
    """The writing connection to the log in `folder`, which is made, checked and migrated.

    An older log is backed up first. Raises a `KeepingError`; nothing has been changed then.
    """
    file = folder / FILE
    try:
        _make_private(folder)
        _not_lost(folder)
        if in_use(file):
            _readable(file)
        connection = _come_to(file)
        try:
            if not _may_begin(connection, folder):
                known_file(connection, file)
                not_newer(connection, file)
            lasting(connection)
            if 0 < file_version(connection) < VERSION:
                _back_up_first(connection, folder)
            migrate(connection)
        except BaseException:
            connection.close()
            raise
    except (sqlite3.Error, OSError) as error:
        told = known(error, str(file))
        if isinstance(told, DiskError):
            # A disk that cannot be written has no room for SQLite's companions, and says only that.
            writable(folder)
        raise told from error
    return connection


def _come_to(file: Path) -> sqlite3.Connection:
    """A connection that may write to what lies there now, and not to what was just set aside.

    While a log is exchanged it is held (`holding.py`); whoever waited for it looks once more.
    """
    while True:
        before = file.stat()
        connection = connected(file, "mode=rw")
        try:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            moved = not samestat(before, file.stat())
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        if not moved:
            return connection
        connection.close()


def _back_up_first(connection: sqlite3.Connection, folder: Path) -> None:
    """Back an older log up, since its form is about to change; without that it stays as it is."""
    from innerheal_desktop.clock import Clock
    from innerheal_desktop.practice.backups import back_up

    back_up(folder, "migration", Clock().now(), source=connection)


def open_for_reading(folder: Path) -> sqlite3.Connection:
    """A connection that cannot write; it may be used by one thread at a time.

    Raises a `KeepingError`, never for a newer file.
    """
    file = folder / FILE
    if not file.exists():
        raise MissingLogError(
            tr("There is no practice log at {file}.", file=file),
            tr(RESCUE) if earlier_traces(folder) else tr("Choose another folder with --data."),
        )
    try:
        return opened_for_reading(file, lambda connection: known_file(connection, file))
    except (sqlite3.Error, OSError) as error:
        raise known(error, str(file)) from error


def is_alone(folder: Path) -> bool:
    """Whether no connection, of this program or another, has the log in `folder` open.

    Only a connection that is alone may leave WAL (https://www.sqlite.org/wal.html); the log goes
    back to it when it is opened. What cannot be asked so, a file of another sort, nobody holds.
    """
    file = folder / FILE
    if not file.is_file() or not file.stat().st_size:
        return True
    try:
        _readable(file)
        with closing(connected(file, "mode=rw")) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA journal_mode = DELETE")
    except KeepingError:
        return True
    except sqlite3.Error as error:
        return not is_held(error)
    return True


def _readable(file: Path) -> None:
    """Raise for a file that cannot be read: one that may write would tidy its journal away."""
    with closing(connected(file, "mode=ro")) as connection:
        # A power cut in the very first moment leaves a journal and no table.
        if not _may_begin(connection, file.parent):
            known_file(connection, file)


def _make_private(folder: Path) -> None:
    """Make folder (0700) and file (0600) so from their first byte; SQLite's companions follow."""
    private_folder(folder)
    file = folder / FILE
    if file.exists() or not earlier_traces(folder):
        private_file(file)


def earlier_traces(folder: Path) -> list[str]:
    """What else shows that there was a log here: plain copies, a journal of SQLite, backups."""
    return sorted(
        str(path.relative_to(folder))
        for pattern in TRACES
        for path in folder.glob(pattern)
        if path.stat().st_size
    )


def _not_lost(folder: Path) -> None:
    """Raise `MissingLogError` where the log is gone, or empty, and something shows that it was."""
    file = folder / FILE
    traces = [] if file.exists() and file.stat().st_size else earlier_traces(folder)
    if traces:
        raise MissingLogError(
            tr(
                "The practice log {file} is missing or empty, but {trace} shows that there was"
                " one. Nothing was changed.",
                file=file,
                trace=traces[0],
            ),
            tr(RESCUE),
        )


def _may_begin(connection: sqlite3.Connection, folder: Path) -> bool:
    """Whether the log may be begun from nothing: no table, and no trace of an earlier one.

    A file with one page and no table is what a kill in the very first moment leaves.
    """
    if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        return False
    return all(trace.endswith("-wal") for trace in earlier_traces(folder))


def not_newer(connection: sqlite3.Connection, file: Path) -> None:
    """Raise `NewerLogError` for a file of a version that is still to come."""
    if file_version(connection) > VERSION:
        raise NewerLogError(
            tr("{file} was written by a newer InnerHeal. Nothing was changed.", file=file),
            tr("Install the newest InnerHeal; until then the log can be read here, not written."),
        )


def writable(folder: Path) -> None:
    """Raise `ReadOnlyLogError` where the log in `folder`, or the folder, may not be written."""
    for path in (folder, folder / FILE):
        if path.exists() and not access(path, W_OK):
            raise ReadOnlyLogError(
                tr("{file} can be read but not written.", file=path),
                tr("Make the folder writable, or choose another with --data."),
            )


def known_file(connection: sqlite3.Connection, file: Path) -> None:
    """Raise for a file that is no practice log: `ForeignLogError`, `DamagedLogError`."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise ForeignLogError(
            tr("{file} is a database of another program. Nothing was changed.", file=file),
            tr(
                "Move it away, or choose another folder with --data. “innerheal restore” lists"
                " the backups there are."
            ),
        )
    try:
        marker = connection.execute("SELECT name FROM marker").fetchone()
    except sqlite3.OperationalError:
        marker = None
    if not in_use(file) and file.stat().st_size % _page_size(connection):
        # SQLite itself takes a last page that is cut for one that ends in zeros.
        raise DamagedLogError(tr("{file} is damaged. Nothing was changed.", file=file), tr(RESCUE))
    if marker != (MARKER,):
        raise DamagedLogError(
            tr("{file} is a practice log without its marker. Nothing was changed.", file=file),
            tr(RESCUE),
        )


def _page_size(connection: sqlite3.Connection) -> int:
    """In bytes."""
    return int(connection.execute("PRAGMA page_size").fetchone()[0])
