"""A hint: what something means, shown under it while the keyboard's focus is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

WIDE = 380


class Hint(QWidget):
    """A small sheet over the page, in its window. It takes no focus and no click."""

    def __init__(self, words: str, of: QWidget) -> None:
        super().__init__(of.window())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = PlainLabel(words, Type.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, S, M, S)
        column.addWidget(self.words)
        window = of.window()
        width = min(round(WIDE * scale_of(QApplication.font())), window.width() - 2 * M)
        height = self.words.heightForWidth(width - 2 * M) + 2 * S
        corner = of.mapTo(window, QPoint(0, of.height()))
        if of.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner = of.mapTo(window, QPoint(of.width() - width, of.height()))
        left = min(max(corner.x(), M), window.width() - width - M)
        self.setGeometry(QRect(left, corner.y(), width, height))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(token(self.palette(), "border"), 1.0))
        painter.setBrush(token(self.palette(), "surface_2"))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
