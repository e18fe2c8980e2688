"""The crisis lines of a country, as the person has them, and where lines everywhere are found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.help import CHILD_HELPLINES, EVERYWHERE, Directory
from innerheal_desktop.care.line_words import (
    change_words,
    checked_words,
    hours_words,
    ways_words,
)
from innerheal_desktop.care.lines import Shown
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.support.changes import restored
from innerheal_desktop.ui.support.number import Address, Number, Written
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.care.lines import Lines as OwnLines
    from innerheal_desktop.care.mine import Mine
    from innerheal_desktop.ui.support.room import Room

NO_LINE = mark(
    "We know of no line there that we could trace to a page. These directories know more."
)
EVERYWHERE_WORDS = mark("Lines in most countries are found at")
YOUNG = mark("For children and young people, lines in each country are found at")


class Lines(QWidget):
    """`edit` carries a `Shown` to change, or None for a new one. `compact` offers no changing."""

    edit = Signal(object)

    def __init__(self, room: Room, *, compact: bool = False) -> None:
        super().__init__()
        self._room, self._compact = room, compact
        self.cards: list[LineCard] = []
        self.ways: list[Button] = []
        self._before: OwnLines | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)

    def fill(self, focus: str | None = None) -> None:
        """Show the lines as they are now, with the focus on the line of the key `focus`."""
        emptied(self._column)
        room, mine = self._room, self._room.kept.mine.lines
        country = room.country
        shown = mine.shown(country, room.code, young=room.young)
        self.cards = [LineCard(each, room, compact=self._compact) for each in shown]
        if room.young:
            self._directories(YOUNG, (CHILD_HELPLINES,))
        for card in self.cards:
            self._column.addWidget(card)
            card.edit.clicked.connect(partial(self.edit.emit, card.shown))
        if not shown:
            self._column.addWidget(PlainLabel(tr(NO_LINE), tone="muted", characters=72))
        known = [each.line for each in shown if each.line is not None and each.own is None]
        change = change_words(room.emergency, known, room.today())
        self._column.addWidget(PlainLabel(change, Type.SMALL, tone="muted", characters=78))
        self._column.addSpacing(S)
        if not self._compact:
            self._own_ways(mine.hidden_in(country))
        self._directories(EVERYWHERE_WORDS, EVERYWHERE)
        in_reading_order(self)
        if focus is not None:
            found = (card.edit for card in self.cards if card.shown.key == focus)
            focus_on(next(found, self.ways[0]))

    def change(self, change: Callable[[Mine], Mine], focus: str | None = None) -> None:
        """Change the lines, show them, and offer to take it back."""
        self._before = self._room.kept.mine.lines
        self._room.kept.change(change)
        self.fill(focus)

    def _own_ways(self, hidden: list[Shown]) -> None:
        """Add one, bring back what was hidden, and take the last change back."""
        add = Button(tr("Add a line of my own"), icon="plus")
        add.clicked.connect(lambda: self.edit.emit(None))
        ways = [add]
        if hidden:
            words = plural("Show {n} hidden line", "Show {n} hidden lines", len(hidden))
            back = Button(words, Weight.QUIET)
            back.clicked.connect(lambda: self._restore(hidden))
            ways.append(back)
        if self._before is not None:
            undo = Button(tr("Undo the last change"), Weight.QUIET, icon="undo")
            undo.clicked.connect(self._undo)
            ways.append(undo)
        self.ways = ways
        self._column.addWidget(in_a_row(*ways))
        self._column.addSpacing(S)

    def _restore(self, hidden: list[Shown]) -> None:
        def back(mine: Mine) -> Mine:
            for each in hidden:
                mine = restored(mine, each.key)
            return mine

        self.change(back, hidden[0].key)

    def _undo(self) -> None:
        before, self._before = self._before, None
        if before is not None:
            self._room.kept.change(lambda mine: replace(mine, lines=before))
            self.fill()
            focus_on(self.ways[0])

    def _directories(self, words: str, directories: tuple[Directory, ...]) -> None:
        self._column.addWidget(PlainLabel(tr(words), Type.STRONG))
        for each in directories:
            self._column.addWidget(directory(each, self._room))
        self._column.addSpacing(S)


class LineCard(QWidget):
    """A line: whose it is, how to reach it, when it answers, how we know; and to change it."""

    def __init__(self, shown: Shown, room: Room, *, compact: bool = False) -> None:
        super().__init__()
        self.shown = shown
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, S)
        self._column.setSpacing(XS)
        service = shown.own.service if shown.own else shown.line.service if shown.line else ""
        self.edit = Button(
            tr("Report or edit"),
            Weight.QUIET,
            icon="pencil",
            name=tr("Report or edit {service}", service=service),
        )
        self._column.addWidget(LongWords(service, Type.STRONG))
        if shown.own is not None:
            self._show_own(shown, room)
        else:
            self._show_known(shown, room)
        self.edit.setHidden(compact)
        self._column.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_known(self, shown: Shown, room: Room) -> None:
        line = shown.line
        if line is None:
            return
        self._reach(line.numbers, line.text, line.site, room)
        figures = [way for way in line.ways if any(each.isdigit() for each in way)]
        if others := [way for way in line.ways if way not in figures]:
            self._say(ways_words(others))
        for way in figures:
            self._column.addWidget(Written(way))
        self._say(hours_words(line.hours, line.language, free=line.free))
        if line.uncertain:
            self._say(tr("Not certain: {words}", words=line.uncertain))
        self._say(checked_words(line, date_words(line.checked_on)), Type.SMALL)

    def _show_own(self, shown: Shown, room: Room) -> None:
        own = shown.own
        if own is None:
            return
        self._reach((own.number,) if own.number else (), own.text, own.site, room)
        if own.hours or own.language:
            self._say(" · ".join(part for part in (own.hours, own.language) if part))
        day = date_words(own.on)
        words = tr("Yours, changed on {date}", date=day) if own.instead else ""
        self._say(words or tr("Yours, written on {date}", date=day), Type.SMALL)

    def _reach(self, numbers: tuple[str, ...], text: str, site: str, room: Room) -> None:
        for number in numbers:
            self._column.addWidget(Number(number, open_=room.open))
        if text in numbers:
            self._say(tr("It answers text messages too."))
        elif text:
            self._say(tr("Or write a message") if numbers else tr("Write a message"))
            self._column.addWidget(Written(text))
        if site:
            self._column.addWidget(Address(site, open_=room.open))

    def _say(self, words: str, role: Type = Type.BODY) -> None:
        self._column.addWidget(LongWords(words, role, tone="muted", characters=78))


def directory(each: Directory, room: Room, *, about: bool = True) -> QWidget:
    """An address, and `about` what is found there."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, XS)
    column.setSpacing(0)
    column.addWidget(Address(each.site, Type.STRONG, room.open))
    if about:
        words = PlainLabel(tr(each.about), Type.SMALL, tone="muted", characters=78)
        column.addWidget(words)
    return part


def focus_on(widget: QWidget) -> None:
    """Give it the focus once it is shown: what is put into a layout is a turn later."""
    QTimer.singleShot(0, widget, partial(widget.setFocus, Qt.FocusReason.OtherFocusReason))


def in_a_row(*widgets: QWidget) -> QWidget:
    """Widgets side by side, and below one another where the width ends."""
    part = QWidget()
    row = Flow(S)
    for each in widgets:
        row.addWidget(each)
    part.setLayout(row)
    return part
