"""Telling whoever asked that something changed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock


class Telling:
    """Callbacks, called on the thread on which something changed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._told: list[Callable[[], None]] = []

    def when_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each change; what is given back ends it."""
        with self._lock:
            self._told.append(callback)

        def end() -> None:
            with self._lock:
                if callback in self._told:
                    self._told.remove(callback)

        return end

    def tell(self, *_: object) -> None:
        """Something changed."""
        with self._lock:
            told = list(self._told)
        for callback in told:
            callback()
