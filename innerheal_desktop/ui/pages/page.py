"""What every page of the rail is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A page. `begin` asks for a session, its seconds (0: the shortest), and a variant or none.

    `go` asks for another page, by its name in the rail.
    """

    begin = Signal(str, float, str)
    go = Signal(str)

    @property
    def title(self) -> str:
        """What stands in the head above it."""
        return self.accessibleName()

    def fill(self) -> None:
        """Show what is so now; called each time the page is gone to."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""

    def begin_here(self, action: str) -> None:
        """Do what a second key that leads here asks for besides, by the name of its action."""
