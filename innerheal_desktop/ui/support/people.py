"""My people: those whom one may turn to, with their numbers, in one's own order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.care.people import MOST, Person
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.support.changes import person_gone, person_kept, person_moved
from innerheal_desktop.ui.support.lines import focus_on, in_a_row
from innerheal_desktop.ui.support.number import Number
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.laid import emptied
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

ABOUT = mark(
    "Up to five people whom you could turn to. A friend, a neighbour, a sister, a mentor: nobody"
    " has to be perfect. They stay on this computer, and nobody is told."
)
NOBODY_YET = mark(
    "Nobody stands here yet. If no name comes to mind, a crisis line or a group is a person too."
)


class MyPeople(QWidget):
    """`edit` carries a `Person` to change, or None for a new one; `write` asks for a message."""

    edit = Signal(object)
    write = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._announcer = Announcer(self)
        self._gone: tuple[Person, int] | None = None
        self.rows: list[PersonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)

    def fill(self, focus: str = "") -> None:
        """Show them, with the focus on what is called `focus` (`add`, `back`, `up`, …)."""
        emptied(self._column)
        people = self._room.kept.mine.people
        self._column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        notice = self._room.kept.notice
        if notice:
            self._column.addWidget(PlainLabel(notice, characters=72))
        if not people:
            self._column.addWidget(PlainLabel(tr(NOBODY_YET), tone="muted", characters=72))
        self.rows = [PersonRow(each, self._room, at, people) for at, each in enumerate(people)]
        for row in self.rows:
            self._column.addWidget(row)
            row.edit.clicked.connect(partial(self.edit.emit, row.person))
            row.write.clicked.connect(partial(self.write.emit, row.person.name))
            row.up.clicked.connect(partial(self._move, row.person, -1))
            row.down.clicked.connect(partial(self._move, row.person, 1))
        self._ways(len(people), focus)

    def remove(self, person: Person) -> None:
        """Take a person away; one press brings them back."""
        at = self._room.kept.mine.people.index(person)
        self._gone = (person, at)
        self._room.kept.change(partial(person_gone, person=person))
        self.fill("back")
        self._announcer.say(tr("{name} was removed.", name=person.name))

    def _ways(self, many: int, focus: str) -> None:
        add = Button(tr("Add someone"), icon="plus")
        add.clicked.connect(lambda: self.edit.emit(None))
        add.setHidden(many >= MOST)
        write = Button(tr("A message to someone…"), icon="pencil")
        write.clicked.connect(lambda: self.write.emit(""))
        back = Button(tr("Undo"), Weight.QUIET, icon="undo")
        back.clicked.connect(self._bring_back)
        if self._gone is not None:
            words = tr("{name} was removed.", name=self._gone[0].name)
            back.setAccessibleName(tr("Bring back {name}", name=self._gone[0].name))
            self._column.addWidget(LongWords(words, tone="muted"))
        back.setHidden(self._gone is None)
        self._column.addWidget(in_a_row(back, add, write))
        in_reading_order(self)
        chosen = {"back": back, "add": add if many < MOST else write}.get(focus)
        if chosen is not None:
            focus_on(chosen)

    def _bring_back(self) -> None:
        if self._gone is not None:
            person, at = self._gone
            self._gone = None
            self._room.kept.change(partial(person_kept, person=person, before=None, at=at))
            self.fill("add")

    def _move(self, person: Person, steps: int) -> None:
        self._room.kept.change(partial(person_moved, person=person, steps=steps))
        self.fill()
        row = next(each for each in self.rows if each.person == person)
        first, second = (row.up, row.down) if steps < 0 else (row.down, row.up)
        focus_on(second if first.isHidden() else first)


class PersonRow(QWidget):
    """One of them: name, number, note, and what can be done."""

    def __init__(self, person: Person, room: Room, at: int, people: tuple[Person, ...]) -> None:
        super().__init__()
        self.person = person
        name = person.name
        self.edit = Button(
            tr("Edit"), Weight.QUIET, icon="pencil", name=tr("Edit {name}", name=name)
        )
        self.write = Button(
            tr("Write"), Weight.QUIET, name=tr("Draft a message to {name}", name=name)
        )
        self.up = Button(tr("Up"), Weight.QUIET, icon="up", name=tr("Move {name} up", name=name))
        self.down = Button(
            tr("Down"), Weight.QUIET, icon="down", name=tr("Move {name} down", name=name)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, S)
        column.setSpacing(XS)
        column.addWidget(LongWords(name, Type.STRONG))
        if person.number:
            column.addWidget(Number(person.number, open_=room.open))
        if person.note:
            column.addWidget(LongWords(person.note, tone="muted", characters=78))
        column.addWidget(in_a_row(self.edit, self.write, self.up, self.down))
        self.up.setHidden(at == 0)
        self.down.setHidden(at == len(people) - 1)
