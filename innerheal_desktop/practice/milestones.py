"""Milestones: days of practice and firsts, found in the records anew each time; none is stored.

Each is said once, after a sitting, and joins the landscape on Journey as something that grew or was
built there. There is nothing to collect and no list of what is to come.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from innerheal_desktop.practice import store
from innerheal_desktop.practice.rhythm import Goals, Practice, streaks

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

# The key of the log's setting: the keys of the milestones that were said.
KEY = "milestones"
STEADY = "steady-now"
MESSAGE = "reach-out"
DAYS = (1, 3, 7, 14, 30, 50, 75, 100, 150, 200, 300, 365)
# After the last of them each further hundred, up to more days than anybody lives.
HUNDRED, LIFE = 100, 40_000
TECHNIQUES = 5


@dataclass(frozen=True, slots=True)
class Milestone:
    """What was reached on a `day`. `kind` is days | early | back | five | page | letter | message.

    `number` says how many days of practice, for `days`.
    """

    kind: str
    day: date
    number: int = 0

    @property
    def key(self) -> str:
        """What it is remembered by: `days-100`, `early`."""
        return f"{self.kind}-{self.number}" if self.number else self.kind


def milestones(
    practice: Practice, goals: Goals, today: date, firsts: Mapping[str, int]
) -> tuple[Milestone, ...]:
    """Everything there has been by `today`, oldest first.

    `firsts` has the day (an ordinal) of each kind of first that there was, but for the return
    after a gap, which the days tell themselves.
    """
    now = today.toordinal()
    known = practice.until(now)
    found = [
        Milestone("days", date.fromordinal(known.days[number - 1]), number)
        for number in _numbers(len(known.days))
    ]
    runs = streaks(known, goals)
    back = {"back": runs[1].first} if len(runs) > 1 else {}
    found += [
        Milestone(kind, date.fromordinal(day))
        for kind, day in {**firsts, **back}.items()
        if day <= now
    ]
    # Of one day, what happened once in a life of practice comes after what is counted.
    return tuple(sorted(found, key=lambda each: (each.day, each.kind != "days", each.key)))


def _numbers(total: int) -> list[int]:
    hundreds = range((DAYS[-1] // HUNDRED + 1) * HUNDRED, min(total, LIFE) + 1, HUNDRED)
    return [number for number in (*DAYS, *hundreds) if number <= total]


def milestones_of(log: PracticeLog) -> tuple[Milestone, ...]:
    """Everything there has been by now in `log`. Raises a `KeepingError`."""
    today = log.today()
    firsts = log.read(lambda connection: _firsts(connection, today.toordinal()))
    return milestones(log.practice(), log.goals, today, firsts)


def to_say(log: PracticeLog, session: str) -> Milestone | None:
    """What is said after a sitting of `session`, once: the newest of what was not said yet.

    The others join silently. After `steady-now` all of it waits for the next sitting.
    """
    if session == STEADY:
        return None
    kept = log.setting(KEY, [])
    said = {key for key in kept if isinstance(key, str)} if isinstance(kept, list) else set()
    new = [each for each in milestones_of(log) if each.key not in said]
    if not new:
        return None
    log.set_setting(KEY, sorted(said | {each.key for each in new}))
    return new[-1]


def _firsts(connection: sqlite3.Connection, today: int) -> dict[str, int]:
    """The day of each kind of first by `today`, each by a step or two along an index.

    The sessions of letters are those from `letter-` to before what follows a hyphen, a full stop.
    """
    rare = """SELECT min(day) FROM record
        WHERE current AND counts AND (kind != 'sitting' OR outcome != 'completed')
          AND day <= :today"""
    known = """SELECT min(day) FROM record WHERE current AND counts AND kind != 'pause'
        AND outcome = 'completed' AND day <= :today"""
    found = connection.execute(
        f"""SELECT
            ({rare} AND kind = 'sitting' AND outcome = 'ended_early' AND session != :steady),
            ({rare} AND kind = 'page' AND outcome = 'completed'),
            ({known} AND session >= 'letter-' AND session < 'letter.'),
            ({known} AND session = :message)""",
        {"steady": STEADY, "message": MESSAGE, "today": today},
    ).fetchone()
    named = zip(("early", "page", "letter", "message"), found, strict=True)
    firsts = {kind: day for kind, day in named if day is not None}
    five = _five(connection, today)
    return firsts if five is None else firsts | {"five": five}


def _five(connection: sqlite3.Connection, today: int) -> int | None:
    """The day on which a fifth session was tried: the fifth of the days on which one was new."""
    tried = store.practised(connection) - {"", STEADY}
    firsts = (
        connection.execute(
            """SELECT day FROM record WHERE current AND counts AND kind != 'pause'
               AND session = ? AND day <= ? ORDER BY day LIMIT 1""",
            (session, today),
        ).fetchone()
        for session in tried
    )
    days = sorted(row[0] for row in firsts if row is not None)
    return int(days[TECHNIQUES - 1]) if len(days) >= TECHNIQUES else None
