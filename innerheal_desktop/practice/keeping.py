"""Keeping: one sitting is written down while it is practised, by whichever face plays it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.sittings import Running, Sitting
from innerheal_desktop.practice.writer import Receipt

CHECKPOINT_SECONDS = 10.0
# A sitting ended sooner than this was a look, not a sitting; nothing is written of it.
A_LOOK = 10.0


class Keeper:
    """Keeps a sitting in `log`: a row from its first second, checkpoints, and one record."""

    def __init__(self, log: PracticeLog, sitting: Sitting) -> None:
        self._log = log
        self._running: Running = log.begin(sitting)
        self._kept = 0.0
        self._section = 0

    def note(self, active: float, section: int, *, now: bool = False) -> None:
        """Tell how far the sitting is: `active` seconds, in `section`.

        It is written down every 10 s, when a section ends, and `now` (at pause, sleep or close).
        """
        if now or section != self._section or active - self._kept >= CHECKPOINT_SECONDS:
            self._kept, self._section = active, section
            self._log.checkpoint(self._running, active)

    def mark(self, word: str) -> None:
        """Let the record carry a word of `MARKS`, also if nothing more is heard of the sitting."""
        record = self._running.record
        if word not in record.marks:
            marked = replace(record, marks=(*record.marks, word))
            self._running = replace(self._running, record=marked)
            self._log.checkpoint(self._running, self._kept)

    def felt(self, before: Mapping[str, Any]) -> None:
        """Let the record carry how it felt before, from now on: a crash does not lose it."""
        said = {**(self._running.record.check_in or {}), "before": dict(before)}
        self._running = replace(self._running, record=replace(self._running.record, check_in=said))
        self._log.checkpoint(self._running, self._kept)

    def finish(self, active: float, *, completed: bool) -> Receipt[SessionRecord] | None:
        """End the sitting after `active` seconds; None when it was too short to be one."""
        if not completed and active < A_LOOK:
            self._log.discard(self._running)
            return None
        outcome = "completed" if completed else "ended_early"
        return self._log.finish(self._running, outcome, active)
