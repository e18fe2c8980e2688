"""Work on one file in a thread of its own, while the window goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

# What is done with a file, telling the share done; whatever it raises, it leaves nothing half.
Doing = Callable[[Path, Callable[[float], None]], object]


class _CancelledError(Exception):
    """The person thought better of it."""


class Work(QObject):
    """One piece of work; it is done once."""

    moved = Signal(float)  # the share done, 0…1
    ended = Signal(object)  # what the work gives, an exception, or None when it was cancelled

    def __init__(self, doing: Doing, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._doing = doing
        self._path = path
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="work", daemon=True)

    def begin(self) -> None:
        """Do it."""
        self._thread.start()

    def cancel(self, *, wait: bool = False) -> None:
        """Leave nothing behind; with `wait`, return when that is done."""
        self._cancelled.set()
        if wait and self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        result: object
        try:
            result = self._doing(self._path, self._tell)
        except _CancelledError:
            result = None
        except Exception as error:  # handed over whole; a bug is raised there
            result = error
        with suppress(RuntimeError):  # who wanted to hear of it has gone meanwhile
            self.ended.emit(result)

    def _tell(self, share: float) -> None:
        if self._cancelled.is_set():
            raise _CancelledError
        self.moved.emit(share)
