"""Everything covered anew: the journal is sealed, sealed with another key, or made plain again.

The pages and the header change in one transaction: a kill leaves the old lock or the new one. What
follows (drafts, sweeping the file, the header beside it, copies) is noted in the same transaction,
and done by whoever opens the journal next where it was cut off.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal import drafts, places, rows
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import ChangedLockError, JournalError
from innerheal_desktop.journal.header import Chance, Header, made, readable
from innerheal_desktop.journal.keys import BARE, Keys, Opened, changed_lock
from innerheal_desktop.journal.sealing import KEY, Cover, Seal
from innerheal_desktop.journal.stretching import Cost, good_enough
from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

# Why a file is swept: what was plain goes, or what another key opens.
PROTECTED, ROTATED, UNPROTECTED = "protected", "rotated", "unprotected"


class Resealing:
    """What covers every entry of one journal anew.

    Every method takes its time, and raises a `JournalError` or `KeepingError`.
    """

    def __init__(
        self, book: Book, keys: Keys, clock: Clock, chance: Chance, cost: Callable[[], Cost]
    ) -> None:
        self._book, self._keys, self._clock = book, keys, clock
        self._chance, self._cost = chance, cost
        self._disk = Disk()
        self._tended = False

    def protect(self, passphrase: str) -> str:
        """Seal a plain journal; the recovery key."""
        opened = self._keys.open_now()
        if opened.cover.vault:
            raise ChangedLockError(
                tr("The journal has a passphrase already."), tr("You can change it.")
            )
        return self._anew(passphrase, opened, PROTECTED)

    def rotate(self, passphrase: str) -> str:
        """Seal every page with a new key; the new recovery key."""
        return self._anew(passphrase, self._keys.sealed_now(), ROTATED)

    def unprotect(self, passphrase: str) -> None:
        """Keep everything plain. Raises `WrongPassphraseError`."""
        standing = self._keys.standing()
        key = standing.opened_by(passphrase)
        old = Opened(Seal(key, standing.id, self._chance), key)
        self._exchange(old, BARE, None, UNPROTECTED)

    def set_aside(self) -> None:
        """Put a journal that nobody can open aside, as it is, and begin an empty, plain one."""
        from innerheal_desktop.journal.restoring import begin_anew

        self._book.close()
        self._keys.forget()
        begin_anew(self._book.folder, self._clock.now(), self._disk)
        self._keys.look()

    @property
    def due(self) -> bool:
        """Whether there is to be swept up after an earlier run of the app; it is said once."""
        due = bool(self._keys.untidy) and not self._tended
        self._tended = True
        return due

    def tidy(self) -> None:
        """Sweep up after the last change of the lock, where that was cut off or could not be."""
        change, standing = self._keys.untidy, self._keys.header
        # Where nothing tells which lock stands, nothing tells either which drafts are its own.
        if not change or self._keys.trouble is not None:
            return
        folder, disk = self._book.folder, self._disk
        vault = b"" if standing is None else standing.id

        def work(connection: sqlite3.Connection) -> None:
            drafts.sweep(folder)
            drafts.settle(folder, vault, disk)
            swept(connection, all_pages=True)

        self._book.write(work).result()
        if standing is not None:
            self._purge_copies(change, standing.id)
        try:
            places.put_beside(folder, standing, disk)
        except OSError:
            return  # it is noted still, and done the next time
        # Which copies another key opens is known only once there is a lock again.
        left = ROTATED if change == ROTATED and standing is None else ""
        self._book.write(lambda connection: rows.set_untidy(connection, left)).result()
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
        """Cover all anew in one transaction, then sweep up; the change stands either way.

        A backup is made first; the sweeping takes it away where it must not stay.
        """
        from innerheal_desktop.journal.backing import back_up_if_changed

        folder, disk, keys = self._book.folder, self._disk, self._keys
        back_up_if_changed(folder, change, self._clock.now(), disk)
        text = None if header is None else header.text()

        def work(connection: sqlite3.Connection) -> None:
            if keys.fitting(connection, old.cover).vault != old.cover.vault:
                raise changed_lock()
            drafts.prepare(folder, old.cover, new.cover, disk)
            rows.exchange(connection, lambda row: _anew(row, old.cover, new.cover))
            rows.set_header(connection, text)
            rows.set_farewell(connection, old.farewell if header is None else "")
            # What another key still opens must go, whatever else changes before it could.
            rows.set_untidy(connection, ROTATED if rows.untidy(connection) == ROTATED else change)

        with keys.coming(new):
            self._book.write(work).result()
        with suppress(TroubleError):
            self.tidy()


def _anew(row: rows.Row, old: Cover, new: Cover) -> bytes:
    """The body of a row under another cover; one that cannot be read stays as it is."""
    try:
        return new.closed(old.opened(row.body, row.page, row.revision), row.page, row.revision)
    except JournalError:
        return row.body


def swept(connection: sqlite3.Connection, *, all_pages: bool = False) -> None:
    """Sweep the file, outside of the transaction that runs; another, empty one follows."""
    connection.execute("COMMIT")
    rows.sweep(connection, all_pages=all_pages)
    connection.execute("BEGIN IMMEDIATE")
