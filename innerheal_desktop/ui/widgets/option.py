"""One of several, and on or off: a radio button and a tick box that paint themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
)

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading, set_lines

# The mark's side at 100 % text.
MARK = 20
# Words are set at least so wide, in pixels, however little room there is.
LEAST = 40

if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object  # Qt's own kinds of button come second, so that these methods come first


class Marked(_Base):
    """What both share: a mark, the words beside it, and a quiet word below on what they mean.

    Words that are too long for their place go on in further lines.
    """

    about: str

    def describe(self, about: str) -> None:
        """Take the quiet word, and what every such button has."""
        self.about = about
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(about)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The mark, the words, and what they mean below them."""
        scale = scale_of(QApplication.font())
        widest = self.fontMetrics().horizontalAdvance(self.text())
        if self.about:
            small = QFontMetrics(font_for(Type.SMALL, scale))
            widest = max(widest, small.horizontalAdvance(self.about))
        width = self.beside() + widest + S + 2 + 2 * HALO
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the mark and a short word."""
        return QSize(min(self.sizeHint().width(), 160), TARGET + 2 * HALO)

    def heightForWidth(self, width: int) -> int:
        """As tall as its words are, set into `width`."""
        lines = sum(part[2] for part in self._parts(width))
        return max(TARGET, round(lines) + S) + 2 * HALO

    def hitButton(self, position: QPoint) -> bool:
        """All of it can be clicked."""
        return self.rect().contains(position)

    def paint_words(self, painter: QPainter) -> QRectF:
        """Paint tint, words and ring; the square where the mark goes."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, palette = scale_of(QApplication.font()), self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        if self.underMouse() and self.isEnabled():
            tint = token(palette, "surface_2")
            tint.setAlphaF(0.6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        parts = self._parts(self.width())
        mark, beside = MARK * scale, self.beside()
        top = y = shape.center().y() - sum(part[2] for part in parts) / 2
        for layout, tone, height in parts:
            room = max(shape.width() - beside, LEAST)
            words = QRectF(shape.left() + beside, y, room, height)
            painter.setPen(token(palette, tone if self.isEnabled() else "muted"))
            layout.draw(painter, self._mirrored(words, shape).topLeft())
            y += height
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
        middle = top + (line_for(Type.BODY, scale) - mark) / 2
        return self._mirrored(QRectF(shape.left() + 1, middle, mark, mark), shape)

    def edge(self, *, on: bool) -> QPen:
        """The line of the mark; dashed where it cannot be changed."""
        dashed = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        tone = "primary" if on and self.isEnabled() else "border"
        return QPen(token(self.palette(), tone), 2.0, dashed)

    def beside(self) -> int:
        """Pixels from the leading edge to the words."""
        return round(MARK * scale_of(QApplication.font())) + M

    def _parts(self, width: int) -> list[tuple[QTextLayout, str, float]]:
        """The words and what they mean, set into `width`: lines, tone and height of each."""
        scale, room = scale_of(QApplication.font()), width - 2 * HALO - self.beside()
        return [
            (layout, tone, height)
            for text, role, tone in (
                (self.text(), Type.BODY, "text"),
                (self.about, Type.SMALL, "muted"),
            )
            if text
            for layout, height in (
                set_lines(
                    text,
                    font_for(role, scale),
                    max(room, LEAST),
                    line_for(role, scale),
                    align=leading(self),
                ),
            )
        ]

    def _mirrored(self, part: QRectF, whole: QRectF) -> QRectF:
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return part
        part.moveLeft(whole.left() + whole.right() - part.right())
        return part


class Option(Marked, QRadioButton):
    """One of several, with a quiet word on what it is. The arrows go from one to the next."""

    def __init__(self, text: str, about: str = "") -> None:
        super().__init__(text)
        self.describe(about)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, words, ring."""
        painter = QPainter(self)
        box = self.paint_words(painter)
        middle, radius = box.center(), box.width() / 2
        edge = self.edge(on=self.isChecked())
        painter.setPen(edge)
        painter.setBrush(token(self.palette(), "surface"))
        painter.drawEllipse(middle, radius - 1, radius - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge.color())
            painter.drawEllipse(middle, radius / 2, radius / 2)


class Tick(Marked, QCheckBox):
    """On or off, with a quiet word on what it does."""

    def __init__(self, text: str, about: str = "") -> None:
        super().__init__(text)
        self.describe(about)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, words, ring."""
        painter = QPainter(self)
        box = self.paint_words(painter).adjusted(1, 1, -1, -1)
        on, edge = self.isChecked(), self.edge(on=self.isChecked())
        painter.setPen(edge)
        painter.setBrush(edge.color() if on else token(self.palette(), "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            unit = box.width() / 18
            ink = "on_primary" if self.isEnabled() else "surface"
            painter.setPen(QPen(token(self.palette(), ink), 2.5 * unit))
            corners = ((4.2, 9.4), (7.8, 13.0), (13.8, 5.4))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * unit for x, y in corners])
