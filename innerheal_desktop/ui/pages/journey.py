"""Journey: what a person has practised so far, told plainly."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.practice.wording import standing
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.spacing import COLUMN
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.scroll import Scroll


class JourneyPage(Page):
    """Where the rhythm stands."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journey"))
        self._memory = memory
        self._standing = PlainLabel("", Type.BODY)
        scroll = Scroll(COLUMN + 40)
        scroll.clear()
        scroll.column.addWidget(self._standing)
        scroll.column.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def fill(self) -> None:
        """Show where the rhythm stands now."""
        log = self._memory.log
        self._standing.say(standing(log.rhythm()) if log is not None else self._memory.notice)
