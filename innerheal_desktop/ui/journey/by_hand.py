"""What a person tells the log themselves, on the overview: a rest, and practice elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.opening import Opening
from innerheal_desktop.ui.journey.rest_row import RestNow, RestRow
from innerheal_desktop.ui.journey.section import Section
from innerheal_desktop.ui.theme.spacing import XXXL, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Resting(Section):
    """The rest that goes on, where the eye falls first; `changed` is called once it is over."""

    def __init__(self, house: House, changed: Callable[[], None]) -> None:
        super().__init__()
        self.now = RestNow(house.memory)
        self.now.changed.connect(changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.now)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self.now.fill()
        self.setHidden(self.now.isHidden())


class ByHand(Section):
    """Practice elsewhere, and the way into a rest. `changed` is called once the log is another."""

    def __init__(self, house: House, changed: Callable[[], None]) -> None:
        super().__init__()
        self.opening = Opening(house, self, changed)
        self.away = Button(
            tr("Write it down"), name=tr("I practised away from the computer: write it down")
        )
        self.rest = RestRow(house.memory)
        self.rest.changed.connect(changed)
        self.away.clicked.connect(self.opening.by_hand)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(tr("I practised away from the computer"), Type.H3))
        about = tr("A walk, a class, a quiet hour somewhere: it counts like any other practice.")
        column.addWidget(PlainLabel(about, Type.BODY, tone="muted", characters=90))
        column.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeading)
        self.way = QWidget()
        way = QVBoxLayout(self.way)
        way.setContentsMargins(0, XXXL - S, 0, 0)
        way.setSpacing(S)
        way.addWidget(PlainLabel(tr("Resting for a while"), Type.H3))
        way.addWidget(self.rest)
        column.addWidget(self.way)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self.away.setEnabled(not log.read_only)
        self.rest.fill()
        self.way.setVisible(self.rest.resting.isHidden())
