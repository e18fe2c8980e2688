"""Affirmations: kind sentences, and the bridges to those that are not quite true yet.

Nothing here has to be believed. Who finds a sentence less than half true may be offered a bridge,
another sentence, or nothing; it is never argued with.
"""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.tongue import tr

# Below this much belief, of 10, a bridge is offered.
HALF = 5
# A sentence of one's own begins small after a bridge, unless it begins with one of these.
STAYS_LARGE = ("I", "God", "Jesus", "Christ", "Allah", "Buddha", "Mum", "Mom", "Dad")


class Affirmation(NamedTuple):
    """A sentence, and its bridges. `name` is what a kept line knows it by, and never changes."""

    name: str
    words: str
    learning: str
    knows: str

    @property
    def bridges(self) -> tuple[str, str]:
        """Both bridges, in the language that is spoken."""
        return tr(self.learning), tr(self.knows)


class Group(NamedTuple):
    """Affirmations on one thing."""

    name: str
    words: str
    lines: tuple[Affirmation, ...]


def affirmation(name: str) -> Affirmation | None:
    """The one of the bank that is called `name`; None where there is none such."""
    return next((line for group in bank() for line in group.lines if line.name == name), None)


def bank() -> tuple[Group, ...]:
    """All there are, in their groups."""
    from innerheal_desktop.journal.affirmation_bank import BANK

    return BANK


def group_of(name: str) -> Group:
    """The group that an affirmation is in; the first one for a sentence of one's own."""
    there = (group for group in bank() if any(line.name == name for line in group.lines))
    return next(there, bank()[0])


def own_bridges(sentence: str) -> tuple[str, str]:
    """Bridges to a sentence of one's own, as well as can be told; they are there to be changed."""
    line = _within(sentence.strip())
    learning = tr("I am learning that {line}", line=line)
    return learning, tr("A part of me knows that {line}", line=line)


def _within(sentence: str) -> str:
    """A sentence as it stands inside another one."""
    first = sentence.split(maxsplit=1)[0] if sentence else ""
    bare = first.replace("’", "'").split("'")[0].rstrip(",.;:!?")
    if bare in STAYS_LARGE or (not first[1:].islower() and len(bare) > 1):
        return sentence
    return sentence[:1].lower() + sentence[1:]
