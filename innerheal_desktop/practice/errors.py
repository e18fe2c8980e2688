"""What can go wrong with the practice log: one family, each with words for the person."""

from __future__ import annotations

import sqlite3

from innerheal_desktop.trouble import TroubleError


class PracticeError(TroubleError):
    """A known trouble with what is remembered."""


class InvalidRecordError(PracticeError):
    """A record says something that cannot be: the message names the field and its value."""


class UnknownRecordError(PracticeError):
    """No record carries the asked id."""


class ChangedMeanwhileError(PracticeError):
    """The record is no longer as the person saw it: another window or program changed it."""


class MissingLogError(PracticeError):
    """The log file is gone or empty, although its plain copies show that there was one."""


class ForeignLogError(PracticeError):
    """The file in the log's place is not a practice log."""


class DamagedLogError(PracticeError):
    """The file is a practice log, or was one, and cannot be read."""


class NewerLogError(PracticeError):
    """A newer InnerHeal wrote this log; it can be opened for reading only."""


class ReadOnlyLogError(PracticeError):
    """The log was opened for reading, or the folder allows no writing."""


class BusyLogError(PracticeError):
    """Another program held the log for longer than the two seconds we wait."""


class FullDiskError(PracticeError):
    """No room is left on the disk."""


class DiskError(PracticeError):
    """The disk refused to read or write."""


def known(error: BaseException, file: str) -> BaseException:
    """`error` as one of the family when its cause is known; bugs come back as they are.

    `file` is the path that is named to the person. Codes: https://www.sqlite.org/rescode.html
    """
    if isinstance(error, OSError):
        return DiskError(f"{file} could not be used: {error.strerror or error}.", _LOOK)
    if not isinstance(error, sqlite3.Error):
        return error
    # The low byte is the primary code; the rest only says where it happened.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    row = _KNOWN.get(code)
    if row is None:
        return error
    kind, message, remedy = row
    return kind(message.format(file=file), remedy)


_LOOK = "Look whether the folder and its disk can be written by you, then try again."
_KNOWN: dict[int, tuple[type[PracticeError], str, str]] = {
    sqlite3.SQLITE_FULL: (
        FullDiskError,
        "The disk is full, so {file} could not be written. What was saved before is safe.",
        "Free some room; the app saves again with the next step.",
    ),
    sqlite3.SQLITE_BUSY: (
        BusyLogError,
        "Another program is using {file}.",
        "Close other windows of InnerHeal, or wait a moment and try again.",
    ),
    sqlite3.SQLITE_LOCKED: (
        BusyLogError,
        "Another program is using {file}.",
        "Close other windows of InnerHeal, or wait a moment and try again.",
    ),
    sqlite3.SQLITE_READONLY: (
        ReadOnlyLogError,
        "{file} can be read but not written.",
        "Make the folder writable, or choose another with --data.",
    ),
    sqlite3.SQLITE_PERM: (DiskError, "{file} may not be used.", _LOOK),
    sqlite3.SQLITE_CANTOPEN: (DiskError, "{file} could not be opened.", _LOOK),
    sqlite3.SQLITE_IOERR: (DiskError, "The disk failed while using {file}.", _LOOK),
    sqlite3.SQLITE_CORRUPT: (
        DamagedLogError,
        "{file} is damaged. Nothing was changed.",
        "Keep the file, and restore a backup or rebuild the log from log-*.jsonl beside it.",
    ),
    sqlite3.SQLITE_NOTADB: (
        ForeignLogError,
        "{file} is not a practice log. Nothing was changed.",
        "Move the file away if it is not yours, or restore a backup.",
    ),
}
