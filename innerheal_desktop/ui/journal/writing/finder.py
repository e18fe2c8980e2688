"""The finder of feeling words: one small question at a time, and three words that may fit.

`open_finder(window, then)` lays it over the window; `then` is called with a word once it is
chosen, in the form in which words are kept. What was answered on the way is kept nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.words import NAMES, QUESTIONS, Path, suggested
from innerheal_desktop.practice.feelings import WORDS, word_said
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.writing.answers import Answer
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.theme.spacing import XL, XS, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

NONE = mark("None of these")
NOT_SURE = "not sure"  # a word of the check-in as good as any other
PERHAPS = mark("Perhaps one of these?")
OTHERS = mark("Words that others use for something like this. You alone know whether one fits.")
NO_WORD = mark("Then it has no word today, and that is all right.")
LATER = mark("It may find one later. It does not need one to be here.")
ALL = mark("All the words")
NEAREST = mark("Press the one that comes nearest.")
KEPT = mark("Your answers are kept nowhere. Only a word that you choose goes to your page.")
# What comes after the questions, in this order.
WORD, NOTHING, EVERY = len(NAMES), len(NAMES) + 1, len(NAMES) + 2


@dataclass(frozen=True, slots=True)
class Step:
    """What is asked, what is said beside it, and its answers: their words, and what each does."""

    words: str
    about: str
    answers: tuple[tuple[str, Callable[[], None]], ...] = ()
    large: bool = field(default=False, kw_only=True)


class Finder(Sheet):
    """`trail` is what was answered so far. The keys 1 to 9 answer, Backspace goes back."""

    def __init__(self, window: QWidget, then: Callable[[str], None]) -> None:
        super().__init__(window, tr("Find the word"), out=tr("Leave it"))
        self.trail: tuple[str, ...] = ()
        self.answers: tuple[Answer, ...] = ()
        self.back = Button(tr("Back"), Weight.QUIET, icon="previous", name=tr("One question back"))
        self.back.clicked.connect(self.go_back)
        self._then = then
        self._room = QWidget()
        self.column.setSpacing(S)
        self.column.addWidget(self._room)
        self.column.addSpacing(S)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        self.column.addWidget(PlainLabel(tr(KEPT), Type.SMALL, tone="muted", characters=70))
        self.column.addSpacing(XL)
        self._show()

    @property
    def path(self) -> Path:
        """The answers to the questions."""
        return Path(*self.trail[: len(NAMES)])

    def answer(self, said: str) -> None:
        """Go one step on: an id of an answer, or nothing where none of them fitted."""
        self.trail = (*self.trail, said)
        self._show()

    def go_back(self) -> None:
        """Ask the last question again, with the focus on what was answered."""
        if self.trail:
            *before, last = self.trail
            self.trail = tuple(before)
            self._show(last)

    def choose(self, word: str) -> None:
        """Bring the word, and leave."""
        self.leave()
        self._then(word)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The numbers of the answers, and the way back."""
        number = int(event.text()) if event.text() in set("123456789") else 0
        if 0 < number <= len(self.answers):
            self.answers[number - 1].click()
        elif event.key() == Qt.Key.Key_Backspace:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _step(self) -> Step:
        at = len(self.trail)
        if at < len(NAMES):
            question = QUESTIONS[NAMES[at]]
            rows = [(tr(words), partial(self.answer, id)) for id, words in question.answers]
            none = (tr(NONE), partial(self.answer, ""))
            return Step(tr(question.words), tr(question.about), (*rows, none))
        if at == WORD:
            rows = [(word_said(each), partial(self.choose, each)) for each in suggested(self.path)]
            none = (tr(NONE), partial(self.answer, ""))
            return Step(tr(PERHAPS), tr(OTHERS), (*rows, none), large=True)
        if at == NOTHING:
            return Step(tr(NO_WORD), tr(LATER), self._without_a_word())
        return Step(tr(ALL), tr(NEAREST))

    def _without_a_word(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        not_sure = tr("“{word}” is a word too", word=word_said(NOT_SURE))
        return (
            (not_sure, partial(self.choose, NOT_SURE)),
            (tr("Show me all the words"), partial(self.answer, "")),
            (tr("Begin once more"), self._begin_again),
            (tr("Leave it for today"), self.leave),
        )

    def _begin_again(self) -> None:
        self.trail = ()
        self._show()

    def _show(self, before: str | None = None) -> None:
        """Show where the trail has led; `before` is what was answered here earlier."""
        step, at = self._step(), len(self.trail)
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        if at < len(NAMES):
            count = tr("{n} of {m}", n=at + 1, m=len(NAMES))
            column.addWidget(PlainLabel(count, Type.SMALL, tone="muted"))
        column.addWidget(PlainLabel(step.words, Type.H2))
        column.addWidget(PlainLabel(step.about, Type.BODY, tone="muted", characters=70))
        column.addSpacing(M)
        self.answers = tuple(
            Answer(number, words, large=step.large and number < len(step.answers))
            for number, (words, _) in enumerate(step.answers, 1)
        )
        for answer, (_, do) in zip(self.answers, step.answers, strict=True):
            answer.clicked.connect(lambda _=False, do=do: do())
            column.addWidget(answer)
        first: QWidget | None = self.answers[0] if self.answers else None
        if at == EVERY:
            first = self._all_words(column)
        elif before is not None and at < len(NAMES):
            ids = [id for id, _ in QUESTIONS[NAMES[at]].answers]
            first = self.answers[ids.index(before) if before in ids else -1]
        self._replace(room)
        self._announcer.say(" ".join((step.words, step.about)))
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all_words(self, column: QVBoxLayout) -> QWidget:
        """Every word by its group; the first of them."""
        groups = []
        for name, words in WORDS:
            chips = Chips(tr(name))
            chips.offer((word, word_said(word)) for word in words)
            chips.chosen.connect(self.choose)
            groups.append(chips)
            column.addWidget(PlainLabel(tr(name), Type.SMALL, tone="muted"))
            column.addWidget(chips)
            column.addSpacing(XS)
        return groups[0].chips()[0]

    def _replace(self, room: QWidget) -> None:
        self.column.replaceWidget(self._room, room)
        self._room.hide()
        self._room.deleteLater()
        self._room = room
        self.back.setVisible(bool(self.trail))
        self._scroll.settle()  # so that what takes the focus is looked for where it is
        self._scroll.verticalScrollBar().setValue(0)
        for before, after in pairwise((self.way_out, *self.answers, self.back)):
            QWidget.setTabOrder(before, after)


def open_finder(window: QWidget, then: Callable[[str], None]) -> Finder:
    """Lay the finder over `window`; one that is open already stays."""
    for open_already in window.findChildren(Finder):
        if open_already.isVisible():
            return open_already
    finder = Finder(window, then)
    finder.appear(finder.answers[0])
    return finder
