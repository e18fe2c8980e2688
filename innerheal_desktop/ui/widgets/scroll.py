"""A page that scrolls up and down when it must, and keeps to a reading column."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.sheet import dressed
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
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._reveal)

    def clear(self) -> None:
        """Let what lies behind shine through.

        Not before the first paint: asking Qt for a viewport makes the binding load every kind of
        widget there is (17 ms).
        """
        dressed(self.verticalScrollBar())
        self.viewport().setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)

    def settle(self) -> None:
        """Take in what its widgets need now; by turns of Qt, frames would show them squeezed."""
        for layout in reversed(self._inner.findChildren(QLayout)):
            layout.invalidate()
            layout.activate()
        self.column.invalidate()
        self.column.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def changeEvent(self, event: QEvent) -> None:
        """Where the text grows, what the person is at stays where it is."""
        if event.type() == QEvent.Type.ApplicationFontChange and self.isVisible():
            focus = QApplication.focusWidget()
            if focus is not None and self._inner.isAncestorOf(focus):
                place = focus.mapTo(self, QPoint()).y()
                QTimer.singleShot(0, self, lambda: self._hold(focus, place))
        super().changeEvent(event)

    def _reveal(self, before: QWidget | None, now: QWidget | None) -> None:
        """What takes the focus is seen, also where Tab comes to it from outside.

        What is pressed stays where it is: if it moved, it would be let go beside the hand.
        """
        if before is None or now is None or not self._inner.isAncestorOf(now):
            return
        if QApplication.mouseButtons():
            return
        if now.visibleRegion().boundingRect().height() < now.height():
            self.ensureWidgetVisible(now, 0, L)

    def _hold(self, widget: QWidget, place: int) -> None:
        """Scroll so far that `widget` stands `place` pixels below the upper edge again."""
        self.column.activate()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + widget.mapTo(self, QPoint()).y() - place)
        self.ensureWidgetVisible(widget)

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
