"""What every tab of the journal is."""

from __future__ import annotations

from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.pages.tabbed import TabbedPart


class Part(TabbedPart):
    """A part of the page; what it goes on to may be a page of the journal, by its id."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room

    def fill(self) -> None:
        """Show what the journal holds now: when it is turned to, and after a change."""
        raise NotImplementedError

    def clear(self) -> None:
        """Show nothing of it any more: the journal is about to be locked.

        What is being written is given to the journal first.
        """
        raise NotImplementedError

    def show_page(self, id: str) -> None:
        """Show one page of the journal."""
        self.focus_first()

    def indent(self, margin: int) -> None:
        """Begin where the words of the page do, `margin` pixels in."""
        self.column.setContentsMargins(margin, 0, margin, 0)
