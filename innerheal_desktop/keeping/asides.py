"""What lay in a file's place is set aside whole, and what takes its place comes by one rename.

Each time is a folder `set-aside/20261122T063000Z-0001-restore`, before which may stand of `what` it
is; it holds what lay there under its own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import MAXYEAR, MINYEAR, UTC, datetime
from pathlib import Path
from typing import NamedTuple

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.sqlite import companions

FOLDER = "set-aside"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d{4,18})-([a-z]+)")
_STAMP = "%Y%m%dT%H%M%SZ"


class Aside(NamedTuple):
    """One thing set aside: its number only grows; `reason` is restore, rebuild, undo or anew."""

    number: int
    made: datetime
    path: Path
    reason: str


def asides(folder: Path, what: str = "") -> list[Aside]:
    """What was set aside of `what` (`journal-`) in the person's `folder`, the last first."""
    found = []
    for path in (folder / FOLDER).glob(f"{what}*-*-*"):
        named = _NAME.fullmatch(path.name.removeprefix(what))
        if named and path.is_dir():
            with suppress(ValueError):
                made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
                if MINYEAR < made.year < MAXYEAR:
                    found.append(Aside(int(named[2]), made, path, named[3]))
    return sorted(found, reverse=True)


def exchange(
    file: Path,
    new: Path | None,
    reason: str,
    now: datetime,
    disk: Disk,
    *,
    what: str = "",
    beside: Iterable[str] = (),
) -> Path:
    """Let `new` (None: nothing) be called `file`; where what lay there was set aside to.

    SQLite's companions go with it, and what is called as in `beside`. At no moment is there half a
    file; the place is empty for one only on disks without second names. `now` is aware. Raises
    OSError, and then all is as it was.
    """
    folder = file.parent
    number = 1 + max((each.number for each in asides(folder, what)), default=0)
    aside = folder / FOLDER / f"{what}{now.astimezone(UTC):{_STAMP}}-{number:04d}-{reason}"
    disk.make(aside)
    moved: list[str] = []
    try:
        for name in (*companions(file.name), *beside):
            if (folder / name).exists():
                moved.append(name)
                disk.move(folder / name, aside / name)
        if file.exists():
            moved.append(file.name)
            if new is None or not disk.link(file, aside / file.name):
                disk.move(file, aside / file.name)
        if new is not None:
            disk.move(new, file)
    except OSError:
        _all_back(folder, aside, moved)
        raise
    return aside


def _all_back(folder: Path, aside: Path, moved: list[str]) -> None:
    """Undo an exchange that failed; what cannot be moved back lies aside, whole."""
    for name in reversed(moved):
        with suppress(OSError):
            # A step may have failed after its work was done. Of two names of one file this moves
            # neither, and the second goes.
            (aside / name).replace(folder / name)
            (aside / name).unlink(missing_ok=True)
    with suppress(OSError):
        aside.rmdir()
