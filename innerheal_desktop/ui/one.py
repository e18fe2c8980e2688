"""One window for a folder: a second call leaves what it wants as a file, and the first does it.

No socket is needed for it: the folder is watched. The system lets the lock of a program that died
go; and where a request is not taken within three seconds, whoever left it opens a window after all.
"""

from __future__ import annotations

import json
import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from innerheal_desktop.paths import data_folder
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.widgets.over import Over

if TYPE_CHECKING:
    from innerheal_desktop.ui.nearby import Nearby

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

LOCK = "window.lock"
NAME = re.compile(r"request-[0-9a-f]{16}\.json")
HALF = re.compile(r"request-[0-9a-f]{16}\.new")
COMMANDS = ("", "play", "steady")
# Bytes of a request, letters of one of its words, minutes, and requests that are heeded at a time.
LARGEST, LONGEST, MINUTES, MOST = 16_384, 4096, 240.0, 8
# Seconds between looks whether a request was taken, and looks.
LOOK, LOOKS = 0.05, 60
# What a desktop hands to a program so that it may bring its window forward.
TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - no secret: it says which click was meant


@dataclass(frozen=True, slots=True)
class Request:
    """What a second call wants, in the words of the command line; no command: come forward.

    `token` is the desktop's leave to do so. ValueError for what cannot be.
    """

    command: str = ""
    session: str = ""
    variant: str = ""
    visual: str = ""
    token: str = ""
    minutes: float = 0.0
    mini: bool = False
    full_screen: bool = False
    hidden: bool = False
    quiet: bool = False
    no_log: bool = False

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            usual = type(field.default)
            whole = usual is float and type(value) is int
            if not whole and type(value) is not usual:
                raise ValueError(f"{field.name} cannot be {value!r:.40}")
            if isinstance(value, str) and not (len(value) <= LONGEST and value.isprintable()):
                raise ValueError(f"{field.name} cannot be shown")
        if self.command not in COMMANDS or not 0.0 <= self.minutes <= MINUTES:
            raise ValueError(f"{self.command!r:.40} cannot be asked for, or not so long")
        if self.command == "play" and not self.session:
            raise ValueError("nothing is to be played")

    @classmethod
    def of(cls, asked: Namespace | None) -> Request:
        """What the words of a command line want of a window."""
        said = {field.name: getattr(asked, field.name, None) for field in fields(cls)}
        session = str(said["session"] or "")
        if session.endswith(".md") or Path(session).name != session:
            said["session"] = str(Path(session).absolute())
        said["token"] = os.environ.get(TOKEN, "")
        return cls(**{name: value for name, value in said.items() if value})

    @classmethod
    def read(cls, text: str) -> Request:
        """What a file wants; ValueError where it says anything else."""
        said = json.loads(text)
        names = {field.name for field in fields(cls)}
        if not isinstance(said, dict) or not said.keys() <= names:
            raise ValueError("this is no request")
        return cls(**said)

    def asked(self) -> Namespace:
        """The words of a command line that want the same."""
        said = Namespace(**asdict(self))
        said.command, said.minutes = self.command or None, self.minutes or None
        return said


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
        for path in _requests(self._folder, NAME, HALF):
            with suppress(OSError):
                path.unlink()
        return True


def leave(folder: Path, request: Request) -> Path:
    """Leave a request in `folder`, whole from the moment it is seen. OSError where it cannot be."""
    path = folder / f"request-{os.urandom(8).hex()}.json"
    part = path.with_suffix(".new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    said = {name: value for name, value in asdict(request).items() if value}
    try:
        with os.fdopen(os.open(part, flags, 0o600), "w", encoding="utf-8") as file:
            json.dump(said, file, ensure_ascii=False)
        part.rename(path)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    return path


def take(path: Path) -> Request | None:
    """Read a request and take it away; None for what is none, or what somebody else has taken."""
    try:
        usual = path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST
        text = path.read_text("utf-8") if usual else ""
        path.unlink()
        return Request.read(text)
    except (OSError, ValueError, RecursionError):
        return None


def answer(
    request: Request,
    near: Nearby,
    begin: Callable[[Namespace], None],
    hush: Callable[[], None] = lambda: None,
) -> None:
    """Do what a second call wants: the window comes forward, and `begin` begins. Trouble is told.

    `hush` makes the sitting that was begun a quiet one.
    """
    if request.hidden:
        return
    if request.token:
        os.environ[TOKEN] = request.token  # Qt takes it from there when the window is activated
    asked = request.asked()
    if not request.mini:
        near.show_window()
        if request.full_screen:
            near.shell.showFullScreen()
    if asked.command is None:
        return
    for sheet in near.shell.findChildren(Over):
        sheet.leave()
    try:
        begin(asked)
    except TroubleError as trouble:
        near.say(trouble)
        return
    if request.quiet and not request.mini:
        hush()


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


def one_here(asked: Namespace | None) -> One | None:
    """The one window of the folder that is asked for; None where no folder can be used."""
    try:
        return One(data_folder(getattr(asked, "data", None)))
    except TroubleError:
        return None
