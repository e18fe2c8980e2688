"""One out of a long list, shown as a field that opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QSizePolicy

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.lines import leading

ICON = 20


class Choice(QComboBox):
    """Letters go to what begins with them, arrows to the next. A wheel scrolls the page."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # On Linux Qt calls a field what it stands at: what it is for must be told beside that.
        self.setAccessibleDescription(name)
        self.setView(dressed(QListView()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Room for its longest words, and for the sign that it opens."""
        scale = scale_of(QApplication.font())
        words = (self.itemText(index) for index in range(self.count()))
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in words), default=0)
        # Advances are rounded: a pixel more, or the longest words would end in dots.
        width = widest + 1 + 2 * L + S + round(ICON * scale) + 2 * HALO
        return QSize(width, max(TARGET, round(TARGET * scale)) + 2 * HALO)

    def minimumSizeHint(self) -> QSize:
        """Long words end in dots; the list that opens has all of them."""
        return QSize(min(self.sizeHint().width(), 200), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Field, words, sign, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, side = self.palette(), ICON * scale_of(QApplication.font())
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        line = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(token(palette, "border"), 1.5, line))
        painter.setBrush(token(palette, "surface"))
        field = shape.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(field, CONTROL_CORNER, CONTROL_CORNER)
        words = shape.adjusted(L, 0, -L - S - side, 0)
        sign = QRectF(shape.right() - M - side, shape.center().y() - side / 2, side, side)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            words.moveLeft(shape.left() + shape.right() - words.right())
            sign.moveLeft(shape.left() + shape.right() - sign.right())
        paint_icon(painter, "down", sign, token(palette, "muted"))
        painter.setFont(self.font())
        painter.setPen(token(palette, "text" if self.isEnabled() else "muted"))
        end = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(self.currentText(), end, int(words.width()))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, leading(self) | middle, text)
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)

    def _dress(self) -> None:
        self.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
        self.updateGeometry()
