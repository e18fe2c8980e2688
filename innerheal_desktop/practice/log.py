"""The practice log: what the app and the command line remember with and ask."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from innerheal_desktop.clock import Clock
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import entries, sittings, store
from innerheal_desktop.practice.alive import SignOfLife, lives
from innerheal_desktop.practice.day import milliseconds, offset_minutes, practice_date
from innerheal_desktop.practice.ledger import Ledger
from innerheal_desktop.practice.records import SessionRecord, record_at
from innerheal_desktop.practice.rhythm import Goals, Rhythm, rhythm
from innerheal_desktop.practice.sittings import Running, Sitting, Unfinished
from innerheal_desktop.practice.weekday import this_first_weekday
from innerheal_desktop.practice.why import WhyDay, first_day, why
from innerheal_desktop.practice.zone import this_zone

T = TypeVar("T")
Entry = Callable[[sqlite3.Connection, Path, T, int], SessionRecord]


class PracticeLog(Ledger):
    """Everything remembered of a person's practice, in `folder`.

    `zone` names the IANA zone of this moment. Opening raises a `KeepingError`; after
    `NewerLogError` the log can still be opened with `read_only`.
    """

    # Long, as it is the one door; each way in is a few lines, and the work is in other modules.

    def __init__(
        self,
        folder: Path,
        clock: Clock | None = None,
        zone: Callable[[], str] = this_zone,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(folder, read_only=read_only)
        self._clock = clock or Clock()
        self._zone = zone
        self._life: SignOfLife | None = None

    def close(self) -> None:
        """Write what is left and close; a second time does nothing."""
        super().close()
        if self._life is not None:
            self._life.close()

    # ── what is remembered ──

    def records(self, since: date | None = None) -> list[SessionRecord]:
        """The records from the practice date `since` on (None: all), by their start."""
        return self.read(lambda connection: list(store.present(connection, since)))

    def set_goal(self, days: int) -> Receipt[None]:
        """Practise `days` (2…7) days a week from today on. Raises `InvalidRecordError`."""
        today = self.today()
        before = [row for row in self.goals.changes if row[0] < today.toordinal()]
        changed = Goals((*before, (today.toordinal(), days)))
        return self.set_setting(
            "goals",
            [[date.fromordinal(day).isoformat(), goal] for day, goal in changed.changes],
        )

    def today(self) -> date:
        """The practice date of this moment."""
        return practice_date(self._clock.now(), self._zone(), self.boundary)

    def record_now(self, **fields: Any) -> SessionRecord:
        """A record that begins at this moment, here; it is not in the log yet."""
        now, zone = self._clock.now(), self._zone()
        return record_at(now, zone, offset_minutes(now, zone), self.boundary, **fields)

    def rhythm(
        self, goal: int | None = None, today: date | None = None, first_weekday: int | None = None
    ) -> Rhythm:
        """The rhythm on `today`, for `goal` days a week (None: the goals the person has had).

        Weeks begin with `first_weekday`, 0 for Monday … 6 for Sunday (None: as they do here).
        """
        begins = self.first_weekday if first_weekday is None else first_weekday
        return rhythm(self.practice(), self.asked(goal), today or self.today(), begins)

    @property
    def first_weekday(self) -> int:
        """What weeks begin with where the person is: 0 for Monday … 6 for Sunday."""
        return this_first_weekday()

    def why(
        self,
        goal: int | None = None,
        today: date | None = None,
        span: tuple[date, date] | None = None,
    ) -> tuple[WhyDay, ...]:
        """Why the streak is what it is, day by day up to `today`, or within a `span` of dates."""
        today, goals, practice = today or self.today(), self.asked(goal), self.practice()
        if span is None:
            span = date.fromordinal(first_day(practice, goals, today.toordinal())), today
        first, last = span
        here = self.read(lambda connection: list(store.present(connection, first, last)))
        return why(practice, goals, today, here, span)

    # ── the sitting that runs ──

    def begin(self, sitting: Sitting) -> Running:
        """Note that `sitting` begins now. Raises `InvalidRecordError` for impossible words."""
        record = self.record_now(**sitting.as_fields())
        return Running(record, self._checkpoint(record))

    def checkpoint(self, running: Running, active_seconds: float) -> Receipt[None]:
        """Keep how far the sitting is: every 10 s, at a section's end, at pause, sleep, close."""
        return self._checkpoint(replace(running.record, seconds=active_seconds))

    def finish(
        self, running: Running, outcome: str, active_seconds: float, **after: Any
    ) -> Receipt[SessionRecord]:
        """End the sitting as completed | ended_early | interrupted; `after`: note, check_in.

        After an error it may be called again: a sitting is never counted twice.
        """
        record = replace(running.record, outcome=outcome, seconds=active_seconds, **after)
        return self._entry(entries.finish, record, again=True)

    def unfinished(self) -> list[Unfinished]:
        """Sittings that a crash cut off, by start; not those of another window that lives."""
        mine = "" if self._life is None else self._life.owner
        return [
            left
            for owner, left in self.read(sittings.running)
            if owner != mine and not lives(self.folder, owner)
        ]

    def keep(self, left: Unfinished) -> Receipt[SessionRecord]:
        """Keep what a crash cut off: it counts as interrupted, with its minutes."""
        return self._entry(entries.finish, left.record, again=True)

    def discard(self, left: Unfinished | Running) -> Receipt[None]:
        """Forget a sitting that was not finished."""
        return self.write(lambda connection: sittings.end(connection, left.record.id))

    # ── entries ──

    def add(self, *records: SessionRecord) -> Receipt[list[SessionRecord]]:
        """Add records in one transaction, passing over known ids; comes to those added."""
        now = self._now()
        return self.write(lambda connection: entries.add(connection, self.folder, records, now))

    def edit(self, record: SessionRecord) -> Receipt[SessionRecord]:
        """Make `record` the newest version of its id; the old ones stay in its history."""
        return self._entry(entries.correct, record)

    def delete(self, id: str) -> Receipt[SessionRecord]:
        """Delete a record; it can be restored."""
        return self._entry(entries.delete, id)

    def restore(self, id: str) -> Receipt[SessionRecord]:
        """Bring a deleted record back."""
        return self._entry(entries.restore, id)

    def _entry(self, work: Entry[T], what: T, *, again: bool = False) -> Receipt[SessionRecord]:
        now = self._now()
        return self.write(lambda connection: work(connection, self.folder, what, now), again=again)

    def _checkpoint(self, record: SessionRecord) -> Receipt[None]:
        now, owner = self._now(), self._owner()
        return self.write(lambda connection: sittings.checkpoint(connection, record, owner, now))

    def _owner(self) -> str:
        """Our sign of life, from the first sitting on; a folder that takes none stops nobody."""
        if self._life is None:
            try:
                self._life = SignOfLife(self.folder)
            except OSError:
                return ""
        return self._life.owner

    def _now(self) -> int:
        return milliseconds(self._clock.now())

    def asked(self, goal: int | None = None) -> Goals:
        """A `goal` that was asked for as goals; for None those the person has had."""
        return self.goals if goal is None else Goals(before=goal)
