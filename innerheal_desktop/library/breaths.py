"""Breaths of one's own: patterns that a person made, and the pace that they found comfortable.

They lie in the log's settings under two keys, so they are backed up, exported and erased with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import floor
from typing import Any, Protocol

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import within_limits

OWN_KEY, PACE_KEY = "patterns", "my_pace"
LONGEST_NAME = 40
# More patterns than anybody makes: what is read may come from elsewhere, and nothing made is lost.
MOST_PATTERNS, MOST_PACES = 1_000, 12
# What the ids of sittings with one breath begin with: of one's own, of the table, or spelled.
OWN_ID, PLAIN_ID = "own-breath-", "one-breath-"
PACE_ID = "my-pace"


class Notebook(Protocol):
    """Where it is written down. The practice log is one."""

    def setting(self, key: str, default: Any = None) -> Any:
        """What is written under `key`."""
        ...

    def set_setting(self, key: str, value: Any) -> object:
        """Write `value` (plain JSON) under `key`."""
        ...


@dataclass(frozen=True, slots=True)
class OwnPattern:
    """A pattern that a person made and named; `number` is its own for good."""

    number: int
    name: str
    pattern: BreathPattern

    @property
    def session(self) -> str:
        """The id of its sitting, the same after another name."""
        return f"{OWN_ID}{self.number}"


@dataclass(frozen=True, slots=True)
class Pace:
    """A comfortable pace, the day it was found (ISO), and its ease 0…10 (−1: unsaid)."""

    pattern: BreathPattern
    on: str = ""
    ease: int = -1


@dataclass(frozen=True, slots=True)
class Breaths:
    """All of it. `paces` are in the order they were found; `following` is the next free number."""

    own: tuple[OwnPattern, ...] = ()
    paces: tuple[Pace, ...] = ()
    following: int = 1

    @property
    def pace(self) -> Pace | None:
        """The pace found last."""
        return self.paces[-1] if self.paces else None

    def called(self, name: str) -> OwnPattern | None:
        """The pattern with this name, however it is written."""
        wanted = fair_name(name).casefold()
        return next((each for each in self.own if each.name.casefold() == wanted), None)

    def numbered(self, number: int) -> OwnPattern | None:
        """The pattern with this number."""
        return next((each for each in self.own if each.number == number), None)

    def kept(self, name: str, pattern: BreathPattern, number: int = 0) -> Breaths:
        """With a pattern kept under a name: a new one, or the one of `number` changed.

        A name that another has is given a number; a pattern outside the limits is drawn in.
        """
        others = replace(self, own=tuple(each for each in self.own if each.number != number))
        free, fair = others.free_name(name), fair_breath(pattern)
        own = OwnPattern(number or self.following, free, fair)
        if self.numbered(number) is None:
            return replace(self, own=(*self.own, own), following=self.following + 1)
        return replace(self, own=tuple(own if each.number == number else each for each in self.own))

    def without(self, number: int) -> Breaths:
        """Without the pattern of `number`; its number is never given again."""
        return replace(self, own=tuple(each for each in self.own if each.number != number))

    def back(self, pattern: OwnPattern) -> Breaths:
        """With a pattern that was taken away, in its place again."""
        others = (each for each in self.own if each.number != pattern.number)
        return replace(self, own=tuple(sorted((*others, pattern), key=lambda each: each.number)))

    def found(self, pace: Pace) -> Breaths:
        """With a pace found today."""
        fair = replace(pace, pattern=fair_breath(pace.pattern))
        return replace(self, paces=(*self.paces, fair)[-MOST_PACES:])

    def free_name(self, name: str) -> str:
        """The name, with a number where it is taken already."""
        fair = fair_name(name)
        free, count = fair, 2
        while self.called(free) is not None:
            free, count = f"{fair[: LONGEST_NAME - 4]} {count}", count + 1
        return free


NO_BREATHS = Breaths()


def fair_breath(pattern: BreathPattern) -> BreathPattern:
    """A breath that can be written down: to the hundredth of a second, inside the limits."""
    parts = (pattern.inhale, pattern.hold, pattern.exhale, pattern.rest, pattern.top_up)
    kept, _ = within_limits(BreathPattern(*(round(part, 2) for part in parts)))
    # What is held is rounded down, so that it stays half of the breath at most.
    hold, rest = (floor(held * 100.0 + 1e-6) / 100.0 for held in (kept.hold, kept.rest))
    return replace(kept, hold=hold, rest=rest)


def fair_name(name: str) -> str:
    """A name on one line, not longer than LONGEST_NAME, of characters that can be seen."""
    seen = "".join(each if each.isprintable() else " " for each in name)
    return " ".join(seen.split())[:LONGEST_NAME].strip()


def breaths_of(notebook: Notebook | None) -> Breaths:
    """What is written down; what makes no sense is passed over. Nothing without a notebook."""
    if notebook is None:
        return NO_BREATHS
    kept, found = notebook.setting(OWN_KEY, {}), notebook.setting(PACE_KEY, [])
    rows = kept.get("rows") if isinstance(kept, Mapping) else None
    own: dict[int, OwnPattern] = {}
    for row in rows if isinstance(rows, list) else ():
        if (each := _own(row)) is not None:
            own.setdefault(each.number, each)
    paces = tuple(pace for row in found if (pace := _pace(row)) is not None)
    following = kept.get("next") if isinstance(kept, Mapping) else None
    least = max(own, default=0) + 1
    return Breaths(
        tuple(own.values())[:MOST_PATTERNS],
        paces[-MOST_PACES:],
        max(following, least) if isinstance(following, int) else least,
    )


def keep(notebook: Notebook, breaths: Breaths) -> None:
    """Write all of it down."""
    rows = [
        {"number": each.number, "name": each.name, "pattern": str(each.pattern)}
        for each in breaths.own
    ]
    notebook.set_setting(OWN_KEY, {"next": breaths.following, "rows": rows})
    paces = [{"pattern": str(p.pattern), "on": p.on, "ease": p.ease} for p in breaths.paces]
    notebook.set_setting(PACE_KEY, paces)


def _own(row: object) -> OwnPattern | None:
    if not isinstance(row, Mapping):
        return None
    number, name, pattern = row.get("number"), row.get("name"), _pattern(row.get("pattern"))
    fair = fair_name(name) if isinstance(name, str) else ""
    if pattern is None or not fair or not isinstance(number, int) or number < 1:
        return None
    return OwnPattern(number, fair, pattern)


def _pace(row: object) -> Pace | None:
    if not isinstance(row, Mapping) or (pattern := _pattern(row.get("pattern"))) is None:
        return None
    on, ease = row.get("on"), row.get("ease")
    said = ease if isinstance(ease, int) and 0 <= ease <= 10 else -1
    return Pace(pattern, on if isinstance(on, str) else "", said)


def _pattern(text: object) -> BreathPattern | None:
    """A pattern that is written down, inside the limits whatever stands there."""
    try:
        return within_limits(BreathPattern.parse(text))[0] if isinstance(text, str) else None
    except ValueError:
        return None
