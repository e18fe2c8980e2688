"""What lies over the whole window until it is left: Tab stays inside, Esc leaves, focus returns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, L
from innerheal_desktop.ui.widgets.order import step, stops

# The name of what shows words of the journal on a page that is not of it: gone once it is locked.
OF_JOURNAL = "of the journal"


class Over(QWidget):
    """Covers `window`, whose shortcuts go on working: whoever answers them calls `leave`."""

    accessible_role = "Dialog"

    left = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener = window.focusWidget()
        self._titles = (window.windowTitle(), f"{name} — InnerHeal")
        window.setWindowTitle(self._titles[1])
        self._gone = False
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def leave(self) -> None:
        """Go, and give the focus back to what had it. A second time does nothing."""
        if self._gone:
            return
        self._gone = True
        before, mine = self._titles
        if self.window().windowTitle() == mine:
            self.window().setWindowTitle(before)
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        try:
            if held and self._opener is not None and self._opener.isVisible():
                self._opener.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # what had the focus is no more
        self.left.emit()
        self.deleteLater()

    def leave_at(self, *names: str) -> None:
        """Leave at these signals of the window: whatever else is begun there or gone to."""
        for name in names:
            if hasattr(self.window(), name):
                getattr(self.window(), name).connect(self.leave)

    def column_in_the_middle(self) -> QVBoxLayout:
        """Lay a column as wide as one reads well, with the same room on either side."""
        middle = QWidget()
        middle.setMaximumWidth(COLUMN + 2 * MARGIN)
        column = QVBoxLayout(middle)
        column.setSpacing(L)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        return column

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def stops(self) -> list[QWidget]:
        """What Tab stops at, in reading order."""
        return stops(self)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Go round inside."""
        return step(self, forward=next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; nothing else goes on to the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One even ground."""
        QPainter(self).fillRect(event.rect(), token(self.palette(), "bg"))


def lies_over(window: QWidget) -> bool:
    """Whether something lies over `window` just now: what is below takes no focus meanwhile."""
    return any(over.isVisible() for over in window.findChildren(Over))
