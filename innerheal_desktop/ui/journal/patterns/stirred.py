"""How stirred up it is before a card is written: grounding comes first where it is a lot."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.gates import LIGHTER_CARD, STIRRED
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import Ask
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.patterns.answering import AtHand, ScaleAnswer
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

SIGH, STEADY = "sigh-reset", "steady-now"
# From here on, of 0…10, grounding is offered before anything is written.
A_LOT = 8
WAITS = mark("The card waits for you. What stands here is kept as a draft.")
IF_NOT = mark(
    "If not, another day is as good: the card waits. Grounding and Support are one press away."
)
ANY_NUMBER = mark("Lower, higher or the same, any number is fine. Some things take another round.")


class StirredAnswer(ScaleAnswer):
    """The scale; above a middle, whether today is okay; from `A_LOT` on, what is kinder first."""

    def __init__(self, ask: Ask, page: Page, at_hand: AtHand, *, before: bool) -> None:
        super().__init__(ask, page)
        self._before = before
        self._announcer = Announcer(self)
        self.kind = PlainLabel("", characters=72)
        self.ways = {
            LIGHTER_CARD.grounding: Button(tr("Ground with the senses"), Weight.MAIN),
            STEADY: Button(tr("Steady me now")),
            "": Button(tr("Support")),
        }
        for session, way in self.ways.items():
            do = partial(at_hand.begin, session) if session else at_hand.support
            way.clicked.connect(do)
        self._kinder = QWidget()
        kinder = QVBoxLayout(self._kinder)
        kinder.setContentsMargins(0, S, 0, 0)
        kinder.setSpacing(S)
        kinder.addWidget(self.kind)
        self._ways = in_a_row(*self.ways.values())
        kinder.addWidget(self._ways)
        if before:
            air = Button(tr("A minute of air first"), Weight.QUIET, icon="breath")
            air.clicked.connect(partial(at_hand.begin, SIGH))
            self.column.addWidget(in_a_row(air))
        else:
            self.column.addWidget(PlainLabel(tr(ANY_NUMBER), tone="muted", characters=72))
        self.column.addWidget(self._kinder)
        self.slider.said.connect(self._look)
        self._look()

    @property
    def a_lot(self) -> bool:
        """Whether grounding is kinder now than to go on."""
        return self.slider.felt is not None and self.slider.felt >= A_LOT

    def _look(self) -> None:
        felt = self.slider.felt
        stirred = felt is not None and felt > STIRRED
        words = _kind_words(before=self._before, a_lot=self.a_lot) if stirred else ""
        if words and words != self.kind.text():
            self._announcer.say(words)
        self.kind.say(words)
        self._ways.setVisible(self.a_lot)
        self._kinder.setVisible(stirred)


def _kind_words(*, before: bool, a_lot: bool) -> str:
    if not before:
        return tr("That is a lot to carry. The room around you comes first now.")
    if a_lot:
        return f"{tr(LIGHTER_CARD.stirred)} {tr(WAITS)}"
    return f"{tr(LIGHTER_CARD.today)} {tr(IF_NOT)}"
