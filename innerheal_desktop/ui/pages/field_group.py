"""A group of the settings: its heading, its cards, and those made from the fields there are."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.field_card import FieldCard, names_of
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Group(QWidget):
    """Cards go into `column`. A reader that comes in hears the card alone, not all of the group."""

    accessible_role = "Section"

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(L)
        self.column.addWidget(PlainLabel(title, Type.H2))

    def fill(self) -> None:
        """Show what is so now; called each time the group is gone to."""


class FieldGroup(Group):
    """A group whose cards are made from the fields of the settings: (group of fields, title)."""

    def __init__(
        self, title: str, cards: tuple[tuple[str, str], ...], preferences: Preferences
    ) -> None:
        super().__init__(title)
        self.preferences = preferences
        self.cards = {
            name: FieldCard(tr(words), names_of(name), preferences) for name, words in cards
        }
        for card in self.cards.values():
            self.column.addWidget(card)

    def fill(self) -> None:
        """Stand where the choices are."""
        for name, card in self.cards.items():
            self.preferences.looked_at.emit(name)
            card.show_choices()
