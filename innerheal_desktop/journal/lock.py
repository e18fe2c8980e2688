"""The lock as one uses it: it is opened, another passphrase set, and the recovery key typed back.

A passphrase is stretched slowly on purpose: whoever calls does so on a thread of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from innerheal_desktop.journal import places, rows
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import JournalError, WrongRecoveryKeyError, locked
from innerheal_desktop.journal.header import Chance, Header, readable
from innerheal_desktop.journal.keys import Keys, Opened, changed_lock
from innerheal_desktop.journal.resealing import swept
from innerheal_desktop.journal.sealing import Seal
from innerheal_desktop.journal.state import State
from innerheal_desktop.journal.stretching import Cost, good_enough
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.trouble import TroubleError


class Lock:
    """The lock of one journal. Every method raises a `JournalError` or `KeepingError`."""

    def __init__(self, book: Book, keys: Keys, chance: Chance, cost: Callable[[], Cost]) -> None:
        self._book, self._keys = book, keys
        self._chance, self._cost = chance, cost
        self._disk = Disk()
        self.shuts = 0  # how often it was locked, or asked to be

    @property
    def state(self) -> State:
        """How the journal stands."""
        return self._keys.state

    @property
    def confirmed(self) -> bool:
        """Whether the recovery key was typed back; True for a plain journal."""
        self._keys.look()
        header = self._keys.header
        return header is None or header.confirmed

    def shut(self) -> bool:
        """Let the key go; whether there was one. What is being opened just now stays shut."""
        self.shuts += 1
        return self._keys.shut()

    def forget(self) -> None:
        """The file is closed: another may stand in its place when it is opened again."""
        self._keys.forget()

    def open(self, key_of: Callable[[Header], bytes], shuts: int) -> None:
        """Open it by the key that is found in its header; nothing for a plain journal.

        `shuts` is what stood there when it was asked. Raises `LockedError` where it was locked
        meanwhile: whoever went away while it opened finds it locked.
        """
        self._keys.look()
        standing = self._keys.header
        if standing is None:
            if self._keys.trouble is not None:
                raise self._keys.trouble
            return
        key = key_of(standing)
        if not self._keys.open(Opened(Seal(key, standing.id, self._chance), key)):
            raise changed_lock()
        if self.shuts != shuts:
            self._keys.shut()
            raise locked()
        self._heal(standing)

    def change(self, passphrase: str) -> None:
        """Wrap the same key by another passphrase.

        A backup that is older still opens with the earlier one: where somebody knows that, it takes
        `rotate`.
        """
        opened = self._keys.sealed_now()
        words = good_enough(passphrase)
        standing = self._keys.standing()
        new = standing.rewrapped(words, opened.key, self._cost(), self._chance)
        self._put(new)
        with suppress(TroubleError):
            self._book.write(swept).result()

    def renew(self, passphrase: str) -> str:
        """Wrap the same key by another recovery key, which is given back in words.

        Raises `WrongPassphraseError`.
        """
        standing = self._keys.standing()
        new, words = standing.renewed(standing.opened_by(passphrase), self._chance)
        self._put(new)
        with suppress(TroubleError):
            self._book.write(swept).result()
        return words

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
