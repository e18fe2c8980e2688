"""The gate: what stands before a locked journal."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from innerheal_desktop.ui.journal.room import Room


class Gate(QWidget):
    """Where the passphrase, or the recovery key, is written."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.room = room

    def fill(self) -> None:
        """Be ready for a passphrase."""

    def focus_first(self) -> None:
        """Where it is written."""
        self.setFocus()
