"""How strong it was before a card and afterwards, as it was rated: two marks on one line.

Neither is better than the other. What is drawn stands in words beside it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import scale_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import TOP
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import scale_of as text_scale
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

HIGH, WIDE, MARK = 22, 320, 6.0


def rated_words(page: Page) -> str:
    """The numbers in words; empty where none was given."""
    before, after = scale_of(page, "before"), scale_of(page, "after")
    if before is not None and after is not None:
        return tr("Before: {n} of 10. Afterwards: {m} of 10.", n=before, m=after)
    if before is not None:
        return tr("Before: {n} of 10.", n=before)
    return "" if after is None else tr("Afterwards: {m} of 10.", m=after)


class Rated(QWidget):
    """The words, and below them the line from 0 to 10."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(rated_words(page)))
        column.addWidget(_Line(scale_of(page, "before"), scale_of(page, "after")))


class _Line(QWidget):
    """A ring for before, a dot for afterwards, joined by a line where there are both."""

    def __init__(self, before: int | None, after: int | None) -> None:
        super().__init__()
        self._before, self._after = before, after
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(round(WIDE * text_scale(QApplication.font())))

    def sizeHint(self) -> QSize:
        """Small: it says no more than the words."""
        return QSize(WIDE, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Eleven points, and what was rated."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        ink, quiet = token(palette, "primary"), token(palette, "border")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        for number in range(TOP + 1):
            painter.drawEllipse(self._place(number), 1.5, 1.5)
        before, after = self._before, self._after
        if before is not None and after is not None:
            painter.setPen(QPen(ink, 2.0))
            painter.drawLine(self._place(before), self._place(after))
        if before is not None:
            painter.setPen(QPen(ink, 2.0))
            painter.setBrush(token(palette, "bg"))
            painter.drawEllipse(self._place(before), MARK, MARK)
        if after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            # Inside the ring where both are the same.
            size = MARK - 2.5 if before == after else MARK
            painter.drawEllipse(self._place(after), size, size)

    def _place(self, number: int) -> QPointF:
        edge = MARK + 2.0
        along = edge + number / TOP * (self.width() - 2 * edge)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            along = self.width() - along
        return QPointF(along, self.height() / 2)
