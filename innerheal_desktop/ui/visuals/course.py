"""The course of the breath: which phase lasts from when to when, behind us and ahead."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import floor, inf
from typing import Protocol

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase
from innerheal_desktop.session.timeline import Span, Timeline


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase of one breath, or a time without breath (`phase` is `None`), in seconds."""

    start: float
    end: float
    phase: Phase | None = None
    pattern: BreathPattern | None = None
    touch: str = ""

    def fullness(self, t: float) -> float:
        """How full the lungs are at `t`, 0…1; empty where nothing is breathed to."""
        if self.phase is None or self.pattern is None or self.end <= self.start:
            return 0.0
        share = (t - self.start) / (self.end - self.start)
        return min(max(self.pattern.fullness(self.phase, min(max(share, 0.0), 1.0)), 0.0), 1.0)

    @property
    def topped_from(self) -> float | None:
        """When the second part of a two-part in-breath begins."""
        of = self.pattern
        if of is None or self.phase is not Phase.INHALE or not of.top_up:
            return None
        return self.start + (of.inhale - of.top_up)


class Course(Protocol):
    """What is breathed, and when."""

    def between(self, start: float, end: float) -> tuple[Stretch, ...]:
        """The stretches that touch `start`…`end` seconds, without a gap."""


class Written:
    """The course that a timeline writes."""

    def __init__(self, timeline: Timeline) -> None:
        self._stretches = tuple(_joined(_stretch(span) for span in timeline.spans))
        self._ends = tuple(stretch.end for stretch in self._stretches)

    def between(self, start: float, end: float) -> tuple[Stretch, ...]:
        """The stretches of the sitting; quiet before and after it."""
        first = bisect_right(self._ends, start)
        found = []
        for stretch in self._stretches[first:]:
            if stretch.start >= end:
                break
            found.append(stretch)
        return tuple(found)


class Repeating:
    """The course of one pattern that began `origin` seconds into the sitting, for ever."""

    def __init__(self, pattern: BreathPattern, origin: float, touch: str = "") -> None:
        self._pattern, self._touch = pattern, touch
        self._origin = round(origin % pattern.cycle, 6)

    def same(self, other: Course) -> bool:
        """Whether `other` is this pattern at the same time, give or take two milliseconds."""
        if not isinstance(other, Repeating):
            return False
        apart = abs(self._origin - other._origin)
        apart = min(apart, abs(apart - self._pattern.cycle))
        return apart < 0.002 and (self._pattern, self._touch) == (other._pattern, other._touch)

    def between(self, start: float, end: float) -> tuple[Stretch, ...]:
        """The phases of as many breaths as it takes."""
        at = self._origin + floor((start - self._origin) / self._pattern.cycle - 1e-9) * (
            self._pattern.cycle
        )
        found = []
        while at < end:
            for phase, seconds in self._pattern.phases():
                stretch = Stretch(at, at + seconds, phase, self._pattern, self._touch)
                if stretch.end > start and stretch.start < end:
                    found.append(stretch)
                at += seconds
        return tuple(found)


class Quiet:
    """Nothing to follow, now and later."""

    def same(self, other: Course) -> bool:
        """Whether `other` is quiet too."""
        return isinstance(other, Quiet)

    def between(self, start: float, end: float) -> tuple[Stretch, ...]:
        """One stretch without breath."""
        return (Stretch(-inf, inf),)


def continued(breath: Breath | None, time: float) -> Repeating | Quiet:
    """The course of a breath seen at `time`, as if it went on for ever; quiet without one."""
    if breath is None or breath.pattern is None:
        return Quiet()
    before = 0.0
    for phase, seconds in breath.pattern.phases():
        if phase is breath.phase:
            break
        before += seconds
    began = time - (breath.length - breath.remaining) - before
    return Repeating(breath.pattern, began, breath.touch)


def _stretch(span: Span) -> Stretch:
    of = span.breath
    if of is None:
        return Stretch(span.start, span.end)
    return Stretch(span.start, span.end, of.phase, of.pattern, of.touch)


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Times without breath that follow each other become one; the outer ones never end."""
    quiet = -inf
    for stretch in stretches:
        if stretch.end <= stretch.start:
            continue
        if stretch.phase is None:
            continue
        if quiet < stretch.start:
            yield Stretch(quiet, stretch.start)
        yield stretch
        quiet = stretch.end
    yield Stretch(quiet, inf)
