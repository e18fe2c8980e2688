"""Kind words: affirmations, what matters, and what went well."""

from __future__ import annotations

from innerheal_desktop.ui.journal.part import Part


class Words(Part):
    """Kind words: affirmations, what matters, and what went well."""

    def fill(self) -> None:
        """Show what the journal holds now."""

    def clear(self) -> None:
        """Show nothing of it any more."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        self.setFocus()
