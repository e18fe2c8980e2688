"""Tabs: the parts of one page, of which one is shown. The arrows go from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, L
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

LINE = 3


class Tabs(QTabBar):
    """Words side by side, the chosen one underlined; `name` says what they are parts of."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for each in words:
            self.addTab(each)
        # Where there is no room for all of them Qt adds arrows, as flat as everything here.
        for arrow in self.findChildren(QToolButton):
            arrow.setAutoRaise(True)
            arrow.setAutoFillBackground(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font_for(Type.STRONG, scale_of(QApplication.font())))

    def tabSizeHint(self, index: int) -> QSize:
        """Words, their air, and a target of at least 40 pixels."""
        scale = scale_of(QApplication.font())
        words = QFontMetrics(font_for(Type.STRONG, scale)).horizontalAdvance(self.tabText(index))
        height = max(TARGET, round(TARGET * scale)) + 2 * HALO
        return QSize(words + 2 * round(L * min(scale, 1.2)) + 2 * HALO, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never narrower than its words."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, the line under the chosen ones, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setFont(font_for(Type.STRONG, scale_of(QApplication.font())))
        for index in range(self.count()):
            shape = QRectF(self.tabRect(index)).adjusted(HALO, HALO, -HALO, -HALO)
            chosen = index == self.currentIndex()
            painter.setPen(token(palette, "text" if chosen else "muted"))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if chosen:
                line = QRectF(shape.left() + L, shape.bottom() - LINE, shape.width() - 2 * L, LINE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(token(palette, "primary"))
                painter.drawRoundedRect(line, LINE / 2, LINE / 2)
                if self.hasFocus():
                    paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
