"""A field to write in, and the moment when what was typed is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.ui.journey.fields import PADDING, NoteField
from innerheal_desktop.ui.theme.typography import Type, line_for, scale_of

# Milliseconds after the last letter typed, and it is kept.
AFTER_TYPING = 400


class Writing(NoteField):
    """Plain text of which `lines` are seen at once."""

    def __init__(self, name: str, lines: int) -> None:
        self._lines = lines
        super().__init__(name)

    def sizeHint(self) -> QSize:
        """So many lines, at the person's text size."""
        line = line_for(Type.BODY, scale_of(QApplication.font()))
        return QSize(200, self._lines * line + PADDING)


class Typing:
    """Calls `keep` a moment after the last letter; `now` does so at once, if anything waits."""

    def __init__(self, owner: QWidget, keep: Callable[[], None]) -> None:
        self._keep = keep
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_TYPING)
        self._timer.timeout.connect(keep)

    def typed(self) -> None:
        """A letter was typed."""
        self._timer.start()

    def now(self) -> None:
        """Keep what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def rest(self) -> None:
        """Keep nothing of what waits."""
        self._timer.stop()
