"""The sheet from which the journal is opened wherever it is needed, without leaving the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.opening import Opening
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

ABOUT = mark("This needs your journal open. Its passphrase opens it; leaving is fine too.")


class UnlockSheet(Sheet):
    """Says `opened` once the journal is; whoever leaves before that leaves it locked."""

    opened = Signal()

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Open the journal"), tr("Not now"))
        self._room = room
        self.opening = Opening(room.journal, tr(ABOUT))
        self.opening.opened.connect(self._go_on)
        self.opening.wanted.connect(self._want)
        self.column.addWidget(self.opening)
        self.column.addStretch(1)

    @property
    def first(self) -> QWidget:
        """The field of the passphrase."""
        return self.opening.ways["passphrase"].first

    def leave(self) -> None:
        """Go, and keep nothing of what was typed; what opens after that is locked again."""
        self.opening.let_go()
        super().leave()

    def _go_on(self, by: str) -> None:
        window = self.window()
        super().leave()
        if self._room.journal.state is State.LOCKED:
            return
        self.opened.emit()
        if by == "recovery":
            from innerheal_desktop.ui.journal.doors import open_new_passphrase

            open_new_passphrase(window, self._room)

    def _want(self, what: str) -> None:
        window = self.window()
        self.leave()
        do = getattr(window, "do", None)
        if do is not None:
            do(what)
