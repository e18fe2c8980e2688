"""What can go wrong with what is kept: one family, each with words for the person."""

from __future__ import annotations

import errno
import sqlite3
import sys
import threading

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError

# What helps where a log cannot be read: the window shows the same ways on its rescue screen.
RESCUE = mark(
    "“innerheal restore latest” brings the newest backup back, “innerheal restore"
    " --rebuild” makes the log anew from the plain copies beside it, and “innerheal verify” says"
    " what is still whole."
)


class KeepingError(TroubleError):
    """A known trouble with what is remembered."""


class InvalidRecordError(KeepingError):
    """A record says something that cannot be: the message names the field and its value."""


class UnknownRecordError(KeepingError):
    """No record carries the asked id."""


class ChangedMeanwhileError(KeepingError):
    """The record is no longer as the person saw it: another window or program changed it."""


class ClosedLogError(KeepingError):
    """The log was closed: another stands in its place, or the program ends."""


class MissingLogError(KeepingError):
    """The log file is gone or empty, although its plain copies show that there was one."""


class ForeignLogError(KeepingError):
    """The file in the log's place is not a practice log."""


class DamagedLogError(KeepingError):
    """The file is a practice log, or was one, and cannot be read."""


class NewerLogError(KeepingError):
    """A newer InnerHeal wrote this log; it can be opened for reading only."""


class ReadOnlyLogError(KeepingError):
    """The log was opened for reading, or the folder allows no writing."""


class BusyLogError(KeepingError):
    """Another program held the log for longer than the two seconds we wait."""


class FullDiskError(KeepingError):
    """No room is left on the disk."""


class DiskError(KeepingError):
    """The disk refused to read or write."""


def tell_bug() -> None:
    """Tell of the error being handled as Python tells of one that ended a thread, and go on."""
    threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread())))


def known(error: BaseException, file: str) -> BaseException:
    """`error` as one of the family when its cause is known; bugs come back as they are.

    `file` is the path that is named to the person. Codes: https://www.sqlite.org/rescode.html
    """
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return _told(sqlite3.SQLITE_FULL, file)
        why = error.strerror or str(error)
        return DiskError(tr("{file} could not be used: {why}.", file=file, why=why), tr(_LOOK))
    if not isinstance(error, sqlite3.Error):
        return error
    # The low byte is the primary code; the rest only says where it happened.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return _told(code, file) if code in _KNOWN else error


def _told(code: int, file: str) -> KeepingError:
    kind, message, remedy = _KNOWN[code]
    return kind(tr(message, file=file), tr(remedy))


_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_LOOK = mark("Look whether the folder and its disk can be written by you, then try again.")
_BUSY = (
    BusyLogError,
    mark("Another program is using {file}."),
    mark("Close other windows of InnerHeal, or wait a moment and try again."),
)
_KNOWN: dict[int, tuple[type[KeepingError], str, str]] = {
    sqlite3.SQLITE_FULL: (
        FullDiskError,
        mark("The disk is full, so {file} could not be written. What was saved before is safe."),
        mark("Free some room; the app saves again with the next step."),
    ),
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: (
        ReadOnlyLogError,
        mark("{file} can be read but not written."),
        mark("Make the folder writable, or choose another with --data."),
    ),
    sqlite3.SQLITE_PERM: (DiskError, mark("{file} may not be used."), _LOOK),
    sqlite3.SQLITE_CANTOPEN: (DiskError, mark("{file} could not be opened."), _LOOK),
    sqlite3.SQLITE_IOERR: (DiskError, mark("The disk failed while using {file}."), _LOOK),
    sqlite3.SQLITE_CORRUPT: (
        DamagedLogError,
        mark("{file} is damaged. Nothing was changed."),
        RESCUE,
    ),
    sqlite3.SQLITE_NOTADB: (
        ForeignLogError,
        mark("{file} is not a practice log. Nothing was changed."),
        RESCUE,
    ),
}
