"""The three places of the lock's header: a row of the journal, a file beside it, and each backup.

The row counts where it can be read: it changes in one transaction with the pages. The file beside
it follows, and the newest backup is the last that is asked.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.errors import JournalError, NewerJournalError
from innerheal_desktop.journal.file import BACKUPS, SIDECAR, look_at
from innerheal_desktop.journal.header import LONGEST, Header, damaged_header, read, readable
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.sqlite import connected


def found(folder: Path, row: str | None) -> Header:
    """The header, by its row if that can be read, else from where it lies too.

    Raises `DamagedHeaderError`, or `NewerJournalError`.
    """
    if row is not None:
        try:
            return read(row)
        except NewerJournalError:
            raise
        except JournalError:
            pass
    other = elsewhere(folder)
    if other is None:
        raise damaged_header()
    return other


def elsewhere(folder: Path) -> Header | None:
    """The header beside the journal, or that of the newest sealed backup that has one."""
    beside = readable(in_sidecar(folder))
    if beside is not None:
        return beside
    for backup in sorted(folder.glob(BACKUPS), reverse=True):
        with suppress(sqlite3.Error, OSError, JournalError):
            header = readable(_in_file(backup))
            if header is not None:
                return header
    return None


def in_sidecar(folder: Path) -> str | None:
    """The text of the file beside the journal, no longer than a header can be; None without."""
    try:
        with (folder / SIDECAR).open("rb") as handle:
            return handle.read(LONGEST + 1).decode("utf-8", "replace")
    except OSError:
        return None


def put_beside(folder: Path, header: Header | None, disk: Disk) -> None:
    """Let the file beside the journal say the same as its row; none for a plain one. OSError."""
    if header is None:
        disk.remove(folder / SIDECAR)
    elif in_sidecar(folder) != header.text():
        disk.write(folder / SIDECAR, header.text().encode())


def _in_file(file: Path) -> str | None:
    with closing(connected(file, "mode=ro&immutable=1")) as connection:
        look_at(connection)
        return rows.header(connection)
