"""The signs of the breath-phase standard: glyph, rim and side, the same in every picture.

A phase can be named from a still picture without its colours: chevron up and a solid rim, filled
disc and a double rim, chevron down and a solid rim, open ring and a dotted rim.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from innerheal_desktop.session.breath import Breath, Phase, Side

_ROUND = Qt.PenCapStyle.RoundCap


def paint_glyph(
    painter: QPainter, breath: Breath, centre: QPointF, size: float, colour: QColor
) -> None:
    """Draw the glyph of a phase in a box of `size`; the chevrons travel with the breath."""
    pen = QPen(colour, size * 0.105, Qt.PenStyle.SolidLine, _ROUND, Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if breath.phase in (Phase.INHALE, Phase.EXHALE):
        up = -1.0 if breath.phase is Phase.INHALE else 1.0
        tip = centre + QPointF(0, up * size * (0.17 + 0.20 * (breath.progress - 0.5)))
        _paint_chevron(painter, tip, size, up)
        if breath.top_up:
            _paint_chevron(painter, tip + QPointF(0, size * 0.30), size, up)
    elif breath.phase is Phase.HOLD:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(centre, size * 0.25, size * 0.25)
    else:
        painter.drawEllipse(centre, size * 0.25, size * 0.25)


def _paint_chevron(painter: QPainter, tip: QPointF, size: float, up: float) -> None:
    path = QPainterPath(tip + QPointF(-size * 0.44, -up * size * 0.36))
    path.lineTo(tip)
    path.lineTo(tip + QPointF(size * 0.44, -up * size * 0.36))
    painter.drawPath(path)


def paint_rim(
    painter: QPainter, phase: Phase, centre: QPointF, radius: float, colour: QColor
) -> None:
    """Draw the edge of a body in the line style of a phase."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if phase is Phase.REST:
        pen = QPen(colour, 4.5, Qt.PenStyle.CustomDashLine, _ROUND)
        pen.setDashPattern([0.01, 2.6])
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)
        return
    painter.setPen(QPen(colour, 3.0))
    painter.drawEllipse(centre, radius, radius)
    if phase is Phase.HOLD:
        painter.drawEllipse(centre, radius + 8.0, radius + 8.0)


def paint_side(
    painter: QPainter, side: Side, centre: QPointF, radius: float, colour: QColor
) -> None:
    """Draw the half-frame of a side around `radius`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 3.0, Qt.PenStyle.SolidLine, _ROUND))
    box = QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)
    start = 110 if side is Side.LEFT else -70
    painter.drawArc(box, start * 16, 140 * 16)


def side_letter(side: Side) -> str:
    """The letter of a side."""
    return "L" if side is Side.LEFT else "R"
