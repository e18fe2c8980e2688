"""The keyboard of a terminal: one key at a time, as a name, or nothing within the time given."""

from __future__ import annotations

import codecs
import re
import sys
from threading import Event
from typing import Protocol, Self

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

_NAMES = {
    " ": "space",
    "\r": "enter",
    "\n": "enter",
    "\x1b": "escape",
    "\x1b[C": "right",
    "\x1b[D": "left",
    "\x1bOC": "right",
    "\x1bOD": "left",
    "\x03": "escape",
    "\x7f": "backspace",
    "\x08": "backspace",
}
# One key as a terminal sends it: an arrow and its like are several characters.
_KEY = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O.)|.", re.DOTALL)


class Keyboard(Protocol):
    """Where keys come from."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def read(self, timeout: float) -> str:
        """The next key (`space`, `enter`, `escape`, `left` … or a letter as typed), or nothing."""
        ...


class NoKeyboard:
    """Nobody can type here (a pipe, a service): time passes all the same."""

    def __init__(self) -> None:
        self._never = Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to put back."""

    def read(self, timeout: float) -> str:
        """Nothing, `timeout` seconds later."""
        self._never.wait(timeout)
        return ""


class PosixKeyboard:
    """A terminal of Linux or macOS, its keys delivered one by one and not echoed."""

    def __enter__(self) -> Self:
        import termios
        import tty

        self._handle = sys.stdin.fileno()
        self._decoder = codecs.getincrementaldecoder("utf-8")("ignore")
        self._typed = ""  # what came faster than it was read
        self._before = termios.tcgetattr(self._handle)
        tty.setcbreak(self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        import termios

        termios.tcsetattr(self._handle, termios.TCSADRAIN, self._before)

    def read(self, timeout: float) -> str:
        """The next key within `timeout` seconds."""
        import os
        import select

        if not self._typed and select.select([self._handle], [], [], timeout)[0]:
            self._typed = self._decoder.decode(os.read(self._handle, 1024))
        key, self._typed = next_key(self._typed)
        return name_of(key)


class WindowsKeyboard(NoKeyboard):
    """A console of Windows, kept thin: it cannot be run on the machines that test this."""

    def read(self, timeout: float) -> str:
        """The next key within `timeout` seconds."""
        import msvcrt

        if not msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
            self._never.wait(timeout)
        if not msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
            return ""
        key = msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]
        if key in ("\x00", "\xe0"):
            arrow = msvcrt.getwch()  # type: ignore[attr-defined,unused-ignore]
            return {"K": "left", "M": "right"}.get(arrow, "")
        return name_of(key)


def next_key(typed: str) -> tuple[str, str]:
    """The first key of what was typed, and the rest. A bare Esc comes alone, an arrow at once."""
    found = _KEY.match(typed)
    return (found.group(), typed[found.end() :]) if found else ("", "")


def name_of(typed: str) -> str:
    """The name of what was typed: a key's name, or its letter."""
    return _NAMES.get(typed, typed[:1] if typed.isprintable() else "")


def this_keyboard() -> Keyboard:
    """The keyboard of this terminal, or none when nobody types here."""
    if not sys.stdin.isatty():
        return NoKeyboard()
    return WindowsKeyboard() if platform == "win32" else PosixKeyboard()
