"""Day by day: why the streak is what it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.told import day_rows
from innerheal_desktop.ui.pages.rows import Rows
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.rhythm import Rhythm
    from innerheal_desktop.ui.house import House


class Days(Part):
    """The days behind the streak, the newest first, under a heading that says what they tell."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.heading = PlainLabel("", Type.H3)
        self.rows = Rows(tr("The days, newest first"))
        self._heading = QVBoxLayout()
        self._heading.addWidget(self.heading)
        self.column.setContentsMargins(0, L - HALO, 0, 0)
        self.column.addLayout(self._heading)
        self.column.addWidget(self.rows, 1)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self.heading.say(_heading(log.rhythm()))
        self.rows.show_rows(partial(day_rows, log.why(), log.today()))

    def indent(self, outside: int, margin: int) -> None:
        """The rows have margins of their own."""
        self._heading.setContentsMargins(margin, 0, margin, 0)

    def focus_first(self) -> None:
        """The rows."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)


def _heading(rhythm: Rhythm) -> str:
    if rhythm.streak:
        return plural("Why your streak is {n} day", "Why your streak is {n} days", rhythm.streak)
    if rhythm.total:
        return tr("The days since your last streak began")
    return tr("How the days count")
