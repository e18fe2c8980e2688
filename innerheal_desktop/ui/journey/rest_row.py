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


class RestNow(RestingLine):
    """The rest that goes on, and the way out of it; hidden while there is none.

    `changed` says that the log is another now.
    """

    changed = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self.back.connect(self._end)

    def fill(self) -> None:
        """Show what is so now."""
        log = self._memory.log
        self.say(self._memory.resting(), can_end=log is not None and not log.read_only)

    def _end(self) -> None:
        trouble = self._memory.be_back()
        self.fill()
        self.changed.emit()
        if trouble:
            self.words.say(trouble)


class RestRow(QWidget):
    """What a rest is and the way into one; or the rest that goes on, and the way out of it.

    `changed` says that the log is another now, `rested` that a rest was begun and goes on.
    """

    changed = Signal()
    rested = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self.about = PlainLabel(
            tr("Ill, away, or for no reason at all: while you rest, nothing runs."),
            Type.BODY,
            tone="muted",
            characters=70,
        )
        self.resting = RestNow(memory)
        self.resting.changed.connect(self._back)
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
        self.resting.fill()
        self.about.setVisible(self.resting.isHidden())
        self.pause.setVisible(self.resting.isHidden())
        self.pause.setEnabled(log is not None and not log.read_only)

    def begin(self) -> None:
        """Open the sheet in which a rest begins."""
        from innerheal_desktop.ui.journey.pause_sheet import PauseSheet

        if self._memory.log is not None:
            sheet = PauseSheet(self.window(), self._memory.log)
            sheet.changed.connect(self._changed)
            sheet.left.connect(self._left)
            sheet.appear(sheet.rest)

    def _left(self) -> None:
        """The way in has gone, and the focus with it: the way out takes it."""
        if not self.resting.isHidden():
            self.resting.button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.rested.emit()

    def _back(self) -> None:
        self._changed()
        self.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self) -> None:
        self.fill()
        self.changed.emit()
