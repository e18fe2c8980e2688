"""Histories drawn by chance: travel, clock changes, pauses, goals, deletions; and two answers.

One answer is the app's, the other that of `brute`, which knows only the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from innerheal_desktop.clock import HandClock
from innerheal_desktop.practice.day import offset_minutes, practice_date
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord, record_at
from innerheal_desktop.practice.rhythm import Goals, Practice, Rhythm, rhythm
from tests.reliability.brute import Answer, Fact, Rest, by_the_rules

ZONES = (
    *("Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "UTC"),
    *("Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham"),
    *("Pacific/Kiritimati", "Pacific/Honolulu", "Pacific/Pago_Pago", "Pacific/Apia"),
    *("Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "Asia/Tehran"),
)
# Nights in which clocks change somewhere, at noon UTC of the day before.
TURNS = (
    datetime(2026, 3, 28, 12, tzinfo=UTC),
    datetime(2026, 10, 24, 12, tzinfo=UTC),
    datetime(2026, 10, 31, 12, tzinfo=UTC),
    datetime(2026, 4, 4, 12, tzinfo=UTC),
    datetime(2026, 10, 3, 12, tzinfo=UTC),
)


@dataclass
class History:
    """A life: what was done, as the rules see it and as the log has it."""

    facts: list[Fact] = field(default_factory=list)
    records: list[SessionRecord] = field(default_factory=list)
    rests: list[Rest] = field(default_factory=list)
    pauses: list[SessionRecord] = field(default_factory=list)
    goals: list[tuple[date, int]] = field(default_factory=list)
    today: date = date(2026, 1, 1)


@dataclass
class Person:
    """Where somebody is, and what their clock says."""

    now: datetime
    zone: str
    boundary: int = 4

    def today(self) -> date:
        """The practice date of now."""
        return practice_date(self.now, self.zone, self.boundary)

    def record(self, **fields: Any) -> SessionRecord:
        """A record made now."""
        offset = offset_minutes(self.now, self.zone)
        return record_at(self.now, self.zone, offset, self.boundary, **fields)


def history(seed: int) -> History:
    """A history drawn by chance, and the day it is asked on."""
    chance, life = Random(seed), History()
    begin = chance.choice((*TURNS, datetime(2020, 1, 1, tzinfo=UTC) + _hours(chance, 60_000)))
    person = Person(begin - timedelta(days=chance.randrange(40)), chance.choice(ZONES))
    steady, moving = chance.choice((0.3, 0.6, 0.9)), chance.choice((0.0, 0.02, 0.25))
    for _ in range(chance.randrange(1, 90)):
        person.now += timedelta(minutes=chance.randrange(30, 48 * 60))
        if chance.random() < moving:
            person.zone = chance.choice(ZONES)
        if chance.random() < steady:
            _practise(chance, person, life)
        if chance.random() < 0.12:
            _turn(chance, person, life)
    person.now += timedelta(days=chance.choice((0, 0, 0, 1, 3, 9)))
    life.today = person.today()
    return life


def _hours(chance: Random, most: int) -> timedelta:
    return timedelta(hours=chance.randrange(most))


def _practise(chance: Random, person: Person, life: History) -> None:
    kind = chance.choice(("sitting", "sitting", "sitting", "page", "worksheet", "manual"))
    asked: float | None
    seconds = chance.choice((0.0, 20.0, 59.9, 60.0, 61.0, 600.0, 600.0))
    done, asked = chance.random() < 0.5, chance.choice((20.0, 59.0, 60.0, 600.0))
    told, record_fields = None, {}
    if kind == "manual":
        done, asked = True, None
        if chance.random() < 0.5:
            told = person.today() - timedelta(days=chance.randrange(8))
            record_fields = {"practice_date": told}
    if kind in ("page", "worksheet"):
        asked = None
    record = person.record(
        kind=kind, seconds=seconds, outcome="completed" if done else "ended_early", length=asked
    )
    start = person.now
    if told is not None:
        start = datetime(told.year, told.month, told.day, 12, tzinfo=UTC) - timedelta(
            minutes=record.offset
        )
        record = _changed(record, start, **record_fields)
    life.facts.append(Fact(start, person.zone, person.boundary, kind, seconds, done, asked, told))
    life.records.append(record)


def _changed(record: SessionRecord, start: datetime, **fields: Any) -> SessionRecord:
    moment = (start - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    offset = offset_minutes(start, record.zone)
    return replace(record, start=moment, offset=offset, **fields)


def _turn(chance: Random, person: Person, life: History) -> None:
    """Something that makes counting hard."""
    today = person.today()
    match chance.choice(("goal", "boundary", "rest", "rest", "back", "ahead", "delete")):
        case "goal":
            life.goals = [row for row in life.goals if row[0] < today]
            life.goals.append((today, chance.randrange(2, 8)))
        case "boundary":
            person.boundary = chance.randrange(7)
        case "rest":
            first = today - timedelta(days=chance.randrange(8))
            many = chance.choice((None, 0, 0, 1, 5, 30))
            last = None if many is None else first + timedelta(days=many)
            life.rests.append(Rest(first, last))
            rest = person.record(kind="pause")
            life.pauses.append(_changed(rest, person.now, practice_date=first, last_date=last))
            if last is None and chance.random() < 0.8:
                _resume(chance, person, life)
        case "back":
            # The computer's clock was set back past what it wrote.
            person.now -= timedelta(days=chance.randrange(1, 20))
        case "ahead":
            # It was far ahead for one sitting.
            right = person.now
            person.now += timedelta(days=chance.randrange(1, 400))
            _practise(chance, person, life)
            person.now = right
        case "delete" if life.records:
            at = chance.randrange(len(life.records))
            del life.records[at], life.facts[at]


def _resume(chance: Random, person: Person, life: History) -> None:
    person.now += timedelta(days=chance.randrange(1, 30))
    last = person.today() - timedelta(days=1)
    first = life.rests[-1].first
    if last < first:
        return
    life.rests[-1] = Rest(first, last)
    life.pauses[-1] = _changed(life.pauses[-1], person.now, last_date=last)


def counted(life: History) -> tuple[Practice, Goals]:
    """What the app counts with."""
    goals = Goals(tuple((day.toordinal(), days) for day, days in life.goals))
    return Practice.of([*life.records, *life.pauses]), goals


def answers(life: History) -> Iterator[tuple[date, Rhythm, Answer]]:
    """The day, the app's answer and that of the rules: on the last day, and on one before."""
    practice, goals = counted(life)
    for day in (life.today, life.today - timedelta(days=len(life.facts) % 11)):
        yield (
            day,
            rhythm(practice, goals, day),
            by_the_rules(life.facts, life.rests, life.goals, day),
        )


