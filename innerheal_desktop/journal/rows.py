"""The rows of the journal's file: entries as they were sealed, and what is kept of the lock.

Every function works on a connection; those that change are called inside a transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from zlib import crc32

# Bytes of a body, and characters of what `vault` holds: what is longer is none of ours, and is not
# even read.
LONGEST_BODY, LONGEST_VALUE = 8 << 20, 5000
# As bytes, whatever sort a failing disk says that they are.
_COLUMNS = f"""number, CAST(page AS BLOB), CAST(revision AS BLOB),
    CASE WHEN length(body) > {LONGEST_BODY} THEN x'' ELSE CAST(body AS BLOB) END,
    CAST(checksum AS INTEGER)"""


class Row(NamedTuple):
    """One revision as the file holds it: ids of 16 bytes, and a body that may be sealed."""

    number: int
    page: bytes
    revision: bytes
    body: bytes
    checksum: int

    @property
    def whole(self) -> bool:
        """Whether the disk kept it as it was written."""
        return self.checksum == summed(self.page, self.revision, self.body)


def _row(values: tuple[Any, ...]) -> Row:
    number, page, revision, body, checksum = values
    return Row(number, page or b"", revision or b"", body or b"", checksum or 0)


def summed(page: bytes, revision: bytes, body: bytes) -> int:
    """The checksum of a row, which tells of a disk that fails, not of a hand that forges."""
    return crc32(body, crc32(revision, crc32(page)))


def insert(connection: sqlite3.Connection, page: bytes, revision: bytes, body: bytes) -> None:
    """Add a revision, once: what the disk refused may be tried again."""
    connection.execute(
        "INSERT INTO revision (page, revision, body, checksum) VALUES (?, ?, ?, ?)",
        (page, revision, body, summed(page, revision, body)),
    )
    connection.execute("UPDATE vault SET value = value + 1 WHERE key = 'many'")


def after(connection: sqlite3.Connection, number: int) -> Iterator[Row]:
    """The rows that came after `number`, in their order."""
    asked = f"SELECT {_COLUMNS} FROM revision WHERE number > ? ORDER BY number"  # noqa: S608
    for row in connection.execute(asked, (number,)):
        yield _row(row)


def holds(connection: sqlite3.Connection, pages: Iterable[bytes]) -> bool:
    """Whether any of some pages stands in the file."""
    asked = "SELECT 1 FROM revision WHERE page = ? LIMIT 1"
    return any(connection.execute(asked, (page,)).fetchone() for page in pages)


def remove(connection: sqlite3.Connection, pages: Iterable[bytes]) -> int:
    """Remove all revisions of some pages; how many went. SQLite overwrites them with zeros."""
    gone = sum(
        connection.execute("DELETE FROM revision WHERE page = ?", (page,)).rowcount
        for page in pages
    )
    if gone:
        connection.execute("UPDATE vault SET value = value - ? WHERE key = 'many'", (gone,))
        turned(connection)
    return gone


def many(connection: sqlite3.Connection) -> int:
    """How many revisions the file should hold: those that are not found lie in a damaged part."""
    row = connection.execute("SELECT value FROM vault WHERE key = 'many'").fetchone()
    return 0 if row is None else int(row[0])


def exchange(connection: sqlite3.Connection, anew: Callable[[Row], bytes]) -> None:
    """Give every revision the body that `anew` makes of it; a damaged one stays known as such."""
    numbers = [row[0] for row in connection.execute("SELECT number FROM revision").fetchall()]
    for number in numbers:
        asked = f"SELECT {_COLUMNS} FROM revision WHERE number = ?"  # noqa: S608
        row = _row(connection.execute(asked, (number,)).fetchone())
        body = anew(row)
        checksum = summed(row.page, row.revision, body) ^ (not row.whole)
        connection.execute(
            "UPDATE revision SET body = ?, checksum = ? WHERE number = ?", (body, checksum, number)
        )
    turned(connection)


def header(connection: sqlite3.Connection) -> str | None:
    """The header of the lock, as it is written; None where the journal is plain."""
    asked = "SELECT CAST(substr(value, 1, ?) AS BLOB) FROM vault WHERE key = 'header'"
    row = connection.execute(asked, (LONGEST_VALUE,)).fetchone()
    return None if row is None else (row[0] or b"").decode("utf-8", "replace")


def are_sealed(connection: sqlite3.Connection) -> bool:
    """Whether there are entries, and none of the first ones is plain: those begin with their id."""
    asked = "SELECT CAST(substr(body, 1, 5) AS BLOB) FROM revision ORDER BY number LIMIT 20"
    begins = [row[0] for row in connection.execute(asked)]
    return bool(begins) and b'{"id"' not in begins


def untidy(connection: sqlite3.Connection) -> str:
    """Which change of the lock has not been swept up after yet; empty for none."""
    row = connection.execute("SELECT value FROM vault WHERE key = 'untidy'").fetchone()
    return "" if row is None else str(row[0])


def set_untidy(connection: sqlite3.Connection, change: str) -> None:
    """Keep in mind what is to be swept up after, or that nothing is."""
    if change:
        connection.execute("INSERT OR REPLACE INTO vault VALUES ('untidy', ?)", (change,))
    else:
        connection.execute("DELETE FROM vault WHERE key = 'untidy'")


def set_header(connection: sqlite3.Connection, text: str | None) -> None:
    """Keep the header of the lock, or none."""
    if text is None:
        connection.execute("DELETE FROM vault WHERE key = 'header'")
    else:
        connection.execute("INSERT OR REPLACE INTO vault VALUES ('header', ?)", (text,))


def farewell(connection: sqlite3.Connection) -> str:
    """By what a lock that was taken away says so itself; empty for nothing."""
    row = connection.execute("SELECT value FROM vault WHERE key = 'farewell'").fetchone()
    return "" if row is None else str(row[0])


def set_farewell(connection: sqlite3.Connection, text: str) -> None:
    """Let the lock that goes say so, or nothing."""
    if text:
        connection.execute("INSERT OR REPLACE INTO vault VALUES ('farewell', ?)", (text,))
    else:
        connection.execute("DELETE FROM vault WHERE key = 'farewell'")


def turn(connection: sqlite3.Connection) -> int:
    """How often rows went away, or were sealed anew."""
    row = connection.execute("SELECT value FROM vault WHERE key = 'turn'").fetchone()
    return 0 if row is None else int(row[0])


def turned(connection: sqlite3.Connection) -> None:
    """Rows went away: who holds them in memory reads anew."""
    connection.execute("UPDATE vault SET value = value + 1 WHERE key = 'turn'")


def sweep(connection: sqlite3.Connection, *, all_pages: bool = False) -> None:
    """Leave no byte of what went away in the file nor beside it; no transaction may run.

    With `all_pages` the whole file is written anew. Raises sqlite3.OperationalError (busy) where
    another program reads just now: what went away still stands in the `-wal` beside the file.
    """
    if all_pages:
        connection.execute("VACUUM")
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        error = sqlite3.OperationalError("database is locked")
        error.sqlite_errorcode = sqlite3.SQLITE_BUSY
        raise error
