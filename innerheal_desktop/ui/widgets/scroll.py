"""A page that scrolls up and down when it must, and keeps to a reading column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, L


class Scroll(QScrollArea):
    """Holds `column`, a vertical layout no wider than `widest` pixels, with the page's margins."""

    def __init__(self, widest: int, *, margins: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._widest = widest
        self._margins = margins
        self._inner = QWidget()
        self._inner.setObjectName("sheet")
        self.column = QVBoxLayout(self._inner)
        self.column.setSpacing(L)
        self.setWidget(self._inner)

    def clear(self) -> None:
        """Let what lies behind shine through.

        Not before the first paint: asking Qt for a viewport makes the binding load every kind of
        widget there is (17 ms).
        """
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins by the width there is."""
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        if not self._margins:
            margin = 0
        spare = max(self.width() - 2 * margin - self._widest, 0 if margin else L)
        left, right = margin, margin + spare
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        self.column.setContentsMargins(left, margin // 2, right, margin)
        super().resizeEvent(event)
