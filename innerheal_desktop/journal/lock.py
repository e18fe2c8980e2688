"""What one does with the lock: open it, set it, change it, take it away.

All of it takes its time (a passphrase is stretched slowly on purpose): whoever calls does so on a
thread of its own. The pages and the header change in one transaction: a kill leaves the old lock or
the new one. What follows (drafts, sweeping the file, the header beside it, copies) is noted in the
same transaction, and done by whoever opens the journal next where it was cut off.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal import drafts, places, rows
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import (
    ChangedLockError,
    JournalError,
    WrongRecoveryKeyError,
    locked,
)
from innerheal_desktop.journal.header import Header, made, readable
from innerheal_desktop.journal.keys import BARE, Keys, Opened, changed_lock
from innerheal_desktop.journal.sealing import KEY, Cover, Seal
from innerheal_desktop.journal.stretching import Cost, good_enough
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# Why a file is swept: what was plain goes, or what another key opens.
PROTECTED, ROTATED, UNPROTECTED = "protected", "rotated", "unprotected"
Chance = Callable[[int], bytes]


class Lock:
    """The lock of one journal. Every method raises a `JournalError` or `KeepingError`."""

    def __init__(
        self, book: Book, keys: Keys, clock: Clock, chance: Chance, cost: Callable[[], Cost]
    ) -> None:
        self._book, self._keys, self._clock = book, keys, clock
        self._chance, self._cost = chance, cost
        self._disk = Disk()

    def open(self, key_of: Callable[[Header], bytes]) -> None:
        """Open it by the key that is found in its header; nothing for a plain journal."""
        self._keys.look()
        standing = self._keys.header
        if standing is None:
            if self._keys.trouble is not None:
                raise self._keys.trouble
            return
        key = key_of(standing)
        if not self._keys.open(Opened(Seal(key, standing.id, self._chance), key)):
            raise changed_lock()
        self._heal(standing)

    def protect(self, passphrase: str) -> str:
        """Seal a plain journal; the recovery key."""
        opened = self._open_now()
        if opened.cover.vault:
            raise ChangedLockError(
                tr("The journal has a passphrase already."), tr("You can change it.")
            )
        return self._anew(passphrase, opened, PROTECTED)

    def rotate(self, passphrase: str) -> str:
        """Seal every page with a new key; the new recovery key."""
        return self._anew(passphrase, self._sealed_now(), ROTATED)

    def change(self, passphrase: str) -> None:
        """Wrap the same key by another passphrase.

        A backup that is older still opens with the earlier one: where somebody knows that, it takes
        `rotate`.
        """
        opened = self._sealed_now()
        words = good_enough(passphrase)
        standing = self._standing()
        new = standing.rewrapped(words, opened.key, self._cost(), self._chance)
        self._put(new)
        with suppress(TroubleError):
            self._book.write(_swept).result()

    def unprotect(self, passphrase: str) -> None:
        """Keep everything plain. Raises `WrongPassphraseError`."""
        standing = self._standing()
        key = standing.opened_by(passphrase)
        old = Opened(Seal(key, standing.id, self._chance), key)
        self._exchange(old, BARE, None, UNPROTECTED)

    def confirm(self, recovery: str) -> bool:
        """Whether this is the recovery key; that it was typed back is remembered."""
        self._keys.look()
        standing = self._keys.header
        try:
            if standing is None or not standing.opened_with(recovery):
                return False
        except WrongRecoveryKeyError:
            return False
        if not standing.confirmed:
            id = standing.id

            def work(connection: sqlite3.Connection) -> None:
                there = readable(rows.header(connection))
                if there is not None and there.id == id:
                    rows.set_header(connection, replace(there, confirmed=True).text())

            self._keys.header = replace(standing, confirmed=True)
            self._book.write(work, again=True, about="confirmed")
        return True

    def tidy(self) -> None:
        """Sweep up after the last change of the lock, where that was cut off or could not be."""
        change, standing = self._keys.untidy, self._keys.header
        if not change:
            return
        folder, disk = self._book.folder, self._disk
        vault = b"" if standing is None else standing.id

        def work(connection: sqlite3.Connection) -> None:
            drafts.sweep(folder)
            drafts.settle(folder, vault, disk)
            _swept(connection, all_pages=True)

        self._book.write(work).result()
        with suppress(OSError):
            places.put_beside(folder, standing, disk)
        if standing is not None:
            self._purge_copies(change, standing.id)
        self._book.write(lambda connection: rows.set_untidy(connection, "")).result()
        self._keys.look()

    def _purge_copies(self, change: str, vault: bytes) -> None:
        from innerheal_desktop.journal.backing import resealed

        def stays(text: str | None) -> bool:
            held = readable(text)
            return held is not None and (change != ROTATED or held.id == vault)

        resealed(self._book.folder, stays, self._clock.now(), self._disk)

    def _anew(self, passphrase: str, old: Opened, change: str) -> str:
        words = good_enough(passphrase)
        key = self._chance(KEY)
        header, recovery = made(words, key, self._cost(), self._chance)
        new = Opened(Seal(key, header.id, self._chance), key)
        self._exchange(old, new, header, change)
        return recovery

    def _exchange(self, old: Opened, new: Opened, header: Header | None, change: str) -> None:
        """Cover all anew in one transaction, then sweep up; the change stands either way."""
        folder, disk, keys = self._book.folder, self._disk, self._keys
        text = None if header is None else header.text()

        def work(connection: sqlite3.Connection) -> None:
            if keys.fitting(connection, old.cover).vault != old.cover.vault:
                raise changed_lock()
            drafts.prepare(folder, old.cover, new.cover, disk)
            rows.exchange(connection, lambda row: _anew(row, old.cover, new.cover))
            rows.set_header(connection, text)
            rows.set_untidy(connection, change)

        with keys.coming(new):
            self._book.write(work).result()
        with suppress(TroubleError):
            self.tidy()

    def _put(self, header: Header) -> None:
        """Let the row, then the file beside it, say what stands before the same key."""

        def work(connection: sqlite3.Connection) -> None:
            there = readable(rows.header(connection))
            if there is not None and there.id != header.id:
                raise changed_lock()
            rows.set_header(connection, header.text())

        self._book.write(work).result()
        self._keys.look()
        with suppress(OSError):
            places.put_beside(self._book.folder, header, self._disk)

    def _heal(self, standing: Header) -> None:
        """Let every place say the same again; what the disk refuses is done the next time."""

        def work(connection: sqlite3.Connection) -> None:
            if readable(rows.header(connection)) is None:
                rows.set_header(connection, standing.text())

        folder = self._book.folder
        if places.in_sidecar(folder) != standing.text():
            with suppress(OSError):
                places.put_beside(folder, standing, self._disk)
        with suppress(JournalError, KeepingError):
            if not self._book.read(lambda reader: readable(rows.header(reader)) is not None, True):
                self._book.write(work).result()

    def _standing(self) -> Header:
        self._keys.look()
        standing = self._keys.header
        if standing is None:
            raise self._keys.trouble or plain()
        return standing

    def _open_now(self) -> Opened:
        self._keys.look()
        if self._keys.trouble is not None:
            raise self._keys.trouble
        opened = self._keys.opened
        if opened is None:
            raise locked()
        return opened

    def _sealed_now(self) -> Opened:
        opened = self._open_now()
        if not opened.cover.vault:
            raise plain()
        return opened


def _anew(row: rows.Row, old: Cover, new: Cover) -> bytes:
    """The body of a row under another cover; one that cannot be read stays as it is."""
    try:
        return new.closed(old.opened(row.body, row.page, row.revision), row.page, row.revision)
    except JournalError:
        return row.body


def _swept(connection: sqlite3.Connection, *, all_pages: bool = False) -> None:
    """Sweep the file, outside of the transaction that runs; another, empty one follows."""
    connection.execute("COMMIT")
    rows.sweep(connection, all_pages=all_pages)
    connection.execute("BEGIN IMMEDIATE")


def plain() -> ChangedLockError:
    """There is no lock to change."""
    return ChangedLockError(tr("The journal has no passphrase."), tr("You can set one."))
