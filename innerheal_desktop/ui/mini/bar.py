"""The bar of the mini pacer: pause, stop, shorter and longer, shown to a hand or to the focus."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.widgets.icon import paint_icon

# The smallest target that is allowed; a square has room for more.
SMALL, LARGE = 24, 32

ROW = (
    ("pause", mark("Pause")),
    ("shorter", mark("Shorter breath")),
    ("longer", mark("Longer breath")),
    ("stop", mark("Stop")),
)


class Bar(QWidget):
    """Four small buttons. `actions` maps a name of `ROW` to what pressing it does."""

    def __init__(self, actions: Mapping[str, Callable[[], None]], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = {name: Small(name, tr(words)) for name, words in ROW}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, button in self._buttons.items():
            button.clicked.connect(actions[name])
            row.addWidget(button)
        self.setAccessibleName(tr("Mini pacer"))

    def show_running(self, *, running: bool) -> None:
        """Say what Space does now."""
        words, icon = (tr("Pause"), "pause") if running else (tr("Go on"), "play")
        self._buttons["pause"].say(words, icon)

    def offer_pace(self, *, paced: bool) -> None:
        """Longer and shorter, where there is a breath."""
        for name in ("shorter", "longer"):
            self._buttons[name].setVisible(paced)

    def settle(self, size: QSize) -> None:
        """Take the foot of a window of `size`, or the trailing end of a strip."""
        strip = size.height() <= SMALL
        side = SMALL if strip else min(LARGE, max(SMALL, size.width() // 4 - 2))
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        for button in self._buttons.values():
            button.setFixedSize(side, side)
        width = side * len(shown)
        if strip:
            right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setGeometry(0 if right_to_left else size.width() - width, 0, width, side)
        else:
            left = (size.width() - width) // 2
            self.setGeometry(left, size.height() - side - 4, width, side)

    def holds_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        return any(button.hasFocus() for button in self._buttons.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground, so that the icons stand out from any picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(token(self.palette(), "surface"))
        edge = QColor(token(self.palette(), "border"))
        edge.setAlphaF(0.5)
        painter.setPen(QPen(edge, 1.0))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)


class Small(QAbstractButton):
    """A button of an icon alone; its name says what it does."""

    def __init__(self, icon: str, words: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(words, icon)

    def say(self, words: str, icon: str) -> None:
        """Be called so, and look so."""
        self._icon = icon
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it; the other keys are the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon, warmth under a hand, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        ink = token(self.palette(), "text")
        if self.underMouse():
            warm = QColor(ink)
            warm.setAlphaF(0.10)
            painter.setBrush(warm)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(shape)
        side = shape.height() * 0.62
        box = QRectF(0, 0, side, side)
        box.moveCenter(shape.center())
        self._paint_icon(painter, box, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(token(self.palette(), "focus"), 3.0))
            painter.drawEllipse(shape)

    def _paint_icon(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        if self._icon in ("pause", "play"):
            paint_icon(painter, self._icon, box, ink)
            return
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(ink, box.width() / 24 * 2.2, Qt.PenStyle.SolidLine, cap))
        inner = box.adjusted(*(share * box.width() for share in (0.2, 0.2, -0.2, -0.2)))
        middle = inner.center()
        if self._icon == "stop":
            painter.drawRoundedRect(inner, 1.5, 1.5)
            return
        painter.drawLine(QPointF(inner.left(), middle.y()), QPointF(inner.right(), middle.y()))
        if self._icon == "longer":
            painter.drawLine(QPointF(middle.x(), inner.top()), QPointF(middle.x(), inner.bottom()))
