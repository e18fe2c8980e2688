"""One quiet line on Today: a letter may be opened. It says neither what it is nor whom it is to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import XL, XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A quiet button keeps its words so far inside, in pixels: the line begins where they do.
WITHIN = HALO + S
MAY = mark("A letter you wrote may be opened today.")


class LetterLine(QWidget):
    """Hidden while none waits; `opened` leads to the letters."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainLabel("", Type.BODY, characters=70)
        self.way = Button(tr("To your letters"), Weight.QUIET)
        self.way.clicked.connect(self.opened)
        said = QVBoxLayout()
        said.setContentsMargins(WITHIN, 0, WITHIN, 0)
        said.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - WITHIN, XS, XL - WITHIN, XS)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def tell(self, *, waits: bool) -> None:
        """Say it, where a letter waits."""
        self.line.say(tr(MAY) if waits else "")
        self.setVisible(waits)
