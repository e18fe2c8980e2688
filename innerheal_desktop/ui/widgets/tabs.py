"""Tabs: the parts of one page, of which one is shown. The arrows go from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QTabBar

from innerheal_desktop.ui.accessibility import begin_untold
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, TARGET, XS, L
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

LINE = 3
# Pixels: letters get no smaller than this, whatever the tongue.
SMALLEST = 13


class Tabs(QTabBar):
    """Words side by side, the chosen one underlined; `name` says what they are parts of."""

    def __init__(self, name: str, words: tuple[str, ...]) -> None:
        super().__init__()
        self._letters, self._air = font_for(Type.STRONG, scale_of(QApplication.font())), L
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        for each in words:
            self.addTab(each)
        begin_untold(self)  # the first tab was chosen by nobody
        # All of them are seen at once, however narrow: no arrows.
        self.setUsesScrollButtons(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.fit(self.width() - 2 * (self._air + HALO))

    def fit(self, room: int) -> int:
        """Stand in `room` pixels, first word to last; answers with the air beside a word.

        First the air gives way, then the size of the letters.
        """
        scale = scale_of(QApplication.font())
        self._letters = font_for(Type.STRONG, scale)
        gaps = 2 * max(self.count() - 1, 1)
        wide = self._wide()
        spare = (room - wide) // gaps - HALO
        self._air = max(min(round(L * min(scale, 1.2)), spare), XS)
        left = room - gaps * (XS + HALO)
        while spare < XS and self._wide() > left and self._letters.pixelSize() > SMALLEST:
            self._letters.setPixelSize(self._letters.pixelSize() - 1)
        self.setFont(self._letters)
        self.updateGeometry()
        return self._air

    def _wide(self) -> int:
        metrics = QFontMetrics(self._letters)
        return sum(metrics.horizontalAdvance(self.tabText(at)) for at in range(self.count()))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page; `fit` sees to the rest."""
        return QSize(TARGET, super().minimumSizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """Words, their air, and a target of at least 40 pixels."""
        scale = scale_of(QApplication.font())
        words = QFontMetrics(self._letters).horizontalAdvance(self.tabText(index))
        height = max(TARGET, round(TARGET * scale)) + 2 * HALO
        return QSize(words + 2 * self._air + 2 * HALO, height)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never narrower than its words."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, the line under the chosen ones, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setFont(self._letters)
        for index in range(self.count()):
            shape = QRectF(self.tabRect(index)).adjusted(HALO, HALO, -HALO, -HALO)
            chosen = index == self.currentIndex()
            painter.setPen(token(palette, "text" if chosen else "muted"))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if chosen:
                wide = shape.width() - 2 * self._air
                line = QRectF(shape.left() + self._air, shape.bottom() - LINE, wide, LINE)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(token(palette, "primary"))
                painter.drawRoundedRect(line, LINE / 2, LINE / 2)
                if self.hasFocus():
                    paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
