"""The rhythm: how many days a week would be kind, what to tie it to, and when a day begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.journey.rest_row import RestRow
from innerheal_desktop.ui.pages.field_card import FieldCard, names_of
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import TARGET, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.slider import Slider, SliderRow

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences

KIND = mark("How many days a week would be kind?")
REST = mark(
    "The other days are days off: they add nothing and cost nothing. A couple of months until it "
    "comes by itself is usual, and missing a day is fine."
)
ANCHOR = mark("After I …")
ANCHOR_HELP = mark(
    "A small practice stays more easily when it follows something that you do anyway: after I put "
    "the kettle on, after I close the laptop."
)
BOUNDARY_HELP = mark("A sitting before this hour still belongs to the day before.")
UNKEPT = mark("Nothing of this can be kept now.")
# The keys of the log's settings, and the most letters of an anchor.
ANCHOR_KEY, BOUNDARY_KEY = "anchor", "boundary"
LONGEST = 120
# A hand that still moves is waited for, in milliseconds.
STILL = 400
FEWEST, MOST = 2, 7
LATEST = 6


def days_a_week(days: int) -> str:
    """`5 days a week`; seven are every day."""
    return tr("every day") if days == MOST else plural("{n} day a week", "{n} days a week", days)


def hour(at: int) -> str:
    """`4:00`."""
    return tr("{hour}:00", hour=at)


class GoalRow(SliderRow):
    """The weekly goal of the person whose log it is; kept once the hand is still."""

    def __init__(self, memory: Memory) -> None:
        slider = Slider(FEWEST, MOST, step=1, page=2, origin=FEWEST)
        super().__init__(tr("Practice"), tr("Days of practice"), slider, days_a_week)
        self._memory = memory
        self._keeping = _still(self)
        self._keeping.timeout.connect(self.keep)
        self.moved.connect(lambda _: self._keeping.start())

    def show_choice(self) -> None:
        """Stand at the goal in force."""
        log = self._memory.log
        if log is not None and not self._keeping.isActive():
            self.show_value(log.goals.on(log.today().toordinal()))

    def keep(self) -> None:
        """From today on, this is the goal."""
        self._keeping.stop()
        log, days = self._memory.log, self.slider.value()
        if log is not None and days != log.goals.on(log.today().toordinal()):
            log.set_goal(days)


class AnchorField(QLineEdit):
    """What the practice follows, in the person's own words; kept once the hand is still."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        dressed(self)
        self.setMaxLength(LONGEST)
        self.setMinimumHeight(TARGET)
        self.setAccessibleName(tr("After I"))
        self.setPlaceholderText(tr("put the kettle on"))
        self._memory = memory
        self._keeping = _still(self)
        self._keeping.timeout.connect(self.keep)
        self.textEdited.connect(lambda _: self._keeping.start())
        self.editingFinished.connect(self.keep)

    def show_choice(self) -> None:
        """Show what was written."""
        log = self._memory.log
        if log is not None and not self._keeping.isActive():
            self.setText(str(log.setting(ANCHOR_KEY, "")))

    def keep(self) -> None:
        """Remember it."""
        if self._keeping.isActive():
            self._keeping.stop()
            if self._memory.log is not None:
                self._memory.log.set_setting(ANCHOR_KEY, self.text().strip())


class RhythmGroup(Group):
    """The settings of the rhythm: kept in the log, beside what they count; what is shown is not."""

    def __init__(self, title: str, memory: Memory, preferences: Preferences) -> None:
        super().__init__(title)
        self._memory = memory
        self.shown = FieldCard(tr("What is shown"), names_of("rhythm"), preferences)
        self._notice = PlainLabel("", Type.BODY, characters=70)
        self.goal = GoalRow(memory)
        self.anchor = AnchorField(memory)
        slider = Slider(0, LATEST, step=1, page=2, origin=0)
        self.boundary = SliderRow(tr("Begins at"), tr("A day begins at"), slider, hour)
        self.boundary.slider.setTracking(False)
        self.boundary.moved.connect(self._begin_day)
        self.column.addWidget(self._notice)
        for words, help_, widget in (
            (KIND, REST, self.goal),
            (ANCHOR, ANCHOR_HELP, self.anchor),
            (mark("When a day begins"), BOUNDARY_HELP, self.boundary),
        ):
            card = Card(tr(words))
            card.body.addWidget(PlainLabel(tr(words), Type.H3))
            card.body.addWidget(PlainLabel(tr(help_), Type.BODY, tone="muted", characters=70))
            card.body.addSpacing(S)
            card.body.addWidget(widget)
            self.column.addWidget(card)
        self.column.addWidget(self.shown)
        self.rest = RestRow(memory)
        card = Card(tr("Resting for a while"))
        card.body.addWidget(PlainLabel(tr("Resting for a while"), Type.H3))
        card.body.addWidget(self.rest)
        self.column.addWidget(card)

    def fill(self) -> None:
        """Stand where the log has it."""
        log = self._memory.log
        self._notice.say("" if log is not None else f"{self._memory.notice} {tr(UNKEPT)}")
        self._notice.setVisible(log is None)
        for each in (self.goal, self.anchor, self.boundary):
            each.setEnabled(log is not None)
        self.shown.show_choices()
        self.rest.fill()
        self.goal.show_choice()
        self.anchor.show_choice()
        if log is not None:
            self.boundary.show_value(log.boundary)

    def _begin_day(self, at: int) -> None:
        if self._memory.log is not None:
            self._memory.log.set_setting(BOUNDARY_KEY, at)


def _still(owner: SliderRow | QLineEdit) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(STILL)
    return timer
