"""A sheet over Journey that writes to the log, and says why where that fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.widgets.sheet import Sheet

T = TypeVar("T")
# Seconds that the disk is waited for before it is said that it is slow.
PATIENCE = 2.0


class LogSheet(Sheet):
    """What it is left with is either written or told."""

    def attempt(self, work: Callable[[], Receipt[T]]) -> T | None:
        """What writing comes to; where it fails, the sheet says why and stays as it is."""
        try:
            return work().result(PATIENCE)
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return None
