"""One quiet line on Today: a letter may be opened. It says neither what it is nor whom it is to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.quiet_line import QuietLine
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House

MAY = mark("A letter you wrote may be opened today.")


class LetterLine(QuietLine):
    """Hidden while none waits, and as long as the journal is locked; `opened` leads to them."""

    opened = Signal()

    def __init__(self) -> None:
        self.way = Button(tr("To your letters"), Weight.QUIET)
        super().__init__(PlainLabel("", Type.BODY, characters=70), self.way)
        self.way.clicked.connect(self.opened)

    def tell(self, *, waits: bool) -> None:
        """Say it, where a letter waits."""
        self._say(tr(MAY) if waits else "")

    def _look(self, house: House, *, locked: bool) -> None:
        if locked:
            self.tell(waits=False)
