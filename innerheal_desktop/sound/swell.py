"""The swell of the sea: it rises with the in-breath, and by itself where nobody is breathing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.session.timeline import Span, Timeline

# What is left of the surf between two waves, and how waves differ when nobody paces them.
EBB = 0.2
WAVE = 11.0
CRESTS = (0.85, 0.65, 1.0, 0.75, 0.6)
RISE = 0.42


@dataclass(frozen=True, slots=True)
class Point:
    """A level (a factor) at the sample `at`."""

    at: int
    level: float


def swell(timeline: Timeline, rate: int) -> tuple[Point, ...]:
    """The swell of the whole sitting as points `rate` samples a second, raised cosines between."""
    points: dict[int, float] = {0: EBB}
    for at, level in _levels(timeline):
        points[round(at * rate)] = level
    return tuple(Point(at, points[at]) for at in sorted(points))


def _levels(timeline: Timeline) -> Iterator[tuple[float, float]]:
    free_since: float | None = None
    for span in timeline.spans:
        if span.breath is None:
            free_since = span.start if free_since is None else free_since
            continue
        if free_since is not None:
            yield from _waves(free_since, span.start)
            free_since = None
        yield from _breathed(span)
    if free_since is not None:
        yield from _waves(free_since, timeline.length)


def _waves(start: float, end: float) -> Iterator[tuple[float, float]]:
    """Waves of about `WAVE` seconds that fill the time exactly; none in less than half of one."""
    count = round((end - start) / WAVE)
    for k in range(count):
        begun = start + (end - start) * k / count
        yield begun, EBB
        yield begun + (end - start) / count * RISE, CRESTS[k % len(CRESTS)]
    yield end, EBB


def _breathed(span: Span) -> Iterator[tuple[float, float]]:
    """The fullness of the lungs at both ends of a phase, and where a second in-breath begins."""
    if span.breath is None:
        return
    phase, pattern = span.breath.phase, span.breath.pattern
    times = [0.0, 1.0]
    if phase is Phase.INHALE and pattern.top_up:
        times.insert(1, 1.0 - pattern.top_up / pattern.inhale)
    for t in times:
        yield span.start + span.seconds * t, EBB + (1.0 - EBB) * pattern.fullness(phase, t)
