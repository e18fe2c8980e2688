"""Holding: while a log's file is exchanged for another, nobody can come to the one that goes.

That nobody had it open a moment ago is not enough: whoever opened it since would go on writing
into the file that was set aside.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from innerheal_desktop.keeping.errors import BusyLogError, KeepingError
from innerheal_desktop.keeping.sqlite import connected, is_held
from innerheal_desktop.practice.alive import lock
from innerheal_desktop.practice.file import FILE, is_alone, known_file
from innerheal_desktop.practice.plain_copy import plain_files
from innerheal_desktop.tongue import tr

# Locked while the log is exchanged; the system lets it go when a program dies.
LOCK = "exchange.lock"
# What the files were like: each with its size, in bytes, and when it was written last, in ns.
State = tuple[tuple[str, int, int], ...]


@contextmanager
def alone(folder: Path) -> Iterator[State]:
    """Be the one that exchanges the log of `folder`; what it and its plain copies are like.

    Raises `BusyLogError` while another window or program has it open, or exchanges it. OSError.
    """
    file = folder / LOCK
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not lock(handle) or not _lies_at(handle, file):
            raise _busy()
        try:
            if not is_alone(folder):
                raise _busy()
            yield _state(folder)
        finally:
            with suppress(OSError):  # Windows removes no file that is open
                file.unlink()
    finally:
        os.close(handle)


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
    except (sqlite3.Error, KeepingError):
        return None
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        # Beside a log in WAL there are others still: `is_alone` has taken it out of that.
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    except sqlite3.Error as error:
        connection.close()
        if is_held(error):
            raise _busy() from error
        return None
    if mode == "wal":
        connection.close()
        raise _busy()
    return connection


def _lies_at(handle: int, file: Path) -> bool:
    """Whether the file that was opened is still the one with that name."""
    try:
        return os.path.samestat(os.fstat(handle), file.stat())
    except FileNotFoundError:
        return False


def _state(folder: Path) -> State:
    files = [path for path in (folder / FILE, *plain_files(folder)) if path.exists()]
    told = [(path.name, path.stat()) for path in files]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in told)


def _busy() -> BusyLogError:
    return BusyLogError(
        tr("InnerHeal is open in another window or program. Nothing was changed."),
        tr("Close it, and ask once more."),
    )
