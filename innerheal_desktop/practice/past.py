"""The past, as far as a suggestion looks at it: what was practised, and whether it was hard."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections.abc import Mapping
from typing import Any

from innerheal_desktop.library.suggestion import TENDER, Past, is_tender
from innerheal_desktop.practice import store
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import LONGEST

# Of 0…100: at this valence or below it, an hour was a hard one.
UNPLEASANT = 20
# In the log's settings: what was begun last, and how each session was begun the last time.
LAST, WAYS = "last", "ways"


def past_of(log: PracticeLog) -> Past:
    """What `log` knows today. Raises a `KeepingError` where it cannot be read."""
    today = log.today().toordinal()
    rhythm = log.rhythm()
    last, seconds = last_of(log)
    return Past(
        last=last,
        last_seconds=seconds,
        practised=log.practised(),
        favourites=tuple(log.setting("favourites", [])),
        days=bisect_left(log.practice().days, today),
        today=today,
        hard=tender(log),
        low=is_low(log),
        returning=bool(rhythm.total) and not rhythm.streak,
        ways=ways_of(log),
    )


def remember(log: PracticeLog, session: str, seconds: float, variant: str) -> None:
    """Remember what is begun, how long and in which variant it is to be, for the next time."""
    log.set_setting(LAST, [session, seconds])
    ways = ways_of(log)
    if ways.get(session) != (seconds, variant):
        log.set_setting(WAYS, {**ways, session: (seconds, variant)})


def ways_of(log: PracticeLog) -> dict[str, tuple[float, str]]:
    """With which seconds and which variant each session was begun the last time, by its id."""
    return read_ways(log.setting(WAYS, {}))


def read_ways(told: object) -> dict[str, tuple[float, str]]:
    """What a setting tells of ways, without what cannot be read any more."""
    ways: dict[str, tuple[float, str]] = {}
    for session, way in told.items() if isinstance(told, dict) else ():
        match way:
            case [int() | float() as seconds, str(variant)] if not isinstance(seconds, bool):
                ways[session] = (float(seconds), variant)
    return ways


def last_of(log: PracticeLog) -> tuple[str, float]:
    """The session that was begun last, and for how many seconds; none where that is unknown."""
    match log.setting(LAST, ["", 0.0]):
        case [str(session), int() | float() as seconds]:
            return session, seconds
    return "", 0.0


def finished(log: PracticeLog) -> bool:
    """Whether the session that was begun last was practised to its end."""
    session, newest = last_of(log)[0], log.latest(0, 1)
    return any(each.session == session and each.outcome == "completed" for each in newest)


def tender(log: PracticeLog) -> bool:
    """Whether a sitting that ended in the last 48 hours was a hard one."""
    now = log.record_now().start / 1000.0
    return any(is_tender(said, now) for said in log.read(lambda each: _hard(each, now)))


def is_low(log: PracticeLog) -> bool:
    """Whether the last that was said of a mood, in the last 48 hours, is that it was very low."""
    now = log.record_now().start / 1000.0
    said = log.read(lambda each: _moods(each, now))
    return bool(said) and said[-1] <= UNPLEASANT


def was_hard(check_in: Mapping[str, Any]) -> bool:
    """Whether a check-in says so: `compared` is `harder`, or `after` has a low `valence`."""
    after = check_in.get("after")
    valence = after.get("valence") if isinstance(after, Mapping) else None
    low = isinstance(valence, int | float) and valence <= UNPLEASANT
    return check_in.get("compared") == "harder" or low


def _hard(connection: sqlite3.Connection, now: float) -> list[float]:
    """When the hard sittings ended that may matter at `now`, in seconds UTC since 1970."""
    since = (now - TENDER - LONGEST) * 1000.0
    rows = connection.execute(
        """SELECT start, seconds, check_in FROM record
           WHERE current AND start > ? AND check_in IS NOT NULL""",
        (since,),
    )
    return [
        start / 1000.0 + seconds
        for start, seconds, said in rows
        if was_hard(store.said(said) or {})
    ]


def _moods(connection: sqlite3.Connection, now: float) -> list[float]:
    """The valences (0…100) that were said in the last 48 hours, the last of each check-in."""
    rows = connection.execute(
        """SELECT check_in FROM record WHERE current AND check_in IS NOT NULL
           AND start BETWEEN ? AND ? ORDER BY start, id""",
        ((now - TENDER) * 1000.0, now * 1000.0),
    )
    said = (store.said(row[0]) or {} for row in rows)
    found = (mood_of(each) for each in said)
    return [mood for mood in found if mood is not None]


def mood_of(check_in: Mapping[str, Any]) -> float | None:
    """The valence (0…100) that a check-in ends with; None where none was said."""
    for when in ("after", "before"):
        felt = check_in.get(when)
        valence = felt.get("valence") if isinstance(felt, Mapping) else None
        if isinstance(valence, int | float) and not isinstance(valence, bool):
            return float(valence)
    return None
