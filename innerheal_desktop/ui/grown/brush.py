"""The brush that things are drawn with: fills, lines, shadows, and shapes that several share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from innerheal_desktop.ui.grown.look import Inks

# The width of lines in high contrast, in pixels whatever the size.
LINE = 1.5


def pen_of(inks: Inks) -> QPen:
    """The line around a shape: none, but in high contrast."""
    if inks.line is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(inks.line, LINE)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def fill(painter: QPainter, inks: Inks, colour: QColor) -> None:
    """What is drawn next is filled with `colour`, and outlined in high contrast."""
    painter.setPen(pen_of(inks))
    painter.setBrush(colour)


def stroke(painter: QPainter, inks: Inks, colour: QColor, width: float) -> None:
    """What is drawn next is a line of `width` units; in high contrast of the usual width."""
    pen = QPen(inks.line or colour, width)
    if inks.line is not None:
        pen.setWidthF(LINE)
        pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def shadow(painter: QPainter, inks: Inks, width: float) -> None:
    """What stands on the ground darkens it a little."""
    if inks.line is not None:
        return
    shade = QColor(0, 0, 0)
    shade.setAlphaF(0.09)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawEllipse(QPointF(width * 0.08, 0.1), width / 2, width * 0.09)


def corners(*points: tuple[float, float]) -> QPolygonF:
    """A shape by its corners."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def boulder(painter: QPainter, inks: Inks, x: float, y: float, half: float, high: float) -> None:
    """A worn stone whose foot is at (x, y): `half` its width, `high` its height."""
    shape = QPainterPath(QPointF(x - half, y))
    shape.cubicTo(
        x - half * 1.06, y - high * 0.62, x - half * 0.62, y - high, x - half * 0.08, y - high
    )
    shape.cubicTo(x + half * 0.58, y - high * 1.02, x + half * 1.04, y - high * 0.5, x + half, y)
    shape.quadTo(x, y + high * 0.10, x - half, y)
    fill(painter, inks, inks.stone)
    painter.drawPath(shape)
    if inks.line is None:
        light = QColor(inks.shine)
        light.setAlphaF(0.42)
        top = QPainterPath(QPointF(x - half * 0.80, y - high * 0.52))
        top.cubicTo(
            *(x - half * 0.62, y - high * 0.94),
            *(x + half * 0.12, y - high * 1.06),
            *(x + half * 0.56, y - high * 0.72),
        )
        top.cubicTo(
            *(x + half * 0.10, y - high * 0.80),
            *(x - half * 0.38, y - high * 0.74),
            *(x - half * 0.80, y - high * 0.52),
        )
        painter.setBrush(light)
        painter.drawPath(top)


def rounded(*circles: tuple[float, float, float]) -> QPainterPath:
    """Circles (x, y, radius) grown into one shape."""
    whole = QPainterPath()
    for x, y, radius in circles:
        one = QPainterPath()
        one.addEllipse(QPointF(x, y), radius, radius)
        whole = whole.united(one)
    return whole
