"""A list at the side of a page: one row a part of it, of which one is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon
from innerheal_desktop.ui.widgets.lines import leading

ICON, BAR = 20, 3


class SideRow(QAbstractButton):
    """An icon and a word; the chosen one is tinted, with a bar on its leading side."""

    def __init__(self, word: str, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a reader hears: one of several
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for icon and word."""
        scale = scale_of(QApplication.font())
        self.setFont(font_for(Type.BODY, scale))
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = M + round(ICON * scale) + S + words + L + 2 * HALO
        return QSize(width, round(TARGET * max(scale, 1.0)) + 2 * HALO)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, bar, icon, word, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, chosen = self.palette(), self.isChecked()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or self.underMouse():
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if chosen else 0.5)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        side = ICON * scale_of(QApplication.font())
        middle = shape.center().y()
        if chosen:
            bar = QRectF(shape.left(), shape.top() + S, BAR, shape.height() - 2 * S)
            painter.setBrush(token(palette, "primary"))
            painter.drawRoundedRect(self._placed(bar), BAR / 2, BAR / 2)
        ink = token(palette, "primary" if chosen else "muted")
        icon = QRectF(shape.left() + M, middle - side / 2, side, side)
        paint_icon(painter, self._icon, self._placed(icon), ink)
        words = QRectF(icon.right() + S, shape.top(), shape.right() - icon.right() - S, 0)
        words.setHeight(shape.height())
        painter.setPen(token(palette, "text" if chosen else "muted"))
        painter.setFont(self.font())
        # A painter mirrors by itself what is not meant as the eye sees it.
        middled = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        align = leading(self) | middled
        painter.drawText(self._placed(words), align, self.text())
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)

    def _placed(self, part: QRectF) -> QRectF:
        """`part`, mirrored where one reads from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part = QRectF(part)
            part.moveLeft(self.width() - part.right())
        return part


class SideList(QWidget):
    """`rows` are the icon and the word of each. One stop for Tab; the arrows go up and down."""

    chosen = Signal(int)

    def __init__(self, name: str, rows: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, (icon, word) in enumerate(rows):
            row = SideRow(word, icon)
            self._group.addButton(row, index)
            column.addWidget(row)
        column.addStretch(1)
        self._group.idToggled.connect(self._toggle)

    def choose(self, index: int) -> None:
        """Mark the part that is shown."""
        self._group.button(index).setChecked(True)

    def focus_first(self) -> None:
        """The part that is shown takes the focus."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, index: int, checked: bool) -> None:
        policy = Qt.FocusPolicy
        row = self._group.button(index)
        row.setFocusPolicy(policy.StrongFocus if checked else policy.ClickFocus)
        if checked:
            self.chosen.emit(index)
