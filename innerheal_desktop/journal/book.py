"""The open file: one thread writes it, one connection reads it, and both begin at first need."""

from __future__ import annotations

import atexit
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

from innerheal_desktop.journal.errors import JournalError, known
from innerheal_desktop.journal.file import FILE, is_there, open_for_reading, open_for_writing
from innerheal_desktop.keeping.ballast import Spare
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.keeping.errors import known as known_of_disk
from innerheal_desktop.keeping.unwritten import MOST, PASSING
from innerheal_desktop.keeping.writer import Receipt, Work, Writer
from innerheal_desktop.trouble import TroubleError

T = TypeVar("T")


class Book:
    """The journal's file in `folder`. Nothing is made there before something is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # How often each page was let go: what was asked of it before that is not written any more.
        self.gone: Counter[str] = Counter()
        self._writer: Writer | None = None
        self._reader: sqlite3.Connection | None = None
        self._openings = 0
        self._guard = RLock()
        # What could not be given to a thread, as the file could not be opened for writing.
        self._left: list[tuple[Work[Any], str]] = []

    def write(self, work: Work[T], *, again: bool = False, about: str = "") -> Receipt[T]:
        """Have `work` done in one transaction of the writing thread; never raises for the disk.

        With `again`, what the disk refuses waits in memory, and is tried with the next write; of
        works `about` the same the last one stands.
        """
        with self._guard:
            try:
                writer = self._open_writer()
            except (TroubleError, sqlite3.Error, OSError) as error:
                told = self._known(error)
                if again and isinstance(told, PASSING):
                    self._left = [row for row in self._left if not about or row[1] != about]
                    self._left = [*self._left, (work, about)][-MOST:]
                refused: Receipt[T] = Receipt()
                refused.settle(None, told)
                return refused
            return writer.submit(_told(work), again=again, about=about)

    def read(self, look: Callable[[sqlite3.Connection], T], nothing: T) -> T:
        """What `look` sees of what is committed; `nothing` where there is no file.

        Raises a `JournalError` or `KeepingError`.
        """
        with self._guard:
            try:
                reader = self._open_reader()
                return nothing if reader is None else look(reader)
            except (JournalError, KeepingError):
                raise
            except (sqlite3.Error, OSError) as error:
                raise self._known(error) from error

    def version(self) -> tuple[int, int]:
        """What changes with every commit of any program; (0, 0) where there is no file."""

        def look(reader: sqlite3.Connection) -> tuple[int, int]:
            return self._openings, int(reader.execute("PRAGMA data_version").fetchone()[0])

        return self.read(look, (0, 0))

    @property
    def waiting(self) -> int:
        """How many writes wait in memory, because the disk refused them."""
        return len(self._left) + (self._writer.waiting if self._writer else 0)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds for what was given; whether all of it is on the disk."""
        with self._guard:
            writer = self._writer
        return (writer is None or writer.flush(timeout)) and not self.waiting

    def forget(self) -> None:
        """Let the writing thread not keep in memory what it wrote last."""
        with self._guard:
            if self._writer is not None:
                self._writer.submit(_nothing)

    def close(self) -> None:
        """Write what is left and close; what is written or read later opens it anew."""
        atexit.unregister(self.close)
        with self._guard:
            if self._left:
                self.write(_nothing)
            writer, self._writer = self._writer, None
            if self._reader is not None:
                self._reader.close()
                self._reader = None
        # The writer goes last: only a connection that may write tidies SQLite's companions away.
        if writer is not None:
            writer.close()

    def _open_writer(self) -> Writer:
        if self._writer is None:
            folder = self.folder
            self._writer = Writer(
                lambda: open_for_writing(folder), str(folder / FILE), Spare(folder), "journal"
            )
            # A daemon thread dies with the program: what was given to it is written first.
            atexit.register(self.close)
            left, self._left = self._left, []
            for work, about in left:
                self._writer.submit(_told(work), again=True, about=about)
        return self._writer

    def _open_reader(self) -> sqlite3.Connection | None:
        if self._reader is None and is_there(self.folder):
            self._reader = open_for_reading(self.folder)
            self._openings += 1
        return self._reader

    def _known(self, error: BaseException) -> BaseException:
        told = known(error) if isinstance(error, sqlite3.Error) else error
        return known_of_disk(told, str(self.folder / FILE))


def _nothing(connection: sqlite3.Connection) -> None:
    """Nothing is written: what waits comes first."""


def _told(work: Work[T]) -> Work[T]:
    """`work`, whose errors are told in words of the journal."""

    def done(connection: sqlite3.Connection) -> T:
        try:
            return work(connection)
        except sqlite3.Error as error:
            raise known(error) from error

    return done
