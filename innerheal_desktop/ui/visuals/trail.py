"""The time arc: how much of a phase has passed, drawn once and only ever added to."""

from __future__ import annotations

from math import ceil, cos, radians, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

WIDTH = 5.0


class Trail:
    """An arc that grows clockwise from the top of a ring, on a pixmap of its own."""

    def __init__(self, radius: float, ratio: float) -> None:
        self.radius = radius
        side = ceil((2 * radius + 2 * WIDTH) * ratio)
        self._layers = (QPixmap(side, side), QPixmap(side, side))
        for layer in self._layers:
            layer.setDevicePixelRatio(ratio)
            layer.fill(Qt.GlobalColor.transparent)
        self._shown = 0  # the layer that grows
        self._share = 0.0

    def turn(self) -> None:
        """Begin a new arc; the old one stays beneath until it has faded."""
        self._shown = 1 - self._shown
        self._layers[self._shown].fill(Qt.GlobalColor.transparent)
        self._share = 0.0

    def grow(self, share: float, colour: QColor) -> None:
        """Bring the arc to `share` (0…1) of the ring."""
        layer = self._layers[self._shown]
        if share < self._share:
            layer.fill(Qt.GlobalColor.transparent)
            self._share = 0.0
        if share - self._share < 1e-4:
            return
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        box = QRectF(WIDTH, WIDTH, 2 * self.radius, 2 * self.radius)
        # A quarter of a pixel under the last piece, so that no seam shows.
        under = min(self._share, 0.04 / self.radius)
        start, end = self._share - under, share
        painter.drawArc(box, round((90 - 360 * start) * 16), round(-360 * (end - start) * 16))
        painter.end()
        self._share = share

    def draw(self, painter: QPainter, centre: QPointF, colour: QColor, turning: float) -> None:
        """Draw the arc and its bead; below 1, `turning` shows the arc before fading away."""
        corner = centre - QPointF(self.radius + WIDTH, self.radius + WIDTH)
        if turning < 1.0:
            painter.setOpacity(1.0 - turning)
            painter.drawPixmap(corner, self._layers[1 - self._shown])
            painter.setOpacity(1.0)
        painter.drawPixmap(corner, self._layers[self._shown])
        angle = radians(360.0 * self._share - 90.0)
        top = centre - QPointF(0.0, self.radius)
        bead = centre + QPointF(cos(angle) * self.radius, sin(angle) * self.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(top, WIDTH / 2, WIDTH / 2)
        painter.drawEllipse(bead, WIDTH * 1.15, WIDTH * 1.15)
