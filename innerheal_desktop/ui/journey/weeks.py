"""The last weeks: a real table of days, each with its minutes, as calm as a calendar on a wall."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.palette import is_stark, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading

Index = QModelIndex | QPersistentModelIndex
DAY = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class Day:
    """One day: a word of `Dots`, its number (whole minutes, or empty), and all of it in words."""

    state: str
    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Week:
    """One row: what it is called, and its seven days."""

    name: str
    days: tuple[Day, ...]


class WeekModel(QAbstractTableModel):
    """Weeks from the newest down; first a column of their names, then the days."""

    def __init__(self, heads: tuple[str, ...]) -> None:
        super().__init__()
        self._heads = heads
        self._weeks: tuple[Week, ...] = ()

    def show(self, weeks: tuple[Week, ...]) -> None:
        """Show these weeks."""
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """One a week."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = _TOP) -> int:
        """The name, and seven days."""
        return 0 if parent.isValid() else len(self._heads) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Days of the week."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section - 1] if section else ""
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A week's name or a day; as text what a reader says."""
        week = self._weeks[index.row()]
        day = week.days[index.column() - 1] if index.column() else None
        if role == DAY:
            return day
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return day.words if day is not None else week.name
        if role == Qt.ItemDataRole.DisplayRole:
            return day.number if day is not None else week.name
        return None


class DayPainter(QStyledItemDelegate):
    """A day of practice is a field with its minutes; rest is a point, a pause a dash."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The week's name, or the day."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        day: Day | None = index.data(DAY)
        box = QRectF(option.rect)
        if day is None:
            painter.setFont(font_for(Type.SMALL, scale_of(QApplication.font())))
            painter.setPen(token(option.palette, "muted"))
            middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, leading(option.widget) | middle, index.data())
        else:
            self._paint_day(painter, option, day, box.adjusted(3, 3, -3, -3))
        if option.state & QStyle.StateFlag.State_HasFocus:
            shape = box.adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(option.palette, "focus"), CONTROL_CORNER)
        painter.restore()

    def _paint_day(
        self, painter: QPainter, option: QStyleOptionViewItem, day: Day, box: QRectF
    ) -> None:
        palette, scale = option.palette, scale_of(QApplication.font())
        primary = token(palette, "primary")
        if day.state == "practised":
            tint = token(palette, "primary")
            tint.setAlphaF(0.0 if is_stark(palette) else 0.14)
            painter.setPen(QPen(primary, 1.25))
            painter.setBrush(tint)
            painter.drawRoundedRect(box, CONTROL_CORNER, CONTROL_CORNER)
            font = font_for(Type.STRONG, scale)
            if QFontMetrics(font).horizontalAdvance(day.number) > box.width() - 4:
                font = font_for(Type.SMALL, scale)
            painter.setFont(font)
            painter.setPen(token(palette, "text"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, day.number)
        elif day.state == "today":
            painter.setPen(QPen(primary, 2.0))
            painter.drawEllipse(box.center(), 6 * scale, 6 * scale)
        elif day.state == "paused":
            painter.setPen(QPen(token(palette, "muted"), 2.0))
            half, middle = QPointF(5 * scale, 0.0), box.center()
            painter.drawLine(middle - half, middle + half)
        elif day.state == "rest":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "border"))
            painter.drawEllipse(box.center(), 2 * scale, 2 * scale)


class Heads(QHeaderView):
    """The names of the days of the week, above their columns."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(16)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 — Qt's name
        """One quiet word."""
        model = self.model()
        words = model.headerData(logicalIndex, Qt.Orientation.Horizontal) if model else ""
        painter.setFont(font_for(Type.SMALL, scale_of(QApplication.font())))
        painter.setPen(token(self.palette(), "muted"))
        end = Qt.TextElideMode.ElideRight
        fitted = painter.fontMetrics().elidedText(words, end, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, fitted)


class Weeks(QTableView):
    """The table. The arrows go from day to day; Tab leaves it."""

    def __init__(self, heads: tuple[str, ...]) -> None:
        super().__init__()
        self.weeks = WeekModel(heads)
        self.setAccessibleName(tr("The last weeks, minutes on each day"))
        self.setModel(self.weeks)
        self.setItemDelegate(DayPainter(self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.setHorizontalHeader(Heads())

    def show_weeks(self, weeks: tuple[Week, ...]) -> None:
        """Show these weeks, and stand on today's."""
        self.weeks.show(weeks)
        self._measure()
        days = weeks[0].days if weeks else ()
        past = [at for at, day in enumerate(days) if day.state != "ahead"]
        self.setCurrentIndex(self.weeks.index(0, (past[-1] if past else 0) + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Days of one width, beside the names."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        scale = scale_of(QApplication.font())
        metrics = QFontMetrics(font_for(Type.SMALL, scale))
        names = [self.weeks.index(row, 0).data() for row in range(self.weeks.rowCount())]
        first = max((metrics.horizontalAdvance(name) for name in names), default=0) + 12
        each = max((self.viewport().width() - first) // 7, 20)
        each = min(each, round(76 * scale))
        self.setColumnWidth(0, first)
        for column in range(1, self.weeks.columnCount()):
            self.setColumnWidth(column, each)
        height = line_for(Type.BODY, scale) + 20
        for row in range(self.weeks.rowCount()):
            self.setRowHeight(row, height)
        head = line_for(Type.SMALL, scale) + 8
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + height * self.weeks.rowCount() + 2)
