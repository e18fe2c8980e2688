"""Followed: the ways through programmes as the log keeps them, brought up to what was sat.

They lie in the log's settings under one key, so they are backed up, exported and erased with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from innerheal_desktop.practice.following import (
    GOING,
    HELD,
    Sat,
    Way,
    Where,
    settled,
    way_of,
    where,
)
from innerheal_desktop.practice.records import LONGEST

if TYPE_CHECKING:
    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.library.programmes import Programme
    from innerheal_desktop.practice.log import PracticeLog

KEY = "programmes"


def ways_in(log: PracticeLog) -> dict[str, Way]:
    """The ways that were ever begun, by programme, the one changed last at the end."""
    kept = log.setting(KEY, {})
    found = ((name, way_of(row)) for name, row in kept.items())
    return {name: way for name, way in found if way is not None}


def keep(log: PracticeLog, programme: str, way: Way) -> Receipt[None]:
    """Write a way down; those of programmes that are not there any more stay as they are."""
    kept = {name: row for name, row in log.setting(KEY, {}).items() if name != programme}
    return log.set_setting(KEY, {**kept, programme: way.as_json()})


def now_of(log: PracticeLog) -> int:
    """What time it is, in milliseconds UTC."""
    return log.record_now().start


def look(log: PracticeLog, programme: Programme) -> Where | None:
    """Where the person is in a programme; None where it was never begun.

    What was sat since the last look is taken in, and written down where that can be.
    """
    way = ways_in(log).get(programme.id)
    if way is None:
        return None
    sat, times = sat_since(log, way.opened), times_sat(log, _asked(programme))
    on = settled(way, programme, sat, times)
    if on != way and not log.read_only:
        keep(log, programme.id, on)
    return where(programme, on, sat, times)


def change(
    log: PracticeLog, programme: Programme, do: Callable[[Way], Way]
) -> Receipt[None] | None:
    """Let `do` change the way as it stands now; nothing where it was never begun."""
    here = look(log, programme)
    return None if here is None else keep(log, programme.id, do(here.way))


def current(
    log: PracticeLog, programmes: Callable[[], Iterable[Programme]]
) -> tuple[Programme, Where] | None:
    """The programme that is followed now, the one changed last, and where; None for none.

    One that is held, left or walked through is none. The programmes are only asked for where a way
    goes on.
    """
    going = [name for name, way in ways_in(log).items() if way.standing == GOING]
    there = {each.id: each for each in programmes()} if going else {}
    for name in reversed(going):
        if name in there:
            here = look(log, there[name])
            if here is not None and not here.finished:
                return there[name], here
    return None


def held(
    log: PracticeLog, programmes: Callable[[], Iterable[Programme]]
) -> tuple[Programme, Where] | None:
    """The programme that is on hold, the one held last, and where; None for none."""
    waiting = [name for name, way in ways_in(log).items() if way.standing == HELD]
    there = {each.id: each for each in programmes()} if waiting else {}
    for name in reversed(waiting):
        if name in there and (here := look(log, there[name])) is not None:
            return there[name], here
    return None


def sat_since(log: PracticeLog, opened: int) -> list[Sat]:
    """The sittings that count and began at `opened` (milliseconds UTC) or later."""

    def read(connection: sqlite3.Connection) -> list[Sat]:
        rows = connection.execute(
            """SELECT session, start, seconds FROM record
               WHERE current AND counts AND kind IN ('sitting', 'worksheet') AND start >= ?
               ORDER BY start, id""",
            (opened,),
        )
        return [Sat(name, start, min(long, LONGEST)) for name, start, long in rows]

    return log.read(read)


def times_sat(log: PracticeLog, sessions: Iterable[str]) -> Mapping[str, int]:
    """How often each of these sessions was sat to its end."""
    names = sorted(set(sessions))
    if not names:
        return {}

    def read(connection: sqlite3.Connection) -> dict[str, int]:
        # One question a session: each goes along the index of sessions.
        query = """SELECT count(*) FROM record
                   WHERE current AND counts AND session = ? AND outcome = 'completed'
                   AND kind IN ('sitting', 'worksheet')"""
        return {name: connection.execute(query, (name,)).fetchone()[0] for name in names}

    return log.read(read)


def _asked(programme: Programme) -> set[str]:
    return {name for part in programme.parts for name in part.after}
