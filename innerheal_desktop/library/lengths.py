"""Lengths: how long each session can be, with each of its variants, and the nearest to a wish."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor
from typing import TYPE_CHECKING

from innerheal_desktop.session.layout import Layout
from innerheal_desktop.session.parts import LONGEST_SITTING
from innerheal_desktop.session.script import Script

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

# Shortest and longest, in seconds. A session has several where `from` leaves a gap between them.
Spans = tuple[tuple[float, float], ...]
USUAL = 300.0


def spans_of(script: Script, sessions: Mapping[str, Script]) -> tuple[Spans, ...]:
    """The lengths that are possible: of the session as it is written, then with each variant."""
    names = ("", *(variant.name for variant in script.settings.variants))
    return tuple(_spans(script, name, sessions) for name in names)


def _spans(script: Script, variant: str, sessions: Mapping[str, Script]) -> Spans:
    layout = Layout(script, variant=variant, sessions=sessions)
    shortest, longest = layout.range
    sinces = {max(part.since, step.since) for part in script.sections for step in part.steps}
    starts = sorted({0.0, *(since * 60.0 for since in sinces)})
    found: list[tuple[float, float]] = []
    for start, end in zip(starts, [*starts[1:], LONGEST_SITTING + 1.0], strict=True):
        least, most = layout.bounds(start)
        low, high = max(least, start, shortest), min(most, end - 1.0, longest)
        if low > high:
            continue
        if found and low <= found[-1][1] + 1.0:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return tuple(found) or ((shortest, longest),)


def spans(entry: Entry, variant: str = "") -> Spans:
    """The lengths, in seconds, that a session can have with a variant, or as it is written."""
    index = entry.variants.index(variant) + 1 if variant in entry.variants else 0
    if index < len(entry.spans) and entry.spans[index]:
        return entry.spans[index]
    if entry.longest:
        return ((entry.shortest, entry.longest),)
    return tuple((seconds, seconds) for seconds in entry.lengths)


def is_possible(entry: Entry, seconds: float, variant: str = "") -> bool:
    """Whether a sitting may be so long. What its author offers always may."""
    if seconds in entry.lengths:
        return True
    return any(low <= seconds <= high for low, high in spans(entry, variant))


def nearest(entry: Entry, seconds: float, variant: str = "") -> float:
    """The possible length that is nearest to `seconds`: that itself, or a whole minute beside it.

    The shorter of two that are as near. `seconds` itself for a session that cannot be played.
    """
    if not entry.lengths or is_possible(entry, seconds, variant):
        return seconds
    edges = [edge for low, high in spans(entry, variant) for edge in _whole(low, high)]
    return min([*entry.lengths, *edges], key=lambda each: (abs(each - seconds), each))


def step(entry: Entry, seconds: float, by: int, variant: str = "") -> float:
    """The next whole minute that is possible, `by` minutes on; `seconds` where there is none."""
    minutes = floor(seconds / 60.0) + 1 if by > 0 else ceil(seconds / 60.0) - 1
    last = int(LONGEST_SITTING // 60)
    while 1 <= minutes <= last:
        if is_possible(entry, minutes * 60.0, variant):
            return minutes * 60.0
        minutes += 1 if by > 0 else -1
    return seconds


def usual(entry: Entry) -> float:
    """The length to begin with, in seconds: its author's own, or the nearest to five minutes."""
    if entry.usual in entry.lengths:
        return entry.usual
    return min(entry.lengths, key=lambda each: abs(each - USUAL), default=0.0)


def _whole(low: float, high: float) -> tuple[float, float]:
    """The first and the last whole minute of a span; its ends, in whole seconds, for none."""
    first, last = ceil(low / 60.0) * 60.0, floor(high / 60.0) * 60.0
    return (first, last) if first <= last else (float(ceil(low)), float(floor(high)))
