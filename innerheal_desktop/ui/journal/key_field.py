"""A field for a recovery key: forgiving how it is written, it counts what is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.secret import SecretLine
from innerheal_desktop.ui.theme.spacing import COLUMN, XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

SIGNS = 30  # of a recovery key
HOW = mark(
    "Large or small letters, with or without lines and spaces between them: all the same. O counts"
    " as 0, I and L as 1."
)


def signs_in(typed: str) -> int:
    """How many letters and figures of a recovery key stand in what was typed."""
    return sum(each.isascii() and each.isalnum() for each in typed)


class KeyField(QWidget):
    """The line, shown as it is typed: it comes from a paper that lies open beside it."""

    entered = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__()
        name = name or tr("Recovery key")
        self.setMaximumWidth(COLUMN)
        self.line = SecretLine(name, shown=True)
        # Written from left to right in every language.
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.count = PlainLabel("", Type.SMALL, tone="muted")
        label = PlainLabel(name, Type.STRONG)
        label.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(label)
        column.addWidget(self.line)
        column.addWidget(self.count)
        column.addWidget(PlainLabel(tr(HOW), Type.SMALL, tone="muted", characters=78))
        self.line.textChanged.connect(self._count)
        self.line.returnPressed.connect(self.entered)
        self._count("")

    def _count(self, typed: str) -> None:
        self.count.say(tr("{n} of {m} characters", n=signs_in(typed), m=SIGNS))
