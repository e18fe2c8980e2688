"""Dates as a table of weeks, which the calendar draws and a reader walks through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from innerheal_desktop.practice.calendar import MINUTES, SITTINGS, CalendarDay, fullness
from innerheal_desktop.practice.wording import WEEKDAYS, date_words, day_words, practised_words
from innerheal_desktop.tongue import mark, tr

Index = QModelIndex | QPersistentModelIndex
DAY = Qt.ItemDataRole.UserRole
WEEK = 7
# What is said of a day without practice. Of one that is yet to come, nothing.
SAID = {
    "paused": mark("resting for a while"),
    "rest": mark("a day of rest"),
    "today": mark("today, still open"),
}
_TOP = QModelIndex()
_READ = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


@dataclass(frozen=True, slots=True)
class Dates:
    """Consecutive days, the weekday that weeks begin on, and whether sittings are counted.

    The numbers are minutes where sittings are not counted.
    """

    days: Sequence[CalendarDay] = ()
    first_weekday: int = 0
    sittings: bool = False
    today: date = date.min

    def number(self, day: CalendarDay) -> str:
        """What stands in its field: minutes or sittings; a point where no minute is known."""
        if day.state != "practised":
            return ""
        if self.sittings:
            return str(day.sittings)
        if day.minutes >= 1000:
            return tr("{n} h", n=day.minutes // 60)
        return str(day.minutes) if day.minutes else "·"

    def fullness(self, day: CalendarDay) -> int:
        """How full it is drawn, 0…4."""
        if self.sittings:
            return fullness(day.sittings, SITTINGS)
        return fullness(day.minutes, MINUTES)

    def words(self, day: CalendarDay) -> str:
        """`Saturday 21 November, 20 minutes, 2 sittings`; with its year where that is another."""
        said = practised_words(day.seconds, day.sittings) if day.state == "practised" else ""
        if not said and day.state in SAID:
            said = tr(SAID[day.state])
        named = day_words(day.date)
        if day.date.year != self.today.year:
            named = tr("{day} {year}", day=named, year=day.date.year)
        return ", ".join(part for part in (named, said) if part)

    @property
    def offset(self) -> int:
        """How many fields of the first week are before the first day."""
        return (self.days[0].date.weekday() - self.first_weekday) % WEEK if self.days else 0


class DateModel(QAbstractTableModel):
    """Weeks by weekdays. A field outside the dates, or still to come, is empty and no stop."""

    def __init__(self) -> None:
        super().__init__()
        self.dates = Dates()

    def show(self, dates: Dates) -> None:
        """Show these."""
        self.beginResetModel()
        self.dates = dates
        self.endResetModel()

    def day(self, index: Index) -> CalendarDay | None:
        """The day of a field."""
        at = index.row() * WEEK + index.column() - self.dates.offset
        return self.dates.days[at] if index.isValid() and 0 <= at < len(self.dates.days) else None

    def index_of(self, day: date) -> QModelIndex:
        """The field of a date; an invalid one if it is not among them."""
        days = self.dates.days
        if not days or not days[0].date <= day <= days[-1].date:
            return QModelIndex()
        return self.index(*divmod((day - days[0].date).days + self.dates.offset, WEEK))

    def rowCount(self, parent: Index = _TOP) -> int:
        """One a week."""
        if parent.isValid():
            return 0
        return -(-(len(self.dates.days) + self.dates.offset) // WEEK)

    def columnCount(self, parent: Index = _TOP) -> int:
        """One a weekday."""
        return 0 if parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day that was can be gone to."""
        day = self.day(index)
        if day is None or day.state == "ahead":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Weekdays, and the date that a week begins with."""
        if role != Qt.ItemDataRole.DisplayRole or not self.dates.days:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return tr(WEEKDAYS[(self.dates.first_weekday + section) % WEEK])
        begun = timedelta(days=section * WEEK - self.dates.offset)
        return tr("From {day}", day=date_words(self.dates.days[0].date + begun))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The day, its number, and as text what a reader says."""
        day = self.day(index)
        if day is None:
            return None
        if role == DAY:
            return day
        if role in _READ:
            return "" if day.state == "ahead" else self.dates.words(day)
        return self.dates.number(day) if role == Qt.ItemDataRole.DisplayRole else None
