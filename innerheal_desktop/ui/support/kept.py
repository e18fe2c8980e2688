"""Kept: what the person writes into Support, in the log; where there is none, while it is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from innerheal_desktop.care.mine import KEY, NOTHING_WRITTEN, Mine
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.tongue import mark, tr

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

UNKEPT = mark("This holds until the window closes: your log cannot be written now.")


class Kept:
    """Read anew at each need: a restore or an erasure may have come between."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._meanwhile: Mine | None = None

    @property
    def mine(self) -> Mine:
        """What they have written."""
        if self._meanwhile is not None:
            return self._meanwhile
        try:
            log = self._memory.log
            return Mine.from_json(log.setting(KEY)) if log is not None else NOTHING_WRITTEN
        except KeepingError:
            return NOTHING_WRITTEN

    @property
    def notice(self) -> str:
        """What is said where nothing can be kept; empty while all is well."""
        return tr(UNKEPT) if self._meanwhile is not None or not self._writable() else ""

    def change(self, change: Callable[[Mine], Mine]) -> None:
        """Keep what `change` makes of it. What cannot be read is never written over."""
        if self._meanwhile is None and self._writable():
            try:
                log = self._memory.log
                assert log is not None
                log.set_setting(KEY, change(Mine.from_json(log.setting(KEY))).as_json())
            except KeepingError:
                self._meanwhile = change(NOTHING_WRITTEN)
            return
        self._meanwhile = change(self.mine)

    def _writable(self) -> bool:
        log = self._memory.log
        return log is not None and not log.read_only
