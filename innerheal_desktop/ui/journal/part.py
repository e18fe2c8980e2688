"""What every tab of the journal is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.theme.spacing import S


class Part(QWidget):
    """A part of the page, under its tab.

    `begin` asks for a session as a page does; `go` for another tab, by its name in `PARTS` of the
    page, with the id of a page of the journal after it, if any.
    """

    begin = Signal(str, float, str)
    go = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S)

    def fill(self) -> None:
        """Show what the journal holds now: when it is turned to, and after a change."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing of it any more: the journal is about to be locked.

        What is being written is given to the journal first.
        """
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        raise NotImplementedError

    def show_page(self, id: str) -> None:
        """Show one page of the journal."""
        self.focus_first()

    def indent(self, margin: int) -> None:
        """Begin where the words of the page do, `margin` pixels in."""
        self.column.setContentsMargins(margin, 0, margin, 0)
