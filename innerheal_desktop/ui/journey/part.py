"""What every part of Journey is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from innerheal_desktop.ui.pages.tabbed import TabbedPart

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Part(TabbedPart):
    """A part of the page; `house` is what it stands on.

    `changed` says that the log was changed here, so that the others show it too; what it goes on to
    may be a day, by its date.
    """

    changed = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now; called when the part is turned to, and after a change."""
        raise NotImplementedError

    def indent(self, outside: int, margin: int) -> None:
        """Begin where the words of the page do, `outside` or `margin` pixels in."""

    def focus_day(self, day: date) -> None:
        """Put the focus where a day is told of; where it would begin, if a part has no days."""
        self.focus_first()
