"""Verifying the journal: its file, its lock, its drafts and backups, and what was found in words.

No key is asked for. What is sealed is compared with its checksums, so that a disk that fails is
found; that each page can be opened too is only known once the journal is unlocked.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from innerheal_desktop.journal.backups import Backup, listed, looked_into
from innerheal_desktop.journal.copying import Contents, examine, told
from innerheal_desktop.journal.errors import JournalError
from innerheal_desktop.journal.file import FILE, is_there, open_for_reading, was_there
from innerheal_desktop.journal.header import readable
from innerheal_desktop.journal.places import in_sidecar
from innerheal_desktop.keeping.findings import Line
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError

_RESTORE = mark("“innerheal journal restore latest” brings the newest backup of it back.")
_ANEW = mark("A new one is made when InnerHeal closes. This one is left where it is.")


def verify(folder: Path) -> tuple[Line, ...]:
    """Read the journal in `folder` through; nothing where none was begun. Nothing is changed."""
    if not is_there(folder) and not was_there(folder):
        return ()
    return (*_journal(folder), *(_backup(looked_into(each)) for each in listed(folder)))


def _journal(folder: Path) -> list[Line]:
    try:
        if not is_there(folder):
            words = tr("The file of the journal is missing or empty, but there was one.")
            return [Line("journal", "fault", words, tr(_RESTORE))]
        with closing(open_for_reading(folder)) as connection:
            connection.execute("BEGIN")  # one moment of it, whoever writes meanwhile
            held = examine(connection)
    except (TroubleError, sqlite3.Error, OSError) as error:
        trouble = error if isinstance(error, TroubleError) else told(error, folder / FILE)
        if isinstance(trouble, JournalError):
            return [Line("journal", "fault", trouble.message, tr(_RESTORE))]
        return [Line("journal", "fault", str(trouble))]
    return _held(held, in_sidecar(folder))


def _held(held: Contents, beside: str | None) -> list[Line]:
    pages = plural("{n} page", "{n} pages", held.pages)
    versions = plural("{n} version", "{n} versions", held.revisions)
    lines = []
    if held.bad:
        words = plural(
            "{n} version of a page is not as it was written; all others are.",
            "{n} versions of pages are not as they were written; all others are.",
            held.bad,
        )
        lines.append(Line("journal", "fault", words, tr(_RESTORE)))
    else:
        words = tr("The journal is whole: {pages}, {versions}.", pages=pages, versions=versions)
        lines.append(Line("journal", "well", words))
    if not held.sealed:
        words = tr("It has no passphrase: whoever can read this folder can read it.")
        lines.append(Line("journal", "note", words))
        return lines
    if readable(held.header) is None and readable(beside) is None:
        words = tr("What holds its key cannot be read, neither in the file nor beside it.")
        lines.append(Line("journal", "fault", words, tr(_RESTORE)))
    elif readable(held.header) is None or readable(beside) is None:
        words = tr("What holds its key stands in one place of two; it opens all the same.")
        remedy = tr("It is mended when the journal is unlocked the next time.")
        lines.append(Line("journal", "note", words, remedy))
    else:
        words = tr(
            "It is sealed, and what holds its key can be read. Whether every page opens is seen"
            " when it is unlocked: the key is not here."
        )
        lines.append(Line("journal", "well", words))
    return lines


def _backup(backup: Backup) -> Line:
    if not backup.good:
        words = tr(
            "The backup of the journal of {made} is damaged: {file}.",
            made=backup.words(),
            file=backup.path.name,
        )
        return Line("journal-backup", "fault", words, tr(_ANEW))
    pages = plural("{n} page", "{n} pages", backup.pages or 0)
    sealed = tr("sealed") if backup.sealed else tr("without a passphrase")
    words = tr(
        "The backup of the journal of {made}, is whole: {pages}, {sealed}.",
        made=backup.words(),
        pages=pages,
        sealed=sealed,
    )
    return Line("journal-backup", "well", words)
