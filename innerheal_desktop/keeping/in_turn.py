"""Work that is done beside everything else, one piece after the other."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread


class InTurn:
    """Pieces of work, each on a thread called `name` that waits for the one before it."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread: Thread | None = None

    def begin(self, work: Callable[[], None]) -> None:
        """Have `work` done after what runs already."""
        before = self._thread

        def run() -> None:
            if before is not None:
                before.join()
            work()

        self._thread = Thread(target=run, name=self._name, daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until all of it is done."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None
