"""The recovery key on paper: one sheet, black on white, that says in plain words what it is.

Whoever would rather not have it said leaves the words away: then it is a date and thirty signs.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QPdfWriter, QPen

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.summary.paper import INK, QUIET, RULE, page_layout
from innerheal_desktop.ui.theme.typography import SANS, SERIF

if TYPE_CHECKING:
    pass

TITLE = mark("Recovery key of my journal")
LINES = (
    mark(
        "It opens the journal in InnerHeal when the passphrase is forgotten. Whoever has this"
        " paper, and the computer or a copy of its data, can read what is written there. Keep it"
        " as you would keep a letter that nobody else should read."
    ),
    mark(
        "To use it: open Journal, choose “I have the recovery key”, and type it. Large or small"
        " letters are the same, and the lines between the groups may be left out."
    ),
)
NEWER = mark("Made on {date}. Where a newer key was made since, only the newer one opens it.")
BY_HAND = (mark("Which computer"), mark("Where this paper is kept"))
# Points, as are all lengths here.
TALL, TEXT, SMALL, SIGNS = 24.0, 11.5, 9.5, 21.0
ACROSS = 3  # groups in a line


def groups_of(key: str) -> tuple[str, ...]:
    """The groups in which a recovery key is written."""
    return tuple(key.split("-"))


def as_pdf(key: str, day: date, *, named: bool) -> bytes:
    """The sheet as a PDF, on A4, or on Letter where that is the paper."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr(TITLE) if named else "")
    writer.setPageLayout(page_layout())
    draw_on(writer, key, day, named=named)
    del writer
    return bytes(buffer.data().data())


def draw_on(device: QPagedPaintDevice, key: str, day: date, *, named: bool) -> None:
    """Draw the sheet on a page of `device`, from its upper left corner on."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _Pen(painter, device.width(), device.logicalDpiX() / 72.0)
    if named:
        pen.write("InnerHeal", SMALL, QUIET)
        pen.write(tr(TITLE), TALL, INK, SERIF, above=6.0)
        pen.write(tr(LINES[0]), TEXT, INK, above=10.0)
    pen.frame(groups_of(key))
    if named:
        pen.write(tr(LINES[1]), TEXT, INK, above=20.0)
        for words in BY_HAND:
            pen.rule(tr(words))
    said = tr(NEWER, date=date_words(day)) if named else date_words(day)
    pen.write(said, SMALL, QUIET, above=24.0)
    painter.end()


class _Pen:
    """Writes one thing below the other, `width` dots of the device wide; `dots` make a point."""

    def __init__(self, painter: QPainter, width: float, dots: float) -> None:
        self._painter = painter
        self._width = width
        self._dots = dots
        self._y = 0.0

    def write(
        self, words: str, size: float, ink: QColor, family: str = SANS, above: float = 0.0
    ) -> None:
        """A paragraph, as wide as the sheet."""
        painter = self._painter
        self._y += above * self._dots
        self._choose(family, size, QFont.Weight.DemiBold if family == SERIF else None)
        painter.setPen(ink)
        room = QRectF(0.0, self._y, self._width, 1e6)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap)
        self._y += painter.boundingRect(room, flags, words).height()
        painter.drawText(room, flags, words)

    def frame(self, groups: tuple[str, ...]) -> None:
        """The key in a frame of its own, from left to right in every language.

        Each sign has a place of its own: none can be cut off, or run into the next.
        """
        painter, dots = self._painter, self._dots
        top, line, sign = self._y + 18.0 * dots, SIGNS * 1.9 * dots, SIGNS * 0.92 * dots
        rows = -(-len(groups) // ACROSS)
        box = QRectF(dots, top, self._width - 2 * dots, rows * line + 28.0 * dots)
        painter.setPen(QPen(RULE, dots))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8.0 * dots, 8.0 * dots)
        self._choose(SANS, SIGNS, QFont.Weight.Bold)
        painter.setPen(INK)
        cell = box.width() / ACROSS
        for at, group in enumerate(groups):
            x = box.left() + at % ACROSS * cell + (cell - len(group) * sign) / 2
            y = top + 14.0 * dots + at // ACROSS * line
            for index, letter in enumerate(group):
                place = QRectF(x + index * sign, y, sign, line)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
        self._y = box.bottom()

    def rule(self, words: str) -> None:
        """A line to be filled in by hand."""
        self._y += 36.0 * self._dots
        self._painter.setPen(QPen(RULE, 0.8 * self._dots))
        self._painter.drawLine(QPointF(0.0, self._y), QPointF(self._width, self._y))
        self.write(words, SMALL, QUIET, above=3.0)

    def _choose(self, family: str, size: float, weight: QFont.Weight | None) -> None:
        font = QFont(family)
        font.setPixelSize(round(size * self._dots))
        font.setWeight(weight or QFont.Weight.Normal)
        self._painter.setFont(font)


def written(path: str) -> Path:
    """The file that was asked for, as a PDF."""
    return Path(path) if Path(path).suffix else Path(f"{path}.pdf")
