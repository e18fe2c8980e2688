"""A card: a matte surface with round corners, one hairline and a breath of shadow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, XL, S

# The shadow lies this far below, in pixels.
DROP = 2


class Card(QFrame):
    """A named group with a layout of its own, `body`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(XL, XL, XL, XL)
        self.body.setSpacing(S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shadow, surface, hairline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5 - DROP)
        shadow = QColor(Qt.GlobalColor.black)
        shadow.setAlphaF(0.05)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shadow)
        painter.drawRoundedRect(shape.translated(0, DROP), CARD_CORNER, CARD_CORNER)
        palette = self.palette()
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.setBrush(token(palette, "surface"))
        painter.drawRoundedRect(shape, CARD_CORNER, CARD_CORNER)
