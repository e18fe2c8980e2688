"""The paper: plain text in a book's letters, with a margin line that says where one writes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QTextEdit

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import is_stark, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, COLUMN, XL, L, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO, paint_ring

# The margin line, in pixels; lines that are always seen; of many hits so many are marked.
LINE, LEAST, MOST = 3, 5, 500


class Paper(QPlainTextEdit):
    """Takes no formats, whatever is pasted. The column of words is never wider than one reads."""

    left = Signal()  # the focus is somewhere else now

    def __init__(self) -> None:
        super().__init__()
        self._sought: tuple[str, ...] = ()
        self.setAccessibleName(tr("Your page"))
        self.setPlaceholderText(tr("Write as it comes. It is yours, and nobody grades it."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._mark)
        self._dress()

    @property
    def words(self) -> str:
        """What is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Show `text`, with the cursor behind it; there is nothing to undo then."""
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark(self, words: Sequence[str]) -> None:
        """Mark where these words stand."""
        if tuple(words) != self._sought:
            self._sought = tuple(words)
            self._mark()

    def sizeHint(self) -> QSize:
        """As wide as usual, and no higher than it must be."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the person's text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to the column: what is left over is margin, on the trailing side."""
        self._margins()
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The margin line lights up."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes quiet."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        """The frame around the words is painted here, the margin line; and colours followed."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            self._paint_line()
        elif event.type() == QEvent.Type.ApplicationPaletteChange:
            self._mark()
        return done

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the words alone, never their looks."""
        if source.hasText():
            self.insertPlainText(source.text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the words alone."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words can be taken; a picture or a file cannot."""
        return source.hasText()

    def _dress(self) -> None:
        scale = scale_of(QApplication.font())
        self.setFont(font_for(Type.CAPTION, scale))
        self.setMinimumHeight(LEAST * line_for(Type.CAPTION, scale))
        self.setCursorWidth(max(2, round(2 * scale)))
        self._margins()
        self._mark()

    def _margins(self) -> None:
        widest = round(COLUMN * min(scale_of(QApplication.font()), 1.5))
        spare = max(self.width() - widest - XL, L)
        before, after = XL, spare
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self.setViewportMargins(before, S, after, S)

    def _paint_line(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, here = QApplication.palette(), self.hasFocus()
        if here and is_stark(palette):
            shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
            paint_ring(painter, shape, token(palette, "focus"), CARD_CORNER)
            return
        ink = token(palette, "focus" if here else "border")
        if not here:
            ink.setAlphaF(0.35)
        left = float(self.width() - LINE - HALO if self._mirrored else HALO)
        line = QRectF(left, 0, LINE, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(line, LINE / 2, LINE / 2)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _mark(self) -> None:
        if not self._sought:
            if self.extraSelections():
                self.setExtraSelections([])
            return
        look = QTextCharFormat()
        palette = QApplication.palette()
        look.setBackground(mixed(token(palette, "bg"), token(palette, "accent"), 0.35))
        look.setForeground(token(palette, "text"))
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._sought:
            cursor = self.document().find(word, 0)
            while not cursor.isNull() and len(found) < MOST:
                hit = QTextEdit.ExtraSelection()
                hit.cursor, hit.format = cursor, look
                found.append(hit)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)
