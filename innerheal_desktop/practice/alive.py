"""Signs of life: a locked file for each open log, which the system lets go when a program dies."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform


class SignOfLife:
    """A file in `folder` that stays locked as long as this program lives. `owner` names it."""

    def __init__(self, folder: Path) -> None:
        self.owner = f"{os.getpid()}-{os.urandom(4).hex()}"
        self._file = sign(folder, self.owner)
        self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        lock(self._handle)

    def close(self) -> None:
        """Let go, and leave no file behind."""
        if self._handle < 0:
            return
        os.close(self._handle)
        self._handle = -1
        with suppress(OSError):
            self._file.unlink()


def sign(folder: Path, owner: str) -> Path:
    """The file that is locked while `owner` lives."""
    return folder / f"running-{owner}.lock"


def lives(folder: Path, owner: str) -> bool:
    """Whether the program that called itself `owner` is still there.

    The sign of one that died is removed.
    """
    file = sign(folder, owner)
    try:
        handle = os.open(file, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        # Windows refuses to open some locked files at all.
        return True
    try:
        free = lock(handle)
    finally:
        os.close(handle)
    if free:
        with suppress(OSError):
            file.unlink()
    return not free


def lock(handle: int) -> bool:
    """Lock an open file for this program alone, without waiting; whether that was possible."""
    try:
        if platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # type: ignore[attr-defined,unused-ignore]
    except OSError:
        return False
    return True
