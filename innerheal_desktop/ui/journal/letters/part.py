"""Letters: to a younger self, to later, to somebody; sealed until a day."""

from __future__ import annotations

from innerheal_desktop.ui.journal.part import Part


class Letters(Part):
    """Letters: to a younger self, to later, to somebody; sealed until a day."""

    def fill(self) -> None:
        """Show what the journal holds now."""

    def clear(self) -> None:
        """Show nothing of it any more."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        self.setFocus()
