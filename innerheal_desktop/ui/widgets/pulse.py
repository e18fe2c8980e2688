"""A disc that lights up and fades: the moment at which a tap should be heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import token

# Small enough that its light is far below a tenth of the smallest window (720 × 520).
SIDE = 72


class Pulse(QWidget):
    """Shows a `light` of 0…1. It never moves or grows."""

    def __init__(self) -> None:
        super().__init__()
        self._light = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def light(self) -> float:
        """How bright it is."""
        return self._light

    def shine(self, light: float) -> None:
        """Be this bright."""
        if light != self._light:
            self._light = light
            self.update()

    def sizeHint(self) -> QSize:
        """A small disc."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc in its ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(token(palette, "border"), 1.5))
        painter.setBrush(mixed(token(palette, "surface_2"), token(palette, "primary"), self._light))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
