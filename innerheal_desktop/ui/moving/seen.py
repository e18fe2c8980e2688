"""What is in a file, seen before anything of it is brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.feelings import SCALES, VALENCE
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.moving.words import (
    after_words,
    app_title,
    doubled_words,
    new_words,
    other_words,
    refused_words,
)
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.importing import Plan, Question
    from innerheal_desktop.practice.log import PracticeLog


class Seen(QWidget):
    """A plan, told. `wanted` asks to carry it out; `answered` carries what its questions asked."""

    wanted = Signal()
    answered = Signal(dict)

    def __init__(self, plan: Plan, log: PracticeLog) -> None:
        super().__init__()
        self.asks: dict[str, Choice] = {}
        title = tr("{app}, “{file}”", app=app_title(plan.format), file=plan.file)
        self.card = Card(title)
        self.card.body.addWidget(LongWords(title, Type.H3))
        self.go = Button("", Weight.MAIN)
        # Whether there is something to go on with.
        self.offers = bool(plan.questions or plan.new)
        self.told = self._told(plan, log)
        for words in self.told:
            self.card.body.addWidget(LongWords(words, Type.BODY))
        for question in plan.questions:
            self._ask(question)
        self._offer(plan)
        # The lines come last: however many they are, going on is in sight.
        for head, lines in (doubled_words(plan), refused_words(plan)):
            if head:
                self.card.body.addWidget(LongWords(head, Type.BODY))
                self.card.body.addWidget(LongWords("\n".join(lines), Type.SMALL, tone="muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)

    @property
    def first(self) -> QWidget:
        """Where a hand would begin."""
        return next(iter(self.asks.values()), self.go)

    def _told(self, plan: Plan, log: PracticeLog) -> list[str]:
        if plan.questions:
            asked = plural(
                "One thing only you can say first:",
                "{n} things only you can say first:",
                len(plan.questions),
            )
            return [*plan.notes, asked]
        came = [after_words(log, plan)] if plan.new else []
        return [new_words(plan), *came, *other_words(plan)]

    def _ask(self, question: Question) -> None:
        """A question as a list to choose from; a number of 0…100 as five words."""
        kind, _, mood = question.key.partition(" ")
        asked = tr("How pleasant is “{mood}”?", mood=mood) if kind == "mood" else question.text
        label = LongWords(asked, Type.BODY)
        choice = Choice(asked)
        points = [(str(value), words) for value, words in SCALES[VALENCE].points()]
        choices = list(question.choices) or points
        if not question.suggested:
            choice.addItem(tr("Please choose"), "")
        for answer, words in choices:
            choice.addItem(words, answer)
        at = choice.findData(question.suggested)
        choice.setCurrentIndex(max(at, 0))
        choice.currentIndexChanged.connect(self._look)
        label.setBuddy(choice)
        self.asks[question.key] = choice
        self.card.body.addWidget(label)
        self.card.body.addWidget(choice)

    def _offer(self, plan: Plan) -> None:
        if plan.questions:
            self.go.setText(tr("Go on"))
            self.go.clicked.connect(lambda: self.answered.emit(self.answers))
        else:
            many = len(plan.new)
            self.go.setText(plural("Bring in {n} entry", "Bring in {n} entries", many))
            self.go.setVisible(bool(many))
            self.go.clicked.connect(self.wanted)
        self.card.body.addSpacing(L)
        self.card.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        if not plan.questions and plan.new:
            back = tr("It can be taken back as a whole, at any time.")
            self.card.body.addWidget(PlainLabel(back, Type.SMALL, tone="muted"))
        self.card.body.addSpacing(S)
        self._look()

    @property
    def answers(self) -> dict[str, str]:
        """What was chosen, by the keys of the questions."""
        return {key: str(choice.currentData()) for key, choice in self.asks.items()}

    def _look(self) -> None:
        """Going on waits for every answer."""
        self.go.setEnabled(all(self.answers.values()))
