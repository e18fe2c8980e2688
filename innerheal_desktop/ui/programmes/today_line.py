"""One quiet line on Today: the open step of the programme that is followed, and two ways on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from innerheal_desktop.library.programme_words import step_line
from innerheal_desktop.practice.following_words import next_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, XS
from innerheal_desktop.ui.theme.typography import Type, scale_of
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.programmes.room import Room

# The ways stand beside the line from this width on, in pixels at 100 % text.
BESIDE = 440


@dataclass(frozen=True, slots=True)
class OpenStep:
    """What Today says of a programme; `session` is (id, seconds) of what is practised next."""

    words: str
    programme: str
    session: tuple[str, float] | None = None
    part: bool = False  # a part stands before it, and is looked at first

    @property
    def suggested(self) -> tuple[str, float, str] | None:
        """What it would have one practise, as a suggestion looks at it."""
        return None if self.session is None else (*self.session, self.programme)


def open_step_of(room: Room) -> OpenStep | None:
    """The step that is open now; None where no programme is followed, or it is held."""
    found = room.current()
    if found is None:
        return None
    programme, here = found
    if here.gate is not None:
        part = here.gate.part.title
        words = tr("{programme}: before {part}", programme=programme.short, part=part)
        return OpenStep(words, programme.short, part=True)
    left = next((each for each in map(room.sitting, here.left) if each is not None), None)
    session = (left[0].id, left[1]) if left is not None else None
    return OpenStep(step_line(programme, here.way.at), programme.short, session)


def rested(room: Room) -> str:
    """The open step is rested: what is said of it."""
    from innerheal_desktop.practice.following import REST, stepped
    from innerheal_desktop.ui.programmes.room import kind_thing

    found = room.current()
    if found is None:
        return ""
    programme, here = found
    room.change(programme, lambda way, now: stepped(way, REST, now))
    there = room.where(programme)
    thing = tr("Rest counts. One kind thing, if you like: {thing}.", thing=kind_thing(here.way.at))
    return thing if there is None else f"{thing} {next_words(programme, there)}"


class ProgrammeLine(QWidget):
    """Hidden while no programme is followed."""

    continued = Signal()
    rested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = PlainLabel("", Type.BODY)
        self.go_on = Button(tr("Continue"))
        self.rest = Button(tr("Rest"), Weight.QUIET, name=tr("Rest: this step counts as done"))
        self.go_on.clicked.connect(self.continued)
        self.rest.clicked.connect(self.rested)
        ways, both = QWidget(), Flow(0)
        ways.setLayout(both)
        both.addWidget(self.go_on)
        both.addWidget(self.rest)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(XL, XS, XL - HALO, XS)
        self._row.setSpacing(XS)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(ways, 0)
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ways beside the line where there is room, else below it."""
        wide = self.width() >= BESIDE * scale_of(QApplication.font())
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        super().resizeEvent(event)

    def show_step(self, step: OpenStep | None) -> None:
        """Say the open step, or nothing."""
        self.setVisible(step is not None)
        if step is None:
            return
        self.line.say(step.words)
        self.go_on.setText(tr("Look") if step.part else tr("Continue"))
        self.go_on.setAccessibleName(tr("Continue {programme}", programme=step.programme))
        self.rest.setVisible(not step.part)

    def say_rested(self, words: str) -> None:
        """Say that the step was rested, and let the next one be."""
        self.line.say(words)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rest.hide()
        Announcer(self).say(words)
