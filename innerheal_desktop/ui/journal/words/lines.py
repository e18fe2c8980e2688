"""Kind lines: the sentences that were kept, one of one's own, and whether one is seen on Today."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.lines import own, said, whole
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.words.for_today import choice_of, mirrored, wished
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.option import Tick
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.journal.room import Room

SESSION = "affirm-ladder"
ABOUT = mark(
    "Sentences to keep near: kind, and true enough for you. Nothing here has to be believed. What"
    " feels false can be changed, said in a gentler way, or left out."
)
NONE_YET = mark(
    "None is kept yet. You might look through the lines we have, or write down something kind that"
    " somebody once said to you."
)
ON_TODAY = mark(
    "Quietly, and another one each day. While the journal is locked only lines that are ours"
    " are shown there, never your own words."
)


class Lines(View):
    """The kept lines, the newest first."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.rows: list[LineRow] = []
        self._shown: tuple[Page, ...] | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(L)
        self.bank = Button(tr("Look through the lines we have"), icon="library")
        self.bank.clicked.connect(lambda: self.go.emit("bank"))
        self.own = Field(tr("A line of my own"))
        self.own.returnPressed.connect(self.keep_own)
        keep = Button(tr("Keep"), name=tr("Keep this line of my own"))
        keep.clicked.connect(self.keep_own)
        self.today = Tick(tr("Show one of them on Today"), tr(ON_TODAY))
        self.today.clicked.connect(self._wish)
        self.column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        self.column.addLayout(self._list)
        self.column.addWidget(self.line)
        self.column.addWidget(in_a_row(self.bank, self.practise(SESSION)))
        self.column.addWidget(Labelled(tr("A line of my own"), self.own))
        self.column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.today)
        self.column.addStretch(1)

    def fill(self) -> None:
        """Show what is kept now."""
        pages = self.room.journal.pages("line")
        log = self.room.house.memory.log
        self.today.setVisible(bool(pages) and log is not None and not log.read_only)
        self.today.setChecked(choice_of(self.room.house).on)
        if pages == self._shown:
            return
        self._shown = pages
        mirrored(self.room.house, pages)
        emptied(self._list)
        self.rows = [LineRow(page) for page in pages]
        for row in self.rows:
            self._list.addWidget(row)
            row.look.clicked.connect(partial(self.go.emit, f"line {row.page.id}"))
            row.remove.clicked.connect(partial(self._remove, row.page))
        if not pages:
            self._list.addWidget(PlainLabel(tr(NONE_YET), characters=72))
        in_reading_order(self)

    def forget(self) -> None:
        """A line that was not kept yet is let go: it is one sentence."""
        emptied(self._list)
        self.rows, self._shown = [], None
        self.own.setText("")
        self.line.say("")

    def focus_first(self) -> None:
        """The first line, or the bank."""
        first = self.rows[0].look if self.rows else self.bank
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_own(self) -> None:
        """Keep the sentence that was written."""
        if not self.own.text().strip():
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.write(own(self.own.text())) is not None:
            self.own.setText("")
            self.say(tr("Kept."))
            self.fill()
            focus_on(self.own)

    def _remove(self, page: Page) -> None:
        at = next(at for at, row in enumerate(self.rows) if row.page.id == page.id)
        if not self.put_away(page):
            return
        self.fill()
        self.offer_back(tr("“{line}” is deleted.", line=said(page)), page, self._back)
        rows = self.rows
        focus_on(rows[min(at, len(rows) - 1)].look if rows else self.line.button)

    def _back(self) -> None:
        self.fill()
        focus_on(self.rows[0].look if self.rows else self.bank)

    def _wish(self) -> None:
        lines = self.room.journal.pages("line")
        trouble = wished(self.room.house, lines, on=self.today.isChecked())
        if trouble:
            self.say(trouble, urgent=True)
        self.today.setChecked(choice_of(self.room.house).on)


class LineRow(QWidget):
    """One line, and what can be done with it."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        words, sentence = said(page), whole(page)
        self.look = Button(
            tr("How true does it feel?"),
            Weight.QUIET,
            name=tr("How true does it feel: {line}", line=words),
        )
        self.remove = Button(
            tr("Delete"), Weight.QUIET, icon="trash", name=tr("Delete “{line}”", line=words)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(LongWords(words, Type.CAPTION, characters=60))
        if words != sentence:
            bridge = tr("A bridge to: {line}", line=sentence)
            column.addWidget(LongWords(bridge, Type.SMALL, tone="muted", characters=78))
        column.addWidget(in_a_row(self.look, self.remove))
        column.setSpacing(S // 2)
