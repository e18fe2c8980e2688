"""Rescuing: what is still there when a log cannot be opened, and a new log made from it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import (
    RESCUE,
    BusyLogError,
    DamagedLogError,
    DiskError,
    ForeignLogError,
    KeepingError,
    MissingLogError,
    NewerLogError,
    ReadOnlyLogError,
    known,
)
from innerheal_desktop.keeping.sqlite import connected, whole_file
from innerheal_desktop.keeping.writer import transact
from innerheal_desktop.practice import plain_copy
from innerheal_desktop.practice.backups import Backup, listed, newest_good
from innerheal_desktop.practice.copying import Contents, copy, examine, examined
from innerheal_desktop.practice.day import milliseconds
from innerheal_desktop.practice.file import FILE, not_newer, open_for_reading, writable
from innerheal_desktop.practice.filling import fill
from innerheal_desktop.practice.holding import alone, held
from innerheal_desktop.practice.plain_copy import Odd, PlainCopy
from innerheal_desktop.practice.restoring import checked, complete_plain
from innerheal_desktop.practice.schema import migrate
from innerheal_desktop.practice.setting_aside import PART, swap
from innerheal_desktop.tongue import mark, tr

NOTHING = mark("There is neither a plain copy nor a whole backup in {folder}.")
ELSEWHERE = mark("Look for a copy of the folder elsewhere: “innerheal restore FILE” takes it.")
_STATES: tuple[tuple[type[KeepingError], str], ...] = (
    (MissingLogError, "missing"),
    (ForeignLogError, "foreign"),
    (DamagedLogError, "damaged"),
    (NewerLogError, "newer"),
    (ReadOnlyLogError, "read_only"),
    (BusyLogError, "busy"),
    (DiskError, "disk"),
)


@dataclass(frozen=True, slots=True)
class Plain:
    """What the plain copies say: records that stand, days that count, the last of them."""

    files: tuple[Path, ...] = ()
    records: int = 0
    days: int = 0
    last: date | None = None
    odd: tuple[Odd, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What is there: `state` is well, missing, foreign, damaged, newer, read_only, busy or disk.

    `trouble` says it in words, with a remedy; None for `well`. `log` is what the log holds where
    it can be read, `backup` the newest backup that is whole, `plain` what the plain copies say.
    """

    state: str
    trouble: KeepingError | None = None
    log: Contents | None = None
    backup: Backup | None = None
    plain: Plain = Plain()


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A log made anew: what stands in it, how many versions each source gave, what was passed by.

    `base` is the log or backup that gave the settings, and what the plain copies lack; `odd` the
    lines that were not taken, or were there twice. The old file lies in `aside`; `restoring.undo`
    puts it back.
    """

    aside: Path
    records: int
    days: int
    last: date | None
    from_plain: int
    from_base: int
    base: Path | None
    odd: tuple[Odd, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """What programs are told: see the shapes in `terminal/backups.py`."""
        return {
            "aside": str(self.aside),
            "records": self.records,
            "days": self.days,
            "last": None if self.last is None else self.last.isoformat(),
            "from_plain": self.from_plain,
            "from_base": self.from_base,
            "base": None if self.base is None else str(self.base),
            "odd": [
                {"file": each.file.name, "line": each.line, "kind": each.kind} for each in self.odd
            ],
        }


def look(folder: Path) -> Found:
    """What is in `folder`, read through; nothing is changed, and nothing raised."""
    log, trouble = _log(folder)
    state = next((name for kind, name in _STATES if isinstance(trouble, kind)), "well")
    try:
        plain = _plain(plain_copy.read(folder))
    except OSError:
        plain = Plain()
    return Found(state, trouble, log, newest_good(folder), plain)


def rebuild(folder: Path, now: datetime, disk: Disk | None = None) -> Rebuilt:
    """Make the log of `folder` anew from its plain copies; nobody may have it open.

    What else is known, settings above all, comes from the log itself where it is whole, else from
    the newest backup that is; versions that only that one knows stay. The old file is set aside,
    the plain copies stay as they are. Raises a `KeepingError`, and then all is as it was.
    """
    disk = disk or Disk()
    try:
        with alone(folder) as seen:
            told = plain_copy.read(folder)
            base = _base(folder)
            if base is None and not told.versions:
                raise MissingLogError(tr(NOTHING, folder=folder), tr(ELSEWHERE))
            part = folder / PART
            disk.remove(part)
            try:
                made, added, total, differing = _made(part, base, told, now, disk)
                with held(folder, seen):
                    aside = swap(folder, part, "rebuild", now, disk, plain=False)
            finally:
                with suppress(OSError):
                    disk.remove(part)
    except (sqlite3.Error, OSError) as error:
        raise known(error, str(folder / FILE)) from error
    complete_plain(folder)
    return Rebuilt(
        aside,
        made.records,
        made.days,
        made.last,
        added,
        total - added,
        base,
        (*told.odd, *differing),
    )


def _log(folder: Path) -> tuple[Contents | None, KeepingError | None]:
    """What the log holds, and what is wrong with it."""
    file = folder / FILE
    held = None
    try:
        if not file.exists() or not file.stat().st_size:
            missing = tr("The practice log {file} is missing or empty.", file=file)
            raise MissingLogError(missing, tr(RESCUE))
        with closing(open_for_reading(folder)) as connection:
            held = examine(connection, file, rows=True, newer=True)
            not_newer(connection, file)
        writable(folder)
    except KeepingError as trouble:
        return held, trouble
    except (sqlite3.Error, OSError) as error:
        told = known(error, str(file))
        return held, told if isinstance(told, KeepingError) else DamagedLogError(str(error))
    return held, None


def _plain(told: PlainCopy) -> Plain:
    standing = told.standing().values()
    days = {each.practice_date for each in standing if each.counts}
    return Plain(told.files, len(standing), len(days), max(days, default=None), told.odd)


def _base(folder: Path) -> Path | None:
    """The log itself where it is whole, else the newest backup that is."""
    for file in (folder / FILE, *(each.path for each in listed(folder))):
        try:
            checked(file)
        except NewerLogError:
            if file.parent == folder:
                raise  # nothing is wrong with it
        except KeepingError:
            continue
        else:
            return file
    return None


def _made(
    part: Path, base: Path | None, told: PlainCopy, now: datetime, disk: Disk
) -> tuple[Contents, int, int, list[Odd]]:
    """Make the new log: what it holds, how many versions were added, of how many, odd lines."""
    present = base == part.with_name(FILE)
    _begun(part, base, disk)
    with closing(connected(part, "mode=rw")) as connection:
        migrate(connection)
        added, differing = transact(
            connection, lambda inside: fill(inside, told, milliseconds(now), present=present)
        )
        (total,) = connection.execute("SELECT count(*) FROM record").fetchone()
    disk.settle(part)
    return examined(part, rows=True), added, total, differing


def _begun(part: Path, base: Path | None, disk: Disk) -> None:
    if base is None:
        disk.begin(part)
        return
    with closing(whole_file(base)) as source:
        copy(source, part, disk)
