"""Journey: what a person has practised so far, told plainly in parts, of which one is shown."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.practice.changing import deleted_lately
from innerheal_desktop.practice.wording import standing
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.days import Days
from innerheal_desktop.ui.journey.figures import Figures
from innerheal_desktop.ui.journey.opening import Opening
from innerheal_desktop.ui.journey.overview import Overview
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.sittings import Sittings
from innerheal_desktop.ui.keys import JOURNEY, Keys
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.tabbed import TabbedParts
from innerheal_desktop.ui.shortcuts import bind
from innerheal_desktop.ui.theme.spacing import COLUMN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.over import Over
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House

# When you add a part: its name, the words of its tab, and what shows it.
PARTS: tuple[tuple[str, str, type[Part]], ...] = (
    ("overview", mark("Overview"), Overview),
    ("days", mark("Day by day"), Days),
    ("sittings", mark("Sittings"), Sittings),
    ("figures", mark("Figures"), Figures),
)
NAMES = tuple(name for name, _, _ in PARTS)


class JourneyPage(Page):
    """The parts of the page, or one kind line where nothing is written yet."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journey"))
        self.setAccessibleDescription(tr("Your practice, looked back on"))
        self._house = house
        self._memory = house.memory
        self.nothing = Nothing()
        self.parts = Parts(house)
        self.parts.begin.connect(self.begin)
        self._preferences = house.preferences
        self.nothing.today.clicked.connect(lambda: self.go.emit("today"))
        self.opening = Opening(house, self, self.fill)
        self.nothing.by_hand.clicked.connect(self._by_hand)
        self.nothing.bring.clicked.connect(self._bring)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.nothing)
        box.addWidget(self.parts, 1)

    def explain(self) -> None:
        """Tell of the days behind the streak when the page is gone to."""
        self.parts.tabs.setCurrentIndex(NAMES.index("days"))

    def fill(self) -> None:
        """Show what is known now."""
        settings = self._preferences.settings
        keys = Keys(settings.keys, single=settings.single_keys)
        bind(self, keys, lambda _: self.parts.turn_calendar(), JOURNEY)
        log = self._memory.log
        there = log is not None and anything(log)
        self.nothing.setVisible(not there)
        self.parts.setVisible(there)
        for way in (self.nothing.by_hand, self.nothing.bring):
            way.setVisible(log is not None and not log.read_only)
        if log is None:
            self.nothing.say(self._memory.notice)
        elif there:
            self.parts.show_log(log)
        else:
            self.nothing.say(standing(log.rhythm()))

    def focus_first(self) -> None:
        """The parts, from where the arrows turn; or the days, if they were asked for."""
        if self.parts.isHidden():
            self.nothing.today.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.parts.tabs.currentIndex() == NAMES.index("days"):
            self.parts.of("days").focus_first()
        else:
            self.parts.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self) -> None:
        from innerheal_desktop.ui.moving.sheet import open_moving

        sheet = open_moving(self.window(), self._house)
        sheet.left.connect(self.fill)
        sheet.left.connect(self.focus_first)

    def _by_hand(self) -> None:
        sheet = self.opening.by_hand()
        if sheet is not None:
            sheet.left.connect(self.focus_first)


def anything(log: PracticeLog) -> bool:
    """Whether anything is or was written lately: what was deleted can still be brought back."""
    return bool(log.latest(0, 1, pauses=True) or deleted_lately(log, 1))


class Parts(TabbedParts[Part]):
    """The tabs, and what each of them shows; a part reads the log when it is turned to."""

    def __init__(self, house: House) -> None:
        parts = tuple((name, tr(words), part(house)) for name, words, part in PARTS)
        super().__init__(tr("Parts of the journey"), parts)
        self._memory = house.memory
        for _, _, part in parts:
            part.changed.connect(self.fill)

    def turn_calendar(self) -> None:
        """Show the calendar as a table, or the table as a calendar; not beneath a sheet."""
        if any(sheet.isVisible() for sheet in self.window().findChildren(Over)):
            return
        self.tabs.setCurrentIndex(NAMES.index("overview"))
        overview = self.of("overview")
        if isinstance(overview, Overview):
            overview.calendar.turn()

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now, in the part that is seen."""
        self.current.show_log(log)

    def fill(self) -> None:
        """Show what the log holds now, if there is one."""
        if self._memory.log is not None:
            self.show_log(self._memory.log)

    def show_one(self, part: Part, one: str) -> None:
        """Go to the day whose date is told."""
        part.focus_day(date.fromisoformat(one))

    def indent(self, part: Part, margin: int) -> None:
        """Begin `margin` pixels in, or so far that what is within a frame does."""
        part.indent(max(margin - HALO - L, 0), margin)


class Nothing(Scroll):
    """Where nothing is written yet: one kind line and a way on."""

    def __init__(self) -> None:
        super().__init__(COLUMN + 40)
        self.clear()
        self.line = PlainLabel("", Type.BODY, tone="muted", characters=76)
        self.today = Button(tr("Go to Today"), Weight.PLAIN)
        row = Flow(S)
        row.addWidget(self.today)
        self.by_hand = Button(
            tr("Write one down"),
            Weight.QUIET,
            name=tr("I practised away from the computer: write it down"),
        )
        row.addWidget(self.by_hand)
        self.bring = Button(
            tr("Bring it from another app…"),
            Weight.QUIET,
            name=tr("I practised with another app: bring it along"),
        )
        row.addWidget(self.bring)
        self.column.addWidget(self.line)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def say(self, line: str) -> None:
        """Show this line."""
        self.line.say(line)
