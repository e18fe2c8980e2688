"""An emblem: a small still orb, for pages on which nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.ui.theme.palette import worn


class Emblem(QWidget):
    """Decorative: it has no name and takes no focus. Shown once the page around it has words."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._disc: QPixmap | None = None

    def changeEvent(self, event: QEvent) -> None:
        """New colours, new disc."""
        if event.type() == QEvent.Type.PaletteChange:
            self._disc = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring with a quarter of an arc, and the disc inside it."""
        side = float(self.width())
        radius = side * 0.33
        palette = worn(self.palette())
        if self._disc is None:
            from innerheal_desktop.ui.visuals.orb_art import body

            self._disc = body(radius, self.devicePixelRatioF(), palette, palette.inhale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        centre = QPointF(side / 2, side / 2)
        disc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawPixmap(disc, self._disc, QRectF(self._disc.rect()))
        painter.setPen(QPen(QColor(palette.inhale), 1.75))
        painter.drawEllipse(disc.adjusted(0.9, 0.9, -0.9, -0.9))
        ring = QRectF(3, 3, side - 6, side - 6)
        track = QColor(palette.border)
        track.setAlphaF(0.4)
        painter.setPen(QPen(track, 1.25))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(palette.inhale), 3.0))
        painter.drawArc(ring, 90 * 16, -130 * 16)
