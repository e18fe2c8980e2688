"""Journey: what a person has practised so far, told plainly, day by day and sitting by sitting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.wording import standing
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.rows import Rows
from innerheal_desktop.ui.pages.standing import Standing
from innerheal_desktop.ui.pages.told import day_rows, sitting_rows
from innerheal_desktop.ui.theme.spacing import COLUMN, MARGIN, NARROW_MARGIN, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll
from innerheal_desktop.ui.widgets.tabs import Tabs

RHYTHM, DAYS, SITTINGS = range(3)


class JourneyPage(Page):
    """The rhythm, the days behind it, and the sittings themselves: three parts of one page."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journey"))
        self._memory = memory
        self.nothing = Nothing()
        self.parts = Parts()
        self.nothing.today.clicked.connect(lambda: self.go.emit("today"))
        self.parts.standing.why.clicked.connect(partial(self.parts.turn, DAYS))
        self.parts.standing.measured.connect(self._measure)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.nothing)
        box.addWidget(self.parts, 1)

    def explain(self) -> None:
        """Tell of the days behind the streak when the page is gone to."""
        self.parts.tabs.setCurrentIndex(DAYS)

    def fill(self) -> None:
        """Show what is known now."""
        log = self._memory.log
        there = log is not None and bool(log.latest(0, 1))
        self.nothing.setVisible(not there)
        self.parts.setVisible(there)
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
        elif self.parts.tabs.currentIndex() == DAYS:
            self.parts.days.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.parts.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self, days: int) -> None:
        log = self._memory.log
        if log is not None and log.rhythm().goal != days:
            log.set_goal(days)
            self.parts.show_log(log)


class Parts(QWidget):
    """The tabs, and what each of them shows."""

    def __init__(self) -> None:
        super().__init__()
        self.tabs = Tabs(
            tr("Parts of the journey"), (tr("Rhythm"), tr("Day by day"), tr("Sittings"))
        )
        self.standing = Standing()
        self.days = Rows(tr("The days, newest first"))
        self.sittings = Rows(tr("The sittings, newest first"))
        self.heading = PlainLabel("", Type.H3)
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.addWidget(self.standing)
        scroll.column.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(scroll)
        self._heading = QVBoxLayout()
        self._heading.addWidget(self.heading)
        self.stack.addWidget(_headed(self._heading, self.days))
        self.stack.addWidget(self.sittings)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self._head = QVBoxLayout()
        self._head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(self._head)
        column.addWidget(self.stack, 1)

    def turn(self, part: int) -> None:
        """Show another part, and go there."""
        self.tabs.setCurrentIndex(part)
        (self.tabs, self.days, self.sittings)[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        rhythm = log.rhythm()
        self.standing.show_log(log, rhythm)
        self.heading.say(
            plural(
                "Why your streak is {n} day",
                "Why your streak is {n} days",
                rhythm.streak,
            )
            if rhythm.streak
            else tr("The days since your last streak began")
            if rhythm.total
            else tr("How the days count")
        )
        why = log.why()
        self.days.show_rows(partial(day_rows, why, log.today()))
        self.sittings.show_rows(partial(sitting_rows, log))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs begin where the words of the page do; lists have margins of their own."""
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        outside = max(margin - HALO - L, 0)
        self._head.setContentsMargins(outside, 0, outside, 0)
        self._heading.setContentsMargins(margin, 0, margin, 0)


class Nothing(Scroll):
    """Where nothing is written yet: one kind line and a way on."""

    def __init__(self) -> None:
        super().__init__(COLUMN + 40)
        self.clear()
        self.line = PlainLabel("", Type.BODY, tone="muted", characters=76)
        self.today = Button(tr("Go to Today"), Weight.PLAIN)
        row = Flow(S)
        row.addWidget(self.today)
        self.column.addWidget(self.line)
        self.column.addLayout(row)
        self.column.addStretch(1)

    def say(self, line: str) -> None:
        """Show this line."""
        self.line.say(line)


def _headed(heading: QVBoxLayout, rows: Rows) -> QWidget:
    """A list under its heading."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, L - HALO, 0, 0)
    column.setSpacing(S)
    column.addLayout(heading)
    column.addWidget(rows, 1)
    return part
