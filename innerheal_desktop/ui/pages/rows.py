"""Rows: a long list that is read one by one, taken in by sixty at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import COLUMN, CONTROL_CORNER, MARGIN, NARROW_MARGIN, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading, set_lines

AT_A_TIME = 60
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class Row(NamedTuple):
    """A title, a word at the far side, and words below; `dot` is a word of `Dots`, or empty.

    `key` is what the row is known by where it can be opened.
    """

    title: str
    aside: str = ""
    words: str = ""
    dot: str = ""
    key: str = ""


class RowModel(QAbstractListModel):
    """`take(skip, many)` gives further rows; fewer than `many` are the last."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._take: Callable[[int, int], Sequence[Row]] | None = None

    def show(self, take: Callable[[int, int], Sequence[Row]], least: int = AT_A_TIME) -> None:
        """Begin again with the first rows, `least` of them if there are so many."""
        self.beginResetModel()
        many = max(least, AT_A_TIME)
        self._rows = list(take(0, many))
        self._take = take if len(self._rows) == many else None
        self.endResetModel()

    def place(self, key: str) -> int:
        """Where the row known by `key` stands; −1 where it does not."""
        return next((at for at, row in enumerate(self._rows) if key and row.key == key), -1)

    def rowCount(self, parent: Index = _TOP) -> int:
        """How many are there by now."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more."""
        return self._take is not None and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Take in the next."""
        if self._take is None:
            return
        first = len(self._rows)
        more = list(self._take(first, AT_A_TIME))
        if more:
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._rows += more
            self.endInsertRows()
        if len(more) < AT_A_TIME:
            self._take = None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row; as text, all of it in one sentence."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in texts:
            return ". ".join(part.rstrip(".") for part in (row.title, row.aside, row.words) if part)
        return None


class RowPainter(QStyledItemDelegate):
    """Paints plain text only, within a reading column, whatever the width of the list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The title, and the words in as many lines as they take."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, Rows) else option.rect.width()
        column = self._column(QRectF(0, 0, width, 0))
        row: Row = index.data(ROW)
        return QSize(160, round(self._title_height() + self._words(row, column, option)[1] + 2 * M))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Dot, title, aside, words, a hairline below; a ring where the focus is."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = option.palette, scale_of(QApplication.font())
        whole = QRectF(option.rect)
        column = self._column(whole)
        painter.setPen(hairline(palette))
        painter.drawLine(column.bottomLeft(), column.bottomRight())
        box = column.adjusted(S, M, -S, -M)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self._paint_dot(painter, option, row, box, mirrored=mirrored)
        title = self._beside_dot(row, box, mirrored=mirrored)
        title.setHeight(self._title_height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        align = leading(option.widget) | middle
        across = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        small = font_for(Type.SMALL, scale)
        painter.setFont(small)
        painter.setPen(token(palette, "muted"))
        painter.drawText(title, across | middle, row.aside)
        taken = QFontMetrics(small).horizontalAdvance(row.aside) + S if row.aside else 0
        title.adjust(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        strong = font_for(Type.STRONG, scale)
        painter.setFont(strong)
        painter.setPen(token(palette, "text"))
        end = Qt.TextElideMode.ElideRight
        fitted = QFontMetrics(strong).elidedText(row.title, end, int(title.width()))
        painter.drawText(title, align, fitted)
        if row.words:
            painter.setPen(token(palette, "muted"))
            layout, _ = self._words(row, column, option)
            left = self._beside_dot(row, box, mirrored=mirrored).left()
            layout.draw(painter, QPointF(left, title.bottom()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = column.adjusted(-HALO, HALO, HALO, -HALO)
            paint_ring(painter, ring, token(palette, "focus"), CONTROL_CORNER)
        painter.restore()

    def _column(self, whole: QRectF) -> QRectF:
        margin = MARGIN if whole.width() >= 700 else NARROW_MARGIN
        width = min(whole.width() - 2 * margin, COLUMN + 40.0)
        view = self.parent()
        mirrored = (
            isinstance(view, Rows) and view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        )
        left = whole.right() - margin - width if mirrored else whole.left() + margin
        return QRectF(left, whole.top(), width, whole.height())

    def _title_height(self) -> float:
        return line_for(Type.STRONG, scale_of(QApplication.font()))

    def _beside_dot(self, row: Row, box: QRectF, *, mirrored: bool) -> QRectF:
        taken = 20 * scale_of(QApplication.font()) if row.dot else 0.0
        return box.adjusted(0, 0, -taken, 0) if mirrored else box.adjusted(taken, 0, 0, 0)

    def _words(self, row: Row, column: QRectF, option: QStyleOptionViewItem) -> tuple[Any, float]:
        if not row.words:
            return None, 0.0
        scale = scale_of(QApplication.font())
        room = self._beside_dot(row, column.adjusted(S, 0, -S, 0), mirrored=False).width()
        return set_lines(
            row.words,
            font_for(Type.SMALL, scale),
            max(room, 60.0),
            line_for(Type.SMALL, scale),
            align=leading(option.widget),
        )

    def _paint_dot(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: Row,
        box: QRectF,
        *,
        mirrored: bool,
    ) -> None:
        """As the dots of a week: full for practice, a point for rest, a ring for today."""
        if not row.dot:
            return
        scale = scale_of(QApplication.font())
        radius = 5.0 * scale
        x = box.right() - radius if mirrored else box.left() + radius
        centre = QPointF(x, box.top() + self._title_height() / 2)
        full, ring = row.dot == "practised", row.dot == "today"
        ink = token(option.palette, "primary" if full or ring else "border")
        painter.setPen(QPen(ink, 2.0) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if ring else ink)
        size = radius if full else radius - 1 if ring else 2.0 * scale
        painter.drawEllipse(centre, size, size)


class Rows(QListView):
    """The list. Up and down go from row to row, and a reader says each of them whole.

    `opened` carries the key of the row that is clicked, or entered with Enter, where it has one.
    """

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = RowModel()
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._open)

    def show_rows(self, take: Callable[[int, int], Sequence[Row]]) -> None:
        """Show these, from the first on; see `RowModel`."""
        self.rows.show(take)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0))

    def show_again(self, take: Callable[[int, int], Sequence[Row]]) -> None:
        """Show these in the place of what was shown: the row, and where it stood, stay."""
        row: Row | None = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        before, place = self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.show(take, self.rows.rowCount())
        at = self.rows.place(row.key) if row is not None else -1
        at = at if at >= 0 else max(before, 0)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(min(at, self.rows.rowCount() - 1)))
        self.verticalScrollBar().setValue(place)

    def go_to(self, take: Callable[[int, int], Sequence[Row]], at: int) -> None:
        """Show these, and stand on the row `at`, however far below it is."""
        self.rows.show(take, at + 1)
        index = self.rows.index(min(at, self.rows.rowCount() - 1))
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtTop)

    def stand_on(self, key: str) -> None:
        """Stand on the row known by `key`, and see it; where it is not, stay."""
        at = self.rows.place(key)
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _open(self, index: Index) -> None:
        row: Row = index.data(ROW)
        if row.key:
            self.opened.emit(row.key)
