"""Somebody to turn to: a name, a number, and a note of one's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.care.people import Person
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.fields import Field, Labelled
from innerheal_desktop.ui.support.changes import person_kept
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.support.room import Room

FIELDS = (
    ("name", mark("Name")),
    ("number", mark("Number")),
    ("note", mark("A note, such as “evenings are good”")),
)
ABOUT = mark("Only the name is needed. It stays on this computer.")
NEEDED = mark("A name is needed, any name that you know them by.")
THERE = mark("Somebody stands there with the same words already.")


class PersonSheet(Sheet):
    """`person` is who is changed, or None; `kept` is called once somebody was, `remove` to go."""

    def __init__(
        self,
        window: QWidget,
        room: Room,
        person: Person | None,
        kept: Callable[[], None],
        remove: Callable[[Person], None],
    ) -> None:
        super().__init__(window, tr("Add someone") if person is None else tr("One of my people"))
        self._room, self._person, self._kept = room, person, kept
        self.fields = {name: Field(tr(words)) for name, words in FIELDS}
        self.column.setSpacing(M)
        self.column.addWidget(PlainLabel(tr(ABOUT), tone="muted", characters=72))
        before = person.as_json() if person is not None else {}
        for name, words in FIELDS:
            self.fields[name].setText(before.get(name, ""))
            self.column.addWidget(Labelled(tr(words), self.fields[name]))
        self.keep = Button(tr("Keep"), Weight.MAIN, name=tr("Keep this person"))
        self.keep.clicked.connect(self.save)
        self.remove = Button(tr("Remove"), icon="trash", name=tr("Remove this person"))
        self.remove.setHidden(person is None)
        self.remove.clicked.connect(lambda: self._go(remove))
        for field in self.fields.values():
            field.returnPressed.connect(self.save)
        self.column.addWidget(in_a_row(self.keep, self.remove))
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def save(self) -> None:
        """Keep them, if they have a name."""
        made = Person(**{name: field.text().strip() for name, field in self.fields.items()})
        people = self._room.kept.mine.people
        if not made.name or (made in people and made != self._person):
            self.say(tr(THERE) if made.name else tr(NEEDED), urgent=True)
            self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        before = self._person
        self._room.kept.change(lambda mine: person_kept(mine, made, before))
        self.leave()
        self._kept()

    def _go(self, remove: Callable[[Person], None]) -> None:
        self.leave()
        if self._person is not None:
            remove(self._person)
