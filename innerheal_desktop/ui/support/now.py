"""If it is urgent: the number for an emergency, large, and what steadies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.line_words import emergency_about
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.support.number import Number, Open, open_outside
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.support.place import emergency_words
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.care.help import Country, Emergency

STEADY, GROUNDING = "steady-now", "ground-54321"
IN_DANGER = mark(
    "If you might act on thoughts of hurting yourself or someone else, or you are in danger, "
    "please contact {emergency} or a crisis line now. You do not need to be certain it is bad "
    "enough."
)
BODY_FIRST = mark(
    "Chest pain, fainting, one-sided weakness, or trouble breathing that is new for you: "
    "call {emergency}."
)


class Now(Card):
    """Never folded away. `begun` names the session that is wished for."""

    begun = Signal(str)

    def __init__(self, open_: Open = open_outside) -> None:
        super().__init__(tr("If it is urgent"))
        self._open = open_
        self.danger = PlainLabel("", Type.BODY, characters=72)
        self.body_first = PlainLabel("", Type.SMALL, tone="muted", characters=78)
        self.steady = Button(tr("Steady me"), Weight.MAIN, icon="steady", name=tr("Steady me now"))
        self.ground = Button(tr("Five senses"), name=tr("Begin Five Senses Grounding"))
        self.steady.clicked.connect(lambda: self.begun.emit(STEADY))
        self.ground.clicked.connect(lambda: self.begun.emit(GROUNDING))
        self._number: QWidget | None = None
        self._numbers = QVBoxLayout()
        row = Flow(S)
        row.addWidget(self.steady)
        row.addWidget(self.ground)
        self.body.addLayout(self._numbers)
        self.body.addWidget(self.danger)
        self.body.addWidget(self.body_first)
        self.body.addSpacing(S)
        self.body.addLayout(row)

    def show_country(self, country: Country | None) -> None:
        """Show the number of this country."""
        emergency = emergency_words(country)
        self.danger.say(tr(IN_DANGER, emergency=emergency))
        self.body_first.say(tr(BODY_FIRST, emergency=emergency))
        if self._number is not None:
            self._number.hide()
            self._number.deleteLater()
            self._number = None
        if country is not None and country.emergency is not None:
            self._number = _emergency(country.name, country.emergency, self._open)
            self._numbers.addWidget(self._number)
            in_reading_order(self)


def _emergency(name: str, known: Emergency, open_: Open) -> QWidget:
    """The number, large, and what else is known of it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    words = tr("Emergency in {country}", country=name)
    column.addWidget(PlainLabel(words, Type.SMALL, tone="muted"))
    column.addWidget(Number(known.number, Type.GREETING, open_))
    if about := emergency_about(known):
        column.addWidget(PlainLabel(about, Type.SMALL, tone="muted"))
    return part
