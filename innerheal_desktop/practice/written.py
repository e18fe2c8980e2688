"""Writing as practice: a page or a worksheet counts once on its day, and no word of it is noted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b

from innerheal_desktop.keeping.errors import UnknownRecordError
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import entries, store
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import A_PRACTICE, LONGEST, SessionRecord

# Between two strokes so many seconds may pass: who thinks is writing, who went away is not.
GAP = 30.0
# A page of so many characters is practice, however fast it was written.
ENOUGH = 20


class WritingTime:
    """Seconds of writing, told stroke by stroke; `now` gives monotonic seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._last: float | None = None
        self.seconds = 0.0

    def stroke(self) -> None:
        """Something was written just now."""
        now = self._now()
        if self._last is not None and now - self._last <= GAP:
            self.seconds += now - self._last
        self._last = now

    def begin(self) -> None:
        """Count from nothing: another page, or what was counted is noted."""
        self._last, self.seconds = None, 0.0


def counts(seconds: float, characters: int) -> bool:
    """Whether writing so long, or so much, is practice."""
    return seconds >= A_PRACTICE or characters >= ENOUGH


def note_written(
    log: PracticeLog,
    id: str,
    seconds: float,
    characters: int,
    kind: str = "page",
    session: str = "",
    title: str = "",
) -> Receipt[SessionRecord] | None:
    """Note that the page or worksheet `id` was written at, kept or let go; None if not enough.

    A worksheet is noted once it is finished, under the session it belongs to, and is always enough;
    `title` is a word of ours on what it was.
    `seconds` and `characters` are what was added since it was last noted. On one day a page has one
    record, which takes in what is added. The record knows neither the page nor a word of it: its id
    comes from both the page and the day, and cannot be turned back into either.
    """
    if log.read_only or not (kind == "worksheet" or counts(seconds, characters)):
        return None
    done = "completed" if characters >= ENOUGH or kind == "worksheet" else "ended_early"
    told = {"kind": kind, "session": session, "title": title, "outcome": done}
    fresh = log.record_now(**told, seconds=min(seconds, LONGEST))
    fresh = replace(fresh, id=_id_of(id, fresh))

    def work(connection: sqlite3.Connection) -> SessionRecord:
        try:
            known, gone = store.newest(connection, fresh.id)
        except UnknownRecordError:
            entries.add(connection, log.folder, [fresh], fresh.start)
            return fresh
        if gone:  # by the person: it stays so
            return known
        outcome = "completed" if "completed" in (known.outcome, done) else done
        more = replace(known, seconds=min(known.seconds + seconds, LONGEST), outcome=outcome)
        if more.seconds - known.seconds < 1.0 and outcome == known.outcome:
            return known
        return entries.correct(connection, log.folder, more, fresh.start)

    return log.write(work, again=True)


def _id_of(id: str, record: SessionRecord) -> str:
    told = f"{record.kind} {id} {record.practice_date.isoformat()}"
    return blake2b(told.encode(), digest_size=16).hexdigest()
