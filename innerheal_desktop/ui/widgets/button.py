"""Buttons that paint themselves: one shape, four weights, and a focus ring that always shows."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, RING, RING_GAP, TARGET, XS, L, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.icon import paint_icon

# Room around the shape for the ring and its gap.
HALO = RING + RING_GAP


class Weight(Enum):
    """How much a button asks to be pressed."""

    MAIN = "main"  # filled with the primary colour; one a page
    PLAIN = "plain"  # outlined
    QUIET = "quiet"  # words alone
    STEADY = "steady"  # outlined with the accent


class Button(QPushButton):
    """A push button with words and perhaps an icon. `ink` replaces their colour for a while."""

    def __init__(
        self,
        text: str,
        weight: Weight = Weight.PLAIN,
        *,
        icon: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # Made with its words at once, the binding loads every icon of Qt to tell two ways apart.
        super().__init__(parent)
        self.setText(text)
        self.weight = weight
        self.symbol = icon
        self._wordless = False
        self.ink: QColor | None = None
        if name:
            self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Words, icon, and a target of at least 40 pixels."""
        height = max(TARGET, round(TARGET * self._scale)) + 2 * HALO
        return QSize(height if self._wordless else self.whole(), height)

    def whole(self) -> int:
        """The width with words and icon."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        icon = round(20 * self._scale) + S if self.symbol else 0
        pad = S if self.weight is Weight.QUIET else L
        return max(words + icon + 2 * round(pad * self._scale), TARGET) + 2 * HALO

    def show_words(self, *, words: bool) -> None:
        """Show words and icon, or the icon alone with the words as its tooltip."""
        if self._wordless is words:
            self._wordless = not words
            self.setToolTip("" if words else self.text())
            self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shape, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        self._paint_shape(painter, shape)
        self._paint_words(painter, shape)
        if self.hasFocus():
            paint_ring(painter, shape, token(self.palette(), "focus"), CONTROL_CORNER)

    @property
    def _scale(self) -> float:
        return self.font().pixelSize() / Type.STRONG.face.size

    def _dress(self) -> None:
        role = Type.STRONG if self.weight is not Weight.QUIET else Type.BODY
        self.setFont(font_for(role, scale_of(QApplication.font())))
        self.updateGeometry()

    def _paint_shape(self, painter: QPainter, shape: QRectF) -> None:
        palette = self.palette()
        edge, fill = Qt.PenStyle.NoPen, QColor(Qt.GlobalColor.transparent)
        painter.setPen(edge)
        warmth = 0.16 if self.isDown() else 0.08 if self.underMouse() else 0.0
        if not self.isEnabled():
            painter.setPen(QPen(token(palette, "border"), 1.5, Qt.PenStyle.DashLine))
            shape = shape.adjusted(0.75, 0.75, -0.75, -0.75)
        elif self.weight is Weight.MAIN:
            fill = mixed(token(palette, "primary"), token(palette, "surface"), warmth)
        elif warmth:
            fill = QColor(token(palette, "text"))
            fill.setAlphaF(warmth * 0.7)
        if self.isEnabled() and self.weight in (Weight.PLAIN, Weight.STEADY):
            line = "accent" if self.weight is Weight.STEADY else "border"
            painter.setPen(QPen(token(palette, line), 1.5))
            shape = shape.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setBrush(fill)
        painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)

    def _paint_words(self, painter: QPainter, shape: QRectF) -> None:
        ink = self.ink or token(self.palette(), self._ink_token())
        painter.setFont(self.font())
        painter.setPen(ink)
        side = 20 * self._scale if self.symbol else 0.0
        room = shape.width() - (side + S if side else 0) - 2 * XS
        end, metrics = Qt.TextElideMode.ElideRight, painter.fontMetrics()
        text = "" if self._wordless else metrics.elidedText(self.text(), end, int(room) + 1)
        words = metrics.horizontalAdvance(text) + 2 if text else 0
        whole = side + words + (S if side and words else 0)
        left = shape.center().x() - whole / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        icon_left, words_left = (left + whole - side, left) if mirrored else (left, left)
        if side and not mirrored:
            words_left = left + whole - words
        if side:
            box = QRectF(icon_left, shape.center().y() - side / 2, side, side)
            paint_icon(painter, self.symbol, box, ink)
        if words:
            box = QRectF(words_left, shape.top(), words, shape.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _ink_token(self) -> str:
        if not self.isEnabled():
            return "muted"
        return {Weight.MAIN: "on_primary", Weight.STEADY: "accent"}.get(self.weight, "text")


def paint_ring(painter: QPainter, shape: QRectF, colour: QColor, corner: float) -> None:
    """Draw the focus ring around `shape`: 3 px wide, 2 px away."""
    away = RING_GAP + RING / 2
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = shape.adjusted(-away, -away, away, away)
    painter.drawRoundedRect(ring, corner + away, corner + away)
