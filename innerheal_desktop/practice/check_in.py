"""The check-in around a sitting: what may be said before and after it, and who is asked."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.library.suggestion import DEEP
from innerheal_desktop.practice import entries, store
from innerheal_desktop.practice.feelings import Feeling
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import mark

QUESTION = mark("Compared with before, this was…")
# What is kept (`check_in.compared`), and what is said for it.
ANSWERS = (
    ("helped", mark("helped")),
    ("same", mark("about the same")),
    ("harder", mark("harder")),
    ("unclear", mark("can’t say")),
)
COMPARED = tuple(name for name, _ in ANSWERS)
HARDER = "harder"
# When it is asked: after what may stir a person, after everything, or never.
WHEN = ("deep", "always", "off")
# What may be said before a sitting: offered where it waits for Begin anyway, before each, or never.
BEFOREHAND = ("offered", "always", "off")
# So many sittings with a before and an after are looked back at, the newest: years of them.
LOOKED_AT = 2_000
# After so many skips in a row it is asked, once, whether the question should stay away.
ENOUGH = 3
KEY = "check_in_skips"


@dataclass(frozen=True, slots=True)
class Skips:
    """How often the question was passed over since it was last answered.

    `asked` once whether it should stay away, it is not asked that again.
    """

    many: int = 0
    asked: bool = False

    @property
    def enough(self) -> bool:
        """Whether this is the moment to ask that."""
        return self.many >= ENOUGH and not self.asked

    def more(self) -> Skips:
        """One more; where it was asked whether it should stay away, that is asked now."""
        return Skips(0, asked=True) if self.enough else replace(self, many=self.many + 1)

    def answered(self) -> Skips:
        """None in a row any more."""
        return Skips(0, asked=self.asked or self.enough)


def skips(log: PracticeLog) -> Skips:
    """What is remembered of it in `log`."""
    said = log.setting(KEY, [0, False])
    match said:
        case [int(many), bool(asked)]:
            return Skips(many, asked)
    return Skips()


def keep_skips(log: PracticeLog, now: Skips) -> Receipt[None]:
    """Remember it."""
    return log.set_setting(KEY, [now.many, now.asked])


def is_asked(when: str, gate: str, category: str) -> bool:
    """Whether it is asked after a session with this gate and category, by a choice of `WHEN`.

    Whoever lay down to sleep is asked nothing.
    """
    if category == "sleep":
        return False
    return when == "always" or (when == "deep" and (gate in DEEP or category == "steady"))


def compare(log: PracticeLog, record: SessionRecord, answer: str) -> Receipt[SessionRecord]:
    """Keep one of `COMPARED` in the check-in of a record, beside what stands there already."""
    if answer not in COMPARED:
        raise ValueError(f"no answer is called {answer!r}")
    return _add(log, record, compared=answer)


def felt_after(log: PracticeLog, record: SessionRecord, feeling: Feeling) -> Receipt[SessionRecord]:
    """Keep how it felt after the sitting, beside what stands in its check-in already."""
    return _add(log, record, after=feeling.as_json())


def looked_at(log: PracticeLog) -> list[SessionRecord]:
    """The newest sittings of `log` that may have both a before and an after, by their start."""
    return log.read(lambda connection: store.rated(connection, LOOKED_AT))


def _add(log: PracticeLog, record: SessionRecord, **said: Any) -> Receipt[SessionRecord]:
    """Join what was said to the record as it stands by now; one that was deleted stays so."""
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> SessionRecord:
        newest, gone = store.newest(connection, record.id)
        if gone:
            return newest
        joined = replace(newest, check_in={**(newest.check_in or {}), **said})
        return entries.correct(connection, log.folder, joined, now)

    return log.write(work)
