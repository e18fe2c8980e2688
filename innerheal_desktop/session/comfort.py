"""Comfort: a breath that the person makes smaller, longer or shorter while they breathe it. Pure.

A change comes at the next turn of the breath, never inside a phase; how full the lungs get changes
with the next in-breath, where they are empty. The sitting keeps its length: the stretch of
breathing is laid anew in whole breaths, and what is left over goes to the quiet beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.session.limits import (
    BRISK_BREATH,
    INHALE,
    LONGEST_BREATH,
    TURN,
    within_limits,
)
from innerheal_desktop.session.relaying import laid_anew, without_holds
from innerheal_desktop.session.timeline import Timeline

# What one press changes: seconds of the breath, or of the in-breath, and the share of air left.
STEP = 0.5
SMALLER = 0.8
# How often less air may be asked for, and how many steps longer or shorter.
LEAST_AIR = 3
MOST_STEPS = 12


@dataclass(frozen=True, slots=True)
class Comfort:
    """How a person eased a session: `air` times less of it, `steps` half seconds longer.

    `open`: nothing is held.
    """

    air: int = 0
    steps: int = 0
    open: bool = False

    def and_then(self, *, air: int = 0, steps: int = 0) -> Comfort:
        """The comfort with so much less air and longer still, as far as it goes."""
        return replace(
            self,
            air=min(max(self.air + air, 0), LEAST_AIR),
            steps=min(max(self.steps + steps, -MOST_STEPS), MOST_STEPS),
        )

    def as_json(self) -> list[int]:
        """For the log; `from_json` gives back exactly this."""
        return [self.air, self.steps, *([1] if self.open else [])]

    @classmethod
    def from_json(cls, value: object) -> Comfort:
        """What the log holds; what is impossible is as written."""
        ints = isinstance(value, list) and all(type(part) is int for part in value)
        if not isinstance(value, list) or not ints or len(value) not in (2, 3):
            return cls()
        return cls(open=len(value) == 3).and_then(air=value[0], steps=value[1])


AS_WRITTEN = Comfort()


def eased(written: BreathPattern, comfort: Comfort) -> BreathPattern:
    """The breath that `comfort` makes of `written`: its shape kept, the hard limits unbroken.

    Nothing that is written at 12 breaths a minute or slower becomes faster than that.
    """
    if comfort == AS_WRITTEN:
        return written
    least = min(written.cycle, BRISK_BREATH)
    if comfort.open:
        written = without_holds(written)
    cycle = min(max(written.cycle + STEP * comfort.steps, least), LONGEST_BREATH)
    turns = sum(held for held in (written.hold, written.rest) if held <= TURN)
    factor = (cycle - turns) / (written.cycle - turns)
    hold, rest = (held if held <= TURN else held * factor for held in (written.hold, written.rest))
    inhale = written.inhale * factor
    inhale = max(inhale - STEP * comfort.air, min(INHALE[0], inhale))
    top_up = written.top_up * inhale / written.inhale
    depth = written.depth * SMALLER**comfort.air
    wanted = BreathPattern(inhale, hold, written.exhale * factor, rest, top_up, depth)
    kept, _ = within_limits(wanted)
    return replace(kept, exhale=kept.exhale + max(least - kept.cycle, 0.0))


def written_at(timeline: Timeline, t: float) -> BreathPattern | None:
    """The pattern that the script has at `t`, or next after it; None when no breath is to come."""
    for span in timeline.spans:
        if span.breath is not None and span.end > t:
            return span.breath.written or span.breath.pattern
    return None


def bounded(timeline: Timeline, comfort: Comfort, longest: float) -> Comfort:
    """The comfort with which no breath of a sitting becomes longer than `longest` seconds."""
    written = (s.breath.written or s.breath.pattern for s in timeline.spans if s.breath is not None)
    slowest = max((pattern.cycle for pattern in written), default=0.0)
    steps = int(max(longest - slowest, 0.0) / STEP + 1e-9)
    return replace(comfort, steps=min(comfort.steps, steps))


def repaced(timeline: Timeline, t: float, comfort: Comfort) -> Timeline:
    """The same sitting, in which from the next turn after `t` on every breath has this comfort."""
    return laid_anew(timeline, t, partial(eased, comfort=comfort), held=not comfort.open)


def without_hold(timeline: Timeline, t: float, comfort: Comfort) -> Timeline:
    """The same sitting with the hold, or the rest, that goes on at `t` ended there."""
    span = timeline.span_at(t)
    still = span.breath is not None and span.breath.phase in (Phase.HOLD, Phase.REST)
    if not still or not span.start <= t < span.end:
        return timeline
    ease = partial(eased, comfort=comfort)
    return laid_anew(timeline, t, ease, skip=True, held=not comfort.open)
