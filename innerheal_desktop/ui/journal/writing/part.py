"""Pages: a list of them, the one that is written, and questions that may begin one."""

from __future__ import annotations

from innerheal_desktop.ui.journal.part import Part


class Writing(Part):
    """Pages: a list of them, the one that is written, and questions that may begin one."""

    def fill(self) -> None:
        """Show what the journal holds now."""

    def clear(self) -> None:
        """Show nothing of it any more."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        self.setFocus()
