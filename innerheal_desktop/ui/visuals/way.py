"""The way of a breath: a closed line that a bead walks once a breath, a stretch for each phase."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from innerheal_desktop.session.breath import BreathPattern, Phase

# How far apart the points of a stretch lie, in logical pixels: a chord this short bends unseen.
PACE = 3.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """The piece of the way that belongs to one phase, walked at constant speed.

    `points` lie at equal distances, in logical pixels, clockwise as seen. `top_up` is the share
    (0…1) of the stretch after which a two-part in-breath takes a little more, or 1.
    """

    phase: Phase
    points: tuple[QPointF, ...]
    length: float
    top_up: float = 1.0

    def at(self, share: float) -> QPointF:
        """The point `share` (0…1) of the way along."""
        index, rest = self._place(share)
        one, other = self.points[index], self.points[index + 1]
        return one + (other - one) * rest

    def outward(self, share: float) -> QPointF:
        """The direction away from the middle of the way, of length 1."""
        index, rest = self._place(share)
        one, other = self._normal(index), self._normal(index + 1)
        normal = one + (other - one) * rest
        size = hypot(normal.x(), normal.y())
        return QPointF(normal.x() / size, normal.y() / size)

    def beside(self, share: float, away: float) -> QPointF:
        """The point `away` pixels outside of the line (inside of it, when less than 0)."""
        return self.at(share) + self.outward(share) * away

    def line(self, start: float, end: float, away: float = 0.0) -> QPolygonF:
        """The line between two shares, `away` pixels outside of the way."""
        last = len(self.points) - 1
        between = (index / last for index in range(ceil(start * last), int(end * last) + 1))
        shares = [start, *(share for share in between if start < share < end), end]
        return QPolygonF([self.beside(share, away) for share in shares])

    @property
    def box(self) -> QRectF:
        """The smallest upright box around the line."""
        return QPolygonF(list(self.points)).boundingRect()

    def _place(self, share: float) -> tuple[int, float]:
        along = min(max(share, 0.0), 1.0) * (len(self.points) - 1)
        index = min(int(along), len(self.points) - 2)
        return index, along - index

    def _normal(self, index: int) -> QPointF:
        last = len(self.points) - 1
        before, after = self.points[max(index - 1, 0)], self.points[min(index + 1, last)]
        along = after - before
        size = hypot(along.x(), along.y()) or 1.0
        return QPointF(along.y() / size, -along.x() / size)


@dataclass(frozen=True, slots=True)
class Way:
    """The stretches of a whole breath, in their order, around `middle`.

    `breadth` is how wide it is there inside, in logical pixels.
    """

    stretches: tuple[Stretch, ...]
    middle: QPointF
    breadth: float

    def of(self, phase: Phase) -> Stretch:
        """The stretch of `phase`; the first one for a phase that does not last."""
        found = (each for each in self.stretches if each.phase is phase)
        return next(found, self.stretches[0])

    @property
    def box(self) -> QRectF:
        """The smallest upright box around the way."""
        box = QRectF()
        for stretch in self.stretches:
            box = box.united(stretch.box)
        return box


def stretch(phase: Phase, line: Sequence[QPointF], pattern: BreathPattern) -> Stretch:
    """The stretch of `phase` along `line`, whose points may lie at any distances."""
    steps = [hypot(b.x() - a.x(), b.y() - a.y()) for a, b in pairwise(line)]
    # Points that fall together have no direction.
    line = [line[0], *(point for point, step in zip(line[1:], steps, strict=True) if step > 1e-6)]
    steps = [step for step in steps if step > 1e-6]
    passed = [0.0, *accumulate(steps)]
    length = passed[-1]
    count = max(ceil(length / PACE), 8)
    points = []
    for index in range(count + 1):
        along = length * index / count
        after = min(max(bisect_left(passed, along), 1), len(line) - 1)
        share = (along - passed[after - 1]) / steps[after - 1]
        points.append(line[after - 1] + (line[after] - line[after - 1]) * share)
    topping = phase is Phase.INHALE and pattern.top_up > 0
    top_up = 1.0 - pattern.top_up / pattern.inhale if topping else 1.0
    return Stretch(phase, tuple(points), length, top_up)
