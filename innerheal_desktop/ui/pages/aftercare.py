"""Aftercare: half a minute of quiet after the deepest sittings, and five small ways to land."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.player.sitting import Outcome

# Milliseconds before the words that follow, where nothing is chosen.
QUIET = 30_000
DEEPEST = "readiness"
GENTLE = mark("Be gentle with the next while.")
MAY_MOVE = mark("Feelings may keep moving for some time. One of these may help, or none.")
# What one does oneself, and what is said of it.
DEEDS = (
    (mark("Water"), mark("A glass of water, slowly. This page waits for you.")),
    (mark("Step outside"), mark("A few steps, or an open window. This page waits for you.")),
    (mark("Sit quietly"), mark("Stay as long as you like. This page waits for you.")),
)


@dataclass(frozen=True, slots=True)
class Aftercare:
    """What lies beyond the page: a line to `write`, a `message` to someone. Each over a widget."""

    write: Callable[[QWidget], None] | None = None
    message: Callable[[QWidget], None] | None = None


class AftercareCard(QWidget):
    """The ways to land; `chosen` stops the time, `done` goes on."""

    chosen = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Aftercare"))
        self._announcer = Announcer(self)
        self.line = PlainLabel(tr(GENTLE), Type.H1, centred=True, characters=46)
        self.said = PlainLabel(tr(MAY_MOVE), Type.BODY, tone="muted", centred=True, characters=60)
        self.ways = Flow(S, centred=True)
        self.on = Button(tr("Go on"), Weight.QUIET)
        self.on.clicked.connect(self.done)
        below = Flow(S, centred=True)
        below.addWidget(self.on)
        column = QVBoxLayout(self)
        column.setSpacing(S)
        column.addWidget(self.line)
        column.addWidget(self.said)
        column.addSpacing(L)
        column.addLayout(self.ways)
        column.addSpacing(XL)
        column.addLayout(below)
        self.hide()

    def begin(self, care: Aftercare, page: QWidget) -> None:
        """Offer it on `page`; nothing is chosen yet."""
        self.said.say(tr(MAY_MOVE))
        self.ways.clear()
        for words, answer in DEEDS[:2]:
            self._way(tr(words), partial(self._do, tr(answer)))
        if care.write is not None:
            self._way(tr("Write a line"), partial(self._open, care.write, page))
        if care.message is not None:
            self._way(tr("Message someone"), partial(self._open, care.message, page))
        self._way(tr(DEEDS[2][0]), partial(self._do, tr(DEEDS[2][1])))
        self.show()
        self.ways.widgets()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(f"{self.line.text()} {self.said.text()}")

    def _way(self, words: str, do: Callable[[], None]) -> None:
        button = Button(words)
        button.clicked.connect(do)
        self.ways.addWidget(button)

    def _do(self, answer: str) -> None:
        self.chosen.emit()
        self.said.say(answer)
        self._announcer.say(answer)

    def _open(self, opens: Callable[[QWidget], None], page: QWidget) -> None:
        self.chosen.emit()
        opens(page)


def aftercare_of(
    outcome: Outcome, write: Callable[[QWidget], None] | None, house: House
) -> Aftercare | None:
    """What is offered after this sitting; nothing after those that go less deep."""
    if outcome.gate != DEEPEST:
        return None

    def message(page: QWidget) -> None:
        from innerheal_desktop.ui.support.message_sheet import MessageSheet
        from innerheal_desktop.ui.support.room import room_of

        MessageSheet(page.window(), room_of(house)).appear()

    return Aftercare(write, message)
