"""A log that goes from its place, with its plain copies or without, and comes back to it.

Nothing in what was set aside is ever removed by the app but by putting it back.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from innerheal_desktop.keeping.asides import exchange
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.practice.file import FILE
from innerheal_desktop.practice.plain_copy import plain_files

PART = f"{FILE}.new"


def swap(
    folder: Path, new: Path | None, reason: str, now: datetime, disk: Disk, *, plain: bool
) -> Path:
    """Let `new` (None: nothing) be the log of `folder`; where what lay there was set aside to.

    With `plain` the plain copies go aside too. Raises OSError, and then all is as it was.
    """
    aside = exchange(folder / FILE, new, reason, now, disk)
    for file in plain_files(folder) if plain else ():
        with suppress(OSError):  # lines too many are listed, and harm nothing
            disk.move(file, aside / file.name)
    return aside


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
