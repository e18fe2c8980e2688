"""The shape of a breath: its curve over a stretch of time, with the signs of the phases below.

A phase is told by its line (solid, double while held, dotted at rest), its glyph and its place as
well as by its colour. Every shape has the same seconds to a width, so that they can be compared.
"""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.ui.theme.palette import Palette, hairline, worn
from innerheal_desktop.ui.visuals.signs import paint_glyph

# Seconds that are shown, and the size of a shape in pixels.
SECONDS = 20.0
WIDE, TALL = 168, 60
# The size of a glyph, the room for its row, and the width of the line, in pixels.
GLYPH, SIGNS, LINE = 11.0, 15.0, 2.0
# A glyph is drawn where its phase is at least so wide.
NARROWEST = 12.0
# The two lines of a hold stand so far apart; the curve keeps so far from the edge.
APART, EDGE = 4.0, 4.0
STEPS = 24  # points of the curve of one phase
FAINT = 0.45  # of the ink, for the breaths after the first


class Shape(QWidget):
    """Paints one pattern; a screen reader is told it by the words beside it."""

    def __init__(self, pattern: BreathPattern) -> None:
        super().__init__()
        self._pattern = pattern
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_pattern(self, pattern: BreathPattern) -> None:
        """Paint another."""
        if pattern != self._pattern:
            self._pattern = pattern
            self.update()

    def sizeHint(self) -> QSize:
        """The same for every pattern."""
        return QSize(WIDE, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Base line, curve, signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0.0)
            painter.scale(-1.0, 1.0)
        room = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, self.height() - SIGNS - 2 * EDGE)
        painter.setPen(QPen(hairline(self.palette()), 1.0))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.setClipRect(QRectF(self.rect()))
        colours = worn(self.palette())
        first, start = True, 0.0
        while start < SECONDS:
            _paint_breath(painter, self._pattern, room, start, colours, first=first)
            first, start = False, start + self._pattern.cycle


def _paint_breath(
    painter: QPainter,
    pattern: BreathPattern,
    room: QRectF,
    start: float,
    colours: Palette,
    *,
    first: bool,
) -> None:
    """One breath that begins `start` seconds into the shape; the first one has its signs."""
    phases = pattern.phases()
    ends = accumulate(seconds for _, seconds in phases)
    for (phase, seconds), end in zip(phases, ends, strict=True):
        ink = QColor(colours.phase(phase))
        if not first:
            ink.setAlphaF(FAINT)
        begin = start + end - seconds
        if begin >= SECONDS:
            return
        points = [
            _place(room, begin + seconds * at / STEPS, pattern.fullness(phase, at / STEPS))
            for at in range(STEPS + 1)
            if begin + seconds * at / STEPS <= SECONDS + 1e-6
        ]
        _paint_line(painter, phase, points, ink)
        middle = _place(room, begin + seconds / 2.0, 0.0)
        if first and seconds / SECONDS * room.width() >= NARROWEST and middle.x() < room.right():
            # Half-way through, a chevron stands in the middle of its box.
            breath = pattern.within(phase, seconds / 2.0)
            centre = QPointF(middle.x(), room.bottom() + EDGE + SIGNS / 2.0)
            paint_glyph(painter, breath, centre, GLYPH, ink)


def _paint_line(painter: QPainter, phase: Phase, points: list[QPointF], ink: QColor) -> None:
    pen = QPen(ink, LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if phase is Phase.REST:
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    painter.drawPolyline(points)
    if phase is Phase.HOLD:
        painter.drawPolyline([point + QPointF(0.0, APART) for point in points])


def _place(room: QRectF, second: float, fullness: float) -> QPointF:
    x = room.left() + room.width() * second / SECONDS
    return QPointF(x, room.bottom() - LINE - fullness * (room.height() - LINE))
