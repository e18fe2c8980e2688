"""Restoring: a backup takes the journal's place; what lay there is set aside and can come back.

A restored journal is as sealed as its backup was: the passphrase of that moment opens it. Each time
is a folder `set-aside/journal-20261122T063000Z-0001-restore` with what lay there under its own
names. Drafts are not touched.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.backups import ANEW, Backup, back_up, looked_into, outside
from innerheal_desktop.journal.copying import Contents, copy, examined, told
from innerheal_desktop.journal.errors import DamagedJournalError, MissingJournalError
from innerheal_desktop.journal.file import FILE, SIDECAR, begin, is_there
from innerheal_desktop.journal.header import readable
from innerheal_desktop.journal.places import put_beside
from innerheal_desktop.keeping.asides import Aside, exchange
from innerheal_desktop.keeping.asides import asides as asides_of
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import BusyLogError, FullDiskError
from innerheal_desktop.keeping.sqlite import companions, connected, is_held, whole_file
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

PART = f"{FILE}.new"
# What stands before the name of everything that was set aside of the journal.
WHAT = "journal-"


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: what the journal holds now, and where what lay there was put.

    `held` is None where what was put back cannot be read; `backup` is that of what lay there, None
    where that could not be read.
    """

    held: Contents | None
    aside: Path
    backup: Backup | None = None


def asides(folder: Path) -> list[Aside]:
    """What was set aside of the journal in the person's `folder`, the last first."""
    return asides_of(folder, WHAT)


def restore(folder: Path, file: Path, now: datetime, disk: Disk | None = None) -> Restored:
    """Let the backup `file` be the journal of `folder`, which nobody may have open.

    The file is read through first; what lies there is backed up, if it can be read, and set aside.
    Raises a TroubleError, and then all is as it was.
    """
    disk = disk or Disk()
    part = folder / PART
    try:
        if looked_into(outside(file)).good is not True:
            raise DamagedJournalError(
                tr("This backup of the journal is not as it was written. Nothing was changed."),
                tr("Choose an older one."),
            )
        disk.make(folder)
        before = _backed_up(folder, now, disk)
        disk.remove(part)
        with closing(whole_file(file)) as source:
            held = copy(source, part, disk)
        with _alone(folder):
            return Restored(held, _swap(folder, part, "restore", now, disk), before)
    except (sqlite3.Error, OSError) as error:
        raise told(error, file) from error
    finally:
        with suppress(OSError):
            disk.remove(part)


def begin_anew(folder: Path, now: datetime, disk: Disk | None = None) -> Path:
    """Set the journal of `folder`, which nobody may have open, aside, and begin an empty one.

    Where it lies now: no change of a later lock takes it away. Raises a TroubleError, and then all
    is as it was.
    """
    disk = disk or Disk()
    part = folder / PART
    try:
        disk.remove(part)
        disk.begin(part)
        with closing(connected(part, "mode=rw")) as connection:
            begin(connection)
        with _alone(folder):
            return _swap(folder, part, ANEW, now, disk)
    except (sqlite3.Error, OSError) as error:
        raise told(error, folder / FILE) from error
    finally:
        with suppress(OSError):
            disk.remove(part)


def undo(folder: Path, now: datetime, disk: Disk | None = None) -> Restored:
    """Put back what the last restore set aside; can be undone itself. Raises a TroubleError."""
    disk = disk or Disk()
    last = next((each.path for each in asides(folder) if (each.path / FILE).exists()), None)
    if last is None:
        raise MissingJournalError(tr("Nothing of the journal was set aside that could come back."))
    try:
        with _alone(folder):
            meanwhile = _swap(folder, last / FILE, "undo", now, disk)
            for name in companions(FILE):
                # A journal of SQLite follows its file, never the other way round.
                if (last / name).exists():
                    disk.move(last / name, folder / name)
            with suppress(OSError):
                disk.remove(last / SIDECAR)
                last.rmdir()
            held = None
            with suppress(TroubleError):
                held = examined(folder / FILE)
            return Restored(held, meanwhile)
    except (sqlite3.Error, OSError) as error:
        raise told(error, last) from error


def _swap(folder: Path, new: Path, reason: str, now: datetime, disk: Disk) -> Path:
    """Let `new` be the journal of `folder`; where what lay there was set aside to.

    Raises OSError, and then all is as it was.
    """
    aside = exchange(folder / FILE, new, reason, now, disk, what=WHAT, beside=(SIDECAR,))
    # Else the row says the same, and the next write of the lock repairs it.
    with suppress(OSError, sqlite3.Error), closing(whole_file(folder / FILE)) as connection:
        put_beside(folder, readable(rows.header(connection)), disk)
    return aside


def _backed_up(folder: Path, now: datetime, disk: Disk) -> Backup | None:
    """A backup of the journal that lies there; None where there is none that can be read."""
    try:
        return back_up(folder, "restore", now, disk) if is_there(folder) else None
    except FullDiskError:
        raise
    except TroubleError:
        return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Make sure that nobody has the journal of `folder` open, and let nobody in meanwhile.

    Only a connection that is alone may leave WAL (https://www.sqlite.org/wal.html). A file that is
    no journal nobody holds. Windows moves no file that is open: there it is let go just before.
    """
    connection: sqlite3.Connection | None = None
    if is_there(folder):
        connection = connected(folder / FILE, "mode=rw")
        try:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            connection.close()
            if is_held(error):
                raise BusyLogError(
                    tr("The journal is open in another window or program. Nothing was changed."),
                    tr("Close it, and ask once more."),
                ) from error
            connection = None
    try:
        if connection is not None and os.name == "nt":
            connection.close()
        yield
    finally:
        if connection is not None:
            connection.close()
