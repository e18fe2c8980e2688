"""The table of breath patterns, as a sheet: one's own first, then those that everybody has."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.pace_finder import SESSION as FINDER
from innerheal_desktop.library.patterns import GROUPS, TABLE, Row
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.patterns.book import Book
from innerheal_desktop.ui.patterns.facts import head_words
from innerheal_desktop.ui.patterns.inside import Deed, Inside
from innerheal_desktop.ui.patterns.row import PatternRow
from innerheal_desktop.ui.patterns.yours import Yours
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet


class PatternSheet(Sheet):
    """`begin` asks for a session, its seconds and a variant, as a page does.

    `edit` asks for the editor: with the number of a pattern of one's own, or 0 for a new one, and
    the name and the breath that it begins with.
    """

    begin = Signal(str, float, str)
    edit = Signal(int, str, object)

    def __init__(self, window: QWidget, book: Book) -> None:
        super().__init__(window, tr("Breath patterns"))
        self._book = book
        self._common: list[PatternRow] = []
        self.yours = Yours(book)
        self.yours.asked.connect(self.edit)
        self.yours.changed.connect(self._changed)
        self.yours.told.connect(lambda words, urgent: self.say(words, urgent=urgent))
        self.yours.finder.clicked.connect(lambda: self.begin.emit(FINDER, 0.0, ""))
        self._arrange()
        self._listen(self.yours.rows)

    @property
    def rows(self) -> list[PatternRow]:
        """Every row, from top to bottom."""
        return [*self.yours.rows, *self._common]

    def fill(self, opened: str = "", *, focus: bool = False) -> None:
        """Show the person's own breaths as they are now, the row called `opened` open."""
        self.yours.fill()
        self._listen(self.yours.rows)
        for row in self.rows:
            if row.key == opened:
                self.open_row(row)
                if focus:
                    row.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_row(self, row: PatternRow, *, opened: bool = True) -> None:
        """Open a row, and close the others; or close it."""
        for each in self.rows:
            if each is not row and each.head.isChecked():
                each.open(opened=False)
        if opened and row.is_empty:
            inside = self.yours.inside(row.key) or self._inside(row.key)
            inside.begin.connect(self.begin)
            row.body.addWidget(inside)
            dress(inside)
        row.open(opened=opened)
        if opened:
            QTimer.singleShot(0, row, partial(self._reveal, row))

    def _reveal(self, row: PatternRow) -> None:
        """As much of a row as there is room for, and its head in any case."""
        self._scroll.ensureWidgetVisible(row, 0, S)
        self._scroll.ensureWidgetVisible(row.head, 0, S)

    def _changed(self, key: str) -> None:
        """Other patterns are one's own now: they stand at the top."""
        self.fill(key, focus=bool(key))
        if not key:
            self._scroll.verticalScrollBar().setValue(0)

    def _listen(self, rows: list[PatternRow]) -> None:
        for row in rows:
            row.head.clicked.connect(partial(self._turn, row))

    def _turn(self, row: PatternRow) -> None:
        self.open_row(row, opened=row.head.isChecked())

    def _inside(self, name: str) -> Inside:
        row: Row = next(each for each in TABLE if each.name == name)
        book, title = self._book, tr(row.title)
        inside = Inside(book, title, row.pattern, book.way(row), (tr(row.about),))
        said = tr("Make a breath of my own from {name}", name=title)
        ask = partial(self.edit.emit, 0, title, row.pattern)
        inside.offer(Deed(tr("Make it mine"), said, ask))
        return inside

    def _arrange(self) -> None:
        intro = tr(
            "Each curve shows twenty seconds, so you can see which breath is slower. A resting"
            " adult breathes about twelve to twenty times a minute."
        )
        last = tr(
            "Slow and large can still be too much air: whichever you choose, keep each breath"
            " modest. In trials, breathing practice lowered self-rated stress a little to"
            " moderately. None of these is the best one."
        )
        self.column.setSpacing(S)
        self.column.addWidget(PlainLabel(intro, Type.BODY, tone="muted", characters=76))
        self.column.addWidget(self.line)
        self.column.addWidget(self.yours)
        for group, title in GROUPS:
            self.column.addSpacing(S)
            self.column.addWidget(PlainLabel(tr(title), Type.H2))
            rows = QVBoxLayout()
            rows.setSpacing(0)
            self.column.addLayout(rows)
            for each in TABLE:
                if each.group == group:
                    rows.addWidget(self._row(each))
        self._listen(self._common)
        self.column.addSpacing(S)
        self.column.addWidget(PlainLabel(last, Type.SMALL, tone="muted", characters=84))
        self.column.addStretch(1)

    def _row(self, row: Row) -> PatternRow:
        pattern = self._book.for_person(row.pattern)
        made = PatternRow(row.name, tr(row.title), pattern, head_words(pattern))
        self._common.append(made)
        return made
