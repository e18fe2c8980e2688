"""Support: what to do in an emergency, what steadies, and when a person is better than an app."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.care.help import EVERYWHERE, Country, is_stale
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.numbers import LineWords, Number
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.spacing import COLUMN, XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.ui.preferences import Preferences

STEADY, GROUNDING = "steady-now", "ground-54321"
IN_DANGER = mark(
    "If you might act on thoughts of hurting yourself or someone else, or you are in danger, "
    "please call {emergency} or a crisis line now. You do not need to be certain it is bad enough."
)
BODY_FIRST = mark(
    "Chest pain, fainting, one-sided weakness, or trouble breathing that is new for you: "
    "call {emergency}."
)
CHANGE = mark(
    "Numbers change. Please confirm them on the service's own site. If a line does not answer, "
    "try another or call {emergency}."
)
OLD = mark("These numbers were checked long ago. Please confirm them before you rely on them.")
# When a person is better than an app: said plainly, and nothing is named or diagnosed.
TALK = (
    mark("Something keeps getting worse, or lasts for weeks."),
    mark("After practice you feel unsettled for hours, or far away, and it keeps happening."),
    mark("Sleep, food, work or being with others has become hard."),
    mark("You carry something that would be lighter if somebody knew."),
)
TALK_TO = mark(
    "A family doctor is a good first step, and so is a counsellor, a therapist, or anybody whom "
    "you trust. One sentence is enough to begin with: “I have not been well, and I would like to "
    "talk about it.” It is a reason to talk to a person, and it is not a failure."
)


class SupportPage(Page):
    """`countries` are read when the page is first filled; `today` dates what was checked."""

    def __init__(
        self,
        countries: Callable[[], tuple[Country, ...]],
        preferences: Preferences,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Support"))
        self._read, self._preferences, self._today = countries, preferences, today
        self._countries: tuple[Country, ...] | None = None
        self.place = Place()
        self.help = Help()
        self.now = Now()
        self.now.begun.connect(lambda session: self.begin.emit(session, 0.0, ""))
        self.place.chosen.connect(self._choose)
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        for part in (self.now, self.place, self.help, Talk()):
            scroll.column.addWidget(part)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """Show the help there is in the person's country, or where the system seems to be."""
        if self._countries is None:
            self._countries = self._read()
        chosen = self._preferences.settings.country
        code = chosen or guessed()
        country = next((each for each in self._countries if each.code == code), None)
        self.place.show_countries(self._countries, country, chosen=bool(chosen))
        self.now.show_country(country)
        self.help.show_country(country, self._today())

    def focus_first(self) -> None:
        """Steady me is what Enter begins."""
        self.now.steady.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, code: str) -> None:
        self._preferences.change(country=code)
        self.fill()


def guessed() -> str:
    """The country that the system's own settings speak of (ISO 3166), or nothing."""
    return QLocale.territoryToCode(QLocale.system().territory())


def emergency_words(country: Country | None) -> str:
    """`112`, or what to call where no number is known."""
    known = country.emergency if country is not None else None
    return known.number if known is not None else tr("your local emergency number")


class Now(Card):
    """The number for an emergency, and what steadies at once."""

    begun = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("If it is urgent"))
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
            self._number = _emergency(country)
            self._numbers.addWidget(self._number)


class Place(QWidget):
    """Which country the numbers are for."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice(tr("Country for emergency numbers and crisis lines"))
        self.choice.activated.connect(self._tell)
        label = PlainLabel(tr("Country"), Type.H3)
        label.setBuddy(self.choice)
        self._known = PlainLabel("", Type.SMALL, tone="muted", characters=78)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
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
            day, source = date_words(known.checked_on), known.source
            said.append(
                tr(
                    "{number} checked on {date}, from {source}.",
                    number=known.number,
                    date=day,
                    source=source,
                )
            )
        self._known.say(" ".join(said))
        self._known.setVisible(bool(said))

    def _tell(self, index: int) -> None:
        code = self.choice.itemData(index)
        # A country that is not in the list is remembered as one that nobody has.
        self.chosen.emit(code or "ZZ")


class Help(QWidget):
    """The crisis lines of a country, and where lines everywhere are found."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._notice = PlainLabel("", Type.SMALL, tone="muted", characters=78)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(self._lines)
        column.addWidget(PlainLabel(tr("Crisis lines in most countries are found at")))
        for address in EVERYWHERE:
            column.addWidget(Number(address, Type.STRONG))
        column.addWidget(self._notice)
        column.addSpacing(L)

    def show_country(self, country: Country | None, today: date) -> None:
        """Show the lines we know of there."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = country.lines if country is not None else ()
        for line in lines:
            self._lines.addWidget(LineWords(line))
        old = any(is_stale(line.checked_on, today) for line in lines)
        change = tr(CHANGE, emergency=emergency_words(country))
        self._notice.say(f"{tr(OLD)} {change}" if old else change)


class Talk(QWidget):
    """When to talk to a person, and how one begins."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("A person may help when"), Type.H3))
        for words in TALK:
            row = QHBoxLayout()
            row.setSpacing(S)
            row.addWidget(PlainLabel("·", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(tr(words), characters=70), 1)
            column.addLayout(row)
        column.addSpacing(XS)
        column.addWidget(PlainLabel(tr(TALK_TO), tone="muted", characters=72))


def _emergency(country: Country) -> QWidget:
    """The number, large, and what else is known of it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    known = country.emergency
    assert known is not None
    name = tr("Emergency in {country}", country=country.name)
    column.addWidget(PlainLabel(name, Type.SMALL, tone="muted"))
    column.addWidget(Number(known.number, Type.GREETING))
    if known.also:
        also = tr("Also {numbers}", numbers=", ".join(known.also))
        column.addWidget(PlainLabel(also, Type.SMALL, tone="muted"))
    return part
