"""A whole copy of a journal's file, and what such a file holds: read back before it is trusted.

No key is needed: a sealed journal is copied and checked as it lies.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.errors import damaged
from innerheal_desktop.journal.errors import known as known_of_journal
from innerheal_desktop.journal.file import FILE, look_at, open_for_reading
from innerheal_desktop.keeping.copies import all_of_it, copied, whole_or_gone
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import known as known_of_disk
from innerheal_desktop.keeping.sqlite import whole_file


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal's file holds: how many pages (deleted ones too) and revisions of them.

    `header` is that of the lock, None where the pages are plain. `bad` revisions are not as they
    were written. `stamp` is the same for two files as long as nobody wrote.
    """

    pages: int = 0
    revisions: int = 0
    header: str | None = None
    bad: int = 0
    stamp: str = ""

    @property
    def sealed(self) -> bool:
        """Whether a passphrase stands before it."""
        return self.header is not None


def contents(connection: sqlite3.Connection) -> Contents:
    """What the journal behind `connection` holds; every row is looked at."""
    (pages,) = connection.execute("SELECT count(DISTINCT page) FROM revision").fetchone()
    many = bad = 0
    for row in rows.after(connection, -1):
        many += 1
        bad += not row.whole
    return Contents(pages, many, rows.header(connection), bad, _stamp(connection))


def stamp_of(folder: Path) -> str:
    """The stamp of the journal in `folder` as it is now. Raises a TroubleError."""
    try:
        with closing(open_for_reading(folder)) as connection:
            return _stamp(connection)
    except (sqlite3.Error, OSError) as error:
        raise told(error, folder / FILE) from error


def examined(file: Path) -> Contents:
    """What a journal's file that nobody has open holds, after every page of it was checked.

    Raises a TroubleError for one that is damaged, or none.
    """
    try:
        with closing(whole_file(file)) as connection:
            return examine(connection)
    except (sqlite3.Error, OSError) as error:
        raise told(error, file) from error


def examine(connection: sqlite3.Connection) -> Contents:
    """The same of an open one. Raises a `JournalError`, or sqlite3's errors."""
    connection.execute("PRAGMA query_only = ON")
    look_at(connection)
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise damaged()
    return contents(connection)


def copy(
    source: sqlite3.Connection, goal: Path, disk: Disk, without: Iterable[bytes] = ()
) -> Contents:
    """Copy the journal behind `source` into the new file `goal`, read it back, have it on disk.

    It is one moment of the journal, and nobody who writes meanwhile waits. Pages `without` whose
    ids it shall be leave no byte in it. Raises a TroubleError or OSError, and then leaves no file.
    """
    gone = list(without)
    try:
        with whole_or_gone(disk, goal):
            held = copied(
                source, goal, disk, contents, partial(_poured, without=gone) if gone else all_of_it
            )
            there = examined(goal)
            if not gone and there != held:
                raise damaged()
    except sqlite3.Error as error:
        raise told(error, goal) from error
    return there


def _poured(source: sqlite3.Connection, goal: sqlite3.Connection, without: list[bytes]) -> None:
    # In memory, so that what shall go never comes to the disk again.
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as held:
        source.backup(held)
        held.execute("PRAGMA secure_delete = ON")
        rows.remove(held, without)
        held.backup(goal)


def told(error: sqlite3.Error | OSError, file: Path) -> BaseException:
    """`error` in words for the person."""
    known = known_of_journal(error) if isinstance(error, sqlite3.Error) else error
    return known_of_disk(known, str(file))


def _stamp(connection: sqlite3.Connection) -> str:
    """Revisions are only ever added, or `turn` tells that some went away or were sealed anew."""
    added = connection.execute("SELECT count(*), max(number) FROM revision").fetchone()
    said = json.dumps([*added, rows.turn(connection), rows.header(connection)])
    return f"{zlib.crc32(said.encode()):08x}"
