"""What is in front on this computer: whether something fills the screen, as far as it tells.

X11 is asked through libxcb, which Qt's own window system stands on; Windows by one call of its
shell. Wayland lets no program see another's windows, and macOS has no plain call for it: there
nothing is known, and nothing waits.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from ctypes import POINTER, Structure, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from typing import Any

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

_ANY = 0
# Windows: busy, Direct3D full screen, presentation, quiet time, a full-screen app of the store.
_WINDOWS_BUSY = (2, 3, 4, 6, 7)


def full_screen_in_front(qt_platform: str) -> Callable[[], bool]:
    """What tells whether another program fills the screen; `qt_platform` names Qt's plugin."""
    if platform == "win32":
        return _windows_is_busy
    if qt_platform == "xcb":
        try:
            return XFront().full_screen
        except (OSError, AttributeError):
            return _never
    return _never


def _never() -> bool:
    return False


def _windows_is_busy() -> bool:
    state = c_int(0)
    shell = ctypes.windll.shell32  # type: ignore[attr-defined,unused-ignore]
    told = shell.SHQueryUserNotificationState(ctypes.byref(state))
    return told == 0 and state.value in _WINDOWS_BUSY


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class _Screens(Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Atom(Structure):
    _fields_ = (
        ("kind", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    )


class XFront:
    """A connection of our own to the X server; a window that is gone is no error, but no answer."""

    def __init__(self) -> None:
        self._xcb = _declared(ctypes.CDLL("libxcb.so.1"))
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (c_void_p,)
        self._link = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._link):
            raise OSError("no X server answers")
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._link))
        self._root = screens.data[0]
        self._atoms = {
            name: self._atom(name)
            for name in (
                "_NET_ACTIVE_WINDOW",
                "_NET_WM_STATE",
                "_NET_WM_STATE_FULLSCREEN",
                "_NET_WM_PID",
            )
        }

    def full_screen(self) -> bool:
        """Whether the window in front fills the screen and is not one of ours."""
        active = self._numbers(self._root, "_NET_ACTIVE_WINDOW")
        if not active or not active[0]:
            return False
        if self._atoms["_NET_WM_STATE_FULLSCREEN"] not in self._numbers(active[0], "_NET_WM_STATE"):
            return False
        return os.getpid() not in self._numbers(active[0], "_NET_WM_PID")

    def close(self) -> None:
        """Let go of the X server."""
        self._xcb.xcb_disconnect(self._link)

    def _atom(self, name: str) -> int:
        cookie = self._xcb.xcb_intern_atom(self._link, 0, len(name), name.encode("ascii"))
        reply = self._xcb.xcb_intern_atom_reply(self._link, cookie, None)
        if not reply:
            raise OSError("the X server knows no names")
        atom = int(ctypes.cast(reply, POINTER(_Atom)).contents.atom)
        self._free(reply)
        return atom

    def _numbers(self, window: int, name: str) -> tuple[int, ...]:
        """The 32-bit numbers of a property of `window`; none where it has none or is gone."""
        cookie = self._xcb.xcb_get_property(self._link, 0, window, self._atoms[name], _ANY, 0, 64)
        reply = self._xcb.xcb_get_property_reply(self._link, cookie, None)
        if not reply:
            return ()
        count = self._xcb.xcb_get_property_value_length(reply) // 4
        values = ctypes.cast(self._xcb.xcb_get_property_value(reply), POINTER(c_uint32))
        found = tuple(int(values[index]) for index in range(count))
        self._free(reply)
        return found


def _declared(xcb: Any) -> Any:
    """The library with what its functions take and give."""
    for name, gives, takes in (
        ("xcb_connect", c_void_p, (c_char_p, c_void_p)),
        ("xcb_connection_has_error", c_int, (c_void_p,)),
        ("xcb_disconnect", None, (c_void_p,)),
        ("xcb_get_setup", c_void_p, (c_void_p,)),
        ("xcb_setup_roots_iterator", _Screens, (c_void_p,)),
        ("xcb_intern_atom", _Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
        ("xcb_intern_atom_reply", c_void_p, (c_void_p, _Cookie, c_void_p)),
        ("xcb_get_property", _Cookie, (c_void_p, c_uint8, *[c_uint32] * 5)),
        ("xcb_get_property_reply", c_void_p, (c_void_p, _Cookie, c_void_p)),
        ("xcb_get_property_value", c_void_p, (c_void_p,)),
        ("xcb_get_property_value_length", c_int, (c_void_p,)),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = gives, takes
    return xcb
