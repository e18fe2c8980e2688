"""Breath patterns among the settings: what is one's own, and the way to the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from innerheal_desktop.library.breath_words import in_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory


class PatternGroup(Group):
    """Says which breaths are the person's own; `open` opens the table, where they are changed."""

    def __init__(self, title: str, memory: Memory, open: Callable[[], None]) -> None:
        super().__init__(title)
        self._memory = memory
        card = Card(tr("Breaths of your own"))
        words = tr("Every pattern with its curve; breaths that you make yourself; your own pace.")
        self.own = LongWords("", Type.BODY)
        self.button = Button(tr("Open the table"), name=tr("Open the table of breath patterns"))
        self.button.clicked.connect(open)
        card.body.addWidget(PlainLabel(words, Type.BODY, tone="muted", characters=70))
        card.body.addWidget(self.own)
        card.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(card)

    def fill(self) -> None:
        """Say what there is now."""
        breaths = self._memory.breaths()
        rows = [(each.name, each.pattern) for each in breaths.own]
        if breaths.pace is not None:
            rows.insert(0, (tr("My pace"), breaths.pace.pattern))
        said = [f"{name}: {in_words(pattern)}" for name, pattern in rows]
        self.own.say("\n".join(said))
        self.own.setVisible(bool(said))
