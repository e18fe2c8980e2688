"""Backups: whole copies of the log in `backups/`, each with its checksum and counts beside it.

They are called as `keeping/copies.py` says. What a record that was deleted for good held stays in
older backups until those are thinned.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from innerheal_desktop import __version__
from innerheal_desktop.keeping.copies import (
    FOLDER,
    claimed,
    named,
    part_of,
    sha256,
    sidecar,
    sweep,
    there,
)
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError, known
from innerheal_desktop.practice.copying import Contents, copy, examined, stamp_of
from innerheal_desktop.practice.file import open_for_reading
from innerheal_desktop.tongue import mark, tr

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
_SIDECAR_LIMIT = 4096  # bytes; ours have some 300


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the person's folder, or one that was put elsewhere.

    `made` is aware UTC, by the file's name; `reason` a key of `REASONS`; `app` the version of
    InnerHeal that wrote it, or empty. `records` and `days` count what stands in it, and `last` is
    the newest date of practice; None where nothing is known. `good` is True once every byte was
    compared, False for one that is known to be bad, None while it was not looked into.
    """

    path: Path
    made: datetime
    number: int
    reason: str
    app: str = ""
    records: int | None = None
    days: int | None = None
    last: date | None = None
    good: bool | None = None
    sha256: str = ""
    stamp: str = ""

    def words(self) -> str:
        """When and why it was made, by this computer's clock: `2026-11-22 07:30, at closing`."""
        when = f"{self.made.astimezone():%Y-%m-%d %H:%M}"
        why = REASONS.get(self.reason)
        return tr("{when}, {why}", when=when, why=tr(why)) if why else when

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
    here = [_told(path, size) for path, size in there(folder, WHAT)]
    # By number: a computer's clock may once have been years ahead.
    return sorted((each for each in here if each), key=lambda b: (b.number, b.made), reverse=True)


def looked_into(backup: Backup) -> Backup:
    """`backup` with `good` and its counts, after every byte and page of it was read."""
    try:
        changed = bool(backup.sha256) and sha256(backup.path) != backup.sha256
        held = None if changed else examined(backup.path, newer=True)
    except (KeepingError, OSError):
        held = None
    if held is None or backup.records not in (None, held.records):
        return replace(backup, good=False)
    return replace(backup, good=True, records=held.records, days=held.days, last=held.last)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that is whole; bad ones above it are passed over."""
    looked = (looked_into(each) for each in listed(folder) if each.good is not False)
    return next((each for each in looked if each.good), None)


def is_due(folder: Path) -> bool:
    """Whether the log in `folder` is another than its newest backup. Raises a `KeepingError`."""
    newest = next((each for each in listed(folder) if each.good is not False), None)
    return newest is None or newest.stamp != stamp_of(folder)


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
    try:
        if source is None:
            with closing(open_for_reading(folder)) as own:
                held = copy(own, part, disk)
        else:
            held = copy(source, part, disk)
        summed = sha256(part)
        disk.write(sidecar(goal), _sidecar(held, summed, part.stat().st_size, now).encode())
        disk.move(part, goal)
    except BaseException:
        for left in (part, goal, sidecar(goal)):
            with suppress(OSError):
                disk.remove(left)
        raise
    told = _told(goal, goal.stat().st_size) or Backup(goal, now.astimezone(UTC), 0, "asked")
    return replace(
        told,
        app=__version__,
        records=held.records,
        days=held.days,
        last=held.last,
        good=True,
        sha256=summed,
        stamp=held.stamp,
    )


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
    """`bare` with what stands beside it; one whose size is another is bad."""
    try:
        with sidecar(bare.path).open("rb") as handle:
            told = json.loads(handle.read(_SIDECAR_LIMIT))
        last = told["last"]
        return replace(
            bare,
            app=str(told["app"])[:20],
            records=int(told["records"]),
            days=int(told["days"]),
            last=None if last is None else date.fromisoformat(last),
            good=None if told["size"] == size else False,
            sha256=str(told["sha256"]),
            stamp=str(told["stamp"]),
        )
    except (OSError, ValueError, TypeError, KeyError, ArithmeticError, RecursionError):
        return bare


def _sidecar(held: Contents, summed: str, size: int, now: datetime) -> str:
    told = {
        "sha256": summed,
        "size": size,
        "made": now.astimezone(UTC).isoformat(timespec="seconds"),
        "app": __version__,
        "records": held.records,
        "days": held.days,
        "last": None if held.last is None else held.last.isoformat(),
        "stamp": held.stamp,
    }
    return json.dumps(told, indent=1) + "\n"
