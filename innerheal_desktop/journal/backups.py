"""Backups of the journal: whole copies in `backups/`, as sealed as the journal was at that moment.

They are called as `keeping/copies.py` says; drafts are never in them. A page that is let go
(`without`) leaves them too; one that was only deleted stays until older ones are thinned.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.copying import Contents, copy, examined, stamp_of, told
from innerheal_desktop.journal.drafts import wipe
from innerheal_desktop.journal.errors import DamagedJournalError, ForeignJournalError
from innerheal_desktop.journal.file import FILE, look_at, open_for_reading
from innerheal_desktop.keeping import backups
from innerheal_desktop.keeping.backups import Copy, newest_first, thinned
from innerheal_desktop.keeping.copies import (
    FOLDER,
    claimed,
    named,
    part_of,
    sidecar,
    sweep,
    there,
    whole_or_gone,
)
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.sqlite import whole_file
from innerheal_desktop.tongue import mark
from innerheal_desktop.trouble import TroubleError

WHAT = "journal"
# Files that a restore set aside: they hold pages as backups do.
ASIDE = f"set-aside/{WHAT}-*/{FILE}"
# What was set aside to begin anew is another journal: nothing that is done to this one reaches it.
ANEW = "anew"
# Why a backup was made, in the words the person is told.
REASONS = {
    "close": mark("at closing"),
    "use": mark("while in use"),
    "asked": mark("asked for"),
    "protected": mark("before a passphrase was set"),
    "rotated": mark("before every page was sealed anew"),
    "unprotected": mark("before the passphrase was taken away"),
    "sealed": mark("after the journal was sealed"),
    "import": mark("before an import"),
    "restore": mark("before a restore"),
}


@dataclass(frozen=True, slots=True)
class Backup(Copy):
    """A backup of the journal.

    `pages` counts those in it, deleted ones too; `sealed` tells whether a passphrase opens it; None
    where nothing is known.
    """

    pages: int | None = None
    sealed: bool | None = None

    reasons: ClassVar[Mapping[str, str]] = REASONS

    def as_json(self) -> dict[str, Any]:
        """What programs are told: see the shapes in `terminal/journal.py`."""
        return {
            "number": self.number,
            "path": str(self.path),
            "made": self.made.isoformat().replace("+00:00", "Z"),
            **{name: getattr(self, name) for name in ("reason", "app", "pages", "sealed", "good")},
        }


def listed(folder: Path) -> list[Backup]:
    """The backups in the person's `folder`, the newest first; bad ones too.

    Only names and the small files beside them are read, so that a window may ask. Never raises.
    """
    return newest_first(_told(path, size) for path, size in there(folder, WHAT))


def looked_into(backup: Backup) -> Backup:
    """`backup` with `good` and what it holds, after every byte and row of it was read."""
    try:
        held = None if backup.changed else examined(backup.path)
    except (TroubleError, OSError):
        held = None
    if held is None or held.bad or backup.pages not in (None, held.pages):
        return replace(backup, good=False)
    return replace(backup, good=True, pages=held.pages, sealed=held.sealed)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that is whole; bad ones above it are passed over."""
    return backups.newest_good(listed(folder), looked_into)


def outside(file: Path) -> Backup:
    """A journal or backup anywhere, as its name and the file beside it tell. Raises OSError."""
    return _told(file, file.stat().st_size) or Backup(file, datetime.fromtimestamp(0, UTC), 0, "")


def is_due(folder: Path) -> bool:
    """Whether the journal in `folder` is another than its newest backup. Raises a TroubleError."""
    return backups.is_due(listed(folder), lambda: stamp_of(folder))


def back_up(folder: Path, reason: str, now: datetime, disk: Disk | None = None) -> Backup:
    """Make a backup of the journal in `folder`, open or locked or closed; it has been read back.

    `now` is aware. Raises a TroubleError, and then nothing is left of it.
    """
    disk = disk or Disk()
    try:
        disk.make(folder / FOLDER)
        sweep(folder, now, disk)
        goal = claimed(folder, WHAT, reason, now, disk)
        with (
            whole_or_gone(disk, goal, sidecar(goal)),
            closing(open_for_reading(folder)) as source,
        ):
            while (made := _written(source, goal, now, disk)) is None:
                pass
            return made
    except (sqlite3.Error, OSError) as error:
        raise told(error, folder / FOLDER) from error


def thin(folder: Path, now: datetime, disk: Disk | None = None) -> list[Backup]:
    """Remove the backups in `folder` that need not stay; which they were. `now` is aware.

    The newest good one is read through first and never goes; where none is good, nothing goes.
    Raises a TroubleError; what was to stay is untouched then.
    """
    return thinned(listed(folder), now, disk or Disk(), lambda: newest_good(folder))


