"""Headings: what a section is called, and when it appears: `## Feet [from 10, in Whole body]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from innerheal_desktop.session.script import AS_WRITTEN

_MARKS = re.compile(r"\s*\[([^\[\]]*)\]\s*$")
_SINCE = re.compile(r"from\s+(\d{1,3}(?:\.\d+)?)", re.ASCII)
BRACKET = (
    "a bracket in a heading is written [from 10], with minutes, [in Name], with the name of a"
    " variant, or [as written], for none, at its end; with commas between them"
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
    for mark in found.group(1).split(",") if found else ():
        mark = " ".join(mark.split())
        if (minutes := _SINCE.fullmatch(mark)) is not None:
            since = float(minutes.group(1))
        elif mark == "as written":
            only.append(AS_WRITTEN)
        elif mark.startswith("in ") and mark[3:]:
            only.append(mark[3:])
        else:
            return None
    return Heading(title, line, since, tuple(only))
