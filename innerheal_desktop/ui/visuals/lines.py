"""A scene of high contrast: an even ground, hills as outlines, and strokes for the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.land import Lie, crest, crest_path
from innerheal_desktop.ui.visuals.looks import Ridge

Strokes = Callable[[QPainter, Lie, QPen], None]


def lined(
    lie: Lie, ratio: float, palette: Palette, ridges: tuple[Ridge, ...], strokes: Strokes
) -> QPixmap:
    """The scene of `lie`: `ridges` that hide one another, and `strokes` drawn with a thin pen."""
    pixmap = QPixmap((lie.size * ratio).toSize())
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(palette.bg))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, ridge in enumerate(ridges):
        painter.setBrush(QColor(palette.bg))
        painter.setPen(QPen(QColor(palette.text), 2.6 - 0.5 * index))
        painter.drawPath(crest_path(lie, partial(crest, ridge), lie.size.height() + 40.0))
    pen = QPen(QColor(palette.border), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(QColor(palette.bg))
    strokes(painter, lie, pen)
    painter.end()
    return pixmap
