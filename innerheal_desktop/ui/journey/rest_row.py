"""The rest, wherever it is shown: begun in a sheet, ended with one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.resting import RestingLine
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory


class RestRow(QWidget):
    """What a rest is and the way into one; or the rest that goes on, and the way out of it.

    `changed` says that the log is another now.
    """

    changed = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self.about = PlainLabel(
            tr("Ill, away, or for no reason at all: while you rest, nothing runs."),
            Type.BODY,
            tone="muted",
            characters=70,
        )
        self.resting = RestingLine()
        self.resting.back.connect(self._back)
        self.pause = Button(tr("Rest for a while"))
        self.pause.clicked.connect(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self.about)
        column.addWidget(self.resting)
        column.addWidget(self.pause, 0, Qt.AlignmentFlag.AlignLeading)

    def fill(self) -> None:
        """Show what is so now."""
        log = self._memory.log
        words = self._memory.resting()
        can_write = log is not None and not log.read_only
        self.resting.say(words, can_end=can_write)
        self.about.setVisible(not words)
        self.pause.setVisible(not words)
        self.pause.setEnabled(can_write)

    def begin(self) -> None:
        """Open the sheet in which a rest begins."""
        from innerheal_desktop.ui.journey.pause_sheet import PauseSheet

        if self._memory.log is not None:
            sheet = PauseSheet(self.window(), self._memory.log)
            sheet.changed.connect(self._changed)
            sheet.appear(sheet.rest)

    def _back(self) -> None:
        self._memory.notice = ""
        self._memory.be_back()
        self._changed()
        if self._memory.notice:
            self.resting.words.say(self._memory.notice)
        else:
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self.fill()
        self.changed.emit()
