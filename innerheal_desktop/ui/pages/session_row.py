"""One row of the Library's list: a title and how long, its purpose, and what to know before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from innerheal_desktop.library.filters import LEVELS
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.session_words import (
    EVIDENCE,
    GATES,
    KEPT_WORDS,
    NOTED,
    lengths,
    mended,
)
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import CONTROL_CORNER, M, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring
from innerheal_desktop.ui.widgets.icon import paint_icon

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

ENTRY = Qt.ItemDataRole.UserRole
KEPT = Qt.ItemDataRole.UserRole + 1
NOTE = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex
# A piece of the last line: an icon or none, and words.
Piece = tuple[str, str]


def pieces(entry: Entry, *, kept: bool, note: str, chosen: bool) -> list[Piece]:
    """The last line of a row; what a dot means is written out on the row that is `chosen`."""
    if not mended(entry):
        return [("", tr("from file"))]
    dot, known = EVIDENCE[entry.evidence.strength]
    found = [("", f"{dot} {tr(known)}" if chosen else dot)]
    if entry.gate in NOTED:
        found.append(("about", tr(GATES[entry.gate][0])))
    if kept:
        found.append(("star", tr(KEPT_WORDS)))
    found.append(("", tr(LEVELS[entry.level]).lower()))
    if entry.own:
        found.append(("", tr("from file")))
    if note:
        found.append(("pencil", note))
    return found


class SessionRow(QStyledItemDelegate):
    """Paints plain text only, whatever a script's title holds."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Three lines and their air."""
        scale = scale_of(QApplication.font())
        lines = line_for(Type.STRONG, scale) + 2 * line_for(Type.SMALL, scale)
        return QSize(160, lines + 2 * S + 2 * HALO)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Title and length, purpose, marks; a tint when chosen, a ring when focused."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        shape = QRectF(option.rect).adjusted(HALO, HALO, -HALO, -HALO)
        state, palette = option.state, option.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            tint = token(palette, "surface_2")
            tint.setAlphaF(1.0 if chosen else 0.5)
            painter.setBrush(tint)
            painter.drawRoundedRect(shape, CONTROL_CORNER, CONTROL_CORNER)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, shape, token(palette, "focus"), CONTROL_CORNER)
        self._paint_lines(painter, option, index, shape.adjusted(M, S, -M, -S))
        painter.restore()

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF
    ) -> None:
        entry: Entry = index.data(ENTRY)
        palette, scale = option.palette, scale_of(QApplication.font())
        small, line = font_for(Type.SMALL, scale), line_for(Type.SMALL, scale)
        long = lengths(entry)
        taken = QFontMetrics(small).horizontalAdvance(long) + M
        top = QRectF(box.left(), box.top(), box.width(), line_for(Type.STRONG, scale))
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(token(palette, "muted"))
        painter.setFont(small)
        painter.drawText(top, end, long)
        purpose = QRectF(box.left(), top.bottom(), box.width(), line)
        _write(painter, option, small, purpose, entry.purpose or entry.path.rsplit("/", 1)[-1])
        painter.setPen(token(palette, "text"))
        title = _placed(
            option, QRectF(top.left(), top.top(), top.width() - taken, top.height()), box
        )
        _write(painter, option, font_for(Type.STRONG, scale), title, entry.title)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = pieces(entry, kept=index.data(KEPT), note=index.data(NOTE), chosen=chosen)
        marks = QRectF(box.left(), purpose.bottom(), box.width(), line)
        self._paint_marks(painter, option, marks, row)

    def _paint_marks(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, row: list[Piece]
    ) -> None:
        font = font_for(Type.SMALL, scale_of(QApplication.font()))
        metrics, muted = QFontMetrics(font), token(option.palette, "muted")
        left, side = box.left(), metrics.ascent() * 1.05
        for number, (icon, words) in enumerate(row):
            wide = metrics.horizontalAdvance(words) + 2.0
            before = 2.5 * S if number else 0.0
            room = box.right() - left - before - (side + S / 2 if icon else 0.0)
            if room < min(wide, 4 * side):
                return
            painter.setFont(font)
            painter.setPen(muted)
            if number:
                dot = QRectF(left, box.top(), before, box.height())
                painter.drawText(_placed(option, dot, box), Qt.AlignmentFlag.AlignCenter, "·")
                left += before
            if icon:
                mark = QRectF(left, box.center().y() - side / 2, side, side)
                ink = token(option.palette, "accent" if icon == "star" else "muted")
                paint_icon(painter, icon, _placed(option, mark, box), ink)
                left += side + S / 2
            painter.setPen(muted)
            width = min(wide, room)
            place = _placed(option, QRectF(left, box.top(), width, box.height()), box)
            _write(painter, option, font, place, words)
            left += width


def _placed(option: QStyleOptionViewItem, part: QRectF, whole: QRectF) -> QRectF:
    """`part` where it stands in the direction that is read in."""
    if option.direction is Qt.LayoutDirection.RightToLeft:
        return part.translated(whole.left() + whole.right() - part.left() - part.right(), 0)
    return part


def _write(
    painter: QPainter, option: QStyleOptionViewItem, font: QFont, box: QRectF, text: str
) -> None:
    painter.setFont(font)
    metrics = painter.fontMetrics()
    fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
    start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, start, fitted)
