"""A card of settings that belong together, with the way back to how they usually are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from PySide6.QtCore import Qt

from innerheal_desktop.settings.fields import Settings, usual_of
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.setting_fields import setting_field
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# A setting that means nothing unless others stand so.
NEEDS: dict[str, Callable[[Settings], bool]] = {
    "reminder_at": lambda settings: settings.reminders and not settings.reminder_when,
    "bedtime_at": lambda settings: settings.bedtime,
}


def names_of(group: str) -> tuple[str, ...]:
    """The settings of a group, in the order of their fields."""
    return tuple(each.name for each in fields(Settings) if each.metadata.get("group") == group)


class FieldCard(Card):
    """The fields of some settings; each change works at once, and can be taken back."""

    def __init__(self, title: str, names: tuple[str, ...], preferences: Preferences) -> None:
        super().__init__(title)
        self.fields = {name: setting_field(name, preferences) for name in names}
        self._preferences = preferences
        self._before: dict[str, Any] = {}
        self._announcer = Announcer(self)
        self.body.setSpacing(L)
        self.body.addWidget(PlainLabel(title, Type.H3))
        for field in self.fields.values():
            self.body.addWidget(field)
        self.usual = Button(
            tr("As usual"), Weight.QUIET, icon="undo", name=tr("{group}: as usual", group=title)
        )
        self.undo = Button(tr("Undo"), name=tr("{group}: undo", group=title))
        self.usual.clicked.connect(self._reset)
        self.undo.clicked.connect(self._take_back)
        row = Flow(S)
        row.addWidget(self.usual)
        row.addWidget(self.undo)
        self.body.addLayout(row)
        preferences.changed.connect(self.show_choices)
        self.show_choices()

    def show_choices(self) -> None:
        """Stand where the choices are now."""
        settings = self._preferences.settings
        for name, field in self.fields.items():
            field.show_value()
            if name in NEEDS:
                field.setEnabled(NEEDS[name](settings))
        usual = all(getattr(settings, name) == usual_of(name) for name in self.fields)
        if not usual:
            self._before = {}
        # Whoever has just pressed one of the two finds the focus on the other.
        focused = self.usual.hasFocus() or self.undo.hasFocus()
        self.undo.setVisible(bool(self._before))
        self.usual.setVisible(not usual)
        if focused:
            shown = self.undo if self._before else self.usual
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self) -> None:
        settings = self._preferences.settings
        self._before = {name: getattr(settings, name) for name in self.fields}
        self._preferences.change(**{name: usual_of(name) for name in self.fields})
        self._announcer.say(tr("As usual again"))

    def _take_back(self) -> None:
        before, self._before = self._before, {}
        self._preferences.change(**before)
        self._announcer.say(tr("As before"))
