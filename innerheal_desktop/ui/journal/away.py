"""Away: the screen was locked, or the computer is about to sleep.

Linux tells it on its buses: the login manager, and the screen savers of the desktops. Windows and
macOS are asked now and then whether their screen is locked; there, sleep shows afterwards, by the
clocks.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes import POINTER, Structure, c_bool, c_char_p, c_int32, c_uint32, c_void_p
from typing import Any, NamedTuple

from PySide6.QtCore import SLOT, QObject, Signal, Slot

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform


class Sign(NamedTuple):
    """A signal of a bus (`system` or the session's own) that says it, whatever its path."""

    system: bool
    service: str
    interface: str
    name: str
    slot: str = "changed(bool)"


_LOGIN = "org.freedesktop.login1"
SAVERS = tuple(f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon"))
SIGNS = (
    Sign(True, _LOGIN, f"{_LOGIN}.Manager", "PrepareForSleep"),
    Sign(True, _LOGIN, f"{_LOGIN}.Session", "Lock", "asked()"),
    *(Sign(False, saver, saver, "ActiveChanged") for saver in SAVERS),
    Sign(False, "org.mate.ScreenSaver", "org.mate.ScreenSaver", "ActiveChanged"),
    Sign(False, "org.xfce.ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged"),
)


class Away(QObject):
    """Says `told` when whoever sat here is away; whoever tells nothing is no loss."""

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if platform == "linux":
            with suppress(ImportError):
                self._listen()

    def _listen(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        buses = {True: QDBusConnection.systemBus(), False: QDBusConnection.sessionBus()}
        for sign in SIGNS:
            bus = buses[sign.system]
            if bus.isConnected():
                # The binding takes the text that SLOT makes; its stubs say bytes.
                bus.connect(  # type: ignore[call-overload,unused-ignore]
                    sign.service, "", sign.interface, sign.name, self, SLOT(sign.slot)
                )

    @Slot(bool)
    def changed(self, on: bool) -> None:
        """The screen is locked (True), or the computer goes to sleep; or it is over."""
        if on:
            self.told.emit()

    @Slot()
    def asked(self) -> None:
        """The session is to be locked."""
        self.told.emit()


def screen_lock() -> Callable[[], bool]:
    """What tells whether the screen is locked now, where a system must be asked for it."""
    return {"win32": _windows_is_locked, "darwin": _mac_is_locked}.get(platform, _not_asked)


def _not_asked() -> bool:
    return False


class _SessionInfo(Structure):
    """The beginning of WTSINFOEXW (wtsapi32.h); its union is aligned to eight bytes."""

    _fields_ = (
        ("level", c_uint32),
        ("pad", c_uint32),
        ("session", c_uint32),
        ("state", c_int32),
        ("flags", c_int32),
    )


_WTS_SESSION_INFO_EX, _THIS_SESSION, _LOCKED = 25, 0xFFFFFFFF, 0


def _windows_is_locked() -> bool:
    with suppress(OSError, AttributeError):
        asked: Any = ctypes.windll.wtsapi32  # type: ignore[attr-defined,unused-ignore]
        told, size = POINTER(_SessionInfo)(), c_uint32()
        asked.WTSQuerySessionInformationW.argtypes = (
            c_void_p, c_uint32, c_uint32, c_void_p, c_void_p,
        )  # fmt: skip
        asked.WTSFreeMemory.argtypes = (c_void_p,)
        found = asked.WTSQuerySessionInformationW(
            None, _THIS_SESSION, _WTS_SESSION_INFO_EX, ctypes.byref(told), ctypes.byref(size)
        )
        if found and told:
            info = told.contents
            locked = info.level == 1 and info.flags == _LOCKED
            asked.WTSFreeMemory(told)
            return bool(locked)
    return False


_FRAMEWORK = "/System/Library/Frameworks/{0}.framework/{0}"
_UTF8 = 0x08000100  # kCFStringEncodingUTF8


def _mac_is_locked() -> bool:
    with suppress(OSError, AttributeError):
        graphics = ctypes.CDLL(_FRAMEWORK.format("CoreGraphics"))
        core = ctypes.CDLL(_FRAMEWORK.format("CoreFoundation"))
        graphics.CGSessionCopyCurrentDictionary.restype = c_void_p
        core.CFStringCreateWithCString.restype = c_void_p
        core.CFStringCreateWithCString.argtypes = (c_void_p, c_char_p, c_uint32)
        core.CFDictionaryContainsKey.restype = c_bool
        core.CFDictionaryContainsKey.argtypes = (c_void_p, c_void_p)
        core.CFRelease.argtypes = (c_void_p,)
        session = graphics.CGSessionCopyCurrentDictionary()
        if session:
            # It stands there only while the screen is locked.
            key = core.CFStringCreateWithCString(None, b"CGSSessionScreenIsLocked", _UTF8)
            locked = core.CFDictionaryContainsKey(session, key)
            core.CFRelease(key)
            core.CFRelease(session)
            return bool(locked)
    return False
