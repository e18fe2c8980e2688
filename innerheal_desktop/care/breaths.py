"""One breath as a change wants it: without holds, within a rate, smaller. Pure arithmetic."""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from math import inf

from innerheal_desktop.care.flags import Change, flags_of
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import (
    BRISK_BREATH,
    EXHALE,
    INHALE,
    LONGEST_BREATH,
    TURN,
    within_limits,
)

# Seconds of a breath at five a minute.
SLOWEST = 12.0
SMALLER = 0.8  # of the air that is written
_CLOSE = 1e-9


def has_holds(pattern: BreathPattern) -> bool:
    """Whether a breath is held, in or out, for longer than a turn."""
    return pattern.hold > 0 or pattern.rest > TURN


def longest(flags: Set[str]) -> float:
    """The seconds that a breath of a person with these flags may be drawn out to."""
    slow = any(Change.NOT_TOO_SLOW in flag.changes for flag in flags_of(flags))
    return SLOWEST if slow else LONGEST_BREATH


def fitting(change: Change) -> Callable[[BreathPattern], BreathPattern]:
    """What a change makes of a breath; a breath that is so already stays the very same."""
    return _FITTING.get(change, _as_written)


def _as_written(pattern: BreathPattern) -> BreathPattern:
    return pattern


def _without_holds(pattern: BreathPattern) -> BreathPattern:
    """In and out as they are, unless that alone would be brisk: then a little longer."""
    if not has_holds(pattern):
        return pattern
    open_ = replace(pattern, hold=0.0, rest=min(pattern.rest, TURN))
    return _lasting(open_, min(pattern.cycle, BRISK_BREATH), inf)


def _not_too_slow(pattern: BreathPattern) -> BreathPattern:
    return _lasting(pattern, 0.0, SLOWEST)


def _not_fast(pattern: BreathPattern) -> BreathPattern:
    return _lasting(pattern, BRISK_BREATH, inf)


def _smaller(pattern: BreathPattern) -> BreathPattern:
    return replace(pattern, depth=pattern.depth * SMALLER)


def _lasting(pattern: BreathPattern, least: float, most: float) -> BreathPattern:
    """The breath drawn to last from `least` to `most` seconds, within the hard limits.

    In and out share what is to be gained or lost; holds only give, a turn stays a turn.
    """
    cycle = min(max(pattern.cycle, least), most)
    if abs(cycle - pattern.cycle) < _CLOSE:
        return pattern
    hold, rest = pattern.hold, pattern.rest
    if has_holds(pattern) and cycle < pattern.cycle:
        hold, rest = (held * cycle / pattern.cycle for held in (hold, rest))
    moving = cycle - hold - rest
    inhale = pattern.inhale * moving / (pattern.inhale + pattern.exhale)
    inhale = min(max(inhale, INHALE[0]), INHALE[1])
    exhale = min(max(moving - inhale, EXHALE[0]), EXHALE[1])
    top_up = pattern.top_up * inhale / pattern.inhale
    made = BreathPattern(inhale, hold, exhale, rest, top_up, pattern.depth)
    return within_limits(made)[0]


_FITTING: dict[Change, Callable[[BreathPattern], BreathPattern]] = {
    Change.NO_HOLDS: _without_holds,
    Change.NOT_TOO_SLOW: _not_too_slow,
    Change.NOT_FAST: _not_fast,
    Change.SMALL: _smaller,
}
