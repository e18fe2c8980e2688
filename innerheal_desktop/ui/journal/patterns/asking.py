"""What a worksheet is made of: its steps, a question as it is read, and the ways from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.gates import LIGHTER_CARD
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.patterns.answering import Answering, AtHand
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Step(NamedTuple):
    """A question: the field it is known by, its words, a quiet word on it, where to answer it.

    `after` is said below the answer.
    """

    field: str
    question: str
    about: str
    make: Callable[[Page, AtHand], Answering]
    after: str = ""


class Form(NamedTuple):
    """A worksheet: what it is called, its questions, and what is said before the first of them."""

    title: str
    steps: tuple[Step, ...]
    before: str = ""
    name: str = ""  # what this one is about, in the person's own words


class Question(QWidget):
    """The step `at` as it is read: what is said before all of them, the question, its answer."""

    def __init__(self, form: Form, at: int, page: Page, at_hand: AtHand) -> None:
        super().__init__()
        step, before = form.steps[at], form.before if at == 0 else ""
        self.answering = step.make(page, at_hand)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        if before:
            column.addWidget(PlainLabel(before, tone="muted", characters=72))
            column.addSpacing(M)
        column.addWidget(LongWords(step.question, Type.H2, characters=60))
        if step.about:
            column.addWidget(PlainLabel(step.about, tone="muted", characters=72))
        column.addWidget(self.answering)
        if step.after:
            column.addWidget(PlainLabel(step.after, tone="muted", characters=72))


class Ways(QWidget):
    """The ways from a question: on, back, and out with what there is."""

    def __init__(self) -> None:
        super().__init__()
        self.next = Button("", Weight.MAIN)
        self.back = Button(tr("Back"), name=tr("Back to the question before"))
        self.done = Button(tr("Keep it as it is"), Weight.QUIET)
        row = Flow(S)
        self.setLayout(row)
        for way in (self.next, self.back, self.done):
            row.addWidget(way)

    def tell(self, *, first: bool, last: bool, said: bool, a_lot: bool, enough: bool) -> None:
        """Say what they do: at the `last` question, where something is `said`, where it is a lot.

        Whoever has said `enough` may stop anywhere.
        """
        words = tr("Keep it") if last else tr("Go on") if said else tr("Skip")
        self.next.setText(tr("Go on all the same") if a_lot and not last else words)
        # To skip something is as good as to go on; it only does not ask for it.
        self.next.weight = Weight.MAIN if (said or last) and not a_lot else Weight.PLAIN
        self.back.setVisible(not first)
        self.next.updateGeometry()
        self.next.update()
        self.done.setVisible(enough and not last and not a_lot)


def foot(at_hand: AtHand) -> QWidget:
    """What stands below every question: grounding, and Support."""
    ground = Button(tr("Ground with the senses"), Weight.QUIET, icon="steady")
    support = Button(tr("Support"), Weight.QUIET, icon="support")
    ground.clicked.connect(partial(at_hand.begin, LIGHTER_CARD.grounding))
    support.clicked.connect(at_hand.support)
    return in_a_row(ground, support)
