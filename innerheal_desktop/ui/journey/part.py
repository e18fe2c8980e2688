"""What every part of Journey is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import S

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Part(QWidget):
    """A part of the page, under its tab; `house` is what it stands on.

    `changed` says that the log was changed here, so that the others show it too; `go` asks for
    another part, by its name in `PARTS` of the page, and for a day in it with its date after that.
    `begin` asks for a session as a page does.
    """

    changed = Signal()
    go = Signal(str)
    begin = Signal(str, float, str)

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now; called when the part is turned to, and after a change."""
        raise NotImplementedError

    def indent(self, outside: int, margin: int) -> None:
        """Begin where the words of the page do, `outside` or `margin` pixels in."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        raise NotImplementedError

    def focus_day(self, day: date) -> None:
        """Put the focus where a day is told of; where it would begin, if a part has no days."""
        self.focus_first()
