"""The shelf of programmes: a card for each, and for a file of one's own what is to be mended."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop import paths
from innerheal_desktop.library.filters import LEVELS
from innerheal_desktop.library.programme_words import size_words
from innerheal_desktop.library.programmes import Faulty, Programme
from innerheal_desktop.practice.following_words import standing_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.programmes.filled import FilledSheet
from innerheal_desktop.ui.programmes.parts import words
from innerheal_desktop.ui.programmes.room import Room
from innerheal_desktop.ui.programmes.sheet import ProgrammeSheet
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# So many faults of a file are shown; the file has the rest of them.
FAULTS = 6


class ShelfSheet(FilledSheet):
    """Every programme there is, read anew each time it is filled."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Programmes"), tr("Back"))
        self.room = room
        self.buttons: dict[str, Button] = {}
        self.column.addStretch(1)
        self.fill()

    @property
    def first(self) -> QWidget:
        """What takes Enter: the first programme."""
        return next(iter(self.buttons.values()), self.way_out)

    def parts(self) -> list[QWidget]:
        """What there is, and where one's own are kept."""
        self.buttons = {}
        found = self.room.found()
        about = tr(
            "A few steps in a kind order, with one thing to practise in each. There are no"
            " dates, and nothing expires."
        )
        own = tr("Programmes of your own are files in this folder:")
        folder = str(paths.own_programmes(self.room.home.folder))
        return [
            words(about),
            *map(self._card, found.programmes),
            *map(_faulty, found.faulty),
            words(own, Type.SMALL, tone="muted"),
            LongWords(folder, Type.SMALL, tone="muted"),
        ]

    def open(self, programme: Programme) -> ProgrammeSheet:
        """Show one of them, over this."""
        sheet = ProgrammeSheet(self.window(), self.room, programme)
        self.lay_over(sheet, sheet.first, partial(self._come_back, programme.id))
        return sheet

    def _card(self, programme: Programme) -> QWidget:
        card = Card(programme.title)
        card.body.addWidget(LongWords(programme.title, Type.H2))
        card.body.addWidget(words(programme.purpose))
        about = [size_words(programme), tr(LEVELS[programme.level])]
        about += [tr("from file")] if programme.own else []
        card.body.addWidget(PlainLabel(" · ".join(about), Type.SMALL, tone="muted"))
        if said := standing_words(programme, self.room.where(programme)):
            card.body.addWidget(words(said, Type.STRONG))
        name = tr("Look at {programme}", programme=programme.title)
        button = Button(tr("Look at it"), name=name)
        button.clicked.connect(partial(self.open, programme))
        self.buttons[programme.id] = button
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _come_back(self, programme: str) -> None:
        self.fill()
        self.appear(self.buttons.get(programme, self.way_out))


def _faulty(file: Faulty) -> QWidget:
    """A file that is no programme yet, and what there is to mend."""
    card = Card(file.title)
    card.body.addWidget(LongWords(file.title, Type.H2))
    card.body.addWidget(words(tr("This file wants mending before it can be followed.")))
    for fault in file.faults[:FAULTS]:
        line = tr("Line {n}: {fault}", n=fault.line, fault=fault.message)
        card.body.addWidget(LongWords(line, characters=72))
    card.body.addWidget(LongWords(str(file.path), Type.SMALL, tone="muted"))
    return card
