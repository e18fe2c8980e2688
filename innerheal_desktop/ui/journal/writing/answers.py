"""An answer that is one of a few: its number, which is its key, and its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.wide_button import WideButton, let_through

SIDE = 26  # of the ring around a number, at 100 % text


class Answer(WideButton):
    """`large` ones are the words that one came for."""

    def __init__(self, number: int, words: str, *, large: bool = False) -> None:
        super().__init__(words, tr("Key {n}", n=number))
        row = QHBoxLayout(self)
        row.setContentsMargins(L, M if large else S + 2, L, M if large else S + 2)
        row.setSpacing(M)
        row.addWidget(Number(number), 0, Qt.AlignmentFlag.AlignVCenter)
        label = PlainLabel(words, Type.BEAT if large else Type.BODY)
        row.addWidget(let_through(label), 1, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card that warms under the hand, and the ring."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        warm = 1.0 if self.isDown() else 0.5 if self.underMouse() else 0.0
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.setBrush(mixed(token(palette, "surface"), token(palette, "surface_2"), warm))
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), CARD_CORNER, CARD_CORNER)
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CARD_CORNER)


class Number(QWidget):
    """A number in a thin ring."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._words = str(number)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as the text is."""
        side = round(SIDE * scale_of(QApplication.font()))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and number."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setFont(font_for(Type.SMALL, scale_of(QApplication.font())))
        painter.setPen(token(palette, "muted"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._words)
