"""Three panes side by side where there is room, and one where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.ui.journal.writing.editor import Editor
from innerheal_desktop.ui.theme.palette import hairline
from innerheal_desktop.ui.theme.spacing import MARGIN, XL, L, S
from innerheal_desktop.ui.theme.typography import scale_of

# Pixels of the page from which there are three panes, at 100 % text; and how wide two of them are.
WIDE, LIST, PROMPTS = 1_000, 248, 264
# Beyond these the two grow no more: what is left is the page's.
MOST = 1.25


class Hairline(QWidget):
    """A quiet line between two panes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(XL + 1 - 2 * S)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One pixel in the middle."""
        middle = QRectF(self.width() // 2, 0, 1, self.height())
        QPainter(self).fillRect(middle, hairline(self.palette()))


class Panes(QWidget):
    """The list, the page, the questions. In one pane either the list or the page is shown."""

    def __init__(self, listing: QWidget, page: Editor) -> None:
        super().__init__()
        self.wide = True
        self._listing, self._page = listing, page
        self._side = QWidget()
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, L)
        row.setSpacing(S)
        self._lines = (Hairline(), Hairline())
        for part in (listing, self._lines[0], page, self._lines[1], self._side):
            row.addWidget(part, 1 if part is page else 0)
        self._at_page = True

    @property
    def at_page(self) -> bool:
        """Whether the page is what is shown, where only one is."""
        return self._at_page

    def put_beside(self, prompts: QWidget) -> None:
        """The questions stand here, where there is room for them."""
        self._beside.addWidget(prompts)
        prompts.show()

    def turn(self, *, page: bool) -> None:
        """Show the page, or the list, where only one is shown."""
        self._at_page = page
        self.place()

    def place(self) -> None:
        """Show what there is room for."""
        scale = scale_of(QApplication.font())
        grown = min(scale, MOST)
        self.wide = self.width() + 2 * MARGIN >= WIDE * scale
        self._listing.setVisible(self.wide or not self._at_page)
        self._page.setVisible(self.wide or self._at_page)
        self._page.place(alone=not self.wide)
        for part in (self._side, *self._lines):
            part.setVisible(self.wide)
        if self.wide:
            self._listing.setFixedWidth(round(LIST * grown))
            self._side.setFixedWidth(round(PROMPTS * grown))
        else:
            self._listing.setMinimumWidth(0)
            self._listing.setMaximumWidth(16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """By the width of the page."""
        super().resizeEvent(event)
        self.place()
