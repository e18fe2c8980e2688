"""Names of whole copies in `backups/`, and what is done with every one of them alike.

A copy is `practice-20261122T063000Z-0042-close.sqlite`: of what, the moment in UTC, a number that
only grows, and why it was made. The file of the same name with `.json` after it holds its SHA-256
and what the person is told of it.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.sqlite import connected

T = TypeVar("T")
FOLDER = "backups"
PIECE = 1 << 20
_NAME = re.compile(r"([a-z]+)-(\d{8}T\d{6}Z)-(\d{4,18})-([a-z]+)\.sqlite")
_STAMP = "%Y%m%dT%H%M%SZ"


class Named(NamedTuple):
    """What a copy's name says: of what it is, when it was made (aware UTC), and why."""

    what: str
    made: datetime
    number: int
    reason: str


def named(file: Path) -> Named | None:
    """What the name of `file` says; None where it is no copy's name."""
    found = _NAME.fullmatch(file.name)
    try:
        made = found and datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    # At the first and the last year no clock of another zone can be told.
    if not found or not made or not MINYEAR < made.year < MAXYEAR:
        return None
    return Named(found[1], made, int(found[3]), found[4])


def there(folder: Path, what: str) -> list[tuple[Path, int]]:
    """The copies of `what` in the person's `folder`, by name alone, and the bytes of each.

    Never raises for what lies there; a folder that cannot be read holds none.
    """
    try:
        with os.scandir(folder / FOLDER) as rows:
            found = [
                (folder / FOLDER / row.name, row.stat().st_size) for row in rows if row.is_file()
            ]
    except OSError:
        return []
    names = ((path, size, named(path)) for path, size in found)
    return [(path, size) for path, size, name in names if name and name.what == what]


def claimed(folder: Path, what: str, reason: str, now: datetime, disk: Disk) -> Path:
    """A name that nobody else writes to: another program may make a copy in the same second.

    Raises OSError.
    """
    before = (named(path) for path, _ in there(folder, what))
    number = 1 + max((each.number for each in before if each), default=0)
    while True:
        name = f"{what}-{now.astimezone(UTC):{_STAMP}}-{number:04d}-{reason}.sqlite"
        goal = folder / FOLDER / name
        try:
            disk.begin(sidecar(goal))
        except FileExistsError:
            number += 1
        except OSError:
            with suppress(OSError):
                disk.remove(sidecar(goal))
            raise
        else:
            return goal


def sidecar(copy: Path) -> Path:
    """The small file beside a copy."""
    return copy.with_name(f"{copy.name}.json")


def part_of(goal: Path, now: datetime) -> Path:
    """What a copy is called while it is being made."""
    return goal.with_name(f".{now.astimezone(UTC):{_STAMP}}-{os.urandom(4).hex()}.part")


def sweep(folder: Path, now: datetime, disk: Disk) -> None:
    """Remove what a kill left of copies that were being made, a day ago or more."""
    for part in (folder / FOLDER).glob(".*.part"):
        with suppress(ValueError, OSError):
            begun = datetime.strptime(part.name[1:17], _STAMP).replace(tzinfo=UTC)
            if abs(now - begun) > timedelta(days=1):
                disk.remove(part)


def all_of_it(source: sqlite3.Connection, goal: sqlite3.Connection) -> None:
    """Pour everything."""
    source.backup(goal)


@contextmanager
def whole_or_gone(disk: Disk, *files: Path) -> Iterator[None]:
    """Remove `files` where what is done with them fails; what stays is swept away later."""
    try:
        yield
    except BaseException:
        for file in files:
            with suppress(OSError):
                disk.remove(file)
        raise


def copied(
    source: sqlite3.Connection,
    goal: Path,
    disk: Disk,
    contents: Callable[[sqlite3.Connection], T],
    pour: Callable[[sqlite3.Connection, sqlite3.Connection], None] = all_of_it,
) -> T:
    """`pour` what lies behind `source` into the new file `goal`; the `contents` it had then.

    It is one moment of it, and nobody who writes meanwhile waits. Raises sqlite3.Error, OSError.
    """
    disk.begin(goal)
    source.execute("BEGIN")
    try:
        held = contents(source)
        with closing(connected(goal, "mode=rw")) as there:
            # It is fsynced as a whole below, and no name leads to it before.
            there.execute("PRAGMA synchronous = OFF")
            pour(source, there)
            # One file without companions, that a disk that cannot be written opens too.
            there.execute("PRAGMA journal_mode = DELETE")
    finally:
        source.execute("ROLLBACK")
    disk.settle(goal)
    return held


def sha256(file: Path) -> str:
    """The SHA-256 of a file's bytes, as hexadecimal digits. Raises OSError."""
    import hashlib  # OpenSSL takes 2 MB: only a backup is summed

    summed = hashlib.sha256()
    with file.open("rb") as handle:
        while piece := handle.read(PIECE):
            summed.update(piece)
    return summed.hexdigest()
