"""Charts: bars with their names and values beside them, a list to whoever hears instead of sees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.ui.journey.dates import Index
from innerheal_desktop.ui.journey.shades import STRONG, shades
from innerheal_desktop.ui.theme.palette import is_stark, token
from innerheal_desktop.ui.theme.spacing import L, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

BAR = Qt.ItemDataRole.UserRole
# Of the width a name may take, before it goes above its bar; and the bar's height at 100 % text.
NAME, THICK = 0.42, 12.0
CORNER = 4.0
_TOP = QModelIndex()


class Bar(NamedTuple):
    """What is counted, its value as it is written, and its share of the longest bar.

    `share` is 0…1, `words` is what a reader says. A bar without a value is a gap.
    """

    name: str
    value: str
    share: float
    words: str


class Figure(NamedTuple):
    """A finding in plain words, the bars that show it, and what must be known beside it."""

    finding: str
    bars: tuple[Bar, ...]
    note: str = ""


class BarModel(QAbstractListModel):
    """The bars, from the top down."""

    def __init__(self) -> None:
        super().__init__()
        self.bars: Sequence[Bar] = ()

    def show(self, bars: Sequence[Bar]) -> None:
        """Show these."""
        self.beginResetModel()
        self.bars = bars
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        """One a bar."""
        return 0 if parent.isValid() else len(self.bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The bar; as text, its sentence."""
        bar = self.bars[index.row()]
        if role == BAR:
            return bar
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return bar.words if role in texts else None


class Bars(QListView):
    """One chart. The arrows go from bar to bar; the page around it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = BarModel()
        self.setModel(self.bars)
        self.setItemDelegate(BarPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, as tall as they are."""
        self.bars.show(bars)
        self._measure()
        if bars:
            self.setCurrentIndex(self.bars.index(0))

    @property
    def stacked(self) -> bool:
        """Whether names stand above their bars, because beside them there is no room."""
        return self._stacked(self.viewport().width())

    def row_height(self, width: int = 0) -> int:
        """Pixels of one bar with its name, in a chart `width` pixels wide (0: as it is)."""
        line = line_for(Type.SMALL, scale_of(QApplication.font()))
        return (2 * line if self._stacked(width or self.viewport().width()) else line) + S

    def heightForWidth(self, width: int) -> int:
        """All bars, and a ring around the first and the last."""
        return self.row_height(width) * len(self.bars.bars) + 2 * HALO

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def name_width(self) -> int:
        """Pixels that the names take beside the bars."""
        metrics = QFontMetrics(font_for(Type.SMALL, scale_of(QApplication.font())))
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self.bars.bars), default=0)
        return min(widest + M + 2, int(self.viewport().width() * NAME))

    def value_width(self) -> int:
        """Pixels that the values take behind the bars."""
        metrics = QFontMetrics(font_for(Type.SMALL, scale_of(QApplication.font())))
        return max((metrics.horizontalAdvance(bar.value) for bar in self.bars.bars), default=0) + M

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names go above the bars where it gets narrow."""
        super().resizeEvent(event)
        self._measure()

    def _stacked(self, width: int) -> bool:
        return width < 440 * scale_of(QApplication.font())

    def _measure(self) -> None:
        self.updateGeometry()
        self.scheduleDelayedItemsLayout()


class BarPainter(QStyledItemDelegate):
    """Name, bar, value: in this order in the direction of reading."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the chart says."""
        view = self.parent()
        return QSize(80, view.row_height() if isinstance(view, Bars) else 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One bar."""
        view, bar = self.parent(), index.data(BAR)
        if not isinstance(view, Bars):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, scale = option.palette, scale_of(QApplication.font())
        whole = QRectF(option.rect).adjusted(HALO, S / 2, -HALO, -S / 2)
        name, field = _places(view, whole)
        painter.setFont(font_for(Type.SMALL, scale))
        painter.setPen(token(palette, "text"))
        align = leading(view) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        end = Qt.TextElideMode.ElideRight
        fitted = painter.fontMetrics().elidedText(bar.name, end, int(name.width()) + 1)
        painter.drawText(_turned(view, name, whole), align, fitted)
        longest = max(field.width() - view.value_width(), 24.0)
        length = longest * bar.share
        if bar.share > 0:
            thick = min(THICK * scale, field.height())
            top = field.center().y() - thick / 2
            body = QRectF(field.left(), top, max(length, 2 * CORNER), thick)
            stark = is_stark(palette)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(token(palette, "primary") if stark else shades(palette)[STRONG].fill)
            painter.drawRoundedRect(_turned(view, body, whole), CORNER, CORNER)
            length = body.width()
        painter.setPen(token(palette, "muted"))
        value = QRectF(field.left() + length + S, field.top(), view.value_width(), field.height())
        painter.drawText(_turned(view, value, whole), align, bar.value)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ring = whole.adjusted(HALO - 2, 0, 2 - HALO, 0)
            paint_ring(painter, ring, token(palette, "focus"), CORNER)
        painter.restore()


class Chart(QWidget):
    """A figure: the finding as its heading, its bars, and the note below."""

    def __init__(self) -> None:
        super().__init__()
        self.finding = PlainLabel("", Type.H3, characters=60)
        self.bars = Bars()
        self.note = PlainLabel("", Type.SMALL, tone="muted", characters=76)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, L)
        column.setSpacing(S)
        for part in (self.finding, self.bars, self.note):
            column.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        """Show it; one without bars hides."""
        self.setVisible(bool(figure.bars))
        self.finding.say(figure.finding)
        self.bars.setAccessibleName(figure.finding)
        self.bars.show_bars(figure.bars)
        self.note.say(figure.note)
        self.note.setVisible(bool(figure.note))


def _places(view: Bars, whole: QRectF) -> tuple[QRectF, QRectF]:
    """Where a name goes, and the bar with its value, as if read from the left."""
    if view.stacked:
        half = whole.height() / 2
        return whole.adjusted(0, 0, 0, -half), whole.adjusted(0, half, 0, 0)
    wide = view.name_width()
    name = QRectF(whole.left(), whole.top(), wide - M, whole.height())
    return name, whole.adjusted(wide, 0, 0, 0)


def _turned(view: Bars, box: QRectF, whole: QRectF) -> QRectF:
    """`box` as it is read: from the right where one reads so."""
    if view.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(whole.left() + whole.right() - box.right(), box.top(), box.width(), box.height())
