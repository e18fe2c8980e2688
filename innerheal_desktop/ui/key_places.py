"""Where the Latin letters lie on a keyboard whose layout writes other ones.

The places are those of the US layout, which such keyboards carry beside their own letters.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QKeyEvent

# X11 and Wayland: the code of the kernel (linux/input-event-codes.h) and 8.
_EVDEV = {
    first + place: letter
    for first, row in ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for place, letter in enumerate(row)
}
# macOS: kVK_ANSI_A and the others in Carbon's Events.h, by their number; `.` is no letter.
_MAC = {code: each for code, each in enumerate("ASDFHGZXCV.BQWERYT") if each != "."}
_MAC |= {31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M"}
# Windows names a key of a letter by the Latin one, also where the layout is another.
_WINDOWS = {ord(letter): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def latin_of(event: QKeyEvent, platform: str) -> str:
    """The Latin letter (A to Z) of the key where a letter of another script was pressed.

    `platform` is Qt's name of the window system. Empty for a Latin letter, for what is no letter,
    and where the place of the key is not known.
    """
    key = event.key()
    signs = event.text() + (chr(key) if 0x7F < key <= 0x10FFFF else "")
    if 0 < key < 0x80 or not any(_is_letter(each) for each in signs):
        return ""
    if platform == "windows":
        return _WINDOWS.get(event.nativeVirtualKey(), "")
    if platform == "cocoa":
        return _MAC.get(event.nativeVirtualKey(), "")
    if platform == "xcb" or platform.startswith("wayland"):
        return _EVDEV.get(event.nativeScanCode(), "")
    return ""


def _is_letter(sign: str) -> bool:
    """Whether a sign is a letter beyond ASCII, or a vowel that is written as a mark."""
    return not sign.isascii() and unicodedata.category(sign)[0] in "LM"
