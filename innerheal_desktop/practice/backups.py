"""Backups: whole copies of the log in `backups/`, each with its checksum and counts beside it.

They are called as `keeping/copies.py` says. What a record that was deleted for good held stays in
older backups until those are thinned.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, ClassVar

from innerheal_desktop.keeping import backups
from innerheal_desktop.keeping.backups import Copy, newest_first
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
from innerheal_desktop.keeping.errors import KeepingError, known
from innerheal_desktop.practice.copying import Contents, copy, examined, stamp_of
from innerheal_desktop.practice.file import open_for_reading
from innerheal_desktop.tongue import mark

WHAT = "practice"
# Why a backup was made, in the words the person is told.
REASONS = {
    "close": mark("at closing"),
    "use": mark("while in use"),
    "asked": mark("asked for"),
    "migration": mark("before a newer form of the log"),
    "import": mark("before an import"),
    "undoing": mark("before an import was taken back"),
    "return": mark("before an import was brought back"),
    "restore": mark("before a restore"),
    "deletion": mark("before much was deleted"),
    "purge": mark("before deleted records went for good"),
}


@dataclass(frozen=True, slots=True)
class Backup(Copy):
    """A backup of the log.

    `records` and `days` count what stands in it, and `last` is the newest date of practice; None
    where nothing is known.
    """

    records: int | None = None
    days: int | None = None
    last: date | None = None

    reasons: ClassVar[Mapping[str, str]] = REASONS

    def as_json(self) -> dict[str, Any]:
        """What programs are told: see the shapes in `terminal/backups.py`."""
        return {
            "path": str(self.path),
            "made": self.made.isoformat().replace("+00:00", "Z"),
            "reason": self.reason,
            "app": self.app,
            "records": self.records,
            "days": self.days,
            "last": None if self.last is None else self.last.isoformat(),
            "good": self.good,
        }


def listed(folder: Path) -> list[Backup]:
    """The backups in the person's `folder`, the newest first; bad ones too.

    Only names and the small files beside them are read, so that a window may ask. Never raises
    for what lies there; a folder that cannot be read holds none.
    """
    return newest_first(_told(path, size) for path, size in there(folder, WHAT))


def looked_into(backup: Backup) -> Backup:
    """`backup` with `good` and its counts, after every byte and page of it was read."""
    try:
        held = None if backup.changed else examined(backup.path, newer=True)
    except (KeepingError, OSError):
        held = None
    if held is None or backup.records not in (None, held.records):
        return replace(backup, good=False)
    return replace(backup, good=True, records=held.records, days=held.days, last=held.last)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that is whole; bad ones above it are passed over."""
    return backups.newest_good(listed(folder), looked_into)


def is_due(folder: Path) -> bool:
    """Whether the log in `folder` is another than its newest backup. Raises a `KeepingError`."""
    return backups.is_due(listed(folder), lambda: stamp_of(folder))


def back_up(
    folder: Path,
    reason: str,
    now: datetime,
    disk: Disk | None = None,
    source: sqlite3.Connection | None = None,
) -> Backup:
    """Make a backup of the log in `folder`, which may be open and in use; it has been read back.

    `now` is aware; `source` a connection of this thread to that log, or None to open one. Raises
    a `KeepingError`, and then nothing is left of it.
    """
    disk = disk or Disk()
    try:
        disk.make(folder / FOLDER)
        sweep(folder, now, disk)
        return written(folder, claimed(folder, WHAT, reason, now, disk), now, disk, source)
    except OSError as error:
        raise known(error, str(folder / FOLDER)) from error


def written(
    folder: Path,
    goal: Path,
    now: datetime,
    disk: Disk,
    source: sqlite3.Connection | None = None,
) -> Backup:
    """A verified copy of the log in `folder` under the name `goal`, and its checksum beside it.

    The name comes last: whatever is called so is whole. Raises a `KeepingError` or OSError.
    """
    part = part_of(goal, now)
    with whole_or_gone(disk, part, goal, sidecar(goal)):
        if source is None:
            with closing(open_for_reading(folder)) as own:
                held = copy(own, part, disk)
        else:
            held = copy(source, part, disk)
        backups.tell(goal, part, _as_told(held), held.stamp, now, disk)
        disk.move(part, goal)
    size = goal.stat().st_size
    told = _told(goal, size) or _with_sidecar(Backup(goal, now.astimezone(UTC), 0, "asked"), size)
    return replace(told, good=True)


def outside(file: Path) -> Backup:
    """A log file or backup anywhere, as its name and the file beside it tell. Raises OSError."""
    size = file.stat().st_size
    return _told(file, size) or _with_sidecar(
        Backup(file, datetime.fromtimestamp(0, UTC), 0, ""), size
    )


def _told(file: Path, size: int) -> Backup | None:
    """The backup that a file's name and sidecar tell of; None for another name."""
    name = named(file)
    if name is None or name.what != WHAT:
        return None
    return _with_sidecar(Backup(file, name.made, name.number, name.reason), size)


def _with_sidecar(bare: Backup, size: int) -> Backup:
    return backups.with_told(bare, size, _held)


def _held(told: dict[str, Any]) -> dict[str, Any]:
    last = told["last"]
    return {
        "records": int(told["records"]),
        "days": int(told["days"]),
        "last": None if last is None else date.fromisoformat(last),
    }


def _as_told(held: Contents) -> dict[str, object]:
    last = None if held.last is None else held.last.isoformat()
    return {"records": held.records, "days": held.days, "last": last}
