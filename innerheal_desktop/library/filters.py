"""Filters: what a person may ask of a session before looking at it. One row a filter.

Within a group a session need meet only one of those chosen; what is left out (`asks`) is all left
out together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.needs import NEEDS, needs_of
from innerheal_desktop.tongue import mark

# An entry, and the ids of the sessions that were practised before.
Rule = Callable[[Entry, frozenset[str]], bool]

NEED, TIME, POSTURE, ASKS, LEVEL, NEW = "need", "time", "posture", "asks", "level", "new"


class Filter(NamedTuple):
    """A chip: its name in the code, its group, its words, and which sessions it lets pass."""

    name: str
    group: str
    words: str
    passes: Rule


def _meets(need: str, entry: Entry, _: frozenset[str]) -> bool:
    return need in needs_of(entry)


def _lasts(low: float, high: float, entry: Entry, _: frozenset[str]) -> bool:
    return any(low <= seconds <= high for seconds in entry.lengths)


def _tagged(tag: str, entry: Entry, _: frozenset[str]) -> bool:
    return tag in entry.tags


def _posture(word: str, entry: Entry, _: frozenset[str]) -> bool:
    return word in postures(entry)


def _level(level: int, entry: Entry, _: frozenset[str]) -> bool:
    return entry.level == level


def is_new(entry: Entry, practised: frozenset[str]) -> bool:
    """Whether a session was never practised, and could be."""
    return bool(entry.lengths) and entry.id not in practised


POSTURES = {
    "sit": mark("Sitting"),
    "lie": mark("Lying down"),
    "stand": mark("Standing"),
    "walk": mark("Walking"),
}
LEVELS = {
    1: mark("Gentle to start with"),
    2: mark("For some practice"),
    3: mark("For more practice"),
}
# Seconds from and to; between the names there is room for a session that lasts a little longer.
TIMES = (
    ("2-minutes", mark("Up to 2 min"), 0.0, 120.0),
    ("5-minutes", mark("5 min"), 121.0, 420.0),
    ("10-minutes", mark("10 min"), 421.0, 1000.0),
    ("20-minutes", mark("20+ min"), 1001.0, 4 * 3600.0),
)
WITHOUT = {
    "no breath focus": mark("No breath focus"),
    "eyes open": mark("Eyes open"),
    "no imagery": mark("No imagery"),
}

FILTERS: tuple[Filter, ...] = (
    *(Filter(need, NEED, words, partial(_meets, need)) for need, words in NEEDS.items()),
    *(Filter(name, TIME, words, partial(_lasts, low, high)) for name, words, low, high in TIMES),
    *(Filter(word, POSTURE, said, partial(_posture, word)) for word, said in POSTURES.items()),
    *(Filter(tag, ASKS, words, partial(_tagged, tag)) for tag, words in WITHOUT.items()),
    *(
        Filter(f"level-{level}", LEVEL, words, partial(_level, level))
        for level, words in LEVELS.items()
    ),
    Filter("new", NEW, mark("New to me"), is_new),
)


def postures(entry: Entry) -> frozenset[str]:
    """The postures that a session suits: those of a tag such as `sit, stand or lie`."""
    found: set[str] = set()
    for tag in entry.tags:
        words = set(re.findall(r"\w+", tag)) - {"or", "and"}
        if words and words <= POSTURES.keys():
            found |= words
    return frozenset(found)


def chosen_of(
    entries: Iterable[Entry], names: frozenset[str], practised: frozenset[str]
) -> tuple[Entry, ...]:
    """The sessions that meet the filters of these `names`, in their order."""
    groups: dict[str, list[Filter]] = {}
    for each in FILTERS:
        if each.name in names:
            groups.setdefault(each.group, []).append(each)

    def passes(entry: Entry) -> bool:
        return all(
            (all if group == ASKS else any)(each.passes(entry, practised) for each in row)
            for group, row in groups.items()
        )

    return tuple(entry for entry in entries if passes(entry))


def useful(entries: Sequence[Entry], practised: frozenset[str]) -> tuple[Filter, ...]:
    """The filters that some session meets now. A session that must be mended meets none."""
    sound = [entry for entry in entries if entry.lengths]
    return tuple(each for each in FILTERS if any(each.passes(entry, practised) for entry in sound))
