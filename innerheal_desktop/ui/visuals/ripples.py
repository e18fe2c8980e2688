"""The mark of a hummed out-breath: fine rings around a body, like water that has been touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

# Each ring stands this far outside the last one (pixels), and is this much fainter.
APART, FAINTER = 5.5, 0.62
COUNT = 3


def paint_ripples(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Draw the rings around a body of `radius`; they move with it, and never shake."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    strength = colour.alphaF()
    for ring in range(1, COUNT + 1):
        strength *= FAINTER + 0.14
        shade = QColor(colour)
        shade.setAlphaF(strength)
        painter.setPen(QPen(shade, 1.5))
        away = radius + ring * APART
        painter.drawEllipse(centre, away, away)
