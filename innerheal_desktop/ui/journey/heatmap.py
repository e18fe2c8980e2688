"""The heatmap: months of days, each with its number; a table of weeks, drawn as a wall calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QSizePolicy,
    QTableView,
    QWidget,
)

from innerheal_desktop.practice.calendar import CalendarDay, end_of_month
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.dates import WEEK, DateModel, Dates, Index
from innerheal_desktop.ui.journey.day_painter import AIR, WITHIN, paint_day, paint_held, paint_month
from innerheal_desktop.ui.journey.months import Folded, Plan, fold
from innerheal_desktop.ui.journey.shades import Shade, shades
from innerheal_desktop.ui.theme.typography import scale_of

Action = QAbstractItemView.CursorAction


class HeatMap(QTableView):
    """The arrows go from day to day, Page keys from month to month. `opened` carries a date."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dates = DateModel()
        self.folded = Folded()
        self._plan = Plan(date(2000, 1, 1), date(2000, 1, 31))
        self._shades: tuple[Shade, ...] = ()
        self.setModel(self.dates)
        self.setAccessibleName(tr("Calendar of practice"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()

    def show_dates(self, dates: Dates, *, newest_above: bool) -> None:
        """Show these, and stay at the day one stood at; else at the last that was."""
        here = self.day
        self.dates.show(dates)
        first, last = dates.days[0].date, dates.days[-1].date
        self._plan = Plan(first, last, dates.first_weekday, newest_above)
        self._fold()
        self.go_to(here or dates.today)

    @property
    def day(self) -> date | None:
        """The date one stands at."""
        day = self.dates.day(self.currentIndex())
        return None if day is None else day.date

    def go_to(self, day: date) -> None:
        """Stand at a date, or at the nearest that is shown and was."""
        days = self.dates.dates.days
        if days:
            last = min(days[-1].date, self.dates.dates.today)
            self.setCurrentIndex(self.dates.index_of(min(max(day, days[0].date), last)))

    def heightForWidth(self, width: int) -> int:
        """As tall as the months are, folded into `width`."""
        return ceil(fold(self._plan, width, scale_of(QApplication.font())).height)

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as tall as that makes it."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def visualRect(self, index: Index) -> QRect:
        """Where a day is drawn."""
        day = self.dates.day(index)
        return self.folded.days[day.date].toAlignedRect() if day and self.folded.days else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The day at a point."""
        day = self.folded.at(point.x(), point.y())
        return QModelIndex() if day is None else self.dates.index_of(day)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The calendar is whole; it is the page around it that scrolls."""
        area = page_of(self)
        inner = area.widget() if area is not None else None
        if area is not None and inner is not None and self.hasFocus():
            box = self.visualRect(index)
            middle = self.viewport().mapTo(inner, box.center())
            area.ensureVisible(middle.x(), middle.y(), 0, box.height() * 2)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A day, a week or a month on; Home and End are the first and the last."""
        days, here = self.dates.dates.days, self.day
        if not days or here is None:
            return QModelIndex()
        first, last = days[0].date, min(days[-1].date, self.dates.dates.today)
        there = _moved(here, action, first, last, mirrored=self._mirrored)
        return self.dates.index_of(min(max(there, first), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.dates.day(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._open(self.dates.day(self.indexAt(event.position().toPoint())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size, colours and direction."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.ApplicationFontChange, kinds.LayoutDirectionChange):
            self._fold()
        if event.type() is kinds.ApplicationPaletteChange:
            self._shades = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold anew."""
        super().resizeEvent(event)
        self._fold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Months, days, the ring."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._shades = self._shades or shades(self.palette())
        seen = QRectF(event.rect())
        for block in self.folded.blocks:
            if block.ground.intersects(seen):
                paint_month(painter, block, self, self._plan.first_weekday)
        for day in self.dates.dates.days:
            box = self.folded.days[day.date]
            if box.intersects(seen.adjusted(-WITHIN, -WITHIN, WITHIN, WITHIN)):
                inside = box.adjusted(AIR, AIR, -AIR, -AIR)
                paint_day(painter, inside, day, self.dates.dates, self._shades, self.palette())
        if self.hasFocus() and self.day is not None:
            paint_held(painter, self.folded.days[self.day], self.palette())

    def _open(self, day: CalendarDay | None) -> None:
        if day is not None and day.sittings:
            self.opened.emit(day.date)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fold(self) -> None:
        self._plan = replace(self._plan, mirrored=self._mirrored)
        if self.dates.dates.days:
            self.folded = fold(self._plan, self.width(), scale_of(QApplication.font()))
        self.updateGeometry()
        self.viewport().update()


def page_of(widget: QWidget) -> QScrollArea | None:
    """What scrolls a widget, if anything does."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def _moved(here: date, action: Action, first: date, last: date, *, mirrored: bool) -> date:
    """Where a key leads from a day. A step over the first or the last leads nowhere."""
    on = -1 if mirrored else 1
    steps = {
        Action.MoveLeft: -on,
        Action.MoveRight: on,
        Action.MovePrevious: -1,
        Action.MoveNext: 1,
        Action.MoveUp: -WEEK,
        Action.MoveDown: WEEK,
    }
    ends = {Action.MoveHome: first, Action.MoveEnd: last}
    if action in ends:
        return ends[action]
    if action not in steps:
        return _month_on(here, back=action is Action.MovePageUp)
    there = here + timedelta(days=steps[action])
    return there if first <= there <= last else here


def _month_on(day: date, *, back: bool) -> date:
    """The same day of the month before or after, or its last."""
    beside = day.replace(day=1) - timedelta(days=1) if back else end_of_month(day) + timedelta(1)
    last = end_of_month(beside)
    return last.replace(day=min(day.day, last.day))
