"""Intake: bytes from elsewhere become text that cannot harm or deceive, or are refused.

A session is data, not trust: at most 64 KiB of UTF-8, no control characters, nothing that turns
the direction of writing, hides or piles up.
"""

from __future__ import annotations

import re
import unicodedata

from innerheal_desktop.library.faults import Faults

LARGEST_FILE = 64 * 1024
MARKS_IN_A_ROW = 8
# A Markdown reader takes quadratic time over brackets in one passage, so passages are bounded.
LONGEST_PASSAGE = 4000
BRACKETS_IN_A_PASSAGE = 200
_HIDDEN = frozenset(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0x061C]
)
_ASCII_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_TAGS = range(0xE0000, 0xE0080)


def text_of(data: bytes, faults: Faults) -> str | None:
    """The text of a session file in NFC with `\\n` line ends; None, with faults, if refused."""
    if len(data) > LARGEST_FILE:
        faults.add(1, "the file is larger than 64 KiB, which is the most a session may be")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        faults.add(line, "this is not UTF-8 text; save the file as UTF-8 and try again")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    clean, passage = True, ""
    for number, line_text in enumerate(text.split("\n"), start=1):
        passage = passage + line_text if line_text.strip() else ""
        trouble = trouble_in(line_text) or _too_long(passage)
        if trouble:
            passage = ""
            faults.add(number, trouble)
            clean = False
    return unicodedata.normalize("NFC", text) if clean else None


def trouble_in(line: str) -> str:
    """What is wrong with the characters of a line, or nothing.

    Asked again of what Markdown and TOML unfold: `&#x202E;` and `"\\u202E"` pass as plain ASCII.
    """
    if line.isascii():
        bad = _ASCII_CONTROL.search(line)
        return f"there is a control character (U+{ord(bad[0]):04X}) here; delete it" if bad else ""
    run = 0
    for character in line:
        code, category = ord(character), unicodedata.category(character)
        if code in _HIDDEN or code in _TAGS:
            return (
                f"there is an invisible or direction-changing character (U+{code:04X}) here;"
                " delete it and type the words again"
            )
        if category in ("Cc", "Cs", "Co") and character != "\t":
            return f"there is a control character (U+{code:04X}) here; delete it"
        run = run + 1 if category.startswith("M") else 0
        if run > MARKS_IN_A_ROW:
            return f"more than {MARKS_IN_A_ROW} accents are piled on one letter here; delete some"
    return ""


def _too_long(passage: str) -> str:
    """What is wrong with the lines since the last empty one, or nothing."""
    if len(passage) > LONGEST_PASSAGE:
        return f"there are more than {LONGEST_PASSAGE} characters without an empty line here"
    if passage.count("[") > BRACKETS_IN_A_PASSAGE:
        return f"there are more than {BRACKETS_IN_A_PASSAGE} brackets without an empty line here"
    return ""
