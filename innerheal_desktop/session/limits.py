"""How far breathing may be asked to go. Values outside are drawn in, and the author is told.

The numbers are the app's hard limits: an in-breath of 1.5–8 s, an out-breath of 2–12 s, a hold of
at most 10 s, a rest of at most 6 s, holds and rests no more than half of a breath, 2.5–20 breaths
a minute (above 12 for at most 2 minutes), no jump of more than 2 s from one breath to the next,
and at most 30 minutes of paced breathing until a free minute.
"""

from __future__ import annotations

from dataclasses import replace
from math import floor

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.steps import Breathe

INHALE = (1.5, 8.0)
HOLD = (0.0, 10.0)
EXHALE = (2.0, 12.0)
REST = (0.0, 6.0)
LONGEST_BREATH = 24.0
BRISK_BREATH = 5.0  # seconds; anything shorter is above 12 breaths a minute
BRISK_SECONDS = 120.0
LARGEST_JUMP = 2.0
CONTINUOUS_SECONDS = 1800.0
# A hold or a rest of a second or less is a turn of the breath, and nothing held.
TURN = 1.0
FREE_SECONDS = 60.0  # without pacing, before a new stretch may begin


def within_limits(pattern: BreathPattern) -> tuple[BreathPattern, tuple[str, ...]]:
    """The nearest pattern inside the limits, and a line for each number that moved."""
    notices: list[str] = []

    def clamp(name: str, value: float, low_high: tuple[float, float]) -> float:
        low, high = low_high
        kept = min(max(value, low), high)
        if kept != value:
            notices.append(f"{name} of {value:g} s was changed to {kept:g} s, which is the limit")
        return kept

    inhale = clamp("an in-breath", pattern.inhale, INHALE)
    hold = clamp("a hold", pattern.hold, HOLD)
    exhale = clamp("an out-breath", pattern.exhale, EXHALE)
    rest = clamp("a rest", pattern.rest, REST)
    moving = inhale + exhale
    still = min(moving, LONGEST_BREATH - moving)
    if hold + rest > still + 1e-9:
        share = still / (hold + rest)
        hold, rest = _rounded_down(hold * share), _rounded_down(rest * share)
        notices.append(
            f"holds were shortened to {hold:g} s and {rest:g} s: together at most half of a breath,"
            f" and a breath at most {LONGEST_BREATH:g} s"
        )
    top_up = pattern.top_up * inhale / pattern.inhale
    if not notices:
        return pattern, ()
    return BreathPattern(inhale, hold, exhale, rest, top_up, pattern.depth), tuple(notices)


def _rounded_down(seconds: float) -> float:
    """To the millisecond, never up: rounding must not lead past a limit again."""
    return floor(seconds * 1000 + 1e-7) / 1000


def breathing_within_limits(step: Breathe) -> tuple[Breathe, tuple[str, ...]]:
    """The nearest paced breathing inside the limits, and a line for each thing that changed."""
    pattern, notices = within_limits(step.pattern)
    ramp_to = step.ramp_to
    if ramp_to is not None:
        ramp_to, more = within_limits(ramp_to)
        notices += more
    kept = replace(step, pattern=pattern, ramp_to=ramp_to)
    most = longest(kept)
    if kept.seconds > most:
        notices += (f"{kept.seconds:g} s of this breathing was shortened to {most:g} s",)
        kept = replace(kept, seconds=most)
    shortest_breath = min(pattern.cycle, ramp_to.cycle if ramp_to else pattern.cycle)
    fitting = max(int(most / shortest_breath), 1)
    if kept.cycles > fitting:
        notices += (f"{kept.cycles} breaths at this pace were shortened to {fitting}",)
        kept = replace(kept, cycles=fitting)
    return kept, notices


def longest(step: Breathe) -> float:
    """The most seconds this breathing may go on."""
    return BRISK_SECONDS if is_brisk(step) else CONTINUOUS_SECONDS


def is_brisk(step: Breathe) -> bool:
    """Whether any breath of this step is faster than 12 a minute."""
    slower = step.pattern if step.ramp_to is None else step.ramp_to
    return min(step.pattern.cycle, slower.cycle) < BRISK_BREATH


def jump(previous: BreathPattern, following: BreathPattern) -> float:
    """How many seconds longer or shorter the following breath is."""
    return abs(following.cycle - previous.cycle)


def approach(previous: BreathPattern | None, wanted: BreathPattern) -> BreathPattern:
    """The breath that follows `previous` on the way to `wanted`: at most 2 s longer or shorter."""
    if previous is None or jump(previous, wanted) <= LARGEST_JUMP + 1e-9:
        return wanted
    return previous.toward(wanted, LARGEST_JUMP / jump(previous, wanted))
