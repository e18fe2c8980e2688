"""What the disk refused: kept in memory, and tried again before the next write and at the close.

A full disk, a folder that lost its leave to be written, another program that holds the log: all of
them pass, and a sitting that was practised must not be lost to them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from innerheal_desktop.keeping.errors import (
    BusyLogError,
    DiskError,
    FullDiskError,
    KeepingError,
    ReadOnlyLogError,
    known,
    tell_bug,
)

Work = Callable[[sqlite3.Connection], Any]
# What may be over at the next try.
PASSING = (FullDiskError, DiskError, BusyLogError, ReadOnlyLogError)
# So many writes wait at most; sittings and choices of a day are fewer.
MOST = 1000


class Unwritten:
    """The writes to `file` that wait, in their order. Only the writing thread may use it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._left: list[tuple[str, Work]] = []

    def __len__(self) -> int:
        return len(self._left)

    def refused(self, error: BaseException, work: Work, about: str = "") -> None:
        """`work` ended with `error`: where that may pass, it waits.

        What waits `about` the same (empty: about itself alone) is forgotten: it is older.
        """
        if isinstance(error, PASSING):
            self.settled(about)
            if len(self._left) < MOST:
                self._left.append((about, work))

    def settled(self, about: str) -> None:
        """What is newer was written: what waits `about` the same must not come after it."""
        if about:
            self._left = [each for each in self._left if each[0] != about]

    def again(self, do: Callable[[Work], object]) -> None:
        """`do` what waits, until something is refused once more."""
        while self._left:
            try:
                do(self._left[0][1])
            except Exception as error:
                told = known(error, self._file)
                if isinstance(told, PASSING):
                    return
                # It cannot be done any more: what it was about has changed meanwhile.
                if not isinstance(told, KeepingError):
                    tell_bug()
            del self._left[0]
