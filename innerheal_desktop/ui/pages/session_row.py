"""One row of the Library's list: a title, a line, and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from innerheal_desktop.ui.pages.lengths import length_words
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def mended(entry: Entry) -> bool:
    """Whether a session can be played: it has lengths, and no fault that stands in the way."""
    return bool(entry.lengths) and all(fault.notice for fault in entry.faults)


def lengths(entry: Entry) -> str:
    """`3–20 min`, or one length."""
    if not mended(entry):
        return "needs mending"
    first, last = min(entry.lengths), max(entry.lengths)
    if first == last:
        return length_words(first)
    return f"{length_words(first).removesuffix(' min')}–{length_words(last)}"


class SessionRow(QStyledItemDelegate):
    """Paints plain text only, whatever a script's title holds."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their air."""
        scale = scale_of(QApplication.font())
        height = line_for(Type.STRONG, scale) + line_for(Type.SMALL, scale) + 2 * M + 2 * HALO
        return QSize(160, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title and length above, purpose below; a tint when chosen, a ring when focused."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(option.rect).adjusted(HALO, HALO, -HALO, -HALO)
        state = option.state
        palette = option.palette
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if state & QStyle.StateFlag.State_Selected else 0.5)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
        box = shape.adjusted(M, M, -M, -M)
        scale = scale_of(QApplication.font())
        small = font_for(Type.SMALL, scale)
        long = lengths(entry)
        taken = QFontMetrics(small).horizontalAdvance(long) + S
        title = QRectF(box.left(), box.top(), box.width() - taken, line_for(Type.STRONG, scale))
        line = QRectF(box.left(), title.bottom(), box.width(), line_for(Type.SMALL, scale))
        painter.setPen(token(palette, "text"))
        _write(painter, Type.STRONG, scale, title, entry.title)
        painter.setPen(token(palette, "muted"))
        _write(painter, Type.SMALL, scale, line, entry.purpose or entry.path.rsplit("/", 1)[-1])
        painter.setFont(small)
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(title.right(), title.top(), taken, title.height()), at_right, long)
        painter.restore()


def _write(painter: QPainter, role: Type, scale: float, box: QRectF, text: str) -> None:
    font = font_for(role, scale)
    painter.setFont(font)
    fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, fitted)
