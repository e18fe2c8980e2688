"""Day by day: why the streak is what it is, and the streaks before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.practice.earlier import Streak, streak_at
from innerheal_desktop.practice.why import going_on
from innerheal_desktop.practice.wording import before_words
from innerheal_desktop.practice.zone import this_zone
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.told import day_rows
from innerheal_desktop.ui.pages.rows import Rows
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.rhythm import Rhythm
    from innerheal_desktop.ui.house import House


class Days(Part):
    """The days of one streak, the newest first, under what they tell and what would change it.

    The buttons go from streak to streak; the days are read as they are scrolled to.
    """

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.heading = PlainLabel("", Type.H3)
        self.then = PlainLabel("", Type.BODY, tone="muted", characters=76)
        self.earlier = Button("", Weight.QUIET)
        self.now = Button(tr("Back to now"), Weight.QUIET)
        self.rows = Rows(tr("The days, newest first"))
        self._back = 0
        self._head = QVBoxLayout()
        self._arrange()
        self.earlier.clicked.connect(lambda: self._look(self._back + 1))
        self.now.clicked.connect(lambda: self._look(0))

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now, beginning with the newest streak."""
        self._show(log, 0)

    def indent(self, outside: int, margin: int) -> None:
        """The rows have margins of their own."""
        self._head.setContentsMargins(margin, 0, margin, 0)

    def focus_first(self) -> None:
        """The rows."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        ways = Flow(S)
        for button in (self.now, self.earlier):
            ways.addWidget(button)
        self._head.setSpacing(S)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.then)
        self._head.addLayout(ways)
        self.column.setContentsMargins(0, L - HALO, 0, 0)
        self.column.addLayout(self._head)
        self.column.addWidget(self.rows, 1)

    def _look(self, back: int) -> None:
        """Show another streak; the focus stays with a way on."""
        log = self.house.memory.log
        if log is None:
            return
        self._show(log, back)
        way = self.now if self.earlier.isHidden() else self.earlier
        (way if back else self.earlier).setFocus(Qt.FocusReason.OtherFocusReason)
        Announcer(self).say(self.heading.text())

    def _show(self, log: PracticeLog, back: int) -> None:
        practice, goals, today = log.practice(), log.goals, log.today()
        streak = streak_at(practice, goals, today, back)
        self._back = back if streak is not None else 0
        self.heading.say(
            _title(streak, today)
            if streak is not None and back
            else _heading(log.rhythm(), self.house.preferences.settings.show_rhythm)
        )
        self.then.say("" if self._back else going_on(practice, goals, today))
        self.then.setVisible(not self._back)
        before = streak_at(practice, goals, today, self._back + 1)
        self.earlier.setText("" if before is None else _title(before, today, further=self._back))
        self.earlier.setVisible(before is not None)
        self.now.setVisible(bool(self._back))
        self.rows.show_rows(partial(day_rows, log, streak))


def _title(streak: Streak, today: date, further: int = 0) -> str:
    """What an earlier streak is called; `further` back than the one that is looked at."""
    back = streak.back if not further else 1
    return before_words(streak.days, streak.first, streak.last, today, this_zone(), back)


def _heading(rhythm: Rhythm, show: str) -> str:
    if rhythm.streak and show == "all":
        return plural("Why your streak is {n} day", "Why your streak is {n} days", rhythm.streak)
    if rhythm.total and not rhythm.streak:
        return tr("The days since your last streak began")
    return tr("How the days count")
