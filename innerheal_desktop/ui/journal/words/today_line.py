"""One quiet line on Today that somebody wished for, and three ways to let it be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.quiet_line import QuietLine
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.journal.words.for_today import LineToday


class TodayLine(QuietLine):
    """Hidden while there is no line; of a person's own it says nothing behind a lock."""

    def __init__(self) -> None:
        self.another = Button(tr("Another"), Weight.QUIET, name=tr("Another line for today"))
        self.not_today = Button(tr("Not today"), Weight.QUIET, name=tr("No line today"))
        self.never = Button(tr("Never"), Weight.QUIET, name=tr("Never show a line on Today"))
        line = LongWords("", Type.CAPTION, characters=60)
        ways = (self.another, self.not_today, self.never)
        super().__init__(line, *ways, caption=tr("A line for today"))
        for way, button in zip(("another", "not today", "never"), ways, strict=True):
            button.clicked.connect(partial(self._answer, way))

    def show_line(self, line: LineToday | None) -> None:
        """Say the line, or nothing."""
        self.line.write_in(Type.CAPTION)
        self._say(line.words if line is not None else "")
        if line is not None:
            self.another.setVisible(line.others)

    def _look(self, house: House, *, locked: bool) -> None:
        from innerheal_desktop.ui.journal.words.for_today import today_of

        if locked:
            self.show_line(today_of(house))

    def _answer(self, way: str) -> None:
        """Do what is answered: one of the ways of `for_today.py`."""
        from innerheal_desktop.ui.journal.words.for_today import NEVER, answered

        if self._house is None:
            return
        line = answered(self._house, way)
        if line is not None:
            self.show_line(line)
            Announcer(self).say(line.words)
            return
        self.line.write_in(Type.BODY)
        gone = tr("No line on Today any more. Kind words in the Journal can bring it back.")
        self._let_be(gone if way == NEVER else tr("No line today."))
