"""Interval bells: when they are struck in a silence. Pure; the same sitting has the same bells."""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.session.steps import Silence

# Seconds. A light bell keeps this far from a bell that opens or closes, and this far from another
# of its kind.
CLEAR_OF_BELLS = 12.0
APART = 4.0


def strikes(step: Silence, seconds: float, *, since_bell: float, seed: str) -> tuple[float, ...]:
    """The seconds into a silence of `seconds` at which its light bells are struck, in order.

    `since_bell` is how long ago a bell was struck when the silence begins. `seed` names this
    silence of this sitting: by it each bell of `every` comes up to `jitter` earlier or later.
    """
    earliest, latest = CLEAR_OF_BELLS - since_bell, seconds - CLEAR_OF_BELLS
    struck: list[float] = []
    for at in sorted({*_regular(step, seconds, seed), *step.at, *_counted_back(step, seconds)}):
        if earliest <= at <= latest and (not struck or at - struck[-1] >= APART):
            struck.append(at)
    return tuple(struck)


def _regular(step: Silence, seconds: float, seed: str) -> Iterator[float]:
    if not step.every:
        return
    # Never so far that one bell could overtake the next.
    reach = min(step.jitter, step.every / 2.0 - APART)
    for index in range(1, int(seconds / step.every) + 2):
        moved = reach * _share(f"{seed}/{index}") if reach > 0 else 0.0
        yield step.every * index + moved


def _counted_back(step: Silence, seconds: float) -> Iterator[float]:
    return (seconds - before for before in step.before_end)


def _share(name: str) -> float:
    """A number in −1…1 that a name always gives: FNV-1a of 32 bits, stirred as MurmurHash3 ends."""
    mixed = 0x811C9DC5
    for byte in name.encode():
        mixed = (mixed ^ byte) * 0x01000193 & 0xFFFFFFFF
    mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return (mixed ^ mixed >> 16) / 0xFFFFFFFF * 2.0 - 1.0
