"""“Compared with before, this was…”: four words to press, and nothing in the way of passing by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.check_in import ANSWERS, QUESTION
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

AWAY = mark("Shall check-ins stay away from now on?")
AWAY_ANSWERS = (("away", mark("Leave them out")), ("stay", mark("Keep asking")))
THANKS = mark("Thank you.")
AWAY_THANKS = mark("They stay away. The settings bring them back.")


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked after a sitting. `answered` takes a word of `ANSWERS`, or nothing for a skip.

    With `stay_away`, it is asked instead whether the question should; `answered` then takes a word
    of `AWAY_ANSWERS`, or nothing.
    """

    answered: Callable[[str], None]
    stay_away: bool = False

    @property
    def words(self) -> str:
        """What is asked."""
        return tr(AWAY if self.stay_away else QUESTION)

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """What may be answered: a name, and its words."""
        rows = AWAY_ANSWERS if self.stay_away else ANSWERS
        return tuple((name, tr(words)) for name, words in rows)


class Compared(QWidget):
    """Shows a question until it is answered; then a word of thanks stands in its place."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.question: Question | None = None
        self.label = PlainLabel("", Type.BODY, tone="muted", centred=True)
        self.answers = Flow(XS, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.label)
        column.addLayout(self.answers)
        self.hide()

    def ask(self, question: Question | None) -> None:
        """Ask this; nothing is shown for None."""
        self.question = question
        self.answers.clear()
        self.label.say(question.words if question is not None else "")
        for at, (name, words) in enumerate(question.answers if question is not None else (), 1):
            button = Button(words, name=f"{self.label.text()} {words}")
            button.setToolTip(tr("Key {n}", n=at))
            button.clicked.connect(partial(self.answer, name))
            self.answers.addWidget(button)
        self.setVisible(question is not None)

    def thank(self) -> None:
        """What was said is kept: a word of thanks, where nothing more is asked."""
        self.label.say(tr(THANKS))
        self.show()

    def answer(self, name: str) -> None:
        """Take an answer; the first one counts."""
        question, self.question = self.question, None
        if question is None:
            return
        self.answers.clear()
        self.label.say(tr(AWAY_THANKS if name == "away" else THANKS))
        question.answered(name)
        self.answered.emit(name)

    def press(self, at: int) -> bool:
        """Take the answer with this number, from 1 on; whether there is one."""
        asked = self.question if self.isVisible() else None
        names = [name for name, _ in asked.answers] if asked is not None else []
        if 1 <= at <= len(names):
            self.answer(names[at - 1])
            return True
        return False

    def skip(self) -> None:
        """It was passed over."""
        question, self.question = self.question, None
        if question is not None:
            question.answered("")
