"""Headings: what a section is called, and when it appears: `## Feet [from 10, in Whole body]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from innerheal_desktop.session.script import AS_WRITTEN

_MARKS = re.compile(r"\s*\[([^\[\]]*)\]\s*$")
# A mark ends at a comma that is in no quotes; these may be typed straight or curled.
_MARK = re.compile(r"""(?:"[^"]*"|“[^”]*”|[^,"“”])*""")
_QUOTED = re.compile(r"""in\s+["“](.*)["”]""")
_SINCE = re.compile(r"from\s+(\d{1,3}(?:\.\d+)?)", re.ASCII)
BRACKET = (
    "a bracket in a heading is written [from 10], with minutes, [in Name], with the name of a"
    " variant, or [as written], for none, at its end; with commas between them. A name that has a"
    ' comma itself is put in quotes: [in "Open, with care"]'
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A section's heading on a `line`: minutes from which, and variants in which, it appears."""

    title: str
    line: int
    since: float = 0.0
    only: tuple[str, ...] = ()


def heading(words: str, line: int) -> Heading | None:
    """What the plain `words` of a heading say; None where its bracket makes no sense."""
    found = _MARKS.search(words)
    title = words[: found.start()] if found else words
    if "[" in title or "]" in title:
        return None
    since, only = 0.0, list[str]()
    for mark in _marks(found.group(1)) if found else ():
        if (minutes := _SINCE.fullmatch(mark)) is not None:
            since = float(minutes.group(1))
        elif mark == "as written":
            only.append(AS_WRITTEN)
        elif (quoted := _QUOTED.fullmatch(mark)) is not None and quoted.group(1).strip():
            only.append(quoted.group(1).strip())
        elif mark.startswith("in ") and not _QUOTED.fullmatch(mark):
            only.append(mark[3:])
        else:
            return None
    return Heading(title, line, since, tuple(only))


def quoted(name: str) -> str:
    """The name of a variant as a heading has it: in quotes where it has a comma."""
    return f'"{name}"' if "," in name else name


def _marks(words: str) -> list[str]:
    """What is between the commas of a bracket, but for those in quotes, with single spaces."""
    marks, at = list[str](), 0
    while (found := _MARK.match(words, at)) is not None:
        marks.append(" ".join(found.group().split()))
        at = found.end() + 1
        if found.end() >= len(words) or words[found.end()] != ",":
            # What is left is a quote that is not closed: no mark that makes sense.
            return marks if found.end() >= len(words) else [*marks, ""]
    return marks
