"""One quiet line on Today that somebody wished for, and three ways to let it be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.journal.words.for_today import LineToday

# A quiet button keeps its words so far inside, in pixels: the line begins where they do.
WITHIN = HALO + S


class TodayLine(QWidget):
    """Hidden while there is no line. `answered` carries one of the ways of `for_today.py`."""

    answered = Signal(str)
    stirred = Signal()  # the journal or its lock changed, on whatever thread

    def __init__(self) -> None:
        super().__init__()
        self._house: House | None = None
        self._watches = False
        self.caption = PlainLabel(tr("A line for today"), Type.SMALL, tone="muted")
        self.line = LongWords("", Type.CAPTION, characters=60)
        self.another = Button(tr("Another"), Weight.QUIET, name=tr("Another line for today"))
        self.not_today = Button(tr("Not today"), Weight.QUIET, name=tr("No line today"))
        self.never = Button(tr("Never"), Weight.QUIET, name=tr("Never show a line on Today"))
        ways, row = QWidget(), Flow(S)
        ways.setLayout(row)
        for way, button in (
            ("another", self.another),
            ("not today", self.not_today),
            ("never", self.never),
        ):
            button.clicked.connect(partial(self.answered.emit, way))
            row.addWidget(button)
        self._ways = ways
        said = QVBoxLayout()
        said.setContentsMargins(WITHIN, 0, WITHIN, 0)
        said.addWidget(self.caption)
        said.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - WITHIN, XS, XL - WITHIN, XS)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(ways)
        self.hide()

    def show_line(self, line: LineToday | None) -> None:
        """Say the line, or nothing."""
        self.setVisible(line is not None)
        if line is not None:
            self._watch()
            self._write(Type.CAPTION, line.words)
            self.caption.show()
            self._ways.show()
            self.another.setVisible(line.others)

    def follow(self, house: House) -> None:
        """Do what is answered, and say nothing of a person's own once the journal is locked."""
        self._house = house
        self.answered.connect(lambda way: self._answer(house, way))
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def _watch(self) -> None:
        # Not before there is a line: who wishes for none has no journal opened for it.
        if self._house is not None and not self._watches:
            self._watches = True
            self.destroyed.connect(self._house.home.journal.when_changed(self.stirred.emit))

    def _look(self) -> None:
        from innerheal_desktop.journal.journal import State
        from innerheal_desktop.ui.journal.words.for_today import today_of

        house = self._house
        if house is not None and not self.isHidden() and house.home.journal.state is State.LOCKED:
            self.show_line(today_of(house))

    def _answer(self, house: House, way: str) -> None:
        from innerheal_desktop.ui.journal.words.for_today import NEVER, answered

        line = answered(house, way)
        if line is not None:
            self.show_line(line)
            Announcer(self).say(line.words)
            return
        # What was pressed is about to go: the focus moves on first.
        self.never.setFocus()
        self.focusNextChild()
        self._ways.hide()
        self.caption.hide()
        gone = tr("No line on Today any more. Kind words in the Journal can bring it back.")
        words = gone if way == NEVER else tr("No line today.")
        self._write(Type.BODY, words)
        Announcer(self).say(words)

    def _write(self, role: Type, words: str) -> None:
        self.line.write_in(role)
        self.line.tone = "text" if role is Type.CAPTION else "muted"
        self.line.say(words)
