"""The land of high contrast: the same hills and water, in lines on an even ground."""

from __future__ import annotations

from functools import partial
from random import Random

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.land import Lie, crest, crest_path
from innerheal_desktop.ui.visuals.looks import Ridge

LINES = (
    Ridge(0.000, 0.23, 0.30, (0.06, 0.95), 0.46, 0.020, 3),
    Ridge(0.050, 0.12, 0.16, (0.14, 1.05), 0.50, 0.010, 21),
    Ridge(0.095, 0.08, 0.05, (0.22, 1.10), 0.60, 0.006, 8),
)
_WATER = 0.150


def paint_lines(painter: QPainter, lie: Lie, palette: Palette) -> None:
    """Paint hills as outlines that hide one another, and water as a few level strokes."""
    for index, ridge in enumerate(LINES):
        painter.setBrush(QColor(palette.bg))
        painter.setPen(QPen(QColor(palette.text), 3.0 - 0.6 * index))
        foot = lie.size.height() + 40.0
        painter.drawPath(crest_path(lie, partial(crest, ridge), foot))
    chance = Random(5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(5):
        down = _WATER + 0.012 + 0.022 * row + 0.005 * row * row
        painter.setPen(
            QPen(QColor(palette.border), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        for _ in range(7 - row // 2):
            u, half = chance.uniform(-1.6, 1.6), chance.uniform(0.03, 0.14)
            y = lie.down(down)
            left, right = (lie.middle + (u + way * half) * lie.unit for way in (-1.0, 1.0))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
