"""Sums of practice, answered from the covering indexes `sum_…` of `schema.py` alone.

The indexes are not named here: an older log that may only be read lacks them, and is slower.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from innerheal_desktop.practice.wording import source_words
from innerheal_desktop.tongue import mark, tr

OTHER, AWAY = "other", "away"
# The source of what was practised in this app.
HERE = "innerheal"
AWAY_WORDS = mark("Away from the computer")
_WRITTEN = {"page": mark("A page"), "worksheet": mark("A worksheet")}


@dataclass(frozen=True, slots=True)
class Sum:
    """How many sittings, and their active seconds together."""

    sittings: int = 0
    seconds: float = 0.0

    def __add__(self, other: Sum) -> Sum:
        return Sum(self.sittings + other.sittings, self.seconds + other.seconds)

    def as_json(self) -> dict[str, Any]:
        """Its part of a shape of `stats --json`; seconds to the hundredth."""
        whole = round(self.seconds, 2)
        return {
            "sittings": self.sittings,
            "seconds": int(whole) if whole.is_integer() else whole,
        }


def day_sums(
    connection: sqlite3.Connection, first: int, last: int
) -> list[tuple[int, int, float, int]]:
    """Days from `first` to `last` with practice: day, sittings, seconds, 1 where the day counts."""
    return connection.execute(
        """SELECT day, count(*), total(seconds), max(counts) FROM record
           WHERE current AND kind != 'pause' AND kind != 'check-in'
             AND day BETWEEN ? AND ? GROUP BY day""",
        (first, last),
    ).fetchall()


def hour_sums(connection: sqlite3.Connection, first: int, last: int) -> list[tuple[int, Sum]]:
    """By the hour on the wall at the start. A day told by hand, or without an hour, has none."""
    # Thirty thousand days are added so that every start is above 0, whose remainder is an hour.
    rows = connection.execute(
        """SELECT ((start + 60000 * offset + 2592000000000) / 3600000) % 24 AS hour,
                  count(*), total(seconds) FROM record
           WHERE current AND kind != 'pause' AND kind != 'check-in' AND day BETWEEN ? AND ?
             AND kind != 'manual' AND instr(marks, 'no-time') = 0 GROUP BY hour""",
        (first, last),
    )
    return [(hour, Sum(many, seconds)) for hour, many, seconds in rows]


def title_sums(
    connection: sqlite3.Connection, first: int, last: int
) -> list[tuple[tuple[str, str], Sum]]:
    """By (category, technique) of what names no session, and of what was practised elsewhere."""
    rows = connection.execute(
        """SELECT kind, title, source, count(*), total(seconds) FROM record
           WHERE current AND kind != 'pause' AND kind != 'check-in'
             AND (session = '' OR kind = 'manual')
             AND day BETWEEN ? AND ? GROUP BY kind, title, source""",
        (first, last),
    )
    return [
        (_of_title(kind, title, source), Sum(many, seconds))
        for kind, title, source, many, seconds in rows
    ]


def _of_title(kind: str, title: str, source: str) -> tuple[str, str]:
    if kind == "manual":
        return AWAY, title or tr(AWAY_WORDS)
    if kind in _WRITTEN:
        return "write", title or tr(_WRITTEN[kind])
    return OTHER, title or _unnamed(source)


def _unnamed(source: str) -> str:
    """What a sitting is called that has no name but of the app that it came from."""
    return tr("A sitting") if source == HERE else source_words(source)


def session_sum(
    connection: sqlite3.Connection, session: str, first: int, last: int
) -> tuple[str, Sum]:
    """One session, and its sum."""
    many, seconds = connection.execute(
        """SELECT count(*), total(seconds) FROM record
           WHERE current AND kind != 'pause' AND kind != 'manual'
             AND session = ? AND day BETWEEN ? AND ?""",
        (session, first, last),
    ).fetchone()
    return session, Sum(many, seconds)


def newest(connection: sqlite3.Connection, session: str) -> tuple[str, float | None]:
    """Title of the newest record of `session`, and the seconds it was asked for."""
    title, length = connection.execute(
        """SELECT title, length FROM record WHERE rowid = (
               SELECT rowid FROM record
               WHERE current AND kind != 'pause' AND kind != 'manual' AND session = ?
               ORDER BY day DESC LIMIT 1)""",
        (session,),
    ).fetchone()
    return title, length


def first_day(connection: sqlite3.Connection) -> int | None:
    """The day of the first record that is no pause; None where there is none."""
    row = connection.execute(
        "SELECT min(day) FROM record WHERE current AND kind != 'pause' AND kind != 'check-in'"
    ).fetchone()
    return None if row[0] is None else int(row[0])


def session_sums(
    connection: sqlite3.Connection, sessions: Iterable[str], first: int, last: int
) -> list[tuple[str, Sum]]:
    """These sessions and their sums, the one sat with most often first."""
    sums = (session_sum(connection, session, first, last) for session in sessions)
    there = [(session, each) for session, each in sums if each.sittings]
    return sorted(there, key=lambda row: (-row[1].sittings, -row[1].seconds, row[0]))
