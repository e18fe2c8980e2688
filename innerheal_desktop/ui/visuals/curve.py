"""The curve of a wave: where the breath of a course stands, and in which colour and line style."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil, floor, hypot, inf, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.course import Course, Quiet, Stretch

# From point to point of the curve, in pixels.
POINT = 2.0
# The second line of a hold, the dots of a rest and the ripple of a hum, in pixels.
DOUBLE, DOTS, HUM = 8.0, 11.0, 12.0
# Seconds over which a line without breath fades.
FADE = 3.0
# What is left of a line once it has faded.
FAINT = 0.30
_ROUND = Qt.PenCapStyle.RoundCap


@dataclass(frozen=True, slots=True)
class Look:
    """How a strip looks: heights (`full`, `empty`, `foot`), width of its line, pixels a second."""

    palette: Palette
    full: float
    empty: float
    foot: float
    line: float
    speed: float

    def y(self, fullness: float) -> float:
        """Where a fullness of 0…1 stands."""
        return self.empty + (self.full - self.empty) * fullness

    def colour(self, phase: Phase | None) -> QColor:
        """The colour of a phase; of a line that nothing is breathed to without one."""
        return QColor(self.palette.phase(phase) if phase else self.palette.border)


@dataclass(slots=True)
class Curve:
    """The curve of `course`; `zero` seconds stand at the pixel 0."""

    look: Look
    course: Course = field(default_factory=Quiet)
    zero: float = 0.0

    def fullness(self, passed: float) -> float:
        """How full the lungs are `passed` seconds after zero, 0…1."""
        time = self.zero + passed
        return self.course.between(time, time + 1e-6)[0].fullness(time)

    def points(self, left: float, right: float) -> Iterator[QPointF]:
        """The curve from `left` to `right`, in pixels."""
        for stretch in self._stretches(left, right):
            start, stop = max(left, self._x(stretch.start)), min(right, self._x(stretch.end))
            yield from self._along(stretch, start, stop)

    def paint_fill(self, painter: QPainter, start: float, end: float) -> None:
        """Three sheets of colour, one below the other, that thin out towards the foot."""
        look = self.look
        curve = QPolygonF([*self.points(start - 4, end + 4)])
        curve.append(QPointF(end + 4, look.foot))
        curve.append(QPointF(start - 4, look.foot))
        wash = QLinearGradient(start, 0.0, end, 0.0)
        for step in range(17):
            tint = QColor(look.palette.primary)
            tint.setAlphaF(0.36 * self._presence(start + (end - start) * step / 16))
            wash.setColorAt(step / 16, tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(wash))
        for sheet in (0.0, 0.13, 0.30):
            painter.drawPolygon(curve.translated(0.0, sheet * (look.empty - look.full)))
        mask = QLinearGradient(0.0, look.full, 0.0, look.foot)
        strength = 0.72 if look.palette.dark else 0.62
        for step in range(17):
            t = step / 16
            veil = QColor(0, 0, 0)
            veil.setAlphaF(strength * (1.0 - t) ** 1.5)
            mask.setColorAt(t, veil)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(QRectF(start - 4, 0.0, end - start + 8, look.foot + 4), mask)

    def paint_line(self, painter: QPainter, left: float, right: float) -> None:
        """Draw the line from `left` to `right`, each phase in its own style."""
        for stretch in self._stretches(left, right):
            self._paint_stretch(painter, stretch, left, right)

    def _paint_stretch(
        self, painter: QPainter, stretch: Stretch, left: float, right: float
    ) -> None:
        """Draw the line of one phase in its own style, between `left` and `right`."""
        look, colour = self.look, self.look.colour(stretch.phase)
        begin, end = self._x(stretch.start), self._x(stretch.end)
        start, stop = max(left, begin), min(right, end)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour, look.line, Qt.PenStyle.SolidLine, _ROUND, Qt.PenJoinStyle.RoundJoin)
        if stretch.phase is None:
            pen.setBrush(self._fading(start, stop))
            pen.setWidthF(look.line * 0.6)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        if stretch.phase is Phase.REST:
            _paint_dots(painter, begin, end, (left, right), look.empty, look.line * 0.75, colour)
        else:
            painter.drawPolyline(QPolygonF([*self._along(stretch, start, stop)]))
        if stretch.phase is Phase.HOLD:
            over = QPointF(0.0, -DOUBLE * min(look.line / 3.0, 1.0))
            painter.drawLine(QPointF(start, look.full) + over, QPointF(stop, look.full) + over)
        if stretch.phase is Phase.EXHALE and stretch.touch == "hum":
            _paint_ripple(painter, [*self._along(stretch, start, stop)], (begin, end), colour)
        if stretch.topped_from is not None:
            at = stretch.topped_from
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(
                QPointF(self._x(at), look.y(stretch.fullness(at))), look.line * 1.6, look.line * 1.6
            )

    def _fading(self, start: float, stop: float) -> QBrush:
        fade = QLinearGradient(start, 0.0, stop, 0.0)
        for step in range(9):
            colour = self.look.colour(None)
            present = self._presence(start + (stop - start) * step / 8)
            colour.setAlphaF(FAINT + (1.0 - FAINT) * present)
            fade.setColorAt(step / 8, colour)
        return QBrush(fade)

    def _x(self, time: float) -> float:
        """Where `time` stands on the strip, within what a painter can draw."""
        return (min(max(time, -1e6), 1e6) - self.zero) * self.look.speed

    def _time(self, x: float) -> float:
        return x / self.look.speed + self.zero

    def _stretches(self, left: float, right: float) -> tuple[Stretch, ...]:
        return self.course.between(self._time(left), self._time(right))

    def _along(self, stretch: Stretch, start: float, stop: float) -> Iterator[QPointF]:
        """The curve of one stretch; its points stand on one grid, whatever part is asked for."""
        yield QPointF(start, self.look.y(stretch.fullness(self._time(start))))
        for step in range(floor(start / POINT) + 1, ceil(stop / POINT)):
            x = step * POINT
            yield QPointF(x, self.look.y(stretch.fullness(self._time(x))))
        yield QPointF(stop, self.look.y(stretch.fullness(self._time(stop))))

    def _presence(self, x: float) -> float:
        """1 where there is breath, and less the farther away the next breath is."""
        time = self._time(x)
        near = [
            max(stretch.start - time, time - stretch.end, 0.0)
            for stretch in self.course.between(time - FADE, time + FADE)
            if stretch.phase is not None
        ]
        away = max(0.0, 1.0 - min(near, default=inf) / FADE)
        return away * away * (3.0 - 2.0 * away)


def _paint_dots(
    painter: QPainter,
    begin: float,
    end: float,
    seen: tuple[float, float],
    y: float,
    radius: float,
    colour: QColor,
) -> None:
    """Draw the dots of a rest, evenly from its begin to its end."""
    count = max(round((end - begin) / (DOTS * radius / 2.25)), 1)
    gap = (end - begin) / count
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    first = max(ceil((seen[0] - begin) / gap - 0.5), 0)
    last = min(floor((seen[1] - begin) / gap - 0.5), count - 1)
    for index in range(first, last + 1):
        painter.drawEllipse(QPointF(begin + (index + 0.5) * gap, y), radius, radius)


def _paint_ripple(
    painter: QPainter, curve: list[QPointF], reach: tuple[float, float], colour: QColor
) -> None:
    """Draw the ripple of a hum above its curve, thinning out at both ends."""
    path = QPainterPath()
    for before, after in pairwise(curve):
        way = after - before
        long = hypot(way.x(), way.y())
        if not long:
            continue
        share = (before.x() - reach[0]) / (reach[1] - reach[0])
        swing = HUM + 2.6 * sin(pi * share) * sin(2.0 * pi * before.x() / 12.0)
        point = before + QPointF(way.y() / long * swing, -way.x() / long * swing)
        if path.isEmpty() and not path.elementCount():
            path.moveTo(point)
        else:
            path.lineTo(point)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, _ROUND))
    painter.drawPath(path)
