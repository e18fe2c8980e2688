"""Telling whoever asked that something changed."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock


class Telling:
    """Callbacks, called on the thread on which something changed.

    Once a callback was ended it is never called again, nor is it being called: whoever ends it may
    be a widget that is about to be no more. So no callback may wait for another thread.
    """

    def __init__(self) -> None:
        self._lock = RLock()
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
            for callback in list(self._told):
                callback()
