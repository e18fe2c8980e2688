"""The heatmap: months of days, each with its number; a table of weeks, drawn as a wall calendar."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QTableView

from innerheal_desktop.practice.calendar import CalendarDay, end_of_month
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.practice.wording import weekday_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.dates import DateModel, Dates, Index
from innerheal_desktop.ui.journey.months import Block, Folded, Plan, fold
from innerheal_desktop.ui.journey.shades import Shade, shades
from innerheal_desktop.ui.theme.palette import hairline, is_stark, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER
from innerheal_desktop.ui.theme.typography import Type, font_for, scale_of
from innerheal_desktop.ui.widgets.button import paint_ring
from innerheal_desktop.ui.widgets.lines import leading

Action = QAbstractItemView.CursorAction
CORNER, AIR, STRIPES = 6.0, 2.0, 6


class HeatMap(QTableView):
    """The arrows go from day to day, Page keys from month to month. `opened` carries a date."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.dates = DateModel()
        self.folded = Folded()
        self._plan = Plan(date.min, date.min)
        self._shades: tuple[Shade, ...] = ()
        self.setModel(self.dates)
        self.setAccessibleName(tr("Calendar of practice"))
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
        self._plan = Plan(
            dates.days[0].date, dates.days[-1].date, dates.first_weekday, newest_above
        )
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
            index = self.dates.index_of(min(max(day, days[0].date), last))
            self.setCurrentIndex(index)

    def visualRect(self, index: Index) -> QRect:
        """Where a day is drawn."""
        day = self.dates.day(index)
        return self.folded.days[day.date].toRect() if day and self.folded.days else QRect()

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
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if inner is not None and isinstance(area, QScrollArea) and self.hasFocus():
            box = self.visualRect(index)
            middle = self.viewport().mapTo(inner, box.center())
            area.ensureVisible(middle.x(), middle.y(), 0, box.height() * 2)

    def moveCursor(self, action: Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A day, a week or a month on; Home and End are the first and the last."""
        days, here = self.dates.dates.days, self.day
        if not days or here is None:
            return QModelIndex()
        on = -1 if self._mirrored else 1
        steps = {
            Action.MoveLeft: -on,
            Action.MoveRight: on,
            Action.MovePrevious: -1,
            Action.MoveNext: 1,
            Action.MoveUp: -7,
            Action.MoveDown: 7,
        }
        ends = {Action.MoveHome: days[0].date, Action.MoveEnd: days[-1].date}
        if action in steps:
            there = here + timedelta(days=steps[action])
        elif action in ends:
            there = ends[action]
        else:
            there = _month_on(here, back=action is Action.MovePageUp)
        last = min(days[-1].date, self.dates.dates.today)
        if action in steps and not days[0].date <= there <= last:
            there = here
        return self.dates.index_of(min(max(there, days[0].date), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the day."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.dates.day(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """So does a click."""
        super().mouseReleaseEvent(event)
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
        if event.type() in (kinds.PaletteChange, kinds.ApplicationPaletteChange):
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
                self._paint_month(painter, block)
        for day in self.dates.dates.days:
            box = self.folded.days[day.date]
            if box.intersects(seen):
                self._paint_day(painter, day, box.adjusted(AIR, AIR, -AIR, -AIR))
        if self.hasFocus() and self.day is not None:
            inside = self.folded.days[self.day].adjusted(4, 4, -4, -4)
            paint_ring(painter, inside, token(self.palette(), "focus"), CORNER - 2)

    def _open(self, day: CalendarDay | None) -> None:
        if day is not None and day.sittings:
            self.opened.emit(day.date)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fold(self) -> None:
        if not self.dates.dates.days:
            return
        plan = Plan(
            self._plan.first,
            self._plan.last,
            self._plan.first_weekday,
            self._plan.newest_above,
            self._mirrored,
        )
        self.folded = fold(plan, self.width(), scale_of(QApplication.font()))
        self.setFixedHeight(round(self.folded.height) + 1)
        self.viewport().update()

    def _paint_month(self, painter: QPainter, block: Block) -> None:
        palette, scale = self.palette(), scale_of(QApplication.font())
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.setBrush(token(palette, "surface"))
        painter.drawRoundedRect(
            block.ground.adjusted(0.5, 0.5, -0.5, -0.5), CARD_CORNER, CARD_CORNER
        )
        painter.setFont(font_for(Type.STRONG, scale))
        painter.setPen(token(palette, "text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        title = block.title.adjusted(AIR * 2, 0, -AIR * 2, 0)
        end = Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(month_words(block.month), end, int(title.width()))
        painter.drawText(title, leading(self) | middle, words)
        painter.setFont(font_for(Type.SMALL, scale))
        painter.setPen(token(palette, "muted"))
        for column, head in enumerate(block.heads):
            letter = weekday_words((self._plan.first_weekday + column) % 7)[:1]
            painter.drawText(head, Qt.AlignmentFlag.AlignCenter, letter)

    def _paint_day(self, painter: QPainter, day: CalendarDay, box: QRectF) -> None:
        """Rest is blank, a pause striped, practice a field; around today is a line."""
        palette, dates = self.palette(), self.dates.dates
        if day.state == "practised":
            shade = self._shades[dates.fullness(day)]
            half = shade.width / 2
            painter.setPen(QPen(shade.edge, shade.width))
            painter.setBrush(shade.fill)
            painter.drawRoundedRect(box.adjusted(half, half, -half, -half), CORNER, CORNER)
            self._paint_number(painter, dates.number(day), shade, box)
        elif day.state == "paused":
            _paint_stripes(painter, box, QPen(token(palette, "border"), 1.0))
        if day.date == dates.today:
            around = token(palette, "text" if is_stark(palette) else "primary")
            painter.setPen(QPen(around, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), CORNER + 1, CORNER + 1)

    def _paint_number(self, painter: QPainter, number: str, shade: Shade, box: QRectF) -> None:
        font = font_for(Type.SMALL, scale_of(QApplication.font()))
        font.setBold(shade.bold)
        wide = QFontMetrics(font).horizontalAdvance(number)
        if wide > box.width() - 2:
            font.setStretch(max(60, int(100 * (box.width() - 2) / wide)))
        painter.setFont(font)
        painter.setPen(shade.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


def _paint_stripes(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """A field with slanting lines, whatever the theme."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, CORNER, CORNER)
    painter.save()
    painter.setClipRect(inside.adjusted(1, 1, -1, -1))
    low, x = inside.bottom(), inside.left() - inside.height()
    while x < inside.right():
        painter.drawLine(QPointF(x, low), QPointF(x + inside.height(), inside.top()))
        x += STRIPES
    painter.restore()


def _month_on(day: date, *, back: bool) -> date:
    """The same day of the month before or after, or its last."""
    beside = day.replace(day=1) - timedelta(days=1) if back else end_of_month(day) + timedelta(1)
    last = end_of_month(beside)
    return last.replace(day=min(day.day, last.day))
