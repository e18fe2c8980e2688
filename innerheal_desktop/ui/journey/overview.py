"""The overview: the streak, and below it section by section what the practice was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.by_hand import ByHand, Resting
from innerheal_desktop.ui.journey.calendar import Calendar
from innerheal_desktop.ui.journey.landscape import Landscape
from innerheal_desktop.ui.journey.pairs import BeforeAndAfter
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.returning import Returning
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.journey.sharing import Sharing
from innerheal_desktop.ui.journey.standing import Standing
from innerheal_desktop.ui.theme.spacing import COLUMN, XXXL
from innerheal_desktop.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Overview(Part):
    """The streak first; then each section of `sections` in their order."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.standing = Standing()
        self.standing.why.clicked.connect(lambda: self.go.emit("days"))
        self.standing.measured.connect(self._measure)
        self.resting = Resting(house, self._back)
        self.sections = self._made()
        self.area = Scroll(COLUMN + 40)
        self.area.clear()
        # The layout leaves out what hides, its distance too.
        self.area.column.setSpacing(XXXL)
        before, after = self.sections[:-1], self.sections[-1]
        for part in (self.standing, self.resting, *before, self.standing.measure, after):
            self.area.column.addWidget(part)
        self.area.column.addStretch(1)
        self.column.addWidget(self.area)

    def _made(self) -> tuple[Section, ...]:
        """The sections. When you add one: write its file, and give it its place here."""
        self.calendar = Calendar()
        self.calendar.opened.connect(lambda day: self.go.emit(f"sittings {day.isoformat()}"))
        self.returning = Returning(self.house)
        self.returning.begin.connect(self.begin)
        by_hand = ByHand(self.house, self.changed.emit)
        by_hand.rest.rested.connect(self._rested)
        pairs = BeforeAndAfter(self.house)
        landscape = Landscape(self.house.preferences)
        sharing = Sharing(self.house)
        sharing.brought.connect(self.changed)
        return (self.calendar, pairs, self.returning, landscape, by_hand, sharing)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        show = self.house.preferences.settings.show_rhythm
        self.standing.show_log(log, log.rhythm(), show)
        self.resting.show_log(log)
        for section in self.sections:
            section.show_log(log)
        QTimer.singleShot(0, self, self.area.settle)

    def focus_first(self) -> None:
        """The question why."""
        self.standing.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rested(self) -> None:
        """Go to where the rest is told of, above all the rest."""
        self._go_to(self.resting.now.button, self.resting.now.words.text())

    def _back(self) -> None:
        """The line of the rest has gone: go to what stands in its place."""
        self.changed.emit()
        if self.resting.isHidden():
            self._go_to(self.standing.why, tr("You are back: the rest is over."))

    def _go_to(self, widget: QWidget, words: str) -> None:
        self.area.settle()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(widget, 0, XXXL)
        Announcer(self).say(words)

    def _measure(self, days: int) -> None:
        log = self.house.memory.log
        if log is not None and log.rhythm().goal != days:
            log.set_goal(days)
            self.changed.emit()
