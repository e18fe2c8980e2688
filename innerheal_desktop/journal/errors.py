"""What can go wrong with the journal: one family, each with words for the person.

No message holds a word of what was written, of a passphrase or of a recovery key.
"""

from __future__ import annotations

import sqlite3

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

_RESTORE = mark("The newest backup can be brought back. Your damaged file is kept beside it.")


class JournalError(TroubleError):
    """A known trouble with the journal."""


class InvalidPageError(JournalError):
    """A page says something that cannot be: the message names the field, never its words."""


class UnknownPageError(JournalError):
    """No page carries the asked id."""


class LockedError(JournalError):
    """The journal is locked: nothing can be read or written before it is unlocked."""


class PassphraseError(JournalError):
    """A passphrase that cannot protect: an empty one, or a very short one."""


class WrongPassphraseError(JournalError):
    """The journal is whole, and this is not its passphrase."""


class WrongRecoveryKeyError(JournalError):
    """Not its recovery key; `slip` tells of a slip of the hand from another key."""

    def __init__(self, message: str, remedy: str = "", *, slip: bool = False) -> None:
        super().__init__(message, remedy)
        self.slip = slip


class DamagedHeaderError(JournalError):
    """What holds the key cannot be read, in any of its places: no passphrase can be tried."""


class DamagedPageError(JournalError):
    """The content of a page cannot be read: the disk, or somebody, changed it."""


class DamagedJournalError(JournalError):
    """The file of the journal is damaged."""


class ForeignJournalError(JournalError):
    """The file in the journal's place is none."""


class NewerJournalError(JournalError):
    """A newer InnerHeal wrote this journal."""


class MissingJournalError(JournalError):
    """The file is gone or empty, although its key or a backup shows that there was one."""


class ChangedLockError(JournalError):
    """Another window or program changed the lock meanwhile."""


def locked() -> LockedError:
    """The journal is locked."""
    return LockedError(tr("The journal is locked."), tr("Unlock it first."))


def known(error: sqlite3.Error) -> sqlite3.Error | JournalError:
    """`error` in words of the journal, where it says that its file is not as it should be."""
    # The low byte is the primary code (https://www.sqlite.org/rescode.html).
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CORRUPT:
        return damaged()
    return foreign() if code == sqlite3.SQLITE_NOTADB else error


def damaged() -> DamagedJournalError:
    """The file is damaged."""
    return DamagedJournalError(
        tr("The file of the journal is damaged. Nothing was changed."), tr(_RESTORE)
    )


def foreign() -> ForeignJournalError:
    """The file is none of ours."""
    return ForeignJournalError(
        tr("The file in the journal's place is not a journal. Nothing was changed."), tr(_RESTORE)
    )


def newer() -> NewerJournalError:
    """A newer app wrote it."""
    return NewerJournalError(
        tr("A newer InnerHeal wrote this journal. Nothing was changed."),
        tr("Install the newest InnerHeal to read it and to write."),
    )


def missing() -> MissingJournalError:
    """There was a journal, and its file is gone."""
    return MissingJournalError(
        tr("The file of the journal is missing or empty, but there was one. Nothing was changed."),
        tr(_RESTORE),
    )


def damaged_page() -> DamagedPageError:
    """The content of a page is not as it was written."""
    return DamagedPageError(
        tr("A page of the journal is damaged and cannot be read."),
        tr("The other pages can. The newest backup may hold this one."),
    )


def unknown() -> UnknownPageError:
    """There is no such page."""
    return UnknownPageError(tr("This page is not in the journal any more."))
