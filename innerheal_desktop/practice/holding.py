"""Holding: while a log's file is exchanged for another, nobody can come to the one that goes.

That nobody had it open a moment ago is not enough: whoever opened it since would go on writing
into the file that was set aside.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from innerheal_desktop.practice.errors import BusyLogError, PracticeError
from innerheal_desktop.practice.file import FILE, connected, is_alone, known_file
from innerheal_desktop.practice.plain_copy import plain_files
from innerheal_desktop.tongue import tr

# What the files were like: each with its size, in bytes, and when it was written last, in ns.
State = tuple[tuple[str, int, int], ...]


def alone(folder: Path) -> State:
    """What the log of `folder` and its plain copies are like, while nobody has it open.

    Raises `BusyLogError` while another window or program has. OSError.
    """
    if not is_alone(folder):
        raise _busy()
    return _state(folder)


@contextmanager
def held(folder: Path, before: State) -> Iterator[None]:
    """Keep everybody from the log of `folder`, which is still as `before`.

    Raises `BusyLogError` where somebody has come to it since. A log that cannot be read nobody
    else can open either. Windows moves no file that is open, so that it is let go there; for the
    same reason nobody can come to a log that is moved.
    """
    connection = _locked(folder / FILE)
    try:
        if _state(folder) != before:
            raise _busy()
        if connection is not None and os.name == "nt":
            connection.close()
        yield
    finally:
        if connection is not None:
            connection.close()


def _locked(file: Path) -> sqlite3.Connection | None:
    """A connection that nobody gets past; None for a file that is no log that can be read."""
    if not file.is_file() or not file.stat().st_size:
        return None
    try:
        with closing(connected(file, "mode=ro")) as looking:
            known_file(looking, file)
        connection = connected(file, "mode=rw")
    except (sqlite3.Error, PracticeError):
        return None
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        # Beside a log in WAL there are others still: `alone` has taken it out of that.
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    except sqlite3.Error as error:
        connection.close()
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise _busy() from error
        return None
    if mode == "wal":
        connection.close()
        raise _busy()
    return connection


def _state(folder: Path) -> State:
    files = [path for path in (folder / FILE, *plain_files(folder)) if path.exists()]
    told = [(path.name, path.stat()) for path in files]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in told)


def _busy() -> BusyLogError:
    return BusyLogError(
        tr("InnerHeal is open in another window or program. Nothing was changed."),
        tr("Close it, and ask once more."),
    )
