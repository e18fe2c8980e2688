"""Preferences: the settings of whoever sits here, changed in one place and kept by itself."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from innerheal_desktop.settings.fields import Settings, is_possible
from innerheal_desktop.settings.file import read, write

# A hand that still moves a slider is waited for, in milliseconds.
STILL = 400


class Preferences(QObject):
    """Holds the settings of `folder` (None: nowhere), tells of each change, and writes it down.

    `kept` is false while what was chosen could not be written.
    """

    changed = Signal(Settings)

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self._folder = folder
        self.settings = read(folder) if folder is not None else Settings()
        self.kept = True
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(STILL)
        self._keeping.timeout.connect(self.keep)

    def change(self, **values: Any) -> None:
        """Choose; ValueError for what a setting cannot be."""
        for name, value in values.items():
            if not is_possible(name, value):
                raise ValueError(f"the setting {name} cannot be {value!r}")
        changed = replace(self.settings, **values)
        if changed != self.settings:
            self.settings = changed
            self._keeping.start()
            self.changed.emit(changed)

    def changer(self, name: str) -> partial[None]:
        """What changes the one setting `name`, for a signal to be connected to."""
        return partial(self._change_one, name)

    def keep(self) -> None:
        """Write down now what was changed last."""
        if self._keeping.isActive():
            self._keeping.stop()
        if self._folder is not None:
            self.kept = write(self._folder, self.settings)

    def close(self) -> None:
        """Keep what a moving hand has changed a moment ago."""
        if self._keeping.isActive():
            self.keep()

    def _change_one(self, name: str, value: Any) -> None:
        self.change(**{name: value})
