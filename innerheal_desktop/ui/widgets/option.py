"""One of several, and on or off: a radio button and a tick box that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QSizePolicy

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

# The mark's side at 100 % text.
MARK = 20


class Option(QRadioButton):
    """One of several, with a quiet word on what it is. The arrows go from one to the next."""

    def __init__(self, text: str, about: str = "") -> None:
        super().__init__(text)
        self.about = about
        _dress(self)
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            _dress(self)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The mark, the words, and what they mean below them."""
        return _room(self, self.about)

    def minimumSizeHint(self) -> QSize:
        """Words that are too long end in dots; the tooltip has all of them."""
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, words, ring."""
        painter = QPainter(self)
        box = _paint_words(painter, self, self.about)
        palette, middle, radius = self.palette(), box.center(), box.width() / 2
        ink = token(palette, "primary" if self.isChecked() else "border")
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(token(palette, "surface"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(middle, radius / 2, radius / 2)


class Tick(QCheckBox):
    """On or off, with a quiet word on what it does."""

    def __init__(self, text: str, about: str = "") -> None:
        super().__init__(text)
        self.about = about
        _dress(self)
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            _dress(self)
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The mark, the words, and what they mean below them."""
        return _room(self, self.about)

    def minimumSizeHint(self) -> QSize:
        """Words that are too long end in dots; the tooltip has all of them."""
        return QSize(min(self.sizeHint().width(), 160), self.sizeHint().height())

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, words, ring."""
        painter = QPainter(self)
        box = _paint_words(painter, self, self.about).adjusted(1, 1, -1, -1)
        palette, on = self.palette(), self.isChecked()
        painter.setPen(QPen(token(palette, "primary" if on else "border"), 2.0))
        painter.setBrush(token(palette, "primary" if on else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            unit = box.width() / 18
            painter.setPen(QPen(token(palette, "on_primary"), 2.5 * unit))
            corners = ((4.2, 9.4), (7.8, 13.0), (13.8, 5.4))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in corners])


def _dress(button: QAbstractButton) -> None:
    button.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAttribute(Qt.WidgetAttribute.WA_Hover)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.updateGeometry()


def _room(button: QAbstractButton, about: str) -> QSize:
    scale = scale_of(QApplication.font())
    widest = button.fontMetrics().horizontalAdvance(button.text())
    if about:
        small = font_for(Type.SMALL, scale)
        widest = max(widest, QFontMetrics(small).horizontalAdvance(about))
    lines = line_for(Type.BODY, scale) + (line_for(Type.SMALL, scale) if about else 0)
    width = round(MARK * scale) + M + widest + S + 2
    return QSize(width + 2 * HALO, max(TARGET, lines + S) + 2 * HALO)


def _paint_words(painter: QPainter, button: QAbstractButton, about: str) -> QRectF:
    """Paint tint, words and ring; the square where the mark goes."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale, palette = scale_of(QApplication.font()), button.palette()
    shape = QRectF(button.rect()).adjusted(HALO, HALO, -HALO, -HALO)
    if button.underMouse():
        tint = token(palette, "surface_2")
        tint.setAlphaF(0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
    line, small = line_for(Type.BODY, scale), line_for(Type.SMALL, scale) if about else 0
    top = shape.center().y() - (line + small) / 2
    mark = MARK * scale
    left = shape.left() + mark + M
    for text, role, tone, y, height in (
        (button.text(), Type.BODY, "text", top, line),
        (about, Type.SMALL, "muted", top + line, small),
    ):
        painter.setFont(font_for(role, scale))
        painter.setPen(token(palette, tone))
        box = QRectF(left, y, shape.right() - left, height)
        end = Qt.TextElideMode.ElideRight
        fitted = painter.fontMetrics().elidedText(text, end, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitted)
    if button.hasFocus():
        paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
    return QRectF(shape.left() + 1, top + (line - mark) / 2, mark, mark)
