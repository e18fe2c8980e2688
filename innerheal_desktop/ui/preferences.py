"""Preferences: the settings of whoever sits here, changed in one place and kept by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from innerheal_desktop.settings.file import glance, write

if TYPE_CHECKING:
    from innerheal_desktop.settings.fields import Settings

T = TypeVar("T")

# A hand that still moves a slider is waited for, in milliseconds.
STILL = 400
# The settings that say how the window looks.
LOOK = ("theme", "text_size", "font", "motion")


class Preferences(QObject):
    """Holds the settings of `folder` (None: nowhere), tells of each change, and writes it down.

    `kept` is false while what was chosen could not be written.
    """

    changed = Signal(object)  # the Settings
    looked_at = Signal(str)  # a group of fields is about to be shown

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._said = glance(folder) if folder is not None else {}
        self._own: set[str] = set()  # what was changed here, and not in another window
        self.kept = True
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(STILL)
        self._keeping.timeout.connect(self.keep)

    @cached_property
    def settings(self) -> Settings:
        """What was chosen, now or another day."""
        from innerheal_desktop.settings.fields import Settings

        return Settings.from_json(self._said)

    def first(self, name: str, usual: T, possible: Callable[[T], bool]) -> T:
        """One setting as the file has it, for what cannot wait until all of them are read."""
        if "settings" in self.__dict__:
            return getattr(self.settings, name)  # type: ignore[no-any-return]
        said = self._said.get(name)
        said = tuple(said) if isinstance(said, list) else said
        return said if isinstance(said, type(usual)) and possible(said) else usual

    def change(self, **values: Any) -> None:
        """Choose; ValueError for what a setting cannot be."""
        from dataclasses import replace

        from innerheal_desktop.settings.fields import is_possible

        for name, value in values.items():
            if not is_possible(name, value):
                raise ValueError(f"the setting {name} cannot be {value!r}")
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self._own.update(values)
            self._keeping.start()
            self.changed.emit(changed)

    def changer(self, name: str) -> partial[None]:
        """What changes the one setting `name`, for a signal to be connected to."""
        return partial(self._change_one, name)

    def keep(self) -> None:
        """Write down now what was changed here; what another window has written since stays."""
        from dataclasses import replace

        from innerheal_desktop.settings.file import read

        if self._keeping.isActive():
            self._keeping.stop()
        if self._folder is not None:
            own = {name: getattr(self.settings, name) for name in self._own}
            self.kept = write(self._folder, replace(read(self._folder), **own))

    def forget(self) -> None:
        """Everything is as usual again, and nothing of it is written.

        Only how the window looks stays until it closes: who needs large letters reads on.
        """
        from innerheal_desktop.settings.fields import Settings

        self._keeping.stop()
        self._said = {}
        self.kept = True
        self._own = set(LOOK)
        self.settings = Settings(**{name: getattr(self.settings, name) for name in LOOK})
        self.changed.emit(self.settings)

    def close(self) -> None:
        """Keep what a moving hand has changed a moment ago."""
        if self._keeping.isActive():
            self.keep()

    def _change_one(self, name: str, value: Any) -> None:
        self.change(**{name: value})


def first_look(preferences: Preferences) -> dict[str, Any]:
    """How the theme begins, read without the rest of the settings."""
    from innerheal_desktop.ui.theme.palette import PALETTES

    levels = ("full", "gentle", "none")
    return {
        "chosen": preferences.first("theme", "system", PALETTES.__contains__),
        "scale": preferences.first("text_size", 1.0, lambda scale: 0.85 <= scale <= 2.0),
        "letters": preferences.first("font", "bundled", "system".__eq__),
        "moving": preferences.first("motion", "system", levels.__contains__),
    }
