"""The three parts of the tab: old scripts and new ones, what once protected, for next time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.journal.patterns.kept import PATTERN, PLAN, TRIGGER
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.theme.contrast import mixed
from innerheal_desktop.ui.theme.palette import hairline, token
from innerheal_desktop.ui.theme.spacing import CARD_CORNER, XS, L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight, paint_ring
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.wide_button import WideButton, let_through

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry

# So many rows are shown before all of them are asked for, and so much of each.
AT_FIRST, LONGEST = 5, 220


class Part(NamedTuple):
    """What a section is called, what it is for, what is said of an empty one, and to begin here."""

    title: str
    about: str
    empty: str
    here: str


PARTS = {
    TRIGGER: Part(
        mark("Old scripts and new ones"),
        mark("A reaction that felt bigger than the moment: what it asked for, and what to try."),
        mark("Nothing here yet. A card can wait until a day when something hit harder than usual."),
        mark("Write one here"),
    ),
    PATTERN: Part(
        mark("What once protected"),
        mark(
            "Strategies that people learn to get by. Choose one that sounds familiar, and leave the"
            " others: nothing is scored, and nobody is a type."
        ),
        "",
        "",
    ),
    PLAN: Part(
        mark("For next time"),
        mark("One small plan for a moment that tends to return, and is no danger to you."),
        mark("Nothing here yet. One “if” and one “then” are enough."),
        mark("Write one here"),
    ),
}


class Row(NamedTuple):
    """A card in a list: its id, what it says first, and a quiet word below."""

    id: str
    words: str
    about: str


class CardRow(WideButton):
    """A card, pressed as a whole."""

    def __init__(self, row: Row) -> None:
        words = row.words
        if len(words) > LONGEST:  # as many whole words as there is room for
            words = f"{words[:LONGEST].rsplit(' ', 1)[0].rstrip(' ,;')} …"
        super().__init__(words, row.about)
        self.row = row
        column = QVBoxLayout(self)
        edge = HALO + M
        column.setContentsMargins(L + HALO, edge, L + HALO, edge)
        column.setSpacing(XS)
        column.addWidget(let_through(LongWords(words, Type.BODY)))
        column.addWidget(let_through(PlainLabel(row.about, Type.SMALL, tone="muted")))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A matte card with one hairline; a tint under a hand, a ring where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        shape = QRectF(self.rect()).adjusted(HALO, HALO, -HALO, -HALO)
        surface, warm = token(palette, "surface"), 0.06 if self.underMouse() else 0.0
        painter.setPen(QPen(hairline(palette), 1.0))
        painter.setBrush(mixed(surface, token(palette, "primary"), warm))
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), CARD_CORNER, CARD_CORNER)
        if self.hasFocus():
            paint_ring(painter, shape, token(palette, "focus"), CARD_CORNER)


class Section(QWidget):
    """A heading, what it is for, its cards, and the ways to a new one."""

    opened = Signal(str)  # the id of a card
    written = Signal()  # one shall be written here
    invited = Signal()  # the session that leads to one shall begin

    # Many, as what stands in it, and how much of that is shown, are few words each.

    def __init__(self, kind: str) -> None:
        super().__init__()
        part = self._part = PARTS[kind]
        self.rows: list[CardRow] = []
        self._shown: tuple[Row, ...] | None = None
        self._all = False
        self.session = Button("", icon="play")
        self.here = Button(tr(part.here) if part.here else "", icon="plus")
        self.here.setAccessibleName(tr("Write one here: {part}", part=tr(part.title)))
        self.session.clicked.connect(self.invited)
        self.here.clicked.connect(self.written)
        self.long = PlainLabel("", Type.SMALL, tone="muted")
        self.ways = in_a_row(self.session, self.long, self.here)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S)
        self.column.addWidget(PlainLabel(tr(part.title), Type.H2))
        self.column.addWidget(PlainLabel(tr(part.about), tone="muted", characters=72))
        self._list = QVBoxLayout()
        self._list.setSpacing(XS)
        self.column.addLayout(self._list)
        self.column.addWidget(self.ways)

    def invite(self, entry: Entry | None) -> None:
        """Offer the session that leads here, and to write here; neither where it is for nobody."""
        self.ways.setVisible(entry is not None)
        self.here.setVisible(bool(self._part.here))
        if entry is not None:
            minutes = round(max(entry.lengths) / 60.0)
            about = plural("about {n} minute", "about {n} minutes", minutes)
            self.session.setText(entry.title)
            named = tr("{title}, {about}", title=entry.title, about=about)
            self.session.setAccessibleName(named)
            self.long.say(about)
            self.session.updateGeometry()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; the same ones stay as they are."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        emptied(self._list)
        seen = self._shown if self._all else self._shown[:AT_FIRST]
        self.rows = [CardRow(row) for row in seen]
        for row in self.rows:
            row.clicked.connect(partial(self.opened.emit, row.row.id))
            self._list.addWidget(row)
        if not rows and self._part.empty:
            self._list.addWidget(PlainLabel(tr(self._part.empty), tone="muted", characters=72))
        if len(seen) < len(rows):
            more = Button(tr("Show all {n}", n=len(rows)), Weight.QUIET)
            more.clicked.connect(self._show_all)
            self._list.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def row(self, id: str) -> CardRow | None:
        """The row of a card that is shown."""
        return next((row for row in self.rows if row.row.id == id), None)

    def _show_all(self) -> None:
        rows, at = self._shown or (), len(self.rows)
        self._all, self._shown = True, None
        self.show_rows(rows)
        focus_on(self.rows[at])
