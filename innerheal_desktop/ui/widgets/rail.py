"""The rail on the left: one button a page, with its word, or its icon alone where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon

ICON = 24
# The width of the bar beside the page that is shown.
BAR = 3


class RailButton(QAbstractButton):
    """An icon over its word."""

    def __init__(self, word: str, icon: str) -> None:
        super().__init__()
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a reader hears: one of several
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = icon
        self.narrow = False

    def sizeHint(self) -> QSize:
        """Room for the icon, and for the word where it is shown."""
        scale = scale_of(QApplication.font())
        if self.narrow:
            return QSize(ICON + 2 * L + 2 * HALO, ICON + 2 * L + 2 * HALO)
        font = font_for(Type.SMALL, scale)
        self.setFont(font)
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = max(words + 2 * S, 72) + 2 * HALO
        return QSize(width, round(ICON + 21 * scale + L + S) + 2 * HALO)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, icon, word, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if self.isChecked() else 0.5)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if self.isChecked():
            self._paint_bar(painter, shape)
        ink = token(palette, "primary" if self.isChecked() else "muted")
        top = shape.center().y() - ICON / 2 if self.narrow else shape.top() + S + 2
        paint_icon(painter, self._icon, QRectF(shape.center().x() - 12, top, ICON, ICON), ink)
        if not self.narrow:
            painter.setPen(token(palette, "text" if self.isChecked() else "muted"))
            painter.setFont(self.font())
            box = QRectF(shape.left(), top + ICON, shape.width(), shape.bottom() - top - ICON - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)

    def _paint_bar(self, painter: QPainter, shape: QRectF) -> None:
        """The page that is shown has a bar on its leading side: a tint alone is too quiet."""
        bar = QRectF(shape.left(), shape.top() + M, BAR, shape.height() - 2 * M)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(shape.right())
        painter.setBrush(token(self.palette(), "primary"))
        painter.drawRoundedRect(bar, BAR / 2, BAR / 2)


class Rail(QWidget):
    """The pages there are, in their order: `pages` gives the icon and the word of each."""

    chosen = Signal(int)

    def __init__(self, pages: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(S, L, S, L)
        column.setSpacing(S)
        self._group = QButtonGroup(self)
        for index, (icon, word) in enumerate(pages):
            button = RailButton(tr(word), icon)
            self._group.addButton(button, index)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idClicked.connect(self.chosen)
        self.choose(0)

    def choose(self, index: int) -> None:
        """Mark the page that is shown: it is where Tab stops, and the arrows go from there."""
        chosen = self._group.button(index)
        chosen.setChecked(True)
        for button in self._group.buttons():
            policy = Qt.FocusPolicy
            button.setFocusPolicy(policy.StrongFocus if button is chosen else policy.ClickFocus)

    def focus_first(self) -> None:
        """The page that is shown takes the focus."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def narrow(self, *, narrow: bool) -> None:
        """Icons alone, or with their words."""
        for button in self._group.buttons():
            if isinstance(button, RailButton) and button.narrow != narrow:
                button.narrow = narrow
                button.setToolTip(button.text() if narrow else "")
                button.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One hairline towards the page."""
        painter = QPainter(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = 0 if mirrored else self.width() - 1
        painter.fillRect(edge, 0, 1, self.height(), hairline(self.palette()))
