"""The safety plan as it stands, to be read at a glance, and the way to write in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.papers import PLAN
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

EMPTY = mark(
    "A page for a hard day, in your own words: what you notice first, what helps, who and where."
    " Many write it together with somebody they trust."
)


class Plan(QWidget):
    """`edit` asks for the page to write in."""

    edit = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.button = Button("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)

    def fill(self) -> None:
        """Show what is written."""
        emptied(self._column)
        said = self._room.kept.mine.paper(PLAN.name)
        if not said:
            self._column.addWidget(PlainLabel(tr(EMPTY), tone="muted", characters=72))
        for part in PLAN.parts:
            if text := said.get(part.name, "").strip():
                self._column.addWidget(PlainLabel(tr(part.title), Type.STRONG))
                self._column.addWidget(LongWords(text, characters=72))
        words = tr("Change, print or copy it…") if said else tr("Write my plan…")
        self.button = Button(words, icon="pencil")
        self.button.clicked.connect(self.edit)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        in_reading_order(self)
