"""Keeping the screen awake while somebody follows a sitting on it, and no longer.

Every system lets go by itself when the program ends, however it ends. A failure is silent: the
screen then dims when it always does, and the sitting goes on.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

WHY = "A sitting is being followed on the screen"
APP = "InnerHeal"
# Windows: hold until told otherwise; the screen; the computer.
CONTINUOUS, DISPLAY, SYSTEM = 0x80000000, 0x00000002, 0x00000001


class Awake(Protocol):
    """What keeps a screen awake. Both are harmless twice."""

    def hold(self) -> None:
        """Keep the screen awake from now on."""
        ...

    def release(self) -> None:
        """Let it dim again when it likes."""
        ...


class Drowsy:
    """Keeps no screen awake, and remembers what it was asked: `held` now, `told` so far."""

    def __init__(self) -> None:
        self.held = False
        self.told: list[str] = []

    def hold(self) -> None:
        """Note it."""
        if not self.held:
            self.held = True
            self.told.append("hold")

    def release(self) -> None:
        """Note it."""
        if self.held:
            self.held = False
            self.told.append("release")


class FreeDesktop:
    """Linux and its kin: the screen saver's own interface on the session bus.

    A connection of its own carries the wish; the wish ends with it, and nothing need be counted.
    """

    SERVICE = "org.freedesktop.ScreenSaver"
    PATH = "/org/freedesktop/ScreenSaver"
    CONNECTION = "innerheal-awake"

    def __init__(self) -> None:
        self._held = False

    def hold(self) -> None:
        """Ask, without waiting for the answer."""
        if self._held or not has_bus():
            return
        with suppress(ImportError):
            from PySide6.QtDBus import QDBusConnection, QDBusMessage

            session = QDBusConnection.BusType.SessionBus
            bus = QDBusConnection.connectToBus(session, self.CONNECTION)
            wish = QDBusMessage.createMethodCall(self.SERVICE, self.PATH, self.SERVICE, "Inhibit")
            wish.setArguments([APP, WHY])
            self._held = True
            bus.send(wish)

    def release(self) -> None:
        """Hang up."""
        if self._held:
            from PySide6.QtDBus import QDBusConnection

            self._held = False
            QDBusConnection.disconnectFromBus(self.CONNECTION)


class Windows:
    """Windows: the state of execution of the thread that the window lives in."""

    def hold(self) -> None:
        """Screen and computer stay awake."""
        _set_execution_state(CONTINUOUS | DISPLAY | SYSTEM)

    def release(self) -> None:
        """As usual again."""
        _set_execution_state(CONTINUOUS)


class Mac:
    """macOS: its own `caffeinate`, which ends with this program at the latest."""

    def __init__(self) -> None:
        from subprocess import Popen

        self._running: Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it."""
        from subprocess import DEVNULL, Popen

        if self._running is None:
            words = ["/usr/bin/caffeinate", "-d", "-i", "-w", str(os.getpid())]
            with suppress(OSError):
                self._running = Popen(words, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL)

    def release(self) -> None:
        """End it."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait()
            self._running = None


def awake_here() -> Awake:
    """What keeps the screen of this computer awake."""
    if platform == "win32":
        return Windows()
    return Mac() if platform == "darwin" else FreeDesktop()


def has_bus() -> bool:
    """Whether there is a session bus; asking for one where there is none would start it."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(folder) and Path(folder, "bus").exists()


def _set_execution_state(state: int) -> None:
    with suppress(Exception):
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(state)  # type: ignore[attr-defined,unused-ignore]
