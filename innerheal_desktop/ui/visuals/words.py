"""Words as pictures: each phrase is set once and drawn as a pixmap from then on."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

_KEPT = 32


class Words:
    """The phrases of one picture, in one font, colour and device pixel ratio."""

    def __init__(self, font: QFont, colour: QColor, ratio: float) -> None:
        self.font = font
        self._colour = colour
        self._ratio = ratio
        self._set: dict[str, QPixmap] = {}

    def width(self, text: str) -> float:
        """How wide `text` is, in logical pixels."""
        return QFontMetricsF(self.font).horizontalAdvance(text)

    def draw(self, painter: QPainter, text: str, centre: QPointF, opacity: float = 1.0) -> None:
        """Draw `text` around `centre`."""
        if not text or opacity <= 0.0:
            return
        pixmap = self._pixmap(text)
        size = pixmap.deviceIndependentSize()
        # Whole device pixels keep the letters sharp.
        left = round((centre.x() - size.width() / 2) * self._ratio) / self._ratio
        top = round((centre.y() - size.height() / 2) * self._ratio) / self._ratio
        painter.setOpacity(min(opacity, 1.0))
        painter.drawPixmap(QPointF(left, top), pixmap)
        painter.setOpacity(1.0)

    def _pixmap(self, text: str) -> QPixmap:
        found = self._set.get(text)
        if found is not None:
            return found
        metrics = QFontMetricsF(self.font)
        width = ceil(metrics.horizontalAdvance(text)) + 4
        height = ceil(metrics.height())
        pixmap = QPixmap(ceil(width * self._ratio), ceil(height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setFont(self.font)
        painter.setPen(self._colour)
        painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        if len(self._set) >= _KEPT:
            self._set.clear()
        self._set[text] = pixmap
        return pixmap
