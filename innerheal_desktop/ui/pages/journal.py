"""Journal."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class JournalPage(Page):
    """Says what is here."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journal"))
        box = QVBoxLayout(self)
        box.addWidget(PlainLabel("", Type.BODY))
        box.addStretch(1)
