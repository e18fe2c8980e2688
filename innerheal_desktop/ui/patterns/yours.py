"""What is the person's own in the table: their pace, their patterns, and the ways to more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.breaths import PACE_ID, OwnPattern, Pace
from innerheal_desktop.library.patterns import pattern_of
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.patterns.book import Book, Way
from innerheal_desktop.ui.patterns.facts import found_words, head_words
from innerheal_desktop.ui.patterns.inside import Deed, Inside
from innerheal_desktop.ui.patterns.row import PatternRow
from innerheal_desktop.ui.theme.sheet import dress
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# Seconds that a breath of one's own is begun with.
USUAL = 300.0


class Yours(QWidget):
    """`asked` tells what is wanted: `new`, or `change` with an own pattern or a breath to begin as.

    `changed` says that other patterns are there now, with the key of the row to open; `told` says
    a line, urgent or not.
    """

    asked = Signal(int, str, object)  # the number (0: a new one), a name, and a breath
    changed = Signal(str)
    told = Signal(str, bool)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self.rows: list[PatternRow] = []
        self.undo: Button | None = None
        self.finder = Button(tr("Find my pace"))
        self._gone: OwnPattern | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        make = Button(tr("Make a breath"), icon="plus")
        make.clicked.connect(lambda: self.asked.emit(0, "", pattern_of("long-wave")))
        self.finder.setAccessibleDescription(tr("Five paces, and two taps after each"))
        ways = QWidget()
        flow = Flow(S)
        ways.setLayout(flow)
        flow.addWidget(make)
        flow.addWidget(self.finder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("Yours"), Type.H2))
        column.addLayout(self._list)
        column.addWidget(ways)
        self.fill()

    def fill(self) -> None:
        """Show what there is now."""
        emptied(self._list)
        self.rows, self.undo = [], None
        breaths, book = self._book.breaths, self._book
        if breaths.pace is not None:
            self._add(PACE_ID, tr("My pace"), breaths.pace.pattern)
        for each in breaths.own:
            self._add(each.session, each.name, book.for_person(each.pattern))
        if self._gone is not None:
            self._list.addWidget(self._undo_line(self._gone))
        elif not self.rows:
            words = tr("Nothing here yet. You can make a breath of your own, or find your pace.")
            self._list.addWidget(PlainLabel(words, Type.BODY, tone="muted"))
        dress(self)

    def inside(self, key: str) -> Inside | None:
        """What there is to know of the row called `key`; None for no row of these."""
        breaths = self._book.breaths
        if key == PACE_ID and breaths.pace is not None:
            return self._of_pace(breaths.pace)
        own = next((each for each in breaths.own if each.session == key), None)
        return self._of_own(own) if own is not None else None

    def _add(self, key: str, name: str, pattern: BreathPattern) -> None:
        row = PatternRow(key, name, pattern, head_words(pattern))
        self.rows.append(row)
        self._list.addWidget(row)

    def _of_own(self, own: OwnPattern) -> Inside:
        inside = Inside(self._book, own.name, own.pattern, Way(own.session, "", USUAL), ())
        inside.offer(
            Deed(
                tr("Change or rename"),
                tr("Change or rename {name}", name=own.name),
                partial(self.asked.emit, own.number, own.name, own.pattern),
            ),
            Deed(
                tr("Keep as a session file"),
                tr("Keep {name} as a session file", name=own.name),
                partial(self._save, own),
            ),
            Deed(tr("Delete"), tr("Delete {name}", name=own.name), partial(self._delete, own)),
        )
        return inside

    def _of_pace(self, pace: Pace) -> Inside:
        name, about = tr("My pace"), found_words(pace)
        way = Way(PACE_ID, "", USUAL)
        inside = Inside(self._book, name, pace.pattern, way, (about,) if about else ())
        inside.offer(
            Deed(
                tr("Make it mine"),
                tr("Make a breath of my own from {name}", name=name),
                partial(self.asked.emit, 0, name, pace.pattern),
            )
        )
        return inside

    def _save(self, own: OwnPattern) -> None:
        """Write a session file, and say where it lies."""
        try:
            file = self._book.save(own.name, own.pattern)
        except TroubleError as trouble:
            self.told.emit(str(trouble), True)
            return
        words = tr(
            "Written as “{file}” in your sessions folder. It stands in the Library under “From"
            " file”, and can be edited and shared.",
            file=file.name,
        )
        self.told.emit(words, False)

    def _delete(self, own: OwnPattern) -> None:
        if not self._done(partial(self._book.delete, own.number)):
            return
        self._gone = own
        self.changed.emit("")
        if self.undo is not None:
            self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo_line(self, own: OwnPattern) -> QWidget:
        """The line that stands in the place of a pattern that was deleted."""
        line = QWidget()
        flow = Flow(S)
        line.setLayout(flow)
        name = tr("Bring {name} back", name=own.name)
        self.undo = Button(tr("Undo"), Weight.QUIET, name=name)
        self.undo.clicked.connect(partial(self._bring_back, own))
        words = LongWords(tr("“{name}” is deleted.", name=own.name), Type.BODY, tone="muted")
        flow.addWidget(words)
        flow.addWidget(self.undo)
        return line

    def _bring_back(self, own: OwnPattern) -> None:
        if self._done(partial(self._book.bring_back, own)):
            self._gone = None
            self.changed.emit(own.session)

    def _done(self, do: partial[None]) -> bool:
        """Do it, or tell why that cannot be."""
        try:
            do()
        except TroubleError as trouble:
            self.told.emit(str(trouble), True)
            return False
        return True
