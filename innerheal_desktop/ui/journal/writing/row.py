"""How a row of the list is painted: a month, or a page in two lines. Plain text only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.ui.journal.writing.rows import ROW, Index, PageRows, Row
from innerheal_desktop.ui.journal.writing.words import day_in_month, marks, title
from innerheal_desktop.ui.theme.palette import is_stark, token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, XS, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.lines import leading

BAR = 3


class PageRow(QStyledItemDelegate):
    """Two heights, known for every row: a list of ten thousand is measured in a moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sizes: tuple[float, QSize, QSize] = (0.0, QSize(), QSize())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and air; one line for a month, and a little more above it."""
        scale = scale_of(QApplication.font())
        if scale != self._sizes[0]:
            small, around = line_for(Type.SMALL, scale), 2 * S + 2 * HALO
            two = line_for(Type.STRONG, scale) + small + around
            self._sizes = (scale, QSize(120, two), QSize(120, small + around))
        row: Row = index.data(ROW)
        return self._sizes[2] if row.page is None else self._sizes[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint and bar where it is open, words, a ring where the focus is."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(option.rect).adjusted(HALO, HALO, -HALO, -HALO)
        if row.page is None:
            self._paint_month(painter, option, shape, row.month)
        else:
            model = index.model()
            assert isinstance(model, PageRows)  # its own rows, and no others
            if row.page.id == model.opened:
                option.state |= QStyle.StateFlag.State_Selected
            self._paint_page(painter, option, shape, row.page, model.today())
        painter.restore()

    def _paint_month(
        self, painter: QPainter, option: QStyleOptionViewItem, shape: QRectF, month: date
    ) -> None:
        height = line_for(Type.SMALL, scale_of(QApplication.font()))
        top = shape.bottom() - height - XS
        box = QRectF(shape.left() + M, top, shape.width() - 2 * M, height)
        _write(painter, option, box, month_words(month), _letters(Type.SMALL), "muted")

    def _paint_page(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        shape: QRectF,
        page: Page,
        today: date,
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        palette, scale = option.palette, scale_of(QApplication.font())
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if chosen else 0.5)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if chosen:
            wide = BAR + 2 if is_stark(palette) else BAR
            bar = QRectF(shape.left(), shape.top() + S, wide, shape.height() - 2 * S)
            painter.setBrush(token(palette, "primary"))
            painter.drawRoundedRect(_placed(bar, shape, option), BAR / 2, BAR / 2)
        first = QRectF(shape.left() + M, shape.top() + S, shape.width() - 2 * M, 0)
        first.setHeight(line_for(Type.STRONG, scale))
        second = first.translated(0, first.height())
        second.setHeight(line_for(Type.SMALL, scale))
        role = Type.STRONG if page.title.strip() else Type.BODY
        _write(painter, option, first, title(page, today), _letters(role), "text")
        aside = "  ·  ".join((day_in_month(page, today), *marks(page, today)))
        _write(painter, option, second, aside, _letters(Type.SMALL), "muted")
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)


def _letters(role: Type) -> QFont:
    return font_for(role, scale_of(QApplication.font()))


def _write(
    painter: QPainter,
    option: QStyleOptionViewItem,
    box: QRectF,
    words: str,
    letters: QFont,
    tone: str,
) -> None:
    """Words in one line, with dots where the room ends."""
    painter.setFont(letters)
    painter.setPen(token(option.palette, tone))
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    fitted = QFontMetrics(letters).elidedText(
        words, Qt.TextElideMode.ElideRight, int(box.width()) - XS
    )
    painter.drawText(box, leading(option.widget) | middle, fitted)


def _placed(part: QRectF, whole: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """`part`, mirrored where one reads from right to left."""
    if option.direction is Qt.LayoutDirection.RightToLeft:
        part = QRectF(part)
        part.moveLeft(whole.left() + whole.right() - part.right())
    return part
