"""What lay in the log's place is set aside whole, and what takes its place comes by one rename.

Each time is a folder `set-aside/20261122T063000Z-0001-restore`, which holds what lay there under
its own names. Nothing in it is ever removed by the app but by putting it back.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from pathlib import Path
from typing import NamedTuple

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.plain_copy import plain_files

FOLDER = "set-aside"
# SQLite's companions belong to one file only: beside another they would damage it.
COMPANIONS = (f"{FILE}-wal", f"{FILE}-shm", f"{FILE}-journal")
PART = f"{FILE}.new"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d{4,18})-([a-z]+)")
_STAMP = "%Y%m%dT%H%M%SZ"


class Aside(NamedTuple):
    """One thing set aside: its number only grows; `reason` is restore, rebuild or undo."""

    number: int
    made: datetime
    path: Path
    reason: str


def asides(folder: Path) -> list[Aside]:
    """What was set aside in the person's `folder`, the last first."""
    found = []
    for path in (folder / FOLDER).glob("*-*-*"):
        named = _NAME.fullmatch(path.name)
        if named and path.is_dir():
            with suppress(ValueError):
                made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                if MINYEAR < made.year < MAXYEAR:
                    found.append(Aside(int(named[2]), made, path, named[3]))
    return sorted(found, reverse=True)


def swap(
    folder: Path, new: Path | None, reason: str, now: datetime, disk: Disk, *, plain: bool
) -> Path:
    """Let `new` (None: nothing) be the log of `folder`; where what lay there was set aside to.

    With `plain` the plain copies go aside too. At no moment is there half a log; the place is
    empty for one only on disks without second names. Raises OSError, and then all is as it was.
    """
    number = 1 + max((each.number for each in asides(folder)), default=0)
    aside = folder / FOLDER / f"{now.astimezone(UTC):{_STAMP}}-{number:04d}-{reason}"
    disk.make(aside)
    moved: list[str] = []
    try:
        for name in COMPANIONS:
            if (folder / name).exists():
                moved.append(name)
                disk.move(folder / name, aside / name)
        if (folder / FILE).exists():
            moved.append(FILE)
            if new is None or not disk.link(folder / FILE, aside / FILE):
                disk.move(folder / FILE, aside / FILE)
        if new is not None:
            disk.move(new, folder / FILE)
    except OSError:
        _all_back(folder, aside, moved)
        raise
    for file in plain_files(folder) if plain else ():
        with suppress(OSError):  # lines too many are listed, and harm nothing
            disk.move(file, aside / file.name)
    return aside


def _all_back(folder: Path, aside: Path, moved: list[str]) -> None:
    """Undo a swap that failed; what cannot be moved back lies aside, whole."""
    for name in reversed(moved):
        with suppress(OSError):
            # A step may have failed after its work was done. Of two names of one file this moves
            # neither, and the second goes.
            (aside / name).replace(folder / name)
            (aside / name).unlink(missing_ok=True)
    with suppress(OSError):
        aside.rmdir()


def put_back(folder: Path, aside: Path, now: datetime, disk: Disk) -> Path:
    """Put back what was set `aside`; where what lay there meanwhile is now. Raises OSError."""
    log = aside / FILE
    plain = bool(plain_files(aside))
    meanwhile = swap(folder, log if log.exists() else None, "undo", now, disk, plain=plain)
    for path in sorted(aside.iterdir()):
        # A journal of SQLite follows its log, never the other way round.
        disk.move(path, folder / path.name)
    with suppress(OSError):
        aside.rmdir()
    return meanwhile
