"""Milestones: days of practice and firsts, found in the records anew each time; none is stored.

Each is said once, after a sitting, and joins the landscape on Journey as something that grew or was
built there. There is nothing to collect and no list of what is to come.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop.practice.rhythm import Goals, Practice, streaks

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

# The key of the log's setting: the keys of the milestones that were said.
KEY = "milestones"
STEADY = "steady-now"
LETTER, MESSAGE = "letter-", "reach-out"
DAYS = (1, 3, 7, 14, 30, 50, 75, 100, 150, 200, 300, 365)
# After the last of them each further hundred, up to more days than anybody lives.
HUNDRED, LIFE = 100, 40_000
TECHNIQUES = 5


class Beginning(NamedTuple):
    """The first day (an ordinal) on which a session of a kind ended so, among what counts."""

    kind: str
    session: str
    outcome: str
    day: int


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
    practice: Practice, goals: Goals, today: date, beginnings: Iterable[Beginning]
) -> tuple[Milestone, ...]:
    """Everything there has been by `today`, oldest first."""
    now = today.toordinal()
    known = practice.until(now)
    found = [
        Milestone("days", date.fromordinal(known.days[number - 1]), number)
        for number in _numbers(len(known.days))
    ]
    runs = streaks(known, goals)
    firsts = dict(_firsts([each for each in beginnings if each.day <= now]))
    if len(runs) > 1:
        firsts["back"] = runs[1].first
    found += [Milestone(kind, date.fromordinal(day)) for kind, day in firsts.items()]
    # Of one day, what happened once in a life of practice comes after what is counted.
    return tuple(sorted(found, key=lambda each: (each.day, each.kind != "days", each.key)))


def _numbers(total: int) -> list[int]:
    hundreds = range((DAYS[-1] // HUNDRED + 1) * HUNDRED, min(total, LIFE) + 1, HUNDRED)
    return [number for number in (*DAYS, *hundreds) if number <= total]


def _firsts(beginnings: list[Beginning]) -> Iterable[tuple[str, int]]:
    """The first day of each kind of first that there was."""
    calm = [each for each in beginnings if each.session != STEADY]
    early = [each.day for each in calm if each.kind == "sitting" and each.outcome == "ended_early"]
    done = [each for each in calm if each.outcome == "completed"]
    pages = [each.day for each in done if each.kind == "page"]
    letters = [each.day for each in done if each.session.startswith(LETTER)]
    messages = [each.day for each in done if each.session == MESSAGE]
    named = (("early", early), ("page", pages), ("letter", letters), ("message", messages))
    yield from ((kind, min(days)) for kind, days in named if days)
    first_of: dict[str, int] = {}
    for each in calm:
        if each.session and each.kind == "sitting":
            first_of[each.session] = min(each.day, first_of.get(each.session, each.day))
    if len(first_of) >= TECHNIQUES:
        yield "five", sorted(first_of.values())[TECHNIQUES - 1]


def milestones_of(log: PracticeLog) -> tuple[Milestone, ...]:
    """Everything there has been by now in `log`. Raises a `PracticeError`."""
    return milestones(log.practice(), log.goals, log.today(), log.read(_beginnings))


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


def _beginnings(connection: sqlite3.Connection) -> list[Beginning]:
    rows = connection.execute(
        """SELECT kind, session, outcome, min(day) FROM record WHERE current AND counts
           GROUP BY kind, session, outcome"""
    )
    return [Beginning(*row) for row in rows]
