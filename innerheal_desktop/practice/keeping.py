"""Keeping: one sitting is written down while it is practised, by whichever face plays it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice.day import offset_minutes
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord, record_at
from innerheal_desktop.practice.sittings import Running, Sitting
from innerheal_desktop.practice.zone import this_zone

CHECKPOINT_SECONDS = 10.0
# A sitting ended sooner than this was a look, not a sitting; only what was said before it stays.
A_LOOK = 10.0


class Keeper:
    """Keeps a sitting in `log`: a row from its first second, checkpoints, and one record.

    While the log is closed to be mended it only knows what is to be written, and writes it then.
    """

    def __init__(self, log: PracticeLog, sitting: Sitting) -> None:
        self._log: PracticeLog | None = log
        self._running: Running = log.begin(sitting)
        self._kept = 0.0
        self._section = 0
        self._ended: tuple[float, bool] | None = None  # while the log was closed

    @classmethod
    def meanwhile(
        cls, sitting: Sitting, now: datetime, boundary: int, zone: Callable[[], str] = this_zone
    ) -> Keeper:
        """The keeper of a sitting that begins at the aware moment `now`, while the log is closed.

        `boundary` is the hour at which the person's day begins.
        """
        where = zone()
        keeper = cls.__new__(cls)
        keeper._log, keeper._ended = None, None
        keeper._kept, keeper._section = 0.0, 0
        offset = offset_minutes(now, where)
        record = record_at(now, where, offset, boundary, **sitting.as_fields())
        keeper._running = Running(record, Receipt())
        return keeper

    def wait(self) -> None:
        """The log is about to be closed; `go_on` tells of the one that is open then."""
        self._log = None

    def go_on(self, log: PracticeLog) -> None:
        """Write down in `log` what there is to tell since `wait`, and from now on."""
        self._log = log
        if self._ended is None:
            self._write()
        else:
            active, completed = self._ended
            self.finish(active, completed=completed)

    def note(self, active: float, section: int, *, now: bool = False) -> None:
        """Tell how far the sitting is: `active` seconds, in `section`.

        It is written down every 10 s, when a section ends, and `now` (at pause, sleep or close).
        """
        if now or section != self._section or active - self._kept >= CHECKPOINT_SECONDS:
            self._kept, self._section = active, section
            self._write()

    def mark(self, word: str) -> None:
        """Let the record carry a word of `MARKS`, also if nothing more is heard of the sitting."""
        record = self._running.record
        if word not in record.marks:
            marked = replace(record, marks=(*record.marks, word))
            self._running = replace(self._running, record=marked)
            self._write()

    def felt(self, before: Mapping[str, Any]) -> None:
        """Let the record carry how it felt before, from now on: a crash does not lose it."""
        said = {**(self._running.record.check_in or {}), "before": dict(before)}
        self._running = replace(self._running, record=replace(self._running.record, check_in=said))
        self._write()

    def finish(self, active: float, *, completed: bool) -> Receipt[SessionRecord] | None:
        """End the sitting after `active` seconds.

        None when it was too short to be one, and while the log is closed. What was said before
        one that was too short is kept all the same, as a check-in without a sitting.
        """
        if self._log is None:
            self._ended = active, completed
            return None
        if not completed and active < A_LOOK:
            self._let_go(self._log)
            return None
        outcome = "completed" if completed else "ended_early"
        return self._log.finish(self._running, outcome, active)

    def _let_go(self, log: PracticeLog) -> None:
        record = self._running.record
        if not (record.check_in or {}).get("before"):
            log.discard(self._running)
            return
        said = replace(record, kind="check-in", session="", title="", length=None, visual="")
        log.finish(replace(self._running, record=said), "completed", 0.0)

    def _write(self) -> None:
        if self._log is not None:
            self._log.checkpoint(self._running, self._kept)
