"""The time arc: how much of a phase has passed, drawn once and only ever added to."""

from __future__ import annotations

from math import ceil, cos, sin, tau

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QPolygonF

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
        self._rings: dict[int, QBrush] = {}  # by colour
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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ring(colour))
        # Uncovered, not drawn: pieces that meet leave no seam. The edge is hard, beneath the bead.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawPolygon(self._piece(self._share, share))
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
        angle = tau * (self._share - 0.25)
        top = centre - QPointF(0.0, self.radius)
        bead = centre + QPointF(cos(angle) * self.radius, sin(angle) * self.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(top, WIDTH / 2, WIDTH / 2)
        painter.drawEllipse(bead, WIDTH * 1.15, WIDTH * 1.15)

    def _ring(self, colour: QColor) -> QBrush:
        """The whole ring in one colour, of which the arc uncovers a part."""
        if colour.rgba() not in self._rings:
            whole = QPixmap(self._layers[0].size())
            whole.setDevicePixelRatio(self._layers[0].devicePixelRatio())
            whole.fill(Qt.GlobalColor.transparent)
            painter = QPainter(whole)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, WIDTH))
            painter.drawEllipse(QRectF(WIDTH, WIDTH, 2 * self.radius, 2 * self.radius))
            painter.end()
            self._rings[colour.rgba()] = QBrush(whole)
        return self._rings[colour.rgba()]

    def _piece(self, start: float, end: float) -> QPolygonF:
        """What lies around the ring between two shares of it."""
        corners = ceil((end - start) * 90) + 1
        angles = [tau * (start + (end - start) * at / corners - 0.25) for at in range(corners + 1)]
        middle = self.radius + WIDTH

        def around(radius: float) -> list[QPointF]:
            return [QPointF(middle + cos(a) * radius, middle + sin(a) * radius) for a in angles]

        return QPolygonF([*around(self.radius + WIDTH), *reversed(around(self.radius - WIDTH))])
