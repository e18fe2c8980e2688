"""The real code over a watched file system: SQLite through a VFS of apsw, the rest through `os`.

The log's code is what ships: `Connection` only lets apsw's connections be called as those of
`sqlite3`, and raises what that raises.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

import apsw

from innerheal_desktop.keeping import sqlite as kept_file
from tests.reliability.disk import Step, parent
from tests.reliability.recording import NAMES, Recorder

_SQLITE3_CONNECT = sqlite3.connect


def _pass_over(before: Callable[[Any], None]) -> Callable[[Any], None]:
    """A hook for what a fault comes to where SQLite passes over it, and apsw cannot raise it."""
    return lambda told: None if isinstance(told.exc_value, apsw.Error) else before(told)


def _sqlite_refused(code: int) -> Exception:
    full = code == errno.ENOSPC
    return apsw.exception_for(apsw.SQLITE_FULL if full else apsw.SQLITE_IOERR_WRITE)


class WatchedFile(apsw.VFSFile):
    """A file of SQLite's."""

    def __init__(self, recorder: Recorder, name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._recorder = recorder
        self._path = None if path is None else recorder.relative(path)
        # The system's VFS syncs the folder with the first sync of a new journal (`os_unix.c`).
        self._fresh = False
        if self._path is None or Path(path).exists():
            super().__init__("", name, flags)
            return
        recorder.created(
            self._path, lambda: super(WatchedFile, self).__init__("", name, flags), _sqlite_refused
        )
        self._fresh = self._path.endswith(("-wal", "-journal"))

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write."""
        self._take("write", lambda: super(WatchedFile, self).xWrite(data, offset), offset, data)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        """Cut off, or make longer."""
        self._take("truncate", lambda: super(WatchedFile, self).xTruncate(size), size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        """Wait until it is on disk."""
        self._take("sync", lambda: None)
        if self._fresh and self._path is not None:
            self._fresh = False
            step = Step("sync-folder", parent(self._path))
            self._recorder.take(step, lambda: None, _sqlite_refused)

    def _take(self, what: Any, act: Callable[[], Any], at: int = 0, data: bytes = b"") -> None:
        if self._path is None:
            act()
            return
        self._recorder.seen_whole(self._path)
        number = self._recorder.number(self._path)
        self._recorder.take(Step(what, self._path, number, at, bytes(data)), act, _sqlite_refused)


class WatchedSystem(apsw.VFS):
    """The system's file system, watched."""

    def __init__(self, name: str, recorder: Recorder) -> None:
        self._recorder = recorder
        super().__init__(name, "")

    def xOpen(self, name: Any, flags: list[int]) -> WatchedFile:  # noqa: N802
        """Open a file."""
        return WatchedFile(self._recorder, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        """Remove a name; `sync` its folder then."""
        path = self._recorder.relative(name)
        if path is None or not Path(name).exists():
            super().xDelete(name, sync)
            return
        self._recorder.removed(
            path, lambda: super(WatchedSystem, self).xDelete(name, False), _sqlite_refused
        )
        if sync:
            step = Step("sync-folder", parent(path))
            self._recorder.take(step, lambda: None, _sqlite_refused)


class Connection:
    """A connection of apsw that is called as one of `sqlite3`, as far as the app calls it."""

    def __init__(self, uri: str, vfs: str) -> None:
        flags = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        with _as_sqlite3():
            self.own = apsw.Connection(uri, flags=flags, vfs=vfs)

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self.own.in_transaction

    def execute(self, statement: str, values: Any = ()) -> Cursor:
        """Run one statement."""
        with _as_sqlite3():
            return Cursor(self.own.execute(statement, values))

    def executemany(self, statement: str, rows: Any) -> Cursor:
        """Run one statement for each row."""
        with _as_sqlite3():
            return Cursor(self.own.executemany(statement, rows))

    def backup(self, target: Connection, *, pages: int = -1, **_: Any) -> None:
        """Copy the whole file into `target`."""
        with _as_sqlite3():
            copy = target.own.backup("main", self.own, "main")
            try:
                while not copy.done:
                    copy.step(pages)
            finally:
                # A step that failed has been told; what the end says of it again is the same.
                with suppress(apsw.Error, SystemError):
                    copy.finish()

    def close(self) -> None:
        """Close. SQLite passes over what the disk refuses then; apsw alone would tell."""
        with suppress(apsw.Error):
            self.own.close()


class Cursor:
    """What a statement found."""

    def __init__(self, own: Any) -> None:
        self._own = own

    def fetchone(self) -> Any:
        """The next row, or None."""
        with _as_sqlite3():
            return self._own.fetchone()

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        with _as_sqlite3():
            return list(self._own.fetchall())

    def __iter__(self) -> Iterator[Any]:
        with _as_sqlite3():
            yield from self._own


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    """Raise what `sqlite3` would."""
    try:
        yield
    except apsw.Error as error:
        kind = {
            apsw.CorruptError: sqlite3.DatabaseError,
            apsw.NotADBError: sqlite3.DatabaseError,
            apsw.ConstraintError: sqlite3.IntegrityError,
        }.get(type(error), sqlite3.OperationalError)
        raised = kind(str(error))
        raised.sqlite_errorcode = getattr(error, "extendedresult", apsw.SQLITE_ERROR)
        raise raised from error


_systems = iter(range(1_000_000_000))


@contextmanager
def watched(recorder: Recorder, pragmas: dict[str, str] | None = None) -> Iterator[None]:
    """Let the app's code run over `recorder`; `pragmas` put other settings in place of its own."""
    name = f"watched-{next(_systems)}"
    system = WatchedSystem(name, recorder)

    def connect(address: Any, *rest: Any, **more: Any) -> Any:
        own, _, how = str(address).partition("?")
        path = recorder.relative(url2pathname(urlsplit(own).path))
        if not more.get("uri") or path is None:
            return _SQLITE3_CONNECT(address, *rest, **more)
        connection = Connection(f"{own}?{how}", name)
        connection.execute("PRAGMA busy_timeout = 2000")
        return connection

    with ExitStack() as stack:
        for function in NAMES:
            new = recorder.rename if function == "replace" else getattr(recorder, function)
            stack.enter_context(_instead(os, function, new))
        stack.enter_context(_instead(kept_file, "open_file", recorder.open))
        stack.enter_context(_instead(kept_file, "close_file", recorder.close))
        stack.enter_context(_instead(sqlite3, "connect", connect))
        stack.enter_context(_instead(sys, "unraisablehook", _pass_over(sys.unraisablehook)))
        if pragmas:
            rows = [row for row in kept_file.PRAGMAS if row.split(" = ")[0] not in pragmas]
            chosen = (*rows, *(f"{key} = {value}" for key, value in pragmas.items()))
            stack.enter_context(_instead(kept_file, "PRAGMAS", chosen))
        yield
    system.unregister()


@contextmanager
def _instead(where: Any, name: str, value: Any) -> Iterator[None]:
    before = getattr(where, name)
    setattr(where, name, value)
    try:
        yield
    finally:
        setattr(where, name, before)
