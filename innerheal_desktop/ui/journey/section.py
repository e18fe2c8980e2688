"""What every section of Journey's overview is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog


class Section(QWidget):
    """One section. Where a log has nothing to show in it, it hides."""

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        raise NotImplementedError
