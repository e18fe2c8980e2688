"""Restoring: a backup takes the log's place, and what lay there is set aside and can come back."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from innerheal_desktop.keeping.asides import asides
from innerheal_desktop.keeping.copies import sha256
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import (
    DamagedLogError,
    FullDiskError,
    KeepingError,
    MissingLogError,
    known,
)
from innerheal_desktop.keeping.sqlite import connected, whole_file
from innerheal_desktop.keeping.writer import transact
from innerheal_desktop.practice import plain, plain_copy, store
from innerheal_desktop.practice.backups import Backup, back_up, outside
from innerheal_desktop.practice.copying import Contents, copy, examined
from innerheal_desktop.practice.file import FILE, open_for_writing
from innerheal_desktop.practice.filling import note_plain
from innerheal_desktop.practice.holding import State, alone, held
from innerheal_desktop.practice.plain_copy import PlainCopy
from innerheal_desktop.practice.schema import migrate
from innerheal_desktop.practice.setting_aside import PART, put_back, swap
from innerheal_desktop.tongue import tr


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of a restore: what stands in the log now, and where what lay there was put.

    `file` is what was restored (None for what had been set aside), `backup` the backup of what
    lay there, None where that could not be read. `waiting` records stand in the plain copies and
    not in the log: after a damaged log, a rebuild brings them.
    """

    file: Path | None
    aside: Path
    backup: Backup | None = None
    records: int | None = None
    days: int | None = None
    last: date | None = None
    waiting: int = 0

    def as_json(self) -> dict[str, Any]:
        """What programs are told: see the shapes in `terminal/backups.py`."""
        return {
            "restored": None if self.file is None else str(self.file),
            "aside": str(self.aside),
            "backup": None if self.backup is None else str(self.backup.path),
            "records": self.records,
            "days": self.days,
            "last": None if self.last is None else self.last.isoformat(),
            "waiting": self.waiting,
        }


def restore(folder: Path, file: Path, now: datetime, disk: Disk | None = None) -> Restored:
    """Let the backup or log `file` be the log of `folder`, which nobody may have open.

    The file is read through first. What lies there is backed up, if it can be read, and set aside
    with its plain copies; those of a log that cannot be read stay, since they know more than any
    backup. Raises a `KeepingError`, and then all is as it was.
    """
    disk = disk or Disk()
    checked(file)
    try:
        disk.make(folder)
        with alone(folder) as seen:
            before = _backed_up(folder, now, disk)
            # The plain copies of a log that can be read go with it, and are written anew.
            told = PlainCopy() if before else plain_copy.read(folder)
            made, aside = _exchanged(folder, file, told, seen, now, disk)
    except (sqlite3.Error, OSError) as error:
        raise known(error, str(file)) from error
    complete_plain(folder)
    waiting = 0 if before else _waiting(folder)
    return Restored(file, aside, before, made.records, made.days, made.last, waiting)


def undo(
    folder: Path, restored: Restored | None, now: datetime, disk: Disk | None = None
) -> Restored:
    """Put back what the restore or rebuild set aside (None: the last); can be undone itself.

    Raises a `KeepingError`; `MissingLogError` where nothing was set aside.
    """
    disk = disk or Disk()
    last = restored.aside if restored else next((each.path for each in asides(folder)), None)
    if last is None or not last.is_dir():
        raise MissingLogError(
            tr("Nothing was set aside that could be put back."),
            tr("“innerheal restore” lists the backups."),
        )
    try:
        with alone(folder) as seen:
            if plain_copy.plain_files(last):
                _write_again(last / FILE)
            with held(folder, seen):
                aside = put_back(folder, last, now, disk)
    except OSError as error:
        raise known(error, str(last)) from error
    complete_plain(folder)
    try:
        there = examined(folder / FILE)
    except KeepingError:
        # It was put back as it was, and that may have been a log that cannot be read.
        return Restored(None, aside)
    return Restored(None, aside, None, there.records, there.days, there.last)


def checked(file: Path) -> Contents:
    """What the backup or log `file` holds, after every byte and row was checked.

    Raises a `KeepingError`: whoever is about to trust the file had better not.
    """
    try:
        told = outside(file)
        changed = told.good is False or (told.sha256 and sha256(file) != told.sha256)
    except OSError as error:
        raise known(error, str(file)) from error
    if changed:
        raise DamagedLogError(
            tr("{file} is not as it was written. Nothing was changed.", file=file),
            tr("Choose an older backup: “innerheal restore” lists them."),
        )
    return examined(file, rows=True)


def complete_plain(folder: Path) -> None:
    """Write the lines that the plain copy lacks. They follow with the next record otherwise."""

    def work(connection: sqlite3.Connection) -> None:
        lines = store.not_plain(connection)
        if not lines:
            return
        told = plain_copy.told(folder)
        missing = [line for line in lines if told.get(plain_copy.key_of(line)) != line]
        plain.append(folder, missing)
        connection.execute("UPDATE record SET plain = 1 WHERE plain = 0")

    with (
        suppress(OSError, sqlite3.Error, KeepingError),
        closing(open_for_writing(folder)) as connection,
    ):
        transact(connection, work)


def _exchanged(
    folder: Path, file: Path, told: PlainCopy, seen: State, now: datetime, disk: Disk
) -> tuple[Contents, Path]:
    """Put a copy of `file` in the log's place: what it holds, and where what lay there is now."""
    part = folder / PART
    disk.remove(part)
    try:
        with closing(whole_file(file)) as source:
            copy(source, part, disk)
        made = _made_ready(part, told, disk)
        with held(folder, seen):
            return made, swap(folder, part, "restore", now, disk, plain=told == PlainCopy())
    finally:
        with suppress(OSError):
            disk.remove(part)


def _backed_up(folder: Path, now: datetime, disk: Disk) -> Backup | None:
    """A backup of the log that lies there; None where there is none that can be read."""
    try:
        examined(folder / FILE, rows=True, newer=True)
        return back_up(folder, "restore", now, disk)
    except FullDiskError:
        raise
    except KeepingError:
        return None


def _write_again(file: Path) -> None:
    """Have all lines of the log `file` written again, should a kill part it from its plain copy."""
    with suppress(sqlite3.Error), closing(connected(file, "mode=rw")) as connection:
        connection.execute("UPDATE record SET plain = 0")


def _made_ready(part: Path, told: PlainCopy, disk: Disk) -> Contents:
    """Bring the copy to the present form, and note what of it stands in the plain copy `told`."""
    with closing(connected(part, "mode=rw")) as connection:
        migrate(connection)
        transact(connection, lambda inside: note_plain(inside, told))
    disk.settle(part)
    return examined(part)


def _waiting(folder: Path) -> int:
    """How many records stand in the plain copies and are not known to the log."""
    try:
        standing = plain_copy.read(folder).standing()
        with closing(whole_file(folder / FILE)) as connection:
            known_ids = {str(id) for (id,) in connection.execute("SELECT id FROM record")}
    except (OSError, sqlite3.Error):
        return 0
    return len(standing.keys() - known_ids)
