"""The group of reminders: its fields, and a quiet line where none of them can come."""

from __future__ import annotations

from typing import Any

from innerheal_desktop.practice.reminders import REST, Course, can_come
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.field_group import FieldGroup
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.reminding.reminder import KEY, wishes_of
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class ReminderGroup(FieldGroup):
    """The fields of the reminders; `notes` are the lines below some of them."""

    def __init__(
        self,
        title: str,
        cards: tuple[tuple[str, str], ...],
        preferences: Preferences,
        memory: Memory,
    ) -> None:
        super().__init__(title, cards, preferences)
        self._memory = memory
        self.notes: dict[str, PlainLabel] = {}
        rows = self.cards["reminders"].fields
        for name in ("reminders", "reminder_when", "reminder_at", "bedtime_at"):
            note = self.notes[name] = PlainLabel("", Type.SMALL, tone="text")
            note.hide()
            rows[name].column.addWidget(note)
        preferences.changed.connect(self._note)

    def fill(self) -> None:
        """Stand where the choices are."""
        super().fill()
        self._note(self.preferences.settings)

    def _note(self, settings: Any) -> None:
        """Say what keeps them from coming."""
        wishes = wishes_of(settings)
        chosen = "reminder_when" if settings.reminder_when else "reminder_at"
        never = {
            chosen: wishes.on and not can_come(wishes.at, wishes),
            "bedtime_at": wishes.bedtime is not None and not can_come(wishes.bedtime, wishes),
        }
        for name in ("reminder_when", "reminder_at", "bedtime_at"):
            words = tr("This lies within the quiet hours, so it never comes.")
            self._say(name, words if never.get(name) else "")
        words = tr(
            "They went quiet after nine that passed. Switch them on again whenever you like."
        )
        self._say("reminders", words if self._went_quiet(settings) else "")

    def _went_quiet(self, settings: Any) -> bool:
        log = self._memory.log
        if settings.reminders or log is None:
            return False
        return Course.from_json(log.setting(KEY)).ignored >= REST

    def _say(self, name: str, words: str) -> None:
        self.notes[name].say(words)
        self.notes[name].setVisible(bool(words))
