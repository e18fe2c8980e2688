"""Parts of the room of programmes: what is practised, what stands before a part, and people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.library.programme_words import sitting_words, span_words
from innerheal_desktop.library.programmes import Sitting, Step, Way
from innerheal_desktop.practice.following import Gate
from innerheal_desktop.practice.following_words import gate_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.programmes.room import REACH_OUT, SUPPORT, Room
from innerheal_desktop.ui.theme.spacing import XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

Press = Callable[[], None]
READING = 72


def words(text: str, role: Type = Type.BODY, *, tone: str = "text") -> PlainLabel:
    """A passage to read, no wider than one reads well."""
    return PlainLabel(text, role, tone=tone, characters=READING)


def ways_on(*ways: tuple[str, Press], main: bool = False) -> tuple[QWidget, list[Button]]:
    """Buttons one after the other, the first of them the one that Enter is for."""
    made, row = QWidget(), Flow(S)
    made.setLayout(row)
    buttons = []
    for at, (said, press) in enumerate(ways):
        weight = Weight.MAIN if main and not at else Weight.QUIET if at > 1 else Weight.PLAIN
        button = Button(said, weight)
        button.clicked.connect(press)
        row.addWidget(button)
        buttons.append(button)
    return made, buttons


class Practice(Card):
    """What is practised in a step: its ways, each sitting with a button, and what was sat of it."""

    def __init__(self, step: Step, sat: Sequence[Sitting], room: Room, *, follows: bool) -> None:
        super().__init__(tr("What is practised"))
        self.buttons: list[Button] = []
        self._room = room
        self._sat = list(sat)
        self._follows = follows
        for at, way in enumerate(step.ways):
            if at:
                self.body.addWidget(PlainLabel(tr("or"), Type.SMALL, tone="muted"))
            self._add(way)
        if step.choose:
            button = Button(tr("Choose in the Library"))
            button.clicked.connect(partial(room.go, "library"))
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self.buttons.append(button)
        if step.rest or step.minutes:
            self.body.addWidget(words(_away(step)))

    def _add(self, way: Way) -> None:
        for sitting in way:
            done = sitting in self._sat
            if done:
                self._sat.remove(sitting)
            self.body.addWidget(self._row(sitting, done=done))

    def _row(self, sitting: Sitting, *, done: bool) -> QWidget:
        line, found = QWidget(), self._room.sitting(sitting)
        titled = sitting if found is None else Sitting(found[0].id, found[1])
        said = sitting_words(titled, self._room.titles)
        across = Flow(S)
        line.setLayout(across)
        if found is None:
            across.addWidget(words(tr("{sitting}: not in your Library", sitting=said)))
            return line
        button = Button(said, Weight.QUIET if done else Weight.PLAIN, icon="play")
        again = tr("Begin {sitting} once more", sitting=said)
        button.setAccessibleName(again if done else tr("Begin {sitting}", sitting=said))
        entry, seconds = found
        button.clicked.connect(lambda: self._room.begin(entry.id, seconds))
        across.addWidget(button)
        if done:
            across.addWidget(PlainLabel(tr("Practised"), Type.SMALL, tone="muted"))
        else:
            self.buttons.append(button)
            if self._follows and len(self.buttons) == 1:
                button.weight = Weight.MAIN
        return line


def _away(step: Step) -> str:
    if step.rest:
        return (
            tr("Resting is the whole of this step, if you like.")
            if step.ways or step.choose or step.minutes
            else tr("Resting is the whole of this step.")
        )
    span = span_words((60.0 * step.minutes,) * 2)
    return tr("Away from the computer, {span} or as long as you like.", span=span)


class GateCard(Card):
    """What is good to have before a part, and the ways on: none of them is shut."""

    def __init__(self, gate: Gate, room: Room, enter: Press, wait: Press) -> None:
        super().__init__(gate.part.title)
        self.body.addWidget(PlainLabel(gate.part.title, Type.H3))
        for line in (gate.part.why, gate_words(gate, room.titles)):
            if line:
                self.body.addWidget(words(line))
        rows: list[tuple[str, Press]] = []
        if not gate.ready:
            for name in gate.part.after:
                if (entry := room.entry(name)) is not None:
                    seconds = min(entry.lengths, key=lambda each: abs(each - 600.0))
                    said = sitting_words(Sitting(name, seconds), room.titles)
                    rows.append((said, partial(room.begin, name, seconds)))
        if gate.part.ask:
            self.body.addWidget(words(gate.part.ask, Type.STRONG))
        if gate.ready:
            rows.append((tr("Yes, go on"), enter))
        else:
            rows.append((tr("Go on all the same"), enter))
        rows.append((tr("Not today"), wait))
        made, self.buttons = ways_on(*rows, main=True)
        self.body.addWidget(made)


class People(Card):
    """At the end: people, and no further programme."""

    def __init__(self, room: Room) -> None:
        super().__init__(tr("People"))
        self.body.addWidget(PlainLabel(tr("And from here, people"), Type.H3))
        self.body.addWidget(
            words(
                tr(
                    "Somebody you know, a group, or a therapist can walk further with you than an"
                    " app. Reaching Out finds first words; Support tells how ongoing help is found."
                )
            )
        )
        rows: list[tuple[str, Press]] = [(tr("Open Support"), partial(room.go, SUPPORT))]
        if (entry := room.entry(REACH_OUT)) is not None:
            first = entry.lengths[0]
            said = sitting_words(Sitting(REACH_OUT, first), room.titles)
            rows.insert(0, (said, partial(room.begin, REACH_OUT, first)))
        made, self.buttons = ways_on(*rows)
        self.body.addWidget(made)


def block(title: str, *lines: str) -> QWidget:
    """A heading and passages below it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(XS)
    column.addWidget(PlainLabel(title, Type.H3))
    for line in lines:
        column.addWidget(words(line))
    return made
