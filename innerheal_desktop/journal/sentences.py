"""Sentences with gaps: an old script beside a new one, and a plan that begins with an if.

What is written into the gaps is kept beside the sentence, under `GAPS`, so that it can be changed
gap by gap. A sentence that was written freely has none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr

GAPS = "gaps"
OPEN = "…"  # what stands in a gap that is left open


class Half(NamedTuple):
    """A sentence, and its gaps in order: each its name, and the words before it."""

    sentence: str
    gaps: tuple[tuple[str, str], ...]


SCRIPT = (
    Half(
        mark("When {when}, I used to believe {believe} and do {do}."),
        (
            ("when", mark("When …")),
            ("believe", mark("I used to believe …")),
            ("do", mark("and do …")),
        ),
    ),
    Half(
        mark("Now I can remember {remember} and try {attempt}."),
        (("remember", mark("Now I can remember …")), ("attempt", mark("and try …"))),
    ),
)
PLAN = (
    Half(
        mark("If {what}, then I will {then}."),
        (("what", mark("If this happens …")), ("then", mark("then I will …"))),
    ),
)


def names_of(halves: tuple[Half, ...]) -> tuple[str, ...]:
    """The gaps of all sentences, in order."""
    return tuple(name for half in halves for name, _ in half.gaps)


def composed(halves: tuple[Half, ...], gaps: Mapping[str, str]) -> str:
    """The sentences with their gaps filled in; one of which no gap is filled is left out."""
    said = []
    for half in halves:
        words = {name: _inside(gaps.get(name, "")) for name, _ in half.gaps}
        if any(words.values()):
            filled = {name: each or OPEN for name, each in words.items()}
            said.append(tr(half.sentence, **filled))
    return " ".join(said)


def gaps_of(page: Page) -> dict[str, str]:
    """What is written into the gaps of a card; nothing for one that was written freely."""
    kept = page.fields.get(GAPS)
    if not isinstance(kept, Mapping):
        return {}
    return {
        name: words
        for name, words in kept.items()
        if isinstance(name, str) and isinstance(words, str) and words.strip()
    }


def _inside(words: str) -> str:
    """Words as they stand inside a sentence: in one line, without a full stop of their own."""
    return " ".join(words.split()).rstrip(".,; ")
