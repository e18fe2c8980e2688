"""The complete table: every day of the calendar in a row, for whoever would rather read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from innerheal_desktop.practice.calendar import CalendarDay
from innerheal_desktop.practice.wording import date_words, weekday_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.dates import DAY, Dates, Index
from innerheal_desktop.ui.journey.told import short_day
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.sheet import dressed
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading

HEADS = (mark("Day"), mark("Minutes"), mark("Sittings"))
# What stands in place of the minutes; of a day of practice, nothing.
WAS = {"practised": "", "paused": mark("paused"), "rest": mark("rest"), "today": mark("open")}
# Rows seen at once; the rest is scrolled to.
ROWS = 10
_TOP = QModelIndex()


class DayModel(QAbstractTableModel):
    """The days, the newest first; none that are still to come or were before the first."""

    def __init__(self) -> None:
        super().__init__()
        self._days: Sequence[CalendarDay] = ()
        self._dates = Dates()
        self.short = False  # months in three letters

    def show(self, dates: Dates) -> None:
        """Show these."""
        self.beginResetModel()
        self._dates = dates
        self._days = [day for day in reversed(dates.days) if day.state in WAS]
        self.endResetModel()

    def row_of(self, day: date) -> int:
        """The row of a date; -1 where it has none."""
        return next((at for at, each in enumerate(self._days) if each.date == day), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """One a day."""
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Day, minutes, sittings."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns; of a row, its day in words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        return self._dates.words(self._days[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A field as it is read; the first of a row says all of it to a reader."""
        day = self._days[index.row()]
        if role == DAY:
            return day
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return self._dates.words(day)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not index.column():
            return dated(day.date, short=self.short)
        if day.state != "practised":
            return tr(WAS[day.state]) if index.column() == 1 else ""
        fields = ("", str(day.minutes) if day.minutes else "<1", str(day.sittings))
        return fields[index.column()]


class DayTable(QTableView):
    """The arrows go from field to field; Enter opens the day: `opened` carries its date."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.days = DayModel()
        self.setModel(self.days)
        self.setItemDelegate(FieldPainter(self))
        self.setHorizontalHeader(Heads())
        self.verticalHeader().hide()
        self.setAccessibleName(tr("Days of practice, as a table"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        dressed(self.verticalScrollBar())

    def show_dates(self, dates: Dates) -> None:
        """Show these, the newest first."""
        self.days.show(dates)
        self._measure()
        if self.days.rowCount():
            self.setCurrentIndex(self.days.index(0, 0))

    @property
    def day(self) -> date | None:
        """The date one stands at."""
        day = self.currentIndex().data(DAY)
        return None if day is None else day.date

    def go_to(self, day: date) -> None:
        """Stand at a date, where it has a row."""
        row = self.days.row_of(day)
        if row >= 0:
            self.setCurrentIndex(self.days.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            day = self.currentIndex().data(DAY)
            if day is not None and day.sittings:
                self.opened.emit(day.date)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The days take what the numbers leave."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        scale = scale_of(QApplication.font())
        metrics = QFontMetrics(font_for(Type.BODY, scale))
        strong = QFontMetrics(font_for(Type.STRONG, scale))
        said = [*(tr(words) for words in WAS.values() if words), "1000"]
        widest = max(metrics.horizontalAdvance(words) for words in said)
        heads = [strong.horizontalAdvance(tr(head)) for head in HEADS[1:]]
        numbers = [max(widest, head) + 2 * M + 2 for head in heads]
        first = max(self.viewport().width() - sum(numbers), 20)
        longest = metrics.horizontalAdvance(dated(date(2026, 9, 30), short=False))
        self.days.short = longest + 2 * M > first
        for column, width in enumerate((first, *numbers)):
            self.setColumnWidth(column, width)
        height = line_for(Type.BODY, scale) + 2 * S
        self.verticalHeader().setDefaultSectionSize(height)
        head = line_for(Type.STRONG, scale) + 2 * S
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + height * min(max(self.days.rowCount(), 1), ROWS) + 2)


class FieldPainter(QStyledItemDelegate):
    """One field: words at the leading edge, numbers at the other, a hairline below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Words, line, ring."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = option.palette, QRectF(option.rect)
        painter.setPen(hairline(palette))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(font_for(Type.BODY, scale_of(QApplication.font())))
        practised = index.data(DAY).state == "practised"
        painter.setPen(token(palette, "text" if practised or not index.column() else "muted"))
        words = box.adjusted(M, 0, -M, 0)
        fitted = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, _align(index.column(), option.widget), fitted)
        if option.state & QStyle.StateFlag.State_HasFocus:
            shape = box.adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
        painter.restore()


class Heads(QHeaderView):
    """The names of the columns."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(16)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 — Qt's name
        """One name."""
        model = self.model()
        words = model.headerData(logicalIndex, Qt.Orientation.Horizontal) if model else ""
        painter.setFont(font_for(Type.STRONG, scale_of(QApplication.font())))
        painter.setPen(token(self.palette(), "text"))
        box = rect.adjusted(M, 0, -M, 0)
        end = Qt.TextElideMode.ElideRight
        fitted = painter.fontMetrics().elidedText(words, end, box.width() + 1)
        painter.drawText(box, _align(logicalIndex, self), fitted)


def _align(column: int, widget: Any) -> Qt.AlignmentFlag:
    """Numbers stand under each other at their last digit."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    side = right if column else left
    return leading(widget, side) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def dated(day: date, *, short: bool) -> str:
    """`Sun 22 November 2026`, or `Sun 22 Nov 2026`."""
    weekday = weekday_words(day.weekday())
    brief = tr("{day} {year}", day=short_day(day), year=day.year)
    return tr("{weekday} {date}", weekday=weekday, date=brief if short else date_words(day))
