"""The sittings themselves, one by one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.told import sitting_rows
from innerheal_desktop.ui.pages.rows import Rows

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.house import House


class Sittings(Part):
    """Everything that was practised, the newest first."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.rows = Rows(tr("The sittings, newest first"))
        self.column.addWidget(self.rows, 1)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self.rows.show_rows(partial(sitting_rows, log))

    def focus_first(self) -> None:
        """The rows."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
