"""The breath without movement: a bar of ten blocks that fill one by one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from innerheal_desktop.session.breath import Breath, Phase

COUNT = 10


def filled(breath: Breath) -> int:
    """How many of the blocks are full; linear in time, and full or empty in between."""
    share = {
        Phase.INHALE: breath.progress,
        Phase.HOLD: 1.0,
        Phase.EXHALE: 1.0 - breath.progress,
        Phase.REST: 0.0,
    }[breath.phase]
    return min(int(share * COUNT + 0.5), COUNT)


def paint_blocks(
    painter: QPainter, breath: Breath | None, area: QRectF, full: QColor, empty: QColor
) -> None:
    """Draw the bar inside `area`, from the bottom up."""
    count = filled(breath) if breath else 0
    gap = max(3.0, area.height() * 0.02)
    height = (area.height() - gap * (COUNT - 1)) / COUNT
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index in range(COUNT):
        top = area.bottom() - (index + 1) * height - index * gap
        block = QRectF(area.left(), top, area.width(), height)
        if index < count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(full)
        else:
            painter.setPen(QPen(empty, 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            block = block.adjusted(0.6, 0.6, -0.6, -0.6)
        painter.drawRoundedRect(block, 3.0, 3.0)
