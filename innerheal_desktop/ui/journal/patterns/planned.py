"""A plan for next time: the if and the then, its one sentence, what it is for, and Today."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from innerheal_desktop.journal.cards import ask_of, line_of, text_of, yes
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import Ask
from innerheal_desktop.journal.sentences import Half
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.patterns.answering import Answering
from innerheal_desktop.ui.journal.patterns.gaps import GapsAnswer
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.option import Tick

# Small things that others do then: words to begin with.
THENS = (
    mark("breathe out"),
    mark("say “let me think”"),
    mark("step outside"),
    mark("message a friend"),
)
# As much of a card as stands in a list that opens.
SHORT = 60


class LineAnswer(Answering):
    """One line."""

    def __init__(self, field: str, name: str, words: str) -> None:
        super().__init__()
        self._name = field
        self.line = Field(name)
        self.line.setText(words)
        self.line.textChanged.connect(self.changed)
        self.laid().addWidget(self.line)

    def fields(self) -> dict[str, Any]:
        """What is written."""
        return {self._name: self.line.text().strip() or None}

    def first(self) -> Field:
        """The line."""
        return self.line


class PlanAnswer(GapsAnswer):
    """The if and the then, with small things to do offered."""

    def __init__(self, ask: Ask, page: Page, halves: tuple[Half, ...]) -> None:
        super().__init__(ask, page, halves)
        self.thens = [Button(tr(words), Weight.QUIET, icon="plus") for words in THENS]
        column = self.layout()
        if column is not None:
            column.addWidget(in_a_row(*self.thens))
        for way in self.thens:
            way.clicked.connect(partial(self._take, way.text()))

    def _take(self, words: str) -> None:
        field = self.gaps["then"]
        if self.paper.isVisible():
            self.paper.insertPlainText(words)
            self.paper.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        here = field.text().strip()
        field.setText(tr("{one} and {other}", one=here, other=words) if here else words)
        field.setFocus(Qt.FocusReason.OtherFocusReason)


class ForNextTime(Answering):
    """The one sentence, the card it is for, and whether it stands on Today."""

    def __init__(self, ask: Ask, page: Page, triggers: tuple[Page, ...]) -> None:
        super().__init__()
        trigger, today = ask_of("plan", "trigger"), ask_of("plan", "today")
        self.line = Field(tr(ask.question))
        self.line.setText(text_of(page, "sentence"))
        self.line.setPlaceholderText(_shortened(text_of(page, "plan")))
        self.line.textChanged.connect(self.changed)
        self.card = Choice(tr(trigger.question))
        self.card.addItem(tr("None in particular"), "")
        for each in triggers:
            self.card.addItem(_shortened(line_of(each)), each.id)
        self.card.setCurrentIndex(max(self.card.findData(text_of(page, "trigger")), 0))
        self.card.activated.connect(self.changed)
        about = tr("One quiet line. Never while the journal is locked.")
        self.today = Tick(tr(today.question), about)
        self.today.setChecked(yes(page, "today"))
        self.today.toggled.connect(self.changed)
        column = self.laid()
        column.addWidget(self.line)
        if triggers:
            column.addWidget(Labelled(tr(trigger.question), self.card))
        column.addWidget(self.today)

    def fields(self) -> dict[str, Any]:
        """All three."""
        return {
            "sentence": self.line.text().strip() or None,
            "trigger": self.card.currentData() or None,
            "today": self.today.isChecked() or None,
        }

    def first(self) -> Field:
        """The sentence."""
        return self.line


def _shortened(text: str) -> str:
    return text if len(text) <= SHORT else f"{text[: SHORT - 1].rstrip()}…"
