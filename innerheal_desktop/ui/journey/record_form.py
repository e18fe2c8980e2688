"""The fields in which a record is changed; what they hold stays typed text until it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journey.fields import Field, Labelled, NoteField
from innerheal_desktop.ui.journey.typed import Typed, as_typed
from innerheal_desktop.ui.theme.spacing import L, M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.records import SessionRecord

# Each field: its label, and its width in characters (0: all there is).
FIELDS = {
    "title": (mark("What it was"), 0),
    "minutes": (mark("Minutes"), 8),
    "day": (mark("Day"), 20),
    "time": (mark("Time"), 8),
    "first": (mark("First day"), 20),
    "last": (mark("Last day, or empty"), 20),
    "note": (mark("A note"), 0),
}
BY_ITS_CLOCK = mark(
    "Day and time are those of the clock there ({zone}). The day that it counts for follows."
)
BY_THE_CLOCK_ALONE = mark("Day and time are those of the clock there ({zone}).")


class RecordForm(QWidget):
    """The fields of one kind of record; `submitted` when Enter is pressed in one of them."""

    submitted = Signal()

    def __init__(self, record: SessionRecord) -> None:
        super().__init__()
        self.fields: dict[str, Field | NoteField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        short = Flow(L)
        for name in as_typed(record):
            label, characters = FIELDS[name]
            field = self._field(name, tr(label), characters)
            self.fields[name] = field
            if characters:
                short.addWidget(Labelled(tr(label), field))
            elif name == "title":
                column.addWidget(Labelled(tr(label), field))
        column.addLayout(short)
        if record.kind != "pause":
            clock = BY_THE_CLOCK_ALONE if record.kind in NO_PRACTICE else BY_ITS_CLOCK
            about = tr(clock, zone=record.zone)
            column.addWidget(PlainLabel(about, Type.SMALL, tone="muted", characters=78))
        column.addWidget(Labelled(tr(FIELDS["note"][0]), self.fields["note"]))
        self.fill(as_typed(record))

    @property
    def typed(self) -> Typed:
        """What stands in the fields."""
        return {
            name: field.text() if isinstance(field, Field) else field.toPlainText()
            for name, field in self.fields.items()
        }

    def fill(self, typed: Typed) -> None:
        """Let this stand in them."""
        for name, field in self.fields.items():
            if isinstance(field, Field):
                field.setText(typed[name])
                field.setCursorPosition(0)
            else:
                field.setPlainText(typed[name])

    def _field(self, name: str, label: str, characters: int) -> Field | NoteField:
        if name == "note":
            return NoteField(label)
        field = Field(label, characters)
        field.returnPressed.connect(self.submitted)
        return field
