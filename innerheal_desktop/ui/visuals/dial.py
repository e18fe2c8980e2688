"""The time arc where it is small enough to be drawn whole at every frame."""

from __future__ import annotations

from math import cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_dial(
    painter: QPainter, centre: QPointF, radius: float, width: float, share: float, colour: QColor
) -> None:
    """Draw the arc of a phase of which `share` (0…1) has passed, clockwise from the top."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawArc(box, 90 * 16, round(-360 * 16 * share))
    angle = radians(360.0 * share - 90.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    bead = centre + QPointF(cos(angle) * radius, sin(angle) * radius)
    painter.drawEllipse(bead, width * 1.1, width * 1.1)
