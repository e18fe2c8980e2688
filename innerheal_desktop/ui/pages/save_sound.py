"""“Save as a sound file…”: a place, and a bar that fills while the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.pages.lengths import length_spoken, length_words
from innerheal_desktop.ui.pages.sound_file import (
    Rendering,
    ask_where,
    ended_words,
    file_name,
)
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.working import Working

if TYPE_CHECKING:
    from innerheal_desktop.library.catalogue import Entry


class SaveSound(QWidget):
    """Offers the session that is shown, as it is chosen. While a file is written it shows that.

    `prepare` gives the rendering of a session, its seconds and a variant or none, or raises a
    TroubleError; `ask` gives a path for a proposed file name, or nothing.
    """

    def __init__(
        self,
        prepare: Callable[[str, float, str], Rendering],
        ask: Callable[[QWidget, str], str] = ask_where,
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Save as a sound file"))
        self._sources = (prepare, ask)
        self._entry: Entry | None = None
        self._chosen = (0.0, "")
        self._announcer = Announcer(self)
        self.parts = Parts()
        self.parts.save.clicked.connect(self._save)
        self.parts.working.ended.connect(self._end)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.parts)
        self.hide()

    @property
    def writing(self) -> bool:
        """Whether a file is being written."""
        return self.parts.working.busy

    def offer(self, entry: Entry | None, seconds: float = 0.0, variant: str = "") -> None:
        """Offer to save `entry`, so long and so varied; nothing can be saved of None."""
        if entry is not self._entry and not self.writing:
            self.parts.say("")
        self._entry, self._chosen = entry, (seconds, variant)
        if entry is not None:
            self.parts.offer(length_words(seconds), length_spoken(seconds))
        self.setVisible(entry is not None or self.writing)

    def _save(self) -> None:
        entry, (seconds, variant) = self._entry, self._chosen
        if entry is None:
            return
        prepare, ask = self._sources
        title = f"{entry.title}, {variant}" if variant else entry.title
        path = ask(self, file_name(title, seconds))
        if not path:
            self.parts.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            work = prepare(entry.id, seconds, variant)
        except TroubleError as trouble:
            self._say(str(trouble))
            self.parts.save.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.parts.working.begin(work, Path(path))
        self.parts.save.hide()
        self._reveal()
        self.parts.working.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(tr("Writing “{file}”.", file=Path(path).name))

    def _end(self, result: Any) -> None:
        held = self.window().focusWidget() is self.parts.working.cancel
        self.parts.save.show()
        self.setVisible(self._entry is not None)
        if held:
            self.parts.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(ended_words(result))
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _reveal(self) -> None:
        """Come into sight, once it has its new size."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not None:
            QTimer.singleShot(0, self, partial(parent.ensureWidgetVisible, self))

    def _say(self, words: str) -> None:
        self.parts.say(words)
        self._announcer.say(words)


class Parts(QWidget):
    """The button, the bar, and one line."""

    def __init__(self) -> None:
        super().__init__()
        self.save = Button(tr("Save as a sound file…"), Weight.QUIET, icon="save")
        self.working = Working(tr("The sound file, percent written"), tr("Cancel the sound file"))
        self.line = LongWords("", Type.SMALL, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.line)
        column.addWidget(self.working)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.say("")

    def offer(self, length: str, spoken: str) -> None:
        """Offer a file of this length."""
        self.save.setText(tr("Save {length} as a sound file…", length=length))
        self.save.setAccessibleName(tr("Save {length} as a sound file", length=spoken))
        self.save.updateGeometry()

    def say(self, words: str) -> None:
        """One line; none when empty."""
        self.line.say(words)
        self.line.setVisible(bool(words))
