"""The key of the journal in memory: whether there is a lock, and what opens the entries now."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from threading import RLock
from typing import NamedTuple

from innerheal_desktop.journal import places, rows
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import (
    ChangedLockError,
    DamagedHeaderError,
    JournalError,
    locked,
    missing,
)
from innerheal_desktop.journal.file import was_there
from innerheal_desktop.journal.header import Header, readable
from innerheal_desktop.journal.sealing import PLAIN, Cover, subkey
from innerheal_desktop.journal.state import State
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.tongue import tr


class Opened(NamedTuple):
    """What opens the entries: their cover, and the key it is made of (none for a plain journal)."""

    cover: Cover
    key: bytes = b""

    @property
    def farewell(self) -> str:
        """What only this key can say when its lock is taken away; empty for a plain journal."""
        return subkey(self.key, b"farewell").hex() if self.key else ""


class Said(NamedTuple):
    """What the file says of its lock.

    `header` is None for none, and empty where that part of the file cannot be read.
    """

    header: str | None = None
    sealed: bool = False
    untidy: str = ""
    farewell: str = ""


BARE = Opened(PLAIN)


class Keys:
    """The lock as the file has it, and the key while it is known. For any thread."""

    # Long and many, as the key and what the file says of its lock change under one guard.

    def __init__(self, book: Book) -> None:
        self.header: Header | None = None
        self.trouble: JournalError | KeepingError | None = None
        self.untidy = ""
        self._book = book
        self._opened: Opened | None = BARE
        # By what the lock that was open here last would say that it is no more.
        self._farewell = ""
        self._coming: Opened | None = None
        self._version: tuple[int, int] | None = None
        self._guard = RLock()

    @property
    def state(self) -> State:
        """How the journal stands."""
        self.look()
        cover = self.cover
        if cover is None:
            return State.LOCKED
        return State.OPEN if cover.vault else State.PLAIN

    @property
    def cover(self) -> Cover | None:
        """What entries are covered with; None while they are locked."""
        opened = self._opened
        return None if opened is None else opened.cover

    def standing(self) -> Header:
        """The header of the lock. Raises a `JournalError` or `KeepingError` where there is none."""
        self.look()
        if self.header is None:
            raise self.trouble or plain()
        return self.header

    def open_now(self) -> Opened:
        """The cover and the key. Raises `LockedError`, or what stands in the way."""
        self.look()
        if self.trouble is not None:
            raise self.trouble
        if self._opened is None:
            raise locked()
        return self._opened

    def sealed_now(self) -> Opened:
        """The same of an open lock. Raises `ChangedLockError` where there is none."""
        opened = self.open_now()
        if not opened.cover.vault:
            raise plain()
        return opened

    def open(self, opened: Opened) -> bool:
        """The key was found; whether it is the one of the lock that stands now."""
        with self._guard:
            if self.header is None or self.header.id != opened.cover.vault:
                return False
            self._take(opened)
            return True

    def shut(self) -> bool:
        """Let the key go; whether there was one."""
        with self._guard:
            if self._opened is None or not self._opened.cover.vault:
                return False
            self._opened = self._coming = None
            return True

    def forget(self) -> None:
        """Another file may stand in its place from now on: believe what that says of its lock."""
        with self._guard:
            self._farewell = ""

    @contextmanager
    def coming(self, opened: Opened) -> Iterator[None]:
        """Meanwhile the lock changes: take `opened` as soon as the file says so."""
        with self._guard:
            self._coming = opened
        try:
            yield
            self.look()
        finally:
            with self._guard:
                self._coming = None

    def look(self) -> None:
        """See whether the lock was changed, here or in another window. Never raises."""
        with self._guard:
            try:
                version = self._book.version()
                if version == self._version and self.trouble is None:
                    return
                if version == (0, 0) and was_there(self._book.folder):
                    raise missing()
                self._heed(self._book.read(_said, Said()))
                self._version, self.trouble = version, None
            except (JournalError, KeepingError) as error:
                self.trouble = error

    def fitting(self, connection: sqlite3.Connection, cover: Cover) -> Cover:
        """The cover that fits the file of `connection`; `cover` did when something was asked for.

        Raises `ChangedLockError`: nothing is ever written under a cover that the file has not.
        """
        text = rows.header(connection)
        vault = _vault(text)
        if vault is None:
            return cover  # the row is damaged, and the lock known from elsewhere
        with self._guard:
            known = (cover, *(each.cover for each in (self._opened, self._coming) if each))
        if text is None and PLAIN not in known:
            return cover
        for each in known:
            if each.vault == vault:
                return each
        raise changed_lock()

    def fits(self, connection: sqlite3.Connection, cover: Cover) -> bool:
        """Whether what `connection` reads is under `cover`, as far as it says so."""
        text = rows.header(connection)
        return text is None or _vault(text) in (None, cover.vault)

    def _heed(self, said: Said) -> None:
        self.untidy = said.untidy
        self.header = self._standing(said)
        if self.header is None and self._farewell not in ("", said.farewell):
            self._opened = None
            raise taken_away()
        vault = b"" if self.header is None else self.header.id
        for each in (self._opened, self._coming, BARE):
            if each is not None and each.cover.vault == vault:
                self._take(each)
                return
        self._opened = None

    def _take(self, opened: Opened) -> None:
        self._opened, self._farewell = opened, opened.farewell

    def _standing(self, said: Said) -> Header | None:
        """The header of the lock that stands; None for a plain journal.

        Raises `DamagedHeaderError` where there is a lock and nothing tells of it any more.
        """
        folder = self._book.folder
        if said.header is None and not said.sealed:
            return None
        if said.header == "" and not said.sealed:
            return places.elsewhere(folder) if was_there(folder) else None
        try:
            return places.found(folder, said.header)
        except JournalError:
            self._opened, self.header = None, None
            raise


def _said(reader: sqlite3.Connection) -> Said:
    """What can be read of it: one damaged part of the file hides no other."""
    try:
        sealed = rows.are_sealed(reader)
    except sqlite3.DatabaseError:
        sealed = False
    try:
        return Said(rows.header(reader), sealed, rows.untidy(reader), rows.farewell(reader))
    except sqlite3.DatabaseError:
        return Said("", sealed)


@lru_cache(maxsize=4)
def _vault(text: str | None) -> bytes | None:
    """The id of the lock in the text of a header, empty for none; None where it is damaged."""
    if text is None:
        return b""
    header = readable(text)
    return None if header is None else header.id


def changed_lock() -> ChangedLockError:
    """Somebody else changed the lock."""
    return ChangedLockError(
        tr("The lock of the journal was changed in another window."),
        tr("Unlock it anew, then go on."),
    )


def taken_away() -> DamagedHeaderError:
    """The lock is gone, and nobody who had its key took it away."""
    return DamagedHeaderError(
        tr(
            "The lock of the journal is gone, and InnerHeal did not take it away. Nothing more is"
            " written there."
        ),
        tr("Bring the newest backup back: each holds the lock too."),
    )


def plain() -> ChangedLockError:
    """There is no lock to change."""
    return ChangedLockError(tr("The journal has no passphrase."), tr("You can set one."))
