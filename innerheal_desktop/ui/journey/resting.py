"""Resting, shown calmly: since when, that nothing runs, and one press to be back."""

from __future__ import annotations

from PySide6.QtCore import Signal

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.widgets.told_line import ToldLine


class RestingLine(ToldLine):
    """Hidden while there are no words; `back` when the person is."""

    back = Signal()

    def say(self, words: str, *, can_end: bool = True) -> None:
        """Show the rest in words, or nothing."""
        if words and can_end:
            self.offer(words, tr("I am back"), tr("I am back: end the rest"), self.back.emit)
        else:
            super().say(words)
