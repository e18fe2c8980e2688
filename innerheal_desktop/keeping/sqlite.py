"""Files of SQLite as everything that must last is kept in them: private, and losing nothing.

What `PRAGMAS` promise was measured with 500 kills and 5,000 simulated power cuts, in which nothing
was lost and nothing was corrupt, and which others did not pass: `docs/reliability.md`.
"""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable
from contextlib import suppress
from os import O_CREAT, O_EXCL, O_RDWR, name
from os import close as close_file
from os import open as open_file
from pathlib import Path

from innerheal_desktop.keeping.disk import sync_folder

PRAGMAS = (
    "busy_timeout = 2000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "journal_size_limit = 1048576",
)
READING = ("query_only = ON", *(row for row in PRAGMAS if not row.startswith("journal_mode")))


def private_folder(folder: Path) -> None:
    """Make a folder that is its owner's alone (0700), and so what it lies in. Raises OSError."""
    made = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if name == "posix" and (made or not any(folder.iterdir())):
        folder.chmod(0o700)
        # A power cut that took the name of a new folder would take with it all that is in it.
        with suppress(OSError):
            sync_folder(folder.parent)


def private_file(file: Path) -> bool:
    """Make an empty file (0600), or one that is there its owner's alone; whether it was made.

    So from its first byte; SQLite's companions follow it. Raises OSError.
    """
    # Opened only while it does not exist: closing a file that SQLite holds drops its locks.
    if not file.exists():
        with suppress(FileExistsError):
            close_file(open_file(file, O_CREAT | O_EXCL | O_RDWR, 0o600))
            return True
    elif name == "posix" and stat.S_IMODE(file.stat().st_mode) & 0o077:
        file.chmod(0o600)
    return False


def companions(file: str) -> tuple[str, ...]:
    """What SQLite lays beside `file`. They belong to it only: beside another they damage it."""
    return tuple(f"{file}{ending}" for ending in ("-wal", "-shm", "-journal"))


def in_use(file: Path) -> bool:
    """Whether a journal of SQLite lies beside `file`: it is in use, or was cut off."""
    beside = file.with_name(f"{file.name}-wal")
    return beside.exists() and beside.stat().st_size > 0


def connected(file: Path, how: str) -> sqlite3.Connection:
    """A bare connection to `file`; `how` is what SQLite's address says after the `?`."""
    return sqlite3.connect(
        f"{file.absolute().as_uri()}?{how}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=2.0,
    )


def whole_file(file: Path) -> sqlite3.Connection:
    """A connection to a file that nobody has open; what SQLite's journal of it holds belongs to it.

    Raises sqlite3.Error.
    """
    return connected(file, "mode=ro" if in_use(file) else "mode=ro&immutable=1")


def lasting(connection: sqlite3.Connection) -> None:
    """Let what is written through `connection` last. Raises sqlite3.Error."""
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def opened_for_reading(
    file: Path, look_at: Callable[[sqlite3.Connection], None]
) -> sqlite3.Connection:
    """A connection that cannot write, once `look_at` raised nothing; one thread at a time uses it.

    Raises what `look_at` raises, sqlite3.Error or OSError.
    """
    try:
        return _reader(file, "mode=ro", look_at)
    except sqlite3.OperationalError:
        # A folder without leave to write cannot hold the companions of a file in use. One that was
        # closed well has none, and is read as a file that nobody changes.
        if in_use(file):
            raise
        return _reader(file, "mode=ro&immutable=1", look_at)


def is_held(error: sqlite3.Error) -> bool:
    """Whether it failed as somebody else holds the file (https://www.sqlite.org/rescode.html)."""
    # The low byte is the primary code; the rest only says where it happened.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _reader(
    file: Path, how: str, look_at: Callable[[sqlite3.Connection], None]
) -> sqlite3.Connection:
    connection = connected(file, how)
    try:
        for pragma in READING:
            connection.execute(f"PRAGMA {pragma}")
        look_at(connection)
    except BaseException:
        connection.close()
        raise
    return connection
