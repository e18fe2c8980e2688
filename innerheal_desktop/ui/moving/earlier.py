"""The imports so far: what each brought, and the way to take it back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from innerheal_desktop.practice.importing import Batch, batches, bring_back, undo
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.moving.rows import ImportRows, Row
from innerheal_desktop.ui.moving.words import batch_words, came_words, undone_words

if TYPE_CHECKING:
    from innerheal_desktop.ui.journey.sheet import LogSheet
    from innerheal_desktop.ui.memory import Memory


class Earlier(ImportRows):
    """The imports so far, the newest first; each can be taken back and brought back."""

    turned = Signal(str)  # what came of it, in words; none where the sheet has said why not

    def __init__(self, sheet: LogSheet, memory: Memory) -> None:
        super().__init__()
        self._sheet = sheet
        self._memory = memory

    def list_again(self) -> None:
        """Show what the log holds of them now."""
        log = self._memory.log
        try:
            found = batches(log) if log is not None else []
        except TroubleError as trouble:
            self._sheet.say(str(trouble), urgent=True)
            found = []
        # Dates are told as they are where the person is.
        offset = log.record_now().offset if log is not None else 0
        self.show_rows(
            Row(*batch_words(each, offset), each.undone is not None, partial(self._press, each))
            for each in found
        )

    def _press(self, batch: Batch) -> None:
        at = self.at
        self._turn(batch)
        self.focus_at(at)

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
