"""The map of strategies: each a stone in still water. No scores, no types: what was learned, seen.

Where there is room they lie three and two by turns; where there is little, or the text is large,
one below the other, and read as a list.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLayout, QStyle, QWidget

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.strategies import OWN, STRATEGIES, strategy_of
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.patterns.kept import day_of
from innerheal_desktop.ui.journal.patterns.water import (
    chance_of,
    paint_focus,
    paint_stone,
    paint_water,
)
from innerheal_desktop.ui.theme.palette import token, worn
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type, font_for, line_for, scale_of
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.laid import laid_widgets
from innerheal_desktop.ui.widgets.lines import set_lines
from innerheal_desktop.ui.widgets.wide_button import WideButton

# What a strategy of one's own is called that has no name yet.
UNNAMED = mark("A strategy of my own")
# The width of a stone at 100 % text, the most in a row, and the water around all of them.
STONE, MOST, SHORE = 190, 3, 28
# So much of a name stands on a stone; the sheet that opens has all of it.
LONGEST = 48
# A stone lies up to so many pixels beside its place.
ASTRAY = 7


class Strategic(NamedTuple):
    """What a stone stands for: the words it is kept by, those it shows, and its cards, if any."""

    kept: str
    words: str
    about: str
    cards: tuple[Page, ...] = ()


def mapped(patterns: Sequence[Page]) -> tuple[Strategic, ...]:
    """The strategies in their order, then those of one's own by name, and room for one more."""
    by: dict[str, list[Page]] = {}
    for page in patterns:
        by.setdefault(text_of(page, "strategy") or OWN.name, []).append(page)
    known = [each for each in STRATEGIES if each is not OWN]
    found = [
        Strategic(each.name, tr(each.name), tr(each.about), tuple(by.pop(each.name, ())))
        for each in known
    ]
    about = tr("A strategy of your own.")
    found += [
        Strategic(name, tr(UNNAMED) if name == OWN.name else name, about, tuple(cards))
        for name, cards in by.items()
    ]
    return (*found, Strategic(OWN.name, tr(OWN.name), tr(OWN.about)))


def named(page: Page) -> str:
    """The strategy that a card is about, in words to show."""
    kept = text_of(page, "strategy")
    if kept in ("", OWN.name):
        return tr(UNNAMED)
    known = strategy_of(kept)
    return kept if known is OWN else tr(known.name)


class Stone(WideButton):
    """One strategy, in words on a stone."""

    def __init__(self, of: Strategic) -> None:
        super().__init__(of.words)
        self.of = of
        self.setAccessibleDescription(_described(of))

    def heightForWidth(self, width: int) -> int:
        """As tall as its words need."""
        return round(self._words(width)[1] + 2 * self._above())

    def sizeHint(self) -> QSize:
        """As its water lays it."""
        width = round(STONE * scale_of(QApplication.font()))
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stone, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, known = worn(self.palette()), bool(self.of.cards)
        box = self._box()
        warm = self.underMouse() or self.isDown()
        name, scale = self.of.kept, scale_of(QApplication.font())
        paint_stone(painter, name, box, palette, known=known, warm=warm, scale=scale)
        layout, height = self._words(self.width())
        painter.setPen(token(self.palette(), "text"))
        room = self._room(self.width())
        corner = QRectF((self.width() - room) / 2, box.center().y() - height / 2, room, height)
        layout.draw(painter, corner.topLeft())
        if self.hasFocus():
            paint_focus(painter, name, box, token(self.palette(), "focus"))

    def _box(self) -> QRectF:
        """Where the stone lies in its place: there is room for the rings and the sprout."""
        return QRectF(self.rect()).adjusted(14, 18, -14, -12)

    def _above(self) -> float:
        return 18.0 + L + S * scale_of(QApplication.font())

    def _room(self, width: int) -> float:
        """The width of a line on it."""
        return max((width - 28) * 0.78, 40.0)

    def _words(self, width: int) -> tuple[QTextLayout, float]:
        scale = scale_of(QApplication.font())
        role = Type.STRONG if self.of.cards else Type.BODY
        words = self.of.words
        words = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        centre = Qt.AlignmentFlag.AlignHCenter
        line = line_for(role, scale)
        return set_lines(words, font_for(role, scale), self._room(width), line, align=centre)


