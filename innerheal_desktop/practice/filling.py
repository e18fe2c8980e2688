"""A log filled from the plain copies: what is missing is added, and nothing that is there changed.

Work for a transaction on a log that nobody else has open yet.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from innerheal_desktop.practice import store
from innerheal_desktop.practice.plain_copy import Odd, PlainCopy

Key = tuple[str, int]


def fill(
    connection: sqlite3.Connection, told: PlainCopy, written: int, *, present: bool = False
) -> tuple[int, list[Odd]]:
    """Add the versions that the log lacks, as `written` then (milliseconds UTC).

    With `present` it is the log itself and no backup. A line comes before its row: of a deletion
    that the disk refused then, the line may be all there is. It is listed, and the record stays.

    How many were added, and the lines that say something else than the log about a version: there
    the log stands, since its rows have checksums and a line is anybody's to change.
    """
    there = _lines_of(connection)
    missing = [each for key, each in told.versions.items() if key not in there]
    ids = {id for id, _ in there} if present else set()
    refused = [each for each in missing if each.deleted and each.record.id in ids]
    missing = [each for each in missing if not (each.deleted and each.record.id in ids)]
    for each in missing:
        store.insert(connection, each.record, written=written, plain=True, deleted=each.deleted)
    # What ran when the backup was made has ended since.
    connection.execute("DELETE FROM running WHERE id IN (SELECT id FROM record)")
    # Lines come in any order, and the newest version is what counts.
    connection.execute(
        """UPDATE record SET current = NOT deleted AND version =
           (SELECT max(version) FROM record AS other WHERE other.id = record.id)"""
    )
    differing = [
        Odd(each.file, each.line, "differs")
        for key, each in told.versions.items()
        if key in there and there[key] != each.as_line()
    ]
    undone = [Odd(each.file, each.line, "undone") for each in refused]
    note_plain(connection, told)
    return len(missing), [*differing, *undone]


def note_plain(connection: sqlite3.Connection, told: PlainCopy) -> None:
    """Note which rows stand in the plain copy as they are; the others follow with the next."""
    there = _lines_of(connection) if told.versions else {}
    keys = [
        list(key)
        for key, each in told.versions.items()
        if key in there and there[key] == each.as_line()
    ]
    connection.execute("CREATE TEMP TABLE line (id, version, PRIMARY KEY (id, version))")
    connection.execute(
        """INSERT INTO line SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
           FROM json_each(?)""",
        (json.dumps(keys),),
    )
    connection.execute("UPDATE record SET plain = (id, version) IN (SELECT id, version FROM line)")
    connection.execute("DROP TABLE line")


def _lines_of(connection: sqlite3.Connection) -> dict[Key, dict[str, Any]]:
    """Every version in the log as a line."""
    return {
        (record.id, record.version): store.plain_line(record, deleted=deleted)
        for record, deleted in store.every_version(connection)
    }
