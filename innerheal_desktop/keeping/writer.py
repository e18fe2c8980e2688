"""The one thread that writes: it owns the writing connection, and nobody else ever commits."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import Any, Generic, TypeVar, cast

from innerheal_desktop.keeping.ballast import Spare
from innerheal_desktop.keeping.errors import BusyLogError, FullDiskError, known, tell_bug
from innerheal_desktop.keeping.unwritten import Unwritten
from innerheal_desktop.tongue import tr

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Receipt(Generic[T]):
    """What a write will have come to: safe on disk, or why not."""

    def __init__(self) -> None:
        self._done = Event()
        self._lock = Lock()
        self._value: T | None = None
        self._error: BaseException | None = None
        self._waiting: list[Callable[[Receipt[T]], None]] = []

    @property
    def done(self) -> bool:
        """Whether the write has ended, well or not."""
        return self._done.is_set()

    @property
    def error(self) -> BaseException | None:
        """Why the write failed; None while it runs and when it went well."""
        return self._error

    def result(self, timeout: float | None = None) -> T:
        """Wait at most `timeout` seconds (None: without end) for the value, or raise the error."""
        if not self.wait(timeout):
            raise BusyLogError(
                tr("The disk is slow; what came last is still being written."), tr("Wait a bit.")
            )
        if self._error is not None:
            raise self._error
        return cast(T, self._value)

    def wait(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds for the end of the write, good or bad; whether it came."""
        return self._done.wait(timeout)

    def when_done(self, callback: Callable[[Receipt[T]], None]) -> None:
        """Call `callback` with this receipt when it is done: on the writing thread, or now."""
        with self._lock:
            if not self._done.is_set():
                self._waiting.append(callback)
                return
        callback(self)

    def settle(self, value: T | None, error: BaseException | None = None) -> None:
        """Say how the write ended (the writing thread does)."""
        with self._lock:
            self._value, self._error = value, error
            self._done.set()
            waiting, self._waiting = self._waiting, []
        for callback in waiting:
            callback(self)


class Writer:
    """A thread with a connection; each piece of work is one transaction, in the order given.

    `spare` is told how each write ended, and gives its room up once where the disk is full; `name`
    is that of the thread.
    Raises what `connect` raises. `close` must be called; the thread ends with the process.
    """

    # Many, as the thread, its queue and how it ends belong to one lock.

    def __init__(
        self,
        connect: Callable[[], sqlite3.Connection],
        file: str,
        spare: Spare | None = None,
        name: str = "practice log",
    ) -> None:
        self._connect = connect
        self._file = file
        self._spare = spare
        self._jobs: SimpleQueue[Callable[[sqlite3.Connection], None] | None] = SimpleQueue()
        self._closing = Lock()
        self._closed = False
        self._unwritten = Unwritten(file)
        opened: Receipt[Any] = Receipt()
        self._last: Receipt[Any] = opened
        self._thread = Thread(target=self._run, args=(opened,), name=name, daemon=True)
        self._thread.start()
        try:
            opened.result()
        except BaseException:
            self._closed = True
            self._thread.join()
            raise

    def submit(self, work: Work[T], *, again: bool = False, about: str = "") -> Receipt[T]:
        """Have `work` done inside BEGIN IMMEDIATE … COMMIT; nothing of it stays when it raises.

        With `again`, what the disk refuses waits, and is tried before the next work and at the
        close; the receipt tells of the first try. Of works `about` the same the last one stands.
        """
        receipt: Receipt[T] = Receipt()

        def job(connection: sqlite3.Connection) -> None:
            self._try_again(connection)
            try:
                value = self._done(connection, work)
            except BaseException as error:
                told = known(error, self._file)
                if again:
                    self._unwritten.refused(told, work, about)
                self._tell(told)
                receipt.settle(None, told)
            else:
                self._unwritten.settled(about)
                if not self._unwritten:
                    self._tell(None)
                receipt.settle(value)

        with self._closing:
            if self._closed:
                raise RuntimeError("it is closed")
            self._jobs.put(job)
            self._last = receipt
        return receipt

    @property
    def waiting(self) -> int:
        """How many pieces of work wait to be tried again."""
        return len(self._unwritten)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds until all that was given is done; whether it is."""
        with self._closing:
            last = self._last
        return last.wait(timeout)

    def close(self) -> None:
        """Do what is left, close the connection, end the thread."""
        with self._closing:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join()

    def _done(self, connection: sqlite3.Connection, work: Work[T]) -> T:
        """`work`, tried once more in the spare room where the disk is full."""
        try:
            return transact(connection, work)
        except (sqlite3.Error, OSError) as error:
            full = isinstance(known(error, self._file), FullDiskError)
            if not full or self._spare is None or not self._spare.give_up():
                raise
        return transact(connection, work)

    def _tell(self, error: BaseException | None) -> None:
        if self._spare is None:
            return
        try:
            self._spare.after(error)
        except Exception:
            # Whoever waits for the receipt of this write must not wait for ever.
            tell_bug()

    def _run(self, opened: Receipt[Any]) -> None:
        try:
            connection = self._connect()
        except BaseException as error:
            opened.settle(None, error)
            return
        opened.settle(None)
        with closing(connection):
            while (job := self._jobs.get()) is not None:
                try:
                    job(connection)
                except Exception:
                    # A bug in a callback does not stop what else is to be written.
                    tell_bug()
            self._try_again(connection)

    def _try_again(self, connection: sqlite3.Connection) -> None:
        self._unwritten.again(lambda work: transact(connection, work))


def transact(connection: sqlite3.Connection, work: Work[T]) -> T:
    """Do `work` in one transaction that takes the write lock at once."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        value = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return value
