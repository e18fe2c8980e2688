"""Support over whatever is open, a sitting too: the number, the lines, one's people. Esc goes back.

The sitting is not ended: it waits, and goes on where the person wants it to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.support.lines import Lines
from innerheal_desktop.ui.support.now import STEADY, Now
from innerheal_desktop.ui.support.number import Number
from innerheal_desktop.ui.support.order import in_reading_order
from innerheal_desktop.ui.support.room import room_of
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.shell import Shell
    from innerheal_desktop.ui.support.room import Room


class SupportSheet(Sheet):
    """What is needed at once; `begun` names a session that is wished for instead."""

    begun = Signal(str)

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Support"), tr("Back"))
        self.now = Now(room.open)
        self.now.show_country(room.country)
        self.now.begun.connect(self._begin)
        self.lines = Lines(room, compact=True)
        self.lines.fill()
        self.column.addWidget(self.now)
        if room.kept.mine.people:
            self.column.addWidget(_people(room))
        self.column.addWidget(PlainLabel(tr("Crisis lines"), Type.H3))
        self.column.addWidget(self.lines)
        in_reading_order(self.lines)
        self.column.addStretch(1)

    def _begin(self, session: str) -> None:
        self.leave()
        self.begun.emit(session)


def _people(room: Room) -> QWidget:
    """One's people, to be called."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(XS)
    column.addWidget(PlainLabel(tr("My people"), Type.H3))
    for person in room.kept.mine.people:
        column.addWidget(LongWords(person.name, Type.STRONG))
        if person.number:
            column.addWidget(Number(person.number, open_=room.open))
    return part


def open_support(shell: Shell, house: House) -> None:
    """Lay it over the window, or take it away. A sitting that goes on is paused first."""
    there = next((each for each in shell.findChildren(SupportSheet) if each.isVisible()), None)
    if there is not None:
        there.leave()
        return
    if (sitting := shell.sitting) is not None:
        sitting.pause()
    sheet = SupportSheet(shell, room_of(house))

    def begin(session: str) -> None:
        running = shell.sitting
        if running is not None and running.player.timeline.session == session:
            running.resume()
        elif session == STEADY:
            shell.steady_me()
        else:
            if running is not None:
                running.stop()
            shell.begin.emit(session, 0.0, "")

    sheet.begun.connect(begin)
    sheet.appear(sheet.now.steady)
