"""The calendar: a year of days at a glance, as a wall calendar or, turned, as a table."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.practice.calendar import CalendarDay, days_of, end_of_month, year_back
from innerheal_desktop.practice.weekday import this_first_weekday
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.dates import Dates
from innerheal_desktop.ui.journey.heatmap import HeatMap, page_of
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.journey.table import DayTable
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

SITTINGS = 1


class Calendar(Section):
    """The twelve months up to now, or any year; `opened` carries the date to look into."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.head = Head()
        self.map = HeatMap()
        self.table = DayTable()
        self.foot = Foot()
        self._log: PracticeLog | None = None
        self._announcer = Announcer(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for part in (self.head, self.map, self.table, self.foot):
            column.addWidget(part)
        self.hide()
        self.table.hide()
        for view in (self.map, self.table):
            view.opened.connect(self.opened)
        self.head.turned.connect(self._turned)
        self.foot.counted.connect(self._fill)
        self.foot.view.clicked.connect(self.turn)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now, once the page is painted."""
        self._log = log
        QTimer.singleShot(0, self, self._fill)

    def turn(self) -> None:
        """Show the table in place of the calendar, or the calendar again, at the same day."""
        views: tuple[HeatMap | DayTable, ...] = (self.map, self.table)
        before, after = views if self.table.isHidden() else views[::-1]
        held, day = before.hasFocus(), before.day
        before.hide()
        after.show()
        if day is not None:
            after.go_to(day)
        if held:
            after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.foot.say_view(table=after is self.table)
        self._announcer.say(after.accessibleName())
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Where one turned to is seen, from the head on; the page has another height now."""
        view: HeatMap | DayTable = self.map if self.table.isHidden() else self.table
        area = page_of(self)
        inner = area.widget() if area is not None else None
        if area is None or inner is None:
            return
        area.ensureWidgetVisible(view, 0, L)
        area.ensureWidgetVisible(self.head, 0, L)
        if view is self.table:
            self.table.scrollTo(self.table.currentIndex(), DayTable.ScrollHint.PositionAtTop)
        box = view.visualRect(view.currentIndex())
        middle = view.viewport().mapTo(inner, box.center())
        area.ensureVisible(middle.x(), middle.y(), 0, box.height())

    def _turned(self) -> None:
        self._fill()
        self._announcer.say(self.head.title.text())

    def _fill(self) -> None:
        """Take in the days of the span; a log that has gone shows nothing new."""
        if self._log is None:
            return
        try:
            days, today = self._log.practice().days, self._log.today()
            begun = [day for day in days if day <= today.toordinal()][:1]
            self.setVisible(bool(begun))
            if not begun:
                return
            first, last = self.head.span(date.fromordinal(begun[0]), today)
            told = days_of(self._log, first, last)
        except KeepingError:
            return
        dates = Dates(told, this_first_weekday(), self.foot.sittings, today)
        self.map.show_dates(dates, newest_above=not self.head.year)
        self.table.show_dates(dates)
        self.foot.say(told)


class Head(QWidget):
    """Which months are seen, and the ways to earlier and later ones."""

    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.year = 0  # of the calendar; 0: the twelve months up to now
        self._years = (0, 0)
        self.title = PlainLabel("", Type.H3)
        quiet = Weight.QUIET
        self.earlier = Button(tr("Earlier"), quiet, icon="previous", name=tr("An earlier year"))
        self.later = Button(tr("Later"), quiet, icon="next", name=tr("A later year"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        for button, way in ((self.earlier, -1), (self.later, 1)):
            button.show_words(words=False)
            room = button.sizePolicy()
            room.setRetainSizeWhenHidden(True)
            button.setSizePolicy(room)
            button.clicked.connect(lambda _=False, way=way: self._go(way))
            row.addWidget(button)

    def span(self, begun: date, today: date) -> tuple[date, date]:
        """From which date to which is seen, of practice that began on `begun`."""
        self._years = (begun.year, today.year)
        first, last = year_back(today)
        if self.year:
            first = date(self.year, 1, 1)
            last = min(date(self.year, 12, 31), end_of_month(today))
        self.title.say(str(self.year) if self.year else tr("The last twelve months"))
        self.later.setVisible(bool(self.year))
        self.earlier.setVisible(begun < first)
        return max(first, begun.replace(day=1)), last

    def _go(self, way: int) -> None:
        """From the months up to now to this year, and on to the years before it."""
        first, newest = self._years
        self.year = self.year + way if self.year else newest
        if self.year > newest:
            self.year = 0
        self.year = max(self.year, first) if self.year else 0
        held = self.sender()
        self.turned.emit()
        if isinstance(held, Button) and held.isHidden():
            other = self.later if held is self.earlier else self.earlier
            other.setFocus(Qt.FocusReason.OtherFocusReason)


class Foot(QWidget):
    """What the numbers say, what they count, and the way to the table."""

    counted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", Type.SMALL, tone="muted", characters=90)
        self.minutes, self.many = Option(tr("Minutes")), Option(tr("Sittings"))
        self.group = QButtonGroup(self)
        self.view = Button("", Weight.QUIET)
        row = Flow(S)
        for at, option in enumerate((self.minutes, self.many)):
            self.group.addButton(option, at)
            row.addWidget(option)
        row.addWidget(self.view)
        self.minutes.setChecked(True)
        self.group.idClicked.connect(self.counted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.words)
        column.addLayout(row)
        self.say_view(table=False)  # once they stand in here: shown alone, each would be a window

    @property
    def sittings(self) -> bool:
        """Whether sittings are counted, and not minutes."""
        return self.group.checkedId() == SITTINGS

    def say(self, days: tuple[CalendarDay, ...]) -> None:
        """Say what is seen in these days; beside the table nothing needs saying."""
        numbers = tr("The numbers are minutes of practice.")
        counts = tr("The numbers are how many sittings there were.")
        said = [counts if self.sittings else numbers]
        if any(day.state == "paused" for day in days):
            said.append(tr("Striped days were a rest that you asked for."))
        self.words.say(" ".join(said))

    def say_view(self, *, table: bool) -> None:
        """Name the other view; what is counted is a matter of the calendar alone."""
        for part in (self.words, self.minutes, self.many):
            part.setVisible(not table)
        self.view.setText(tr("Show as a calendar") if table else tr("Show as a table"))
        self.view.updateGeometry()
