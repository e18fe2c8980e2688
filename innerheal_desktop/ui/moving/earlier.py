"""The imports so far: what each brought, and the way to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.practice.importing import Batch, batches, bring_back, undo
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.moving.words import batch_words, came_words, undone_words
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.journey.sheet import LogSheet
    from innerheal_desktop.ui.memory import Memory


class Earlier(QWidget):
    """The imports so far, the newest first; each can be taken back and brought back."""

    turned = Signal(str)  # what came of it, in words; none where the sheet has said why not

    def __init__(self, sheet: LogSheet, memory: Memory) -> None:
        super().__init__()
        self._sheet = sheet
        self._memory = memory
        self.ways: list[Button] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, L)
        self._rows.setSpacing(S)

    def list_again(self) -> None:
        """Show what the log holds of them now."""
        log = self._memory.log
        try:
            found = batches(log) if log is not None else []
        except TroubleError as trouble:
            self._sheet.say(str(trouble), urgent=True)
            found = []
        # Dates are told as they are where the person is.
        self._show(found, log.record_now().offset if log is not None else 0)

    def _show(self, found: list[Batch], offset: int) -> None:
        while (row := self._rows.takeAt(0)) is not None:
            widget = row.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.ways = []
        self.setVisible(bool(found))
        if found:
            self._rows.addWidget(PlainLabel(tr("What came so far"), Type.H3))
        for batch in found:
            title, about = batch_words(batch, offset)
            words = tr("Take it back") if batch.undone is None else tr("Bring it back")
            way = Button(words, name=tr("{action}: {what}", action=words, what=f"{title}, {about}"))
            way.clicked.connect(partial(self._press, batch))
            self.ways.append(way)
            self._rows.addWidget(LongWords(title, Type.STRONG))
            self._rows.addWidget(LongWords(about, Type.SMALL, tone="muted"))
            self._rows.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)

    def _press(self, batch: Batch) -> None:
        at = next((at for at, way in enumerate(self.ways) if way.hasFocus()), None)
        self._turn(batch)
        if at is not None and at < len(self.ways):
            self.ways[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, batch: Batch) -> None:
        """Take an import back, or bring it back."""
        log = self._memory.log
        if log is None:
            return
        if batch.undone is None:
            undone = self._sheet.attempt(lambda: undo(log, batch.id))
            self.turned.emit(undone_words(undone) if undone is not None else "")
        else:
            back = self._sheet.attempt(lambda: bring_back(log, batch.id))
            self.turned.emit(came_words(back, log) if back is not None else "")
