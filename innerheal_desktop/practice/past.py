"""The past, as far as a suggestion looks at it: what was practised, and how the last time was."""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Mapping
from typing import Any

from innerheal_desktop.library.suggestion import Past
from innerheal_desktop.practice.log import PracticeLog

# A hard sitting is thought of for two days.
THOUGHT_OF = 2
# Of 0…100: at this valence or below it, an hour was a hard one.
UNPLEASANT = 20


def past_of(log: PracticeLog) -> Past:
    """What `log` knows today. Raises a `PracticeError` where it cannot be read."""
    today = log.today().toordinal()
    rhythm = log.rhythm()
    last, seconds = log.setting("last", ["", 0.0])
    return Past(
        last=last,
        last_seconds=seconds,
        practised=log.practised(),
        favourites=tuple(log.setting("favourites", [])),
        days=bisect_left(log.practice().days, today),
        today=today,
        hard=log.read(lambda connection: _hard(connection, today - THOUGHT_OF)),
        returning=bool(rhythm.total) and not rhythm.streak,
    )


def was_hard(check_in: Mapping[str, Any]) -> bool:
    """Whether a check-in says so: `compared` is `harder`, or `after` has a low `valence`."""
    after = check_in.get("after")
    valence = after.get("valence") if isinstance(after, Mapping) else None
    low = isinstance(valence, int | float) and valence <= UNPLEASANT
    return check_in.get("compared") == "harder" or low


def _hard(connection: sqlite3.Connection, since: int) -> bool:
    row = connection.execute(
        """SELECT day, check_in FROM record
           WHERE current AND kind = 'sitting' ORDER BY start DESC LIMIT 1"""
    ).fetchone()
    if row is None or row[0] < since or row[1] is None:
        return False
    return was_hard(json.loads(row[1]))
