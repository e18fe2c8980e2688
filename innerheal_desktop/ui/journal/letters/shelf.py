"""The shelf: the letters there are, by whom they are to, and the beginnings of new ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.letters import TO, may_be_opened, to_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.letters.words import about, called
from innerheal_desktop.ui.journal.patterns.sections import CardRow, Row
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

SESSION = "letter-younger-self"
WHAT = mark(
    "To a younger you, to later, or to somebody who never gets it. A letter may be sealed until a"
    " day: until then the app shows its title and its day, and no word of it."
)
EMPTY = mark("Your letters will stand here.")
# The three that are begun here; a reply is begun at the letter it answers.
BEGUN = TO[:3]


class Shelf(View):
    """`opened` carries the id of a letter, `written` a word of `TO`. `today` tells the date."""

    opened = Signal(str)
    written = Signal(str)

    def __init__(self, room: Room, today: Callable[[], date]) -> None:
        super().__init__(room)
        self.today = today
        self._shown: tuple[tuple[Page, ...], date] | None = None
        self.beginnings = [self._beginning(to, words) for to, words, _ in BEGUN]
        self.session = self.practise(SESSION)
        self.empty = PlainLabel(tr(EMPTY), Type.BODY, tone="muted")
        self.rows: list[CardRow] = []
        self._groups = QVBoxLayout()
        self._groups.setSpacing(S)
        self.column.addWidget(self.line)
        self.column.addWidget(PlainLabel(tr("Write a letter"), Type.H2))
        self.column.addWidget(PlainLabel(tr(WHAT), tone="muted", characters=72))
        self.column.addWidget(in_a_row(*self.beginnings, self.session))
        self.column.addSpacing(L)
        self.column.addLayout(self._groups)
        self.column.addWidget(self.empty)
        self.column.addStretch(1)

    def fill(self) -> None:
        """Show the letters there are; the same ones stay as they are."""
        letters, today = self.room.journal.pages("letter"), self.today()
        if (letters, today) == self._shown:
            return
        self._shown = letters, today
        emptied(self._groups)
        self.rows = []
        waiting = [each for each in letters if may_be_opened(each, today)]
        self._group(tr("May be opened"), waiting, today)
        for to, words, _ in TO:
            of = [each for each in letters if each not in waiting and to_of(each) == to]
            self._group(tr(words), of, today)
        self.empty.setVisible(not letters)

    def forget(self) -> None:
        """Show nothing of it any more."""
        self._shown = None
        emptied(self._groups)
        self.rows = []
        self.say("")

    def focus_first(self) -> None:
        """On the first letter, else where one is begun."""
        first: QWidget = self.rows[0] if self.rows else self.beginnings[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand_on(self, id: str) -> None:
        """On a letter; where it is not there, at the beginning."""
        row = next((row for row in self.rows if row.row.id == id), None)
        if row is None:
            self.focus_first()
        else:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _beginning(self, to: str, words: str) -> Button:
        button = Button(tr(words), icon="plus", name=tr("Write a letter: {to}", to=tr(words)))
        button.clicked.connect(partial(self.written.emit, to))
        return button

    def _group(self, words: str, letters: Sequence[Page], today: date) -> None:
        if not letters:
            return
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, S)
        column.setSpacing(XS)
        column.addWidget(PlainLabel(words, Type.H3))
        for page in letters:
            row = CardRow(Row(page.id, called(page, today), about(page, today)))
            row.clicked.connect(partial(self.opened.emit, page.id))
            column.addWidget(row)
            self.rows.append(row)
        self._groups.addWidget(group)
