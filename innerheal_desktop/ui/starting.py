"""Starting with the computer: the system's switch follows the setting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from innerheal_desktop.autostart import Autostart
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.preferences import Preferences

# The group of fields that `at_login` stands in.
GROUP = "reminders"


class Starting(QObject):
    """Turns `way` on and off with `at_login`. Where that cannot be, the setting goes back.

    Nothing is written until the person changes the setting: whoever took the entry away in the
    system's own settings is not overruled at the next start, and the setting shows it.
    """

    def __init__(
        self,
        preferences: Preferences,
        way: Autostart,
        troubled: Callable[[TroubleError], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._way = way
        self._troubled = troubled
        self._was = preferences.settings.at_login
        preferences.changed.connect(self._follow)
        preferences.looked_at.connect(self._look)

    def _look(self, group: str) -> None:
        """Let the setting say what the system really has, before it is shown."""
        if group != GROUP:
            return
        try:
            self._was = self._way.is_on()
        except OSError:
            return
        self._preferences.change(at_login=self._was)

    def _follow(self, settings: Any) -> None:
        if settings.at_login == self._was:
            return
        before, self._was = self._was, settings.at_login
        try:
            (self._way.put if settings.at_login else self._way.take)()
        except TroubleError as trouble:
            self._troubled(trouble)
            self._was = before
            # Not in the middle of being told of the change.
            QTimer.singleShot(0, self, lambda: self._preferences.change(at_login=before))
