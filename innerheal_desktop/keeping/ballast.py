"""Ballast: a file that only holds room, given up when the disk is full so that a write still fits.

It is filled with chance, so that no file system that packs or leaves out zeros takes it for less.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import (
    BusyLogError,
    DamagedLogError,
    DiskError,
    FullDiskError,
    KeepingError,
    ReadOnlyLogError,
)
from innerheal_desktop.tongue import tr

FILE = "ballast"
# In bytes.
SIZE = 1 << 20
# Bytes that must be free beyond it: ballast must not be what fills the disk.
LEFT = 8 * SIZE
# What a write may come to for the disk's sake; other errors are about what was asked.
_OF_THE_DISK = (FullDiskError, DiskError, ReadOnlyLogError, DamagedLogError, BusyLogError)


def keep(folder: Path, disk: Disk | None = None) -> bool:
    """Have the ballast lie in `folder`, made anew where it is not; whether it does."""
    try:
        if _lies(folder / FILE):
            return True
        if free(folder) < SIZE + LEFT:
            return False
        (disk or Disk()).write(folder / FILE, os.urandom(SIZE))
    except OSError:
        return False
    return True


def give_up(folder: Path, disk: Disk | None = None) -> bool:
    """Let the ballast go; whether that made room."""
    try:
        there = _lies(folder / FILE)
        (disk or Disk()).remove(folder / FILE)
    except OSError:
        return False
    return there


def free(folder: Path) -> int:
    """The bytes that this person may still write to the disk of `folder`. Raises OSError."""
    from shutil import disk_usage

    return disk_usage(folder).free


def _lies(file: Path) -> bool:
    try:
        size = file.stat().st_size
    except FileNotFoundError:
        return False
    return size == SIZE


class Spare:
    """The spare room of the log in `folder`, and what stands in the way of writing it.

    The writing thread calls `give_up` and `after`; anybody may ask for `trouble`.
    """

    def __init__(self, folder: Path, disk: Disk | None = None) -> None:
        self.trouble: KeepingError | None = None
        self._folder = folder
        self._disk = disk or Disk()
        self._given_up = False
        self._lock = Lock()
        self._told: list[Callable[[KeepingError | None], None]] = []

    def give_up(self) -> bool:
        """Make room by letting the ballast go; whether there was any."""
        self._given_up = give_up(self._folder, self._disk)
        return self._given_up

    def after(self, error: BaseException | None) -> None:
        """A write ended, with `error` or well. What `when_changed` asked for is called."""
        saved, self._given_up = self._given_up, False
        if isinstance(error, _OF_THE_DISK):
            self._change(error)
        elif error is None and saved:
            self._change(
                FullDiskError(
                    tr("The disk is full. What you did last is saved, in room kept for that."),
                    tr("Free some room: without it the next may not be saved."),
                )
            )
        elif error is None and self.trouble is not None and self._is_over():
            self._change(None)

    def when_changed(self, callback: Callable[[KeepingError | None], None]) -> None:
        """Call `callback` with every new trouble, on the writing thread; None when it is over."""
        with self._lock:
            self._told.append(callback)

    def _is_over(self) -> bool:
        """A full disk is so until there is room for the ballast; the rest ends with a write."""
        return not isinstance(self.trouble, FullDiskError) or keep(self._folder, self._disk)

    def _change(self, trouble: KeepingError | None) -> None:
        self.trouble = trouble
        with self._lock:
            told = list(self._told)
        for callback in told:
            callback(trouble)
