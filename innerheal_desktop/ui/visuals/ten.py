"""Ten marks on a dim ring, for whoever counts. The ring does not count: that is the practice."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.visuals.ground import ground, high_contrast
from innerheal_desktop.ui.visuals.land import Lie
from innerheal_desktop.ui.visuals.scenic import Art, Scenic

COUNT = 10
# The ring in shares of the shorter side of the stage, and a mark in shares of the ring.
RING, MARK = 0.32, 0.030


class Ten(Scenic):
    """A dim ring with ten marks, and a light in it that comes and goes very slowly."""

    called = mark("A dim ring with ten marks")

    def paint_art(self, lie: Lie, ratio: float) -> Art:
        """The ring on its ground, without light and with it."""
        size = QSize(round(lie.size.width()), round(lie.size.height()))
        stage = QRectF(self.place_to_draw)
        middle = stage.center()
        radius = min(stage.width(), stage.height()) * RING
        reach = radius * 1.9
        light = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
        low = ground(size, ratio, self.colours)
        high = None if high_contrast(self.colours) else ground(size, ratio, self.colours, light)
        for pixmap in (low, high):
            if pixmap is not None:
                self._paint_ring(pixmap, middle, radius)
        return Art(low, high)

    def _paint_ring(self, pixmap: QPixmap, middle: QPointF, radius: float) -> None:
        strong = high_contrast(self.colours)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(self.colours.border)
        line.setAlphaF(1.0 if strong else 0.42)
        painter.setPen(QPen(line, 2.0))
        painter.drawEllipse(middle, radius, radius)
        line.setAlphaF(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(COUNT):
            angle = 2 * pi * index / COUNT - pi / 2
            place = middle + QPointF(cos(angle), sin(angle)) * radius
            # The first is larger: it is where one begins again.
            size = max(radius * MARK * (1.5 if index == 0 else 1.0), 3.0)
            painter.setBrush(QColor(self.colours.bg))
            painter.drawEllipse(place, size + 4.0, size + 4.0)
            painter.setBrush(line)
            painter.drawEllipse(place, size, size)
        painter.end()
