"""Paper: the blocks of a summary set as a document, in black on white, whatever the window wears.

Every word is put in as plain text; nothing a person wrote is read as markup.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from innerheal_desktop.practice.summary_blocks import Block, Heading, Line, Table
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.theme.typography import SANS, SERIF

INK, QUIET, RULE = QColor("#1f2a2e"), QColor("#55626a"), QColor("#c9ccc8")
WHITE = QColor("#ffffff")
# Points: the title, the parts, the text, what explains.
TITLE, PART, TEXT, SMALL = 20.0, 13.0, 10.5, 9.0
# Above the line at the foot.
FOOT = 18.0
MARGIN_MM = 20.0
# A picture is as wide as a sheet of paper at this many dots an inch, and no higher than Qt can.
DOTS = 150
WIDE = 1240
MARGIN = 110
HIGHEST = 30_000


def document(blocks: Sequence[Block]) -> QTextDocument:
    """The document; its first heading is its title."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    font = QFont(SANS)
    font.setPointSizeF(TEXT)
    made.setDefaultFont(font)
    cursor = QTextCursor(made)
    for at, block in enumerate(blocks):
        match block:
            case Heading():
                _heading(cursor, block.words, first=at == 0)
            case Line():
                foot = 0 < at == len(blocks) - 1
                _line(cursor, block, above=FOOT if foot else 3.0)
            case Table():
                _table(cursor, block)
    return made


def as_pdf(made: QTextDocument, title: str) -> bytes:
    """The document as a PDF, on A4, or on Letter where that is the paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("InnerHeal")
    writer.setPageLayout(page_layout())
    made.print_(writer)
    del writer
    return bytes(buffer.data().data())


def page_layout() -> QPageLayout:
    """One sheet of the paper that is usual here."""
    letter = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    way = QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter)


def as_picture(made: QTextDocument) -> bytes:
    """The document as one PNG. TroubleError where it would be too long for one."""
    whole = made.clone()
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    whole.documentLayout().setPaintDevice(image)
    whole.setPageSize(QSizeF(WIDE - 2 * MARGIN, -1))
    high = round(whole.size().height()) + 2 * MARGIN
    if high > HIGHEST:
        raise TroubleError(
            tr("This summary is too long for one picture"),
            tr("Choose a shorter time, or save it as a PDF"),
        )
    picture = QImage(WIDE, high, QImage.Format.Format_RGB32)
    picture.setDotsPerMeterX(image.dotsPerMeterX())
    picture.setDotsPerMeterY(image.dotsPerMeterY())
    picture.fill(WHITE)
    painter = QPainter(picture)
    painter.translate(MARGIN, MARGIN)
    whole.drawContents(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


def _heading(cursor: QTextCursor, words: str, *, first: bool) -> None:
    _begin(cursor, above=0.0 if first else 16.0, level=1 if first else 2)
    letters = QTextCharFormat()
    letters.setFontFamilies([SERIF])
    letters.setFontPointSize(TITLE if first else PART)
    letters.setFontWeight(QFont.Weight.DemiBold)
    letters.setForeground(INK)
    cursor.insertText(words, letters)


def _line(cursor: QTextCursor, line: Line, above: float) -> None:
    _begin(cursor, above)
    letters = QTextCharFormat()
    letters.setFontPointSize(SMALL if line.quiet else TEXT)
    letters.setForeground(QUIET if line.quiet else INK)
    cursor.insertText(line.words, letters)


def _begin(cursor: QTextCursor, above: float, level: int = 0) -> None:
    """A new paragraph; the document's own first one is taken."""
    shape = QTextBlockFormat()
    shape.setTopMargin(above)
    shape.setBottomMargin(3.0)
    shape.setHeadingLevel(level)
    shape.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if cursor.document().isEmpty():
        cursor.setBlockFormat(shape)
    else:
        cursor.insertBlock(shape)


def _table(cursor: QTextCursor, table: Table) -> None:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(2.5)
    shape.setCellSpacing(0)
    shape.setHeaderRowCount(1)
    shape.setTopMargin(4.0)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    _begin(cursor, above=0.0)
    made = cursor.insertTable(len(table.rows) + 1, len(table.heads), shape)
    for row, cells in enumerate((table.heads, *table.rows)):
        for column, words in enumerate(cells):
            letters = QTextCharFormat()
            letters.setFontPointSize(SMALL if row == 0 else TEXT)
            letters.setForeground(QUIET if row == 0 else INK)
            made.cellAt(row, column).firstCursorPosition().insertText(words, letters)
    cursor.movePosition(QTextCursor.MoveOperation.End)
