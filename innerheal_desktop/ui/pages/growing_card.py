"""Growing: a quiet question about the goal on Today, which may be passed over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.review import FEWEST, KINDER, MOST
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.review import Growing

FELT = (
    ("easier", mark("Easier")),
    ("same", mark("About the same")),
    ("harder", mark("Harder")),
)
EASIER_OR_HARDER = mark("Looking back over four weeks: has practising become easier or harder?")
HOW_MANY = mark("How many days a week would be kind from here on?")
# The days a week of a kinder goal, as one says them.
_NUMBERS = {
    2: mark("Would two be a kinder goal for now?"),
    3: mark("Would three be a kinder goal for now?"),
    4: mark("Would four be a kinder goal for now?"),
    5: mark("Would five be a kinder goal for now?"),
    6: mark("Would six be a kinder goal for now?"),
}


class GrowingCard(Card):
    """Asks one thing after the other, thanks, and is gone when the page is left.

    `answered` carries what was asked, how it felt (or nothing) and the goal (0: passed over).
    """

    answered = Signal(object, str, int)

    def __init__(self) -> None:
        super().__init__(tr("A look at the goal"))
        self.question = PlainLabel("", Type.BODY, characters=90)
        self._asked: Growing | None = None
        self._felt = ""
        self._ways = QWidget()
        self.ways = Flow(S)
        self._ways.setLayout(self.ways)
        self.body.setContentsMargins(XL, L, XL, L - HALO)
        self.body.setSpacing(XS)
        self.body.addWidget(self.question)
        self.body.addWidget(self._ways)
        self.hide()

    def ask(self, asked: Growing | None) -> None:
        """Ask this, or say nothing."""
        self._asked, self._felt = asked, ""
        self.setVisible(asked is not None)
        if asked is None:
            return
        if asked.kind == KINDER:
            self._offer_kinder(asked)
            return
        self.question.say(tr(EASIER_OR_HARDER))
        ways: list[Way] = [(tr(words), partial(self._feel, felt)) for felt, words in FELT]
        self._show([*ways, (tr("Not now"), partial(self._end, 0))])

    def _offer_kinder(self, asked: Growing) -> None:
        days = plural("{n} day last week.", "{n} days last week.", asked.last_week)
        self.question.say(f"{days} {tr(_NUMBERS[asked.offered])}")
        kinder = plural("Yes, {n} day a week", "Yes, {n} days a week", asked.offered)
        stay = plural("Stay with {n}", "Stay with {n}", asked.goal)
        self._show([(kinder, partial(self._end, asked.offered)), (stay, partial(self._end, 0))])

    def _feel(self, felt: str) -> None:
        self._felt = felt
        asked = self._asked
        if asked is None:
            return
        self.question.say(tr(HOW_MANY))
        ways: list[Way] = [
            (plural("Keep {n}", "Keep {n}", asked.goal), partial(self._end, asked.goal))
        ]
        if asked.goal > FEWEST:
            fewer = plural("Lower to {n}", "Lower to {n}", asked.goal - 1)
            ways.append((fewer, partial(self._end, asked.goal - 1)))
        if asked.goal < MOST:
            more = plural("Raise to {n}", "Raise to {n}", asked.goal + 1)
            ways.append((more, partial(self._end, asked.goal + 1)))
        # What is likely to fit stands first: nobody who finds it hard is asked for more first.
        if felt == "harder" and asked.goal > FEWEST:
            ways.insert(0, ways.pop(1))
        self._show([*ways, (tr("Not now"), partial(self._end, 0))])
        self.ways.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        Announcer(self).say(self.question.text())

    def _end(self, goal: int) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        felt, self._felt = self._felt, ""
        if goal and goal != asked.goal:
            self.question.say(
                plural(
                    "{n} day a week from today. It can be changed in Journey at any time.",
                    "{n} days a week from today. It can be changed in Journey at any time.",
                    goal,
                )
            )
            self.focusNextChild()
            self._ways.hide()
            Announcer(self).say(self.question.text())
        else:
            self.focusNextChild()
            self.hide()
        self.answered.emit(asked, felt, goal)

    def _show(self, ways: list[Way]) -> None:
        self.ways.clear()
        self._ways.show()
        for words, action in ways:
            button = Button(words, Weight.QUIET if action.args == (0,) else Weight.PLAIN)
            button.clicked.connect(lambda _=False, action=action: action())
            self.ways.addWidget(button)
            button.show()


Way = tuple[str, partial[None]]