def without(folder: Path, ids: Iterable[str], now: datetime, disk: Disk | None = None) -> int:
    """Take pages out of every backup, and of what a restore set aside; how many files they were in.

    Each file is written anew without them and takes the old one's place, which is overwritten with
    zeros. One that is so damaged that it can be neither read nor restored goes as a whole. Raises a
    TroubleError: then some may be done, and all are whole.
    """
    disk = disk or Disk()
    gone = [bytes.fromhex(id) for id in ids]
    file = folder
    try:
        found = [file for file in _all(folder) if _holds(file, gone)]
        for file in found:
            if not _is_readable(file):
                _wiped(file, disk)
                continue
            part, old = part_of(file, now), part_of(file, now)
            with closing(whole_file(file)) as source:
                held = copy(source, part, disk, gone)
            if not disk.link(file, old):
                disk.move(file, old)
            # A kill leaves a backup without counts.
            disk.remove(sidecar(file))
            disk.move(part, file)
            if named(file) is not None:
                _tell(file, file, held, now, disk)
            wipe(old)
    except (sqlite3.Error, OSError) as error:
        raise told(error, file) from error
    return len(found)


def purge(folder: Path, spare: Callable[[str | None], bool], disk: Disk | None = None) -> int:
    """Remove backups, and what a restore set aside, but those that `spare` says shall stay.

    It is told the header of the lock that stands before each, None for a plain one. They are
    overwritten with zeros first. How many went. Raises OSError.
    """
    disk = disk or Disk()
    going = [file for file in _all(folder) if not spare(_header(file))]
    for file in going:
        _wiped(file, disk)
    return len(going)


def _wiped(file: Path, disk: Disk) -> None:
    wipe(file)
    disk.remove(sidecar(file))
    if named(file) is None:
        with suppress(OSError):  # what is not empty holds something else
            file.parent.rmdir()


def _all(folder: Path) -> list[Path]:
    aside = (file for file in folder.glob(ASIDE) if not file.parent.name.endswith(f"-{ANEW}"))
    return [*(path for path, _ in there(folder, WHAT)), *sorted(aside)]


def _holds(file: Path, ids: list[bytes]) -> bool:
    """Whether a page stands in `file`; in one that cannot be read, whether its id does."""
    with suppress(sqlite3.Error, TroubleError), closing(whole_file(file)) as connection:
        look_at(connection)
        return rows.holds(connection, ids)
    content = file.read_bytes()
    return any(id in content for id in ids)


def _is_readable(file: Path) -> bool:
    """No for one that its disk has damaged. Raises a TroubleError for what else is in the way."""
    try:
        examined(file)
    except (DamagedJournalError, ForeignJournalError):
        return False
    return True


def _header(file: Path) -> str | None:
    """The header of the lock of `file`; None where there is none, or it cannot be read."""
    with suppress(sqlite3.Error, TroubleError), closing(whole_file(file)) as connection:
        look_at(connection)
        return rows.header(connection)
    return None


def _written(source: sqlite3.Connection, goal: Path, now: datetime, disk: Disk) -> Backup | None:
    """A verified copy under the name `goal`, and its checksum beside it; the name comes last.

    None, and no copy, where meanwhile the lock changed or pages were let go: whoever does that
    removes only what has a name by then. So it is asked before the copy has one, and after.
    """
    part, before = part_of(goal, now), _promises(source)
    with whole_or_gone(disk, part):
        held = copy(source, part, disk)
        _tell(goal, part, held, now, disk)
        size = part.stat().st_size
        if _promises(source) != before:
            wipe(part)
            return None
        disk.move(part, goal)
        if _promises(source) != before:
            wipe(goal)
            return None
    # From now on whoever seals the journal may take it away.
    made = _told(goal, size)
    assert made is not None, goal
    return replace(made, good=True)


def _promises(connection: sqlite3.Connection) -> tuple[str | None, int]:
    """What a copy must not be older than: the lock, and how often rows went away."""
    return rows.header(connection), rows.turn(connection)


def _tell(goal: Path, part: Path, held: Contents, now: datetime, disk: Disk) -> None:
    told = {"pages": held.pages, "sealed": held.sealed}
    backups.tell(goal, part, told, held.stamp, now, disk)


def _told(file: Path, size: int) -> Backup | None:
    """The backup that a name and what stands beside it tell of; of another size it is bad."""
    name = named(file)
    if name is None:
        return None
    return backups.with_told(Backup(file, name.made, name.number, name.reason), size, _held)


def _held(told: dict[str, Any]) -> dict[str, Any]:
    return {"pages": int(told["pages"]), "sealed": told["sealed"] is True}
