"""What the person chose that is kept in the log file, beside what it counts: JSON, by its key."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from datetime import date
from typing import Any

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.rhythm import Goals


def setting(connection: sqlite3.Connection, key: str, default: Any) -> Any:
    """What was chosen for `key`; `default` where nothing was, or where the disk has changed it.

    What is no list or mapping counts as nothing where the `default` is one.
    """
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    try:
        chosen = default if row is None else json.loads(row[0])
    except (ValueError, TypeError, RecursionError):
        return default
    many = isinstance(default, list | dict)
    return default if many and not isinstance(chosen, type(default)) else chosen


def keep(connection: sqlite3.Connection, key: str, text: str) -> None:
    """Keep a JSON `text` for `key`, in place of what was there."""
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, text))


def settings(connection: sqlite3.Connection) -> dict[str, Any]:
    """Everything the person chose that is kept in the log, by its key."""
    rows = connection.execute("SELECT key, value FROM setting ORDER BY key")
    told: dict[str, Any] = {}
    for key, value in rows:
        with suppress(ValueError, TypeError, RecursionError):  # decay takes one, not all of them
            told[str(key)] = json.loads(value)
    return told


def goals_of(rows: Any) -> Goals:
    """The weekly goals that stand in a setting, as [[date, days], …].

    The usual one where they cannot be read any more: a streak is shown all the same.
    """
    try:
        return Goals(tuple((date.fromisoformat(day).toordinal(), goal) for day, goal in rows))
    except (ValueError, TypeError, InvalidRecordError):
        return Goals()
