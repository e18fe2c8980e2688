"""One breath: how long its phases are, and how full the lungs are at every instant."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from math import cos, isfinite, pi, sin


class Phase(Enum):
    """The four phases of a breath, in their order."""

    INHALE = "inhale"
    HOLD = "hold"
    EXHALE = "exhale"
    REST = "rest"


class Side(Enum):
    """The nostril a phase goes through when a pattern alternates sides."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Breath:
    """Where the breath is at one instant: everything a picture, a caption or a reader needs.

    `fullness` is lung fullness 0…1 (eased), `progress` the honest linear share 0…1 of the phase
    that has passed, `remaining` and `length` are seconds of the phase, `cycle` counts from 1 and
    `cycles` is how many this stretch of breathing has. `top_up` is true in the second part of a
    two-part inhale. `touch` names what the out-breath is given to (`"hum"`), or is empty.
    `pattern` is the whole breath that this is an instant of.
    """

    phase: Phase
    fullness: float
    progress: float
    remaining: float
    length: float
    cycle: int = 1
    cycles: int = 1
    top_up: bool = False
    side: Side | None = None
    touch: str = ""
    pattern: BreathPattern | None = None


def linear(t: float) -> float:
    """Constant speed: honest, and a little mechanical at the turns."""
    return t


def raised_cosine(t: float) -> float:
    """(1 − cos πt)/2: flow begins and ends at zero, as in natural breathing."""
    return (1.0 - cos(pi * t)) / 2.0


def soft_edge(t: float, edge: float = 0.2) -> float:
    """Raised-cosine ends and a straight middle, so that a long phase never seems to stall."""
    slope = 1.0 / (1.0 - edge)
    if t < edge:
        return slope * (t / 2.0 - edge / (2.0 * pi) * sin(pi * t / edge))
    if t <= 1.0 - edge:
        return slope * (t - edge / 2.0)
    return 1.0 - soft_edge(1.0 - t, edge)


def quick_start(t: float) -> float:
    """sin(πt/2): the top-up of a sigh shows at once."""
    return sin(pi * t / 2.0)


# Past this many seconds a raised cosine looks like a hold at its ends.
LONG_PHASE = 6.0


def curve_for(seconds: float) -> Callable[[float], float]:
    """Choose the easing of an inhale or exhale of `seconds`."""
    return soft_edge if seconds > LONG_PHASE else raised_cosine


_NUMBER = r"\d{1,4}(?:\.\d{1,4})?"
_PATTERN = re.compile(
    rf"({_NUMBER})(?:\+({_NUMBER}))?-({_NUMBER})-({_NUMBER})-({_NUMBER})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class BreathPattern:
    """The durations of one breath in seconds: in, hold, out, rest, and the top-up of a sigh.

    `inhale` is the whole in-breath; `top_up` is the part of it (0 for none) that is taken on top.
    `depth` is how full the lungs get (above 0, up to 1): less where less air is wanted.
    """

    inhale: float
    hold: float
    exhale: float
    rest: float
    top_up: float = 0.0
    depth: float = 1.0

    def __post_init__(self) -> None:
        parts = (self.inhale, self.hold, self.exhale, self.rest, self.top_up)
        if not all(isfinite(part) and part >= 0 for part in parts):
            raise ValueError("a breath is made of seconds that are zero or more")
        if self.inhale <= 0 or self.exhale <= 0 or self.top_up >= self.inhale:
            raise ValueError("a breath needs an in-breath and an out-breath")
        if not 0 < self.depth <= 1:
            raise ValueError("the depth of a breath lies above 0 and is at most 1")

    @classmethod
    def parse(cls, text: str) -> BreathPattern:
        """Read `"in-hold-out-rest"` (`"4-0-6-0"`, `"2.5+1-0-6.5-0.5"`); ValueError otherwise."""
        found = _PATTERN.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"“{text}” is not a breathing pattern such as 4-0-6-0")
        first, top, hold, out, rest = (float(part or 0) for part in found.groups())
        return cls(first + top, hold, out, rest, top)

    def __str__(self) -> str:
        first = f"{self.inhale - self.top_up:g}"
        top = f"+{self.top_up:g}" if self.top_up else ""
        return f"{first}{top}-{self.hold:g}-{self.exhale:g}-{self.rest:g}"

    @property
    def cycle(self) -> float:
        """Seconds of one whole breath."""
        return self.inhale + self.hold + self.exhale + self.rest

    @property
    def rate(self) -> float:
        """Breaths a minute."""
        return 60.0 / self.cycle

    def seconds(self, phase: Phase) -> float:
        """How long `phase` lasts (0 when the pattern has none)."""
        if phase is Phase.INHALE:
            return self.inhale
        if phase is Phase.EXHALE:
            return self.exhale
        return self.hold if phase is Phase.HOLD else self.rest

    def phases(self) -> tuple[tuple[Phase, float], ...]:
        """The phases that last, in order, with their seconds."""
        return tuple((phase, self.seconds(phase)) for phase in Phase if self.seconds(phase) > 0)

    def fullness(self, phase: Phase, t: float) -> float:
        """Lung fullness 0…1 at the share `t` (0…1) of `phase`."""
        return self.depth * self._share(phase, t)

    def _share(self, phase: Phase, t: float) -> float:
        if phase is Phase.HOLD:
            return 1.0
        if phase is Phase.REST:
            return 0.0
        if phase is Phase.EXHALE:
            return 1.0 - curve_for(self.exhale)(t)
        first = self.inhale - self.top_up
        if not self.top_up:
            return curve_for(first)(t)
        share = first / self.inhale
        if t < share:
            return share * curve_for(first)(t / share)
        return share + (1.0 - share) * quick_start((t - share) / (1.0 - share))

    def within(
        self,
        phase: Phase,
        elapsed: float,
        cycle: int = 1,
        cycles: int = 1,
        side: Side | None = None,
        touch: str = "",
    ) -> Breath:
        """The breath `elapsed` seconds after `phase` of this pattern began."""
        length = self.seconds(phase)
        elapsed = min(max(elapsed, 0.0), length)
        t = elapsed / length if length else 1.0
        topping = phase is Phase.INHALE and 0 < self.inhale - self.top_up <= elapsed
        return Breath(
            phase,
            min(max(self.fullness(phase, t), 0.0), 1.0),
            t,
            length - elapsed,
            length,
            cycle,
            cycles,
            topping and self.top_up > 0,
            side,
            touch,
            self,
        )

    def at(self, seconds: float) -> Breath:
        """The breath after `seconds` of repeating this pattern."""
        into = seconds % self.cycle
        phases = self.phases()
        ends = list(accumulate(length for _, length in phases))
        for (phase, length), end in zip(phases, ends, strict=True):
            if into < end:
                return self.within(phase, into - (end - length))
        phase, length = phases[-1]
        return self.within(phase, length)

    def toward(self, other: BreathPattern, share: float) -> BreathPattern:
        """The pattern `share` (0…1) of the way from this one to `other`."""

        def mix(a: float, b: float) -> float:
            return a + (b - a) * share

        return BreathPattern(
            mix(self.inhale, other.inhale),
            mix(self.hold, other.hold),
            mix(self.exhale, other.exhale),
            mix(self.rest, other.rest),
            mix(self.top_up, other.top_up),
            mix(self.depth, other.depth),
        )