def logged(life: History, folder: Path) -> Rhythm:
    """The app's answer from a real log file."""
    with PracticeLog(folder, HandClock(), lambda: "UTC") as log:
        log.add(*life.records, *life.pauses).result()
        log.set_setting("goals", [[day.isoformat(), days] for day, days in life.goals]).result()
        return log.rhythm(today=life.today)


def disagreement(day: date, app: Rhythm, rules: Answer, life: History) -> str:
    """In what the two answers differ; empty where they agree."""
    pairs: dict[str, tuple[object, object]] = {
        "streak": (app.streak, rules.streak),
        "longest": (app.longest, rules.longest),
        "total": (app.total, rules.total),
        "gap": (app.gap, rules.gap),
    }
    # Of a day that is paused the rules do not say whether it is `paused` or `still_here`.
    if app.state != "paused" and rules.state != "paused":
        pairs["state"] = (app.state, rules.state)
    pairs["dates"] = (
        [record.practice_date for record in life.records],
        [fact.date() for fact in life.facts],
    )
    if rules.state != "new":
        pairs["week_days"] = (app.week_days, rules.week_days)
        pairs["week_goal"] = (app.week_goal, rules.week_goal)
        pairs["weeks_met"] = (app.weeks_met, rules.weeks_met)
    apart = {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}
    return f"{day}: {apart}" if apart else ""
