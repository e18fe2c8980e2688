"""Which country the numbers are for, and what is called there in an emergency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.care.help import Country


def guessed() -> str:
    """The country that the system's own settings speak of (ISO 3166), or nothing."""
    return QLocale.territoryToCode(QLocale.system().territory())


def emergency_words(country: Country | None) -> str:
    """`112`, or what to call where no number is known."""
    known = country.emergency if country is not None else None
    return known.number if known is not None else tr("your local emergency number")


def danger_words(country: Country | None) -> str:
    """What to call where somebody is in danger of another: never the number of an ambulance."""
    known = country.emergency if country is not None else None
    kinds = dict(known.kinds) if known is not None else {}
    police = next((number for number, kind in kinds.items() if kind == "police"), "")
    if known is not None and not police and kinds.get(known.number) != "ambulance":
        police = known.number
    return police or tr("your local emergency number")


class Place(QWidget):
    """The country, as a list that opens; where its emergency number comes from stands below."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice(tr("Country for emergency numbers and crisis lines"))
        self.choice.activated.connect(self._tell)
        label = PlainLabel(tr("Country"), Type.H3)
        label.setBuddy(self.choice)
        self._known = PlainLabel("", Type.SMALL, tone="muted", characters=78)
        row = Flow(L)
        row.addWidget(label)
        row.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, S)
        column.setSpacing(XS)
        column.addLayout(row)
        column.addWidget(self._known)

    def show_countries(
        self, countries: tuple[Country, ...], country: Country | None, *, chosen: bool
    ) -> None:
        """Offer these, and stand on `country`; say where its emergency number comes from."""
        if not self.choice.count():
            self.choice.addItem(tr("Another country"), "")
            for each in countries:
                self.choice.addItem(each.name, each.code)
            self.choice.updateGeometry()
        self.choice.setCurrentIndex(self.choice.findData(country.code if country else ""))
        said = []
        if country is not None and not chosen:
            said.append(tr("Taken from the language settings of this computer."))
        known = country.emergency if country is not None else None
        if known is not None:
            said.append(
                tr(
                    "{number} checked on {date}, from {source}.",
                    number=known.number,
                    date=date_words(known.checked_on),
                    source=known.source,
                )
            )
        self._known.say(" ".join(said))
        self._known.setVisible(bool(said))

    def _tell(self, index: int) -> None:
        code = self.choice.itemData(index)
        # A country that is not in the list is remembered as one that nobody has.
        self.chosen.emit(code or "ZZ")
