"""Patterns: old scripts and new ones, what once protected, and plans for next time."""

from __future__ import annotations

from innerheal_desktop.ui.journal.part import Part


class Patterns(Part):
    """Patterns: old scripts and new ones, what once protected, and plans for next time."""

    def fill(self) -> None:
        """Show what the journal holds now."""

    def clear(self) -> None:
        """Show nothing of it any more."""

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        self.setFocus()