class Bed(QHBoxLayout):
    """Lays stones three and two by turns, or fewer where there is little room.

    The items stay with Qt's own layout, as those of `Flow` do.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)

    def stones(self) -> list[Stone]:
        """The stones, in their order."""
        return [each for each in laid_widgets(self) if isinstance(each, Stone)]

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer in a row make more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the rows are."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every stone."""
        QLayout.setGeometry(self, rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """As wide as a reading column is."""
        return QSize(600, self.heightForWidth(600))

    def minimumSize(self) -> QSize:
        """One stone wide."""
        return QSize(200, 0)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Lay the rows into `rect`; how tall they are together."""
        most, stones = in_a_row(rect.width()), self.stones()
        pitch = (rect.width() - 2 * S) // most
        y, at = rect.y() + SHORE // 2, 0
        while at < len(stones):
            # By turns one fewer, so that each lies before the gap of two.
            many = most if most == 1 or at % (2 * most - 1) == 0 else most - 1
            row = stones[at : at + many]
            tallest = max(stone.heightForWidth(pitch) for stone in row)
            left = rect.x() + (rect.width() - pitch * len(row)) // 2
            for place, stone in enumerate(row):
                if move:
                    lies = QRect(left + place * pitch, y, pitch, tallest)
                    self._put(stone, lies, rect, astray=most > 1)
            y, at = y + tallest, at + many
        return y + SHORE // 2 - rect.y()

    def _put(self, stone: Stone, place: QRect, rect: QRect, *, astray: bool) -> None:
        """Into its place, or a little beside it where there is room."""
        if astray:
            chance = chance_of(stone.of.kept + "lies")
            x, y = (round((2 * chance.random() - 1) * ASTRAY) for _ in range(2))
            place = place.translated(x, y)
        stone.setGeometry(QStyle.visualRect(stone.layoutDirection(), rect, place))


class Stones(QWidget):
    """`opened` tells which stone was pressed, a `Strategic`."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Strategies"))
        self.stones: list[Stone] = []
        self._bed = Bed()
        self.setLayout(self._bed)

    def show_map(self, strategies: Sequence[Strategic]) -> None:
        """Lay a stone for each; nothing is made anew where the same ones lie there already."""
        if [stone.of for stone in self.stones] == list(strategies):
            return
        focus = next((stone.of.kept for stone in self.stones if stone.hasFocus()), "")
        for stone in self.stones:
            self._bed.removeWidget(stone)
            stone.hide()
            stone.deleteLater()
        self.stones = [Stone(each) for each in strategies]
        for stone in self.stones:
            stone.clicked.connect(partial(self._press, stone))
            self._bed.addWidget(stone)
            if stone.of.kept == focus:
                stone.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The water they lie in."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = HALO + 0.5  # as buttons and cards do
        area = QRectF(self.rect()).adjusted(edge, 0.5, -edge, -0.5)
        paint_water(painter, area, worn(self.palette()))

    def _press(self, stone: Stone) -> None:
        self.opened.emit(stone.of)


def in_a_row(width: int) -> int:
    """How many stones lie side by side at a width in pixels."""
    room = (width - 2 * S) / (STONE * scale_of(QApplication.font()))
    return max(min(int(room), MOST), 1)


def _described(of: Strategic) -> str:
    if not of.cards:
        return tr("{about} Opens short questions.", about=of.about)
    day = date_words(day_of(of.cards[0]))
    return tr("{about} You looked at it on {day}. Opens what you wrote.", about=of.about, day=day)
