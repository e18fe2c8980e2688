"""What was felt: in one's own words, with words for feelings that the finder leads to."""

from __future__ import annotations

from PySide6.QtCore import Qt

from innerheal_desktop.journal.page import MOST_WORDS, Page
from innerheal_desktop.journal.questions import Ask
from innerheal_desktop.practice.feelings import word_said
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.patterns.answering import AtHand, TextAnswer
from innerheal_desktop.ui.pages.chip import Chips
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.widgets.button import Button, Weight


class FeltAnswer(TextAnswer):
    """A page, and the feeling words of the card; pressing one takes it off."""

    def __init__(self, ask: Ask, page: Page, at_hand: AtHand) -> None:
        super().__init__(ask, page)
        self._words = page.words
        self._at_hand = at_hand
        self._announcer = Announcer(self)
        self.chips = Chips(tr("Words for it; press one to take it off"))
        self.finder = Button(tr("Find a word for it"), Weight.QUIET, icon="search")
        self.finder.clicked.connect(lambda: at_hand.find(self._take))
        self.chips.chosen.connect(self._off)
        column = self.layout()
        if column is not None:
            column.addWidget(self.chips)
            column.addWidget(in_a_row(self.finder))
        self._show()

    def words(self) -> tuple[str, ...]:
        """The feeling words."""
        return self._words

    def _take(self, word: str) -> None:
        if word and word not in self._words and len(self._words) < MOST_WORDS:
            self._words = (*self._words, word)
            self._show()
            self._announcer.say(word_said(word))
            self.changed.emit()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _off(self, word: str) -> None:
        self._words = tuple(each for each in self._words if each != word)
        self._show()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        self.chips.offer([(word, word_said(word)) for word in self._words], self._words)
        self.chips.setVisible(bool(self._words))
