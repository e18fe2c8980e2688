"""Pairs side by side: a real list, each entry a ring before, joined to a dot after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from innerheal_desktop.ui.theme.palette import hairline, is_stark, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER
from innerheal_desktop.ui.theme.typography import scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

Index = QModelIndex | QPersistentModelIndex
MARKS = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
# At 100 % text: the height of the chart, the radius of what is meant, and of the single ratings.
TALL, DOT, FAINT = 132, 5.0, 2.0
# Above and below the scale there is room for a dot and a ring around it.
EDGE = DOT + HALO + 2


@dataclass(frozen=True, slots=True)
class Marks:
    """One place of the list: shares 0…1 of the scale, or nothing at all where there is a gap.

    `single` are ratings (before, after) that `before` and `after` are the middle of.
    """

    words: str
    before: float | None = None
    after: float | None = None
    single: tuple[tuple[float, float], ...] = ()


class MarksModel(QAbstractListModel):
    """The places from the oldest on."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Marks, ...] = ()

    def show(self, marks: Sequence[Marks]) -> None:
        """Show these."""
        self.beginResetModel()
        self._marks = tuple(marks)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """One a place."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The marks; as text what they say."""
        marks = self._marks[index.row()]
        if role == MARKS:
            return marks
        kinds = Qt.ItemDataRole
        texts = (kinds.DisplayRole, kinds.AccessibleTextRole, kinds.ToolTipRole)
        return marks.words if role in texts else None


class MarksPainter(QStyledItemDelegate):
    """Paints one place: the scale's ends and middle, the line, the ring, the dot."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list shares out."""
        view = self.parent()
        return view.place() if isinstance(view, PairList) else QSize(24, TALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """All of it; a ring around the place where the focus is."""
        marks: Marks = index.data(MARKS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = option.palette, QRectF(option.rect)
        scale = min(scale_of(QApplication.font()), 1.5)
        edge = EDGE * scale
        way = QRectF(box.left(), box.top() + edge, box.width(), box.height() - 2 * edge)
        painter.setPen(QPen(hairline(palette), 1.0))
        for y in (way.top(), way.center().y(), way.bottom()):
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        x, primary, muted = way.center().x(), token(palette, "primary"), token(palette, "muted")
        painter.setOpacity(1.0 if is_stark(palette) else 0.6)
        for before, after in marks.single if len(marks.single) > 1 else ():
            _dot(painter, QPointF(x - 4 * scale, _y(way, before)), FAINT * scale, muted)
            _dot(painter, QPointF(x + 4 * scale, _y(way, after)), FAINT * scale, primary)
        painter.setOpacity(1.0)
        if marks.before is not None and marks.after is not None:
            start, end = QPointF(x, _y(way, marks.before)), QPointF(x, _y(way, marks.after))
            painter.setPen(QPen(token(palette, "border"), 1.5 * scale))
            painter.drawLine(start, end)
            paint_before(painter, start, DOT * scale, muted, token(palette, "surface"))
            _dot(painter, end, DOT * scale * 0.86, primary)
        if option.state & QStyle.StateFlag.State_HasFocus:
            shape = box.adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
        painter.restore()


def paint_before(
    painter: QPainter, middle: QPointF, radius: float, line: QColor, ground: QColor
) -> None:
    """The ring that stands for before."""
    painter.setPen(QPen(line, max(1.75, radius / 3)))
    painter.setBrush(ground)
    painter.drawEllipse(middle, radius, radius)


def _dot(painter: QPainter, middle: QPointF, radius: float, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(middle, radius, radius)


def _y(way: QRectF, share: float) -> float:
    return way.bottom() - share * way.height()


class PairList(QListView):
    """The list, the newest at the far side. The arrows go from one to the next; Tab leaves it."""

    stood = Signal(str)  # the words of the place that is stood on now

    def __init__(self, name: str) -> None:
        super().__init__()
        self.marks = MarksModel()
        self.setAccessibleName(name)
        self.setModel(self.marks)
        self.setItemDelegate(MarksPainter(self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._measure()

    def show_marks(self, marks: Sequence[Marks]) -> None:
        """Show these, and stand on the newest."""
        self.marks.show(marks)
        self.setCurrentIndex(self.marks.index(len(marks) - 1))

    def place(self) -> QSize:
        """How large one place is."""
        wide = self.viewport().width() // max(self.marks.rowCount(), 1)
        return QSize(max(wide, 12), self.viewport().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say what is stood on."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.stood.emit(current.data())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out again."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        self.setFixedHeight(round(TALL * min(scale_of(QApplication.font()), 1.5)))
