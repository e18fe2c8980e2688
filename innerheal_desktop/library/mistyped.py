"""Mistyped: what a hand may have meant where a line of a script cannot be read as it stands. Pure.

Each remedy says what to type instead, in the words of the line itself where that can be told.
"""

from __future__ import annotations

import re

_STRINGS = re.compile(r'"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*')
_CURLED = re.compile("[“”„‟«»‘’‚`´]")
_COLON = re.compile(r"(?:^|[{,])\s*([\w-]+)\s*:")
_AMOUNT = re.compile(r"\s*([\w-]+)\s*=\s*(\d+(?:\.\d+)?)\s*[^\W\d_]+\s*")
_COMMA = re.compile(r"\s*([\w-]+)\s*=\s*(\d+),(\d+)\s*")
_BARE = re.compile(r"\s*([\w-]+)\s*=\s*([^\W\d_][^\[\]{}=\"']*)")
_UNCLOSED = "the block above this line is not closed; end it with a line of three backticks (```)"
_PAUSE = re.compile(r"\[\s*(\D*?)\s*(\d{1,4})(?:[.,](\d{1,3}))?\s*([^\W\d_]*)\.?\s*\]")
_ROUND = re.compile(r"\((?:(?:rest|pause)\s+)?(\d{1,3})(?:\s*(?:s|sec|seconds))?\)\s*$")
_NUMBERS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
LONGEST_PAUSE = 45


def unreadable(body: str, at: int, what: str) -> tuple[int, str]:
    """The row of a block that must be mended, and how, where its reader stopped at row `at`.

    Rows are counted from 0; `what` is the reader's own word, said where nothing is known better.
    """
    rows = body.split("\n")
    bare = [_STRINGS.sub("''", row) for row in rows]
    for row, words in enumerate(bare[: at + 1]):
        if re.match(r"#{1,2}\s*\S", rows[row]) and row and not rows[row - 1].strip():
            return row, _UNCLOSED
        if remedy := _remedy(words):
            return row, remedy
    if what.startswith("Unclosed"):
        for row, words in enumerate(bare):
            for opens, closes in ("[]", "{}"):
                if words.count(opens) > words.count(closes):
                    return row, f"a {opens} in this line is not closed; end it with {closes}"
    if what.startswith("Cannot overwrite"):
        return at, "this key stands in the block twice; leave one of them out"
    if at < len(rows) and "=" not in bare[at] and len(rows[at].split()) > 1:
        return at, _UNCLOSED
    return at, f'this line cannot be read ({what}). Write key = value, with words in "quotes"'


def _remedy(row: str) -> str:
    """How a row of a block without its quoted words is mended; nothing where it may be right."""
    if _CURLED.search(row):
        return 'the quotation marks here are not straight ones; type " on both sides'
    if '"' in row:
        return 'a " is missing here; words have one on both sides'
    if (colon := _COLON.search(row)) is not None:
        return f"write `{colon[1]} =` in place of `{colon[1]}:`"
    if (amount := _AMOUNT.fullmatch(row)) is not None:
        key, number = amount[1], amount[2]
        number = f"[{number}]" if key == "lengths" else number
        return f"a number stands alone: `{key} = {number}`"
    if (comma := _COMMA.fullmatch(row)) is not None:
        return f"a number has a point, not a comma: `{comma[1]} = {comma[2]}.{comma[3]}`"
    if (bare := _BARE.fullmatch(row)) is not None and bare[2].strip() not in ("true", "false"):
        words = bare[2].strip()
        if words.lower() in _NUMBERS:
            return f"numbers are written in digits: `{bare[1]} = {_NUMBERS.index(words.lower())}`"
        return f'words stand in "quotes", and numbers in digits: `{bare[1]} = "{words}"`'
    return "write a comma in place of the semicolon" if ";" in row else ""


def misnamed(name: str) -> str:
    """What is wrong with the name of a session's file; nothing where it ends in `.md`."""
    if name.endswith(".md"):
        return ""
    stem = name.split(".", maxsplit=1)[0]
    return f"the library finds files that end in .md; rename this one to {stem}.md"


def is_session(data: bytes) -> bool:
    """Whether a file under another name was meant as a session: it has a session block."""
    return re.search(rb"^\s*```\s*session\s*$", data, re.MULTILINE) is not None


def no_words(row: str) -> str:
    """What must be mended in a row that would be spoken and is not meant to be; nothing if none."""
    if re.match(r"\s*#{1,2}[^\s#]", row):
        return "a heading has a space behind its ##"
    if re.match(r"\s*(?:'''|’’’|‘‘‘|´´´|\"\"\"|”””|“““)", row):
        return "a block begins and ends with three backticks (```), not with quotation marks"
    if re.match(r'\s*[a-z_]+\s*=\s*["“”„\[\d]', row):
        return "this belongs in a block: begin it with three backticks and its name above this line"
    return ""


def spoken_pause(row: str) -> str:
    """What is noted of a pause in round brackets at the end of a row: it would be spoken."""
    found = _ROUND.search(row)
    if found is None:
        return ""
    return f"{found[0].strip()} will be spoken; a quiet is written [{found[1]}]"


def pause_meant(mark: str) -> str:
    """How a pause that cannot be read is written."""
    found = _PAUSE.fullmatch(mark)
    if found is None:
        return "Write the seconds, as in [6], or [rest 28]"
    unit = 60.0 if found[4].lower().startswith("m") else 1.0
    seconds = unit * float(f"{found[2]}.{found[3] or 0}")
    rest = "rest " if found[1].lower() == "rest" or seconds > LONGEST_PAUSE else ""
    return f"Write the seconds alone: [{rest}{seconds:g}]"
