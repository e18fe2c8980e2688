"""One window for a folder: a second call leaves what it wants as a file, and the first does it.

No socket is needed for it: the folder is watched. The system lets the lock of a program that died
go; and where a request is not taken within three seconds, whoever left it opens a window after all.
"""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from innerheal_desktop.paths import data_folder
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

LOCK = "window.lock"
NAME = re.compile(r"request-[0-9a-f]{16}\.json")
HALF = re.compile(r"request-[0-9a-f]{16}\.new")
# How many requests are heeded at a time.
MOST = 8
# Seconds between looks whether a request was taken, and looks.
LOOK, LOOKS = 0.05, 60


class One(QObject):
    """The lock of a folder's one window, and the requests that are left there for it.

    `pause` lets seconds pass while a second call waits.
    """

    asked = Signal(object)  # the Request

    def __init__(self, folder: Path, pause: Callable[[float], None] = sleep) -> None:
        super().__init__()
        self._folder = folder
        self._pause = pause
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # it is stale when its program is dead, and never by age
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self, asked: Namespace | None) -> bool:
        """Whether a window is to be opened here; if not, the one there is does what is `asked`.

        A folder that takes no lock, and a window that does not answer, stop nobody.
        """
        if self._locked():
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        from innerheal_desktop.ui.request import Request, leave

        try:
            left = leave(self._folder, Request.of(asked))
        except (OSError, ValueError):
            return True  # words that no request can hold are said to be wrong by our own window
        _let_come_forward()
        for _ in range(LOOKS):
            self._pause(LOOK)
            if not left.exists():
                return False
            if self._locked():
                return True
        try:
            left.unlink()
        except FileNotFoundError:
            return False
        except OSError:
            pass
        return True

    def watch(self, parent: QObject) -> None:
        """Take requests from now on, and those left since the window began to open."""
        self.setParent(parent)
        if not self._lock.isLocked():
            return
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self.look)
        self.look()

    def look(self) -> None:
        """Take the requests that lie there."""
        from innerheal_desktop.ui.request import take

        for path in _requests(self._folder, NAME)[:MOST]:
            request = take(path)
            if request is not None:
                self.asked.emit(request)

    def let_go(self) -> None:
        """Watch no more, and let another window be the one. A second time does nothing."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock.isLocked():
            self._lock.unlock()

    def _locked(self) -> bool:
        """Whether the lock is ours now; what was left for somebody who died is cleared away."""
        if not self._lock.tryLock(0):
            return False
        with suppress(OSError):  # it names this computer, and Qt lets everybody read it
            (self._folder / LOCK).chmod(0o600)
        for path in _requests(self._folder, NAME, HALF):
            with suppress(OSError):
                path.unlink()
        return True


def _requests(folder: Path, *forms: re.Pattern[str]) -> list[Path]:
    try:
        return sorted(
            path for path in folder.iterdir() if any(each.fullmatch(path.name) for each in forms)
        )
    except OSError:
        return []


def _let_come_forward() -> None:
    """Windows: whoever was clicked last lets the other window come to the front."""
    if platform == "win32":
        with suppress(Exception):
            import ctypes

            ctypes.windll.user32.AllowSetForegroundWindow(-1)  # type: ignore[attr-defined,unused-ignore]


def tell_terminal(asked: Namespace | None) -> None:
    """Say where it was typed that the open window was asked; a click has no need of that."""
    # Where a program has no terminal, Windows gives it no stream either.
    if asked is not None and asked.command is not None and sys.stderr is not None:
        sys.stderr.write(tr("The open window was asked for it.") + "\n")


def one_here(asked: Namespace | None) -> One | None:
    """The one window of the folder that is asked for; None where no folder can be used."""
    try:
        return One(data_folder(getattr(asked, "data", None)))
    except TroubleError:
        return None
