"""The open log: one thread writes it, one connection reads it, and the person's settings."""

from __future__ import annotations

import atexit
import json
import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any, Self, TypeVar

from innerheal_desktop.keeping.ballast import Spare
from innerheal_desktop.keeping.errors import (
    ClosedLogError,
    KeepingError,
    ReadOnlyLogError,
    known,
)
from innerheal_desktop.keeping.writer import Receipt, Work, Writer
from innerheal_desktop.practice import chosen, store
from innerheal_desktop.practice.day import BOUNDARIES, BOUNDARY
from innerheal_desktop.practice.file import FILE, open_for_reading, open_for_writing
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import Goals, Practice
from innerheal_desktop.tongue import tr

T = TypeVar("T")
# Seconds that reading waits for what was just written, as long as SQLite waits for a lock.
PATIENCE = 2.0


class Ledger:
    """The open log: a thread that writes, and a connection that reads what is committed.

    Writing returns a `Receipt` at once and never raises for the disk's sake; reading sees what
    was written before. Close it, or use `with`. Opening raises a `KeepingError`.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder
        self._spare = Spare(folder)
        self._writer = None if read_only else _writer(folder, self._spare)
        self._lock = Lock()
        self._closed = False
        self._practice: tuple[int, Practice] = (-1, Practice())
        try:
            self._reader = open_for_reading(folder)
        except BaseException:
            self._end_writer()
            raise
        # A daemon thread dies with the program: what was given to it is written first.
        atexit.register(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, work: Work[T], *, again: bool = False, about: str = "") -> Receipt[T]:
        """Have `work` done in one transaction of the writing thread.

        With `again`, what the disk refuses waits in memory, and is tried with the next write; of
        writes `about` the same the last one stands.
        """
        if self._writer is None:
            return _refused()
        return self._writer.submit(work, again=again, about=about)

    def read(self, look: Callable[[sqlite3.Connection], T]) -> T:
        """What `look` sees once the writes given so far are done. Raises a `KeepingError`."""
        self.flush(PATIENCE)
        with self._lock:
            if self._closed:
                raise ClosedLogError(tr("The log was closed"), tr("Go on from another page"))
            try:
                return look(self._reader)
            except sqlite3.Error as error:
                raise known(error, str(self.folder / FILE)) from error

    def practice(self) -> Practice:
        """All practice days and pauses; read anew only after somebody wrote."""

        def look(connection: sqlite3.Connection) -> Practice:
            seen = connection.execute("PRAGMA data_version").fetchone()[0]
            if self._practice[0] != seen:
                self._practice = (seen, store.practice(connection))
            return self._practice[1]

        return self.read(look)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds until everything given is written; whether it is."""
        return self._writer is None or self._writer.flush(timeout)

    def close(self) -> None:
        """Write what is left and close; a second time does nothing."""
        atexit.unregister(self.close)
        self.flush()
        # The writer goes last: only a connection that may write tidies SQLite's companions away.
        with self._lock:
            self._closed = True
            self._reader.close()
        self._end_writer()

    @property
    def trouble(self) -> KeepingError | None:
        """What stands in the way of writing, with its remedy; None while all is well.

        The message of a `FullDiskError` says whether the last write was still saved in the room
        kept for that. It ends when writing goes well and that room is back.
        """
        return self._spare.trouble

    def when_troubled(self, callback: Callable[[KeepingError | None], None]) -> None:
        """Call `callback` with every new `trouble`, on the writing thread; None when it is over."""
        self._spare.when_changed(callback)

    @property
    def waiting(self) -> int:
        """How many writes wait in memory, because the disk refused them."""
        return self._writer.waiting if self._writer is not None else 0

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written now."""
        return self._writer is None

    def latest(self, skip: int, many: int, *, pauses: bool = False) -> list[SessionRecord]:
        """`many` records, the newest first, after the first `skip`; pauses only if asked for."""
        return self.read(lambda connection: store.latest(connection, skip, many, pauses=pauses))

    def practised(self) -> frozenset[str]:
        """The ids of the sessions that were ever practised."""
        return self.read(store.practised)

    def record(self, id: str) -> SessionRecord:
        """The newest version of a record, deleted or not. Raises `UnknownRecordError`."""
        return self.read(lambda connection: store.newest(connection, id)[0])

    def history(self, id: str) -> list[SessionRecord]:
        """Every version of a record, oldest first."""
        return self.read(lambda connection: store.versions(connection, id))

    def damaged(self) -> list[tuple[str, int]]:
        """The (id, version) of rows that the disk has changed; reads the whole log."""
        return self.read(store.damaged)

    def setting(self, key: str, default: Any = None) -> Any:
        """What the person last chose for `key`, a JSON value; `default` where nothing was.

        What the disk has changed counts as nothing, and so does what is no list or mapping where
        the `default` is one.
        """
        return self.read(partial(chosen.setting, key=key, default=default))

    def set_setting(self, key: str, value: Any) -> Receipt[None]:
        """Remember a JSON `value` for `key`. Raises TypeError or ValueError for other values."""
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        work = partial(chosen.keep, key=key, text=text)
        return self.write(work, again=True, about=f"setting {key}")

    def _end_writer(self) -> None:
        if self._writer is not None:
            self._writer.close()

    @property
    def boundary(self) -> int:
        """The hour at which the person's day begins, 0…6 (setting `boundary`), or the usual one."""
        try:
            hour = self.setting("boundary", BOUNDARY)
        except KeepingError:
            return BOUNDARY  # so that a sitting can always begin
        return int(hour) if hour in BOUNDARIES else BOUNDARY

    @property
    def goals(self) -> Goals:
        """The weekly goals the person has had (setting `goals`: [[date, days], …])."""
        return chosen.goals_of(self.setting("goals", []))


def _writer(folder: Path, spare: Spare) -> Writer:
    return Writer(lambda: open_for_writing(folder), str(folder / FILE), spare)


def _refused() -> Receipt[Any]:
    refused: Receipt[Any] = Receipt()
    refused.settle(
        None, ReadOnlyLogError(tr("The log is open for reading only."), tr("Nothing was changed."))
    )
    return refused
