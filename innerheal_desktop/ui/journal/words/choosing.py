"""Choosing what matters: many words first, then the few that one would miss, then why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.values import (
    EASY,
    LONGEST,
    VALUES,
    as_kept,
    chosen,
    spoken,
    values_page,
)
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.words.unfinished import Unfinished
from innerheal_desktop.ui.journal.words.view import View
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.support.writing import Writing
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

# The steps, in their order.
MANY, FEW, WHY = range(3)
ASKED = (
    mark("Which of these speak to you? As many as you like, and words of your own."),
    mark("Three to five are easy to keep in mind. Which would you miss most? More is fine too."),
    mark("If you like, write a little. Both may stay empty."),
)


class Choosing(View):
    """Three steps; the middle one is passed over where only a few words were chosen."""

    out = "values"

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.parts = Parts()
        self._page = Page(kind="values")
        self._step = MANY
        self._own: tuple[str, ...] = ()
        self._unfinished = Unfinished(self, room.journal, self._made)
        parts = self.parts
        parts.back.clicked.connect(self._go_back)
        parts.on.clicked.connect(self._go_on)
        parts.add.clicked.connect(self._add)
        parts.word.returnPressed.connect(self._add)
        parts.many.chosen.connect(lambda _: self._unfinished.typed())
        parts.few.chosen.connect(lambda _: self._unfinished.typed())
        for field in (parts.why, parts.moment):
            field.textChanged.connect(self._unfinished.typed)
        for part in parts.in_order():
            self.column.addWidget(part)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def open(self, id: str) -> None:
        """Choose anew, or change what was chosen; what was begun is gone on with."""
        self.say("")
        page = self.room.journal.page(id) if id else None
        if page is None and (self._page.made or self._made() is None):
            page = self._unfinished.found("values") or Page(kind="values")
            if page.fields:
                self.say(tr("This is what you had begun."))
        if page is not None:
            self._show(page)
        in_reading_order(self)

    def fill(self) -> None:
        """What is being chosen stays."""

    def forget(self) -> None:
        """Hold nothing of it any more."""
        self._unfinished.now()
        self._show(Page(kind="values"))
        self.say("")

    def focus_first(self) -> None:
        """The words, or where one writes."""
        parts = self.parts
        if self._step == WHY:
            parts.why.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (parts.few if self._step == FEW else parts.many).focus_first()

    def _show(self, page: Page) -> None:
        there = chosen(page)
        self._page, self._own = page, tuple(word for word in there if word not in VALUES)
        self._offer(there)
        self.parts.few.offer([(word, spoken(word)) for word in there], there)
        self.parts.why.setPlainText(text_of(page, "why"))
        self.parts.moment.setPlainText(text_of(page, "moment"))
        self.parts.word.setText("")
        self._unfinished.settle()
        self._turn(WHY if there else MANY)

    def _offer(self, ticked: tuple[str, ...]) -> None:
        words = (*VALUES, *self._own)
        self.parts.many.offer([(word, spoken(word)) for word in words], ticked)

    def _made(self) -> Page | None:
        """The page as it stands now; None where nothing is there to be kept."""
        words = self.parts.few.on() if self._step != MANY else self.parts.many.on()
        made = values_page(
            self._page, words, self.parts.why.toPlainText(), self.parts.moment.toPlainText()
        )
        return made if words or len(made.fields) > 1 else None

    def _turn(self, step: int) -> None:
        self._step = step
        parts = self.parts
        parts.about.say(tr(ASKED[step]))
        parts.choosing.setVisible(step == MANY)
        parts.few.setVisible(step == FEW)
        parts.writing.setVisible(step == WHY)
        parts.words.say(" · ".join(spoken(word) for word in parts.few.on()))
        parts.on.setText(tr("Keep") if step == WHY else tr("Go on"))
        parts.on.setAccessibleName(tr("Keep what matters") if step == WHY else tr("Go on"))
        parts.on.updateGeometry()
        self.verticalScrollBar().setValue(0)

    def _go_on(self) -> None:
        parts = self.parts
        here = parts.many if self._step == MANY else parts.few
        words = here.on()
        if not words:
            self.say(tr("Choose one word, any word; or go back, and leave it for another day."))
            here.focus_first()
            return
        self.say("")
        if self._step == WHY:
            self._keep()
            return
        if self._step == MANY:
            parts.few.offer([(word, spoken(word)) for word in words], words)
        self._turn(FEW if self._step == MANY and len(words) > EASY else WHY)
        self.focus_first()

    def _go_back(self) -> None:
        self.say("")
        if self._step == MANY:
            self.go.emit("values")
            return
        if self._step == FEW:
            self._turn(MANY)
        else:
            self._turn(FEW if self.parts.few.count() > EASY else MANY)
        self.focus_first()

    def _add(self) -> None:
        word = as_kept(self.parts.word.text())
        word = next((each for each in self._own if each.casefold() == word.casefold()), word)
        if word:
            if word not in (*VALUES, *self._own):
                self._own += (word,)
            self._offer((*self.parts.many.on(), word))
            self.parts.word.setText("")
            self._unfinished.typed()
        focus_on(self.parts.word)

    def _keep(self) -> None:
        made = self._made()
        kept = self.write(made) if made is not None else None
        if kept is not None:
            self._unfinished.drop()
            self._show(Page(kind="values"))
            self.go.emit("values")


class Words(Chips):
    """Words to choose any number of."""

    def on(self) -> tuple[str, ...]:
        """Those that are chosen."""
        return tuple(chip.name for chip in self.chips() if chip.isChecked())

    def count(self) -> int:
        """How many there are to choose from."""
        return len(self.chips())


class Parts:
    """What stands in the view, from top to bottom."""

    # Many, as each is one thing in the view, and is only placed here.

    def __init__(self) -> None:
        self.back = Button(tr("Back"), Weight.QUIET, icon="previous")
        self.about = PlainLabel("", tone="muted", characters=72)
        self.many, self.few = Words(tr("Words for what matters")), Words(tr("The few"))
        self.word = Field(tr("A word of my own"), 24)
        self.word.setMaxLength(LONGEST)
        self.add = Button(tr("Add"), icon="plus", name=tr("Add this word of my own"))
        self.choosing = QWidget()
        choosing = _column(self.choosing)
        choosing.addWidget(self.many)
        choosing.addWidget(Labelled(tr("A word of my own"), self.word))
        choosing.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.words = LongWords("", Type.H2, characters=46)
        self.why = Writing(tr("Why does it matter to you?"), 4)
        self.moment = Writing(tr("A moment you acted like it, however small"), 4)
        self.writing = QWidget()
        writing = _column(self.writing)
        writing.addWidget(self.words)
        writing.addWidget(Labelled(tr("Why does it matter to you?"), self.why))
        moment = tr("A moment you acted like it, however small")
        writing.addWidget(Labelled(moment, self.moment))
        self.on = Button(tr("Go on"), Weight.MAIN)

    def in_order(self) -> tuple[QWidget, ...]:
        """All of it."""
        head, foot = in_a_row(self.back), in_a_row(self.on)
        return head, self.about, self.choosing, self.few, self.writing, foot


def _column(part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(M)
    return column
