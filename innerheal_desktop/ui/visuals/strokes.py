"""How the way of a breath is drawn: the line styles of the phases, and how far the breath has come.

A style can be told without its colour: one line, two lines, one line, dots. Each stretch is drawn
once at full strength and shown as far as the breath has come, so that no frame strokes a long line.
"""

from __future__ import annotations

from math import ceil, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QRadialGradient

from innerheal_desktop.session.breath import Phase
from innerheal_desktop.ui.visuals.ground import falloff
from innerheal_desktop.ui.visuals.way import Stretch

_ROUND = Qt.PenCapStyle.RoundCap
# Everything that a line style draws lies within so many line widths of the way.
REACH = 2.6
# The band that shows a stretch is cut in pieces so long, in pixels.
CHORD = 14.0
# How strong a stretch is drawn that the breath has not reached.
QUIET, QUIET_IN_CONTRAST = 0.50, 0.80
# How far a bead's halo reaches, in line widths.
HALO = 4.0
# A hum is a ripple beside the way: so long and so high, in line widths.
RIPPLE_LENGTH, RIPPLE_HEIGHT = 3.6, 0.62


def paint_stretch(
    painter: QPainter, of: Stretch, colour: QColor, line: float, width: float
) -> None:
    """Draw a stretch in the style of its phase, with a `line` so wide.

    `width` is the widest line of the picture: two lines and dots are spaced by it, so that a thin
    style and a strong one lie upon each other.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = _room(of, width)
    if of.phase is Phase.REST:
        _paint_dots(painter, of, colour, line, width)
        return
    single = of.phase is not Phase.HOLD
    _pen(painter, colour, line if single else line * 0.52)
    for away in (0.0,) if single else (-width * 0.78, width * 0.78):
        if of.top_up < 1.0:
            painter.drawPolyline(of.line(room, of.top_up - room * 0.6, away))
            painter.drawPolyline(of.line(of.top_up + room * 0.6, 1.0 - room, away))
        else:
            painter.drawPolyline(of.line(room, 1.0 - room, away))


def paint_beside(painter: QPainter, of: Stretch, colour: QColor, width: float, touch: str) -> None:
    """Draw what a breath has beside its line: a thin second line for a top-up, a ripple for a hum.

    The ripple is drawn like a string that sounds, and stands still.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _pen(painter, colour, max(width * 0.34, 1.2))
    if of.top_up < 1.0:
        room = _room(of, width)
        painter.drawPolyline(of.line(of.top_up + room * 0.6, 1.0 - room, width * 2.0))
    if touch == "hum" and of.phase is Phase.EXHALE:
        waves = max(round(of.length * 0.5 / (width * RIPPLE_LENGTH)), 2)
        steps = waves * 12
        points = []
        for step in range(steps + 1):
            share = step / steps
            rise = sin(pi * share) * sin(2.0 * pi * waves * share) * width * RIPPLE_HEIGHT
            points.append(of.beside(0.25 + 0.5 * share, -width * 2.3 + rise))
        painter.drawPolyline(QPolygonF(points))


def _pen(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, _ROUND, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _room(of: Stretch, width: float) -> float:
    """The share of a stretch that is left open at each of its ends."""
    return min(width * 1.5 / max(of.length, 1.0), 0.2)


def _paint_dots(painter: QPainter, of: Stretch, colour: QColor, line: float, width: float) -> None:
    room = _room(of, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    count = max(round(of.length * (1.0 - 2.0 * room) / (width * 2.5)), 1)
    for index in range(count + 1):
        share = room + (1.0 - 2.0 * room) * index / count
        painter.drawEllipse(of.at(share), line * 0.52, line * 0.52)


class Trace:
    """A stretch at full strength, shown as far as the breath has come."""

    def __init__(self, of: Stretch, colour: QColor, width: float, ratio: float) -> None:
        self._of = of
        self._half = width * REACH
        margin = self._half + 2.0
        self._corner = QPointF(of.box.topLeft()) - QPointF(margin, margin)
        # Whole device pixels, so that the layer meets the ground sharply.
        left, top = (int(part * ratio) / ratio for part in self._corner.toTuple())
        self._corner = QPointF(left, top)
        wide, high = of.box.width() + 2 * margin + 2, of.box.height() + 2 * margin + 2
        self._layer = QPixmap(ceil(wide * ratio), ceil(high * ratio))
        self._layer.setDevicePixelRatio(ratio)
        self._layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._layer)
        painter.translate(-self._corner)
        paint_stretch(painter, of, colour, width, width)
        painter.end()
        count = max(ceil(of.length / CHORD), 2)
        shares = [index / count for index in range(count)]
        first = of.outward(0.0)
        back = QPointF(first.y(), -first.x()) * width
        self._outer = [of.beside(share, self._half) for share in shares]
        self._inner = [of.beside(share, -self._half) for share in shares]
        self._outer[0] += back
        self._inner[0] += back

    def draw(self, painter: QPainter, share: float, opacity: float = 1.0) -> None:
        """Show the first `share` (0…1) of the stretch. The bead hides where it is cut."""
        if share <= 0.0 or opacity <= 0.0:
            return
        painter.setOpacity(opacity)
        if share < 1.0:
            self._draw_cut(painter, share)
        else:
            painter.drawPixmap(self._corner, self._layer)
        painter.setOpacity(1.0)

    def _draw_cut(self, painter: QPainter, share: float) -> None:
        """Show the layer within a band along the way: cheaper than to stroke a wide line."""
        end = max(ceil(share * len(self._outer)), 1)
        outer = [*self._outer[:end], self._of.beside(share, self._half)]
        inner = [*self._inner[:end], self._of.beside(share, -self._half)]
        cut = QPainterPath()
        cut.addPolygon(QPolygonF([*outer, *reversed(inner)]))
        cut.closeSubpath()
        painter.save()
        painter.setClipPath(cut, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(self._corner, self._layer)
        painter.restore()


def halo(colour: QColor, width: float, ratio: float) -> QPixmap:
    """The soft ring around a bead, to be drawn around its middle."""
    reach = ceil(width * HALO)
    layer = QPixmap(ceil(2 * reach * ratio), ceil(2 * reach * ratio))
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    gradient = QRadialGradient(QPointF(reach, reach), reach)
    painter = QPainter(layer)
    painter.fillRect(QRectF(0, 0, 2 * reach, 2 * reach), falloff(0.42, colour.name(), gradient))
    painter.end()
    return layer


def paint_bead(painter: QPainter, at: QPointF, colour: QColor, width: float, soft: QPixmap) -> None:
    """Draw where the breath is: a bead in its `soft` halo."""
    half = soft.deviceIndependentSize().width() / 2
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(at - QPointF(half, half), soft)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(at, width * 1.55, width * 1.55)
