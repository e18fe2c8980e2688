"""How it feels, for a page: the scales, unset until touched, and up to three words.

`MoodPanel(manner)` asks in a manner of `MANNERS` (the person's is `settings.check_in_as`); `mood`
is what is said, `show_mood` begins with what was, `said` comes when the person changes it.
`open_mood(window, manner, mood, then)` asks on a sheet, and calls `then` with what is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import AROUSAL, MOST_WORDS, VALENCE, word_said
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.feeling.scales import Scales
from innerheal_desktop.ui.feeling.words import Words
from innerheal_desktop.ui.journal.writing.finder import open_finder
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import XL, XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

FULL = mark("Three words are chosen already.")
STAYS = mark("Answer what you like. It stays with this page, on this computer.")


class Mood(NamedTuple):
    """What a page holds of it: 0…100 or None while nobody touched a scale, and feeling words."""

    valence: int | None = None
    energy: int | None = None
    words: tuple[str, ...] = ()


class MoodPanel(QWidget):
    """The scales; below them the chosen words, and two ways to one: the list, or the finder."""

    said = Signal()

    def __init__(self, manner: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("How it feels"))
        self.scales = Scales((VALENCE, AROUSAL), manner)
        self.chosen = Chips(tr("Chosen words"))
        self.choose = Button(tr("Choose a word"), Weight.QUIET)
        self.seek = Button(tr("Find the word"), Weight.QUIET, icon="search")
        self.seek.setAccessibleName(tr("Find a word for what you feel"))
        self.words: Words | None = None
        self._taken: tuple[str, ...] = ()
        row = Flow(XS)
        row.addWidget(self.choose)
        row.addWidget(self.seek)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(L)
        self._column.addWidget(self.scales)
        self._about = PlainLabel(tr("Up to three words, if some fit"), Type.STRONG)
        self._column.addWidget(self._about)
        self._column.addWidget(self.chosen)
        self._column.addLayout(row)
        self.scales.said.connect(self.said)
        self.chosen.chosen.connect(self._take_away)
        self.choose.clicked.connect(self._open_words)
        self.seek.clicked.connect(self._open_finder)
        self._show_words()

    @property
    def mood(self) -> Mood:
        """What is said now."""
        felt = self.scales.felt()
        words = self.words.words if self.words is not None else self._taken
        return Mood(felt[VALENCE], felt[AROUSAL], words)

    def show_mood(self, mood: Mood) -> None:
        """Begin with what was said before."""
        self.scales.show_felt({VALENCE: mood.valence, AROUSAL: mood.energy})
        self._taken = tuple(dict.fromkeys(mood.words))
        self._show_words()

    def add(self, word: str) -> None:
        """One more word; with three of them, nothing but to say so."""
        now = self.mood.words
        if word in now:
            return
        if len(now) >= MOST_WORDS:
            Announcer(self).say(tr(FULL))
            return
        self._change((*now, word))

    def focus_first(self) -> None:
        """The first scale."""
        self.scales.focus_first()

    def _take_away(self, word: str) -> None:
        self._change(tuple(each for each in self.mood.words if each != word))

    def _change(self, words: tuple[str, ...]) -> None:
        self._taken = words
        self._show_words()
        said = ", ".join(word_said(word) for word in words)
        Announcer(self).say(tr("Chosen: {words}", words=said) if said else tr("No word chosen"))
        self.said.emit()

    def _show_words(self) -> None:
        """The words that are chosen: in the list where it is open, and above it where it is not.

        A page from elsewhere may hold more than three: none of them is dropped by looking.
        """
        if self.words is not None:
            self.words.show_words(self._taken, "")
        self.chosen.offer([(word, word_said(word)) for word in self._taken], self._taken)
        self.chosen.setVisible(bool(self._taken) and self.words is None)
        self.seek.setEnabled(len(self._taken) < MOST_WORDS)
        self.choose.setEnabled(len(self._taken) <= MOST_WORDS)

    def _open_words(self) -> None:
        """The list by its groups, with what is typed; a page needs no line of its own there."""
        self.words = Words()
        self.words.line.hide()
        dress(self.words)
        self.words.said.connect(self._heard)
        self.words.ordered.connect(self._order)
        for part in (self.choose, self._about):  # the list has both of its own
            part.hide()
        self._column.insertWidget(self._column.count() - 1, self.words)
        self._show_words()
        self.words.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        """Tab goes down the panel: chips that were made just now would come last."""
        if self.words is not None:
            stops = (self.choose, *self.words.stops(), self.seek)
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)

    def _heard(self) -> None:
        self._taken = self.mood.words
        self.seek.setEnabled(len(self._taken) < MOST_WORDS)
        self.said.emit()

    def _open_finder(self) -> None:
        open_finder(self.window(), self.add)


class MoodSheet(Sheet):
    """The panel over the window. What is said is kept by Keep, and by nothing else."""

    def __init__(
        self, window: QWidget, manner: str, mood: Mood, then: Callable[[Mood], None]
    ) -> None:
        super().__init__(window, tr("How it feels"), out=tr("Leave it"))
        self.panel = MoodPanel(manner)
        self.panel.show_mood(mood)
        self.keep = Button(tr("Keep"), Weight.MAIN, name=tr("Keep how it feels"))
        self.keep.clicked.connect(self._keep)
        self._then = then
        self.column.addWidget(PlainLabel(tr(STAYS), Type.BODY, tone="muted", characters=70))
        self.column.addSpacing(S)
        self.column.addWidget(self.panel)
        self.column.addSpacing(S)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addSpacing(XL)
        self.column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, from anywhere on the sheet."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        mood = self.panel.mood
        self.leave()
        self._then(mood)


def open_mood(window: QWidget, manner: str, mood: Mood, then: Callable[[Mood], None]) -> MoodSheet:
    """Ask over `window`; one that is open already stays."""
    for open_already in window.findChildren(MoodSheet):
        if open_already.isVisible():
            return open_already
    sheet = MoodSheet(window, manner, mood, then)
    sheet.appear()
    sheet.panel.focus_first()
    return sheet
