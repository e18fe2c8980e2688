"""Day by day: why the streak is what it is, and the streaks before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.practice.earlier import Streak, streak_at
from innerheal_desktop.practice.why import going_on
from innerheal_desktop.practice.wording import before_words
from innerheal_desktop.practice.zone import this_zone
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.told import day_rows
from innerheal_desktop.ui.pages.rows import Row, Rows
from innerheal_desktop.ui.theme.spacing import NARROW_MARGIN, L, S
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
    """The days of one streak, the newest first, and before them what would change it.

    The buttons go from streak to streak; the days are read as they are scrolled to.
    """

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.heading = PlainLabel("", Type.H3)
        self.earlier = Button("")
        self.now = Button(tr("Back to now"), Weight.QUIET)
        self.rows = Rows(tr("The days, newest first"))
        self._back = 0
        self._before = ""
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
        for button in (self.earlier, self.now):
            ways.addWidget(button)
        self._head.setSpacing(S)
        self._head.addWidget(self.heading)
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
        before = streak_at(practice, goals, today, self._back + 1)
        self._before = "" if before is None else _title(before, today, further=self._back)
        self.earlier.setVisible(before is not None)
        self._fit()
        self.now.setVisible(bool(self._back))
        self.rows.show_rows(partial(told_rows, log, streak, self._then(log)))

    def _then(self, log: PracticeLog) -> str:
        """What would change the streak of now; nothing beside an earlier one."""
        return "" if self._back else going_on(log.practice(), log.goals, log.today())

    def _fit(self) -> None:
        """What the earlier streak was stands on its button where there is room for it."""
        self.earlier.setText(self._before)
        self.earlier.setAccessibleName(self._before)
        if self.earlier.sizeHint().width() > self.width() - 2 * NARROW_MARGIN:
            self.earlier.setText(tr("The streak before"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be more room now, or less."""
        super().resizeEvent(event)
        self._fit()


def told_rows(
    log: PracticeLog, streak: Streak | None, then: str, skip: int, many: int
) -> list[Row]:
    """The rows of a streak; the first of them is what would change it, if there is a word on it."""
    if not then:
        return day_rows(log, streak, skip, many)
    if skip:
        return day_rows(log, streak, skip - 1, many)
    return [Row(tr("From here on"), "", then), *day_rows(log, streak, 0, many - 1)]


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
