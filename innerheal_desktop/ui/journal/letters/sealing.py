"""Sealing the letter on the desk: until when, alone on its page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.letters.until import Until
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.laid import emptied, laid_widgets
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Sealing(View):
    """`chosen` carries the day (a `date`); `left` says that it is not sealed after all."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, room: Room, today: Callable[[], date]) -> None:
        super().__init__(room)
        self._today = today
        self._asking = QVBoxLayout()
        self.column.addWidget(PlainLabel(tr("Seal it until…"), Type.H2))
        self.column.addLayout(self._asking)
        self.column.addStretch(1)

    def fill(self) -> None:
        """Ask for the day anew."""
        emptied(self._asking)
        until = Until(self._today())
        until.chosen.connect(self.chosen)
        until.left.connect(self.left)
        self._asking.addWidget(until)
        until.show()

    def forget(self) -> None:
        """There is nothing here of anybody."""
        emptied(self._asking)

    def focus_first(self) -> None:
        """The shortest time."""
        for until in laid_widgets(self._asking):
            if isinstance(until, Until):
                until.focus_first()
