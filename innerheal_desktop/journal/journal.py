"""The journal of one person: its pages, and the lock before them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal.answering import Aside
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.drafts import Drafts
from innerheal_desktop.journal.header import Header
from innerheal_desktop.journal.keys import Keys
from innerheal_desktop.journal.lock import Lock
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.pages import Pages
from innerheal_desktop.journal.reading import Reading
from innerheal_desktop.journal.resealing import Resealing
from innerheal_desktop.journal.seen import Seen
from innerheal_desktop.journal.state import State
from innerheal_desktop.journal.stretching import Cost, calibrated
from innerheal_desktop.journal.telling import Telling
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.trouble import TroubleError

__all__ = ["Journal", "State"]


class Journal(Reading):
    """The journal in `folder`, opened at first need; nothing is made there before a page is.

    What takes long is done on threads of its own, and comes as a receipt. What is read is in memory
    while the journal is plain or open; while it is locked nothing is found, and what is written is
    refused with a `LockedError`. Errors are `JournalError`s, or `KeepingError`s of the disk
    (`TroubleError` all). It may be asked from any thread.
    """

    # Long, as it is the one door to the journal; each way in is a few lines.

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        chance: Callable[[int], bytes] = os.urandom,
        cost: Callable[[], Cost] = calibrated,
    ) -> None:
        book = Book(folder)
        keys = Keys(book)
        super().__init__(Seen(book, keys))
        self._telling = Telling()
        self._stood: State | None = None  # how it was found last
        self._aside = Aside("journal lock", self._telling.tell)
        self._book = book
        self._lock = Lock(book, keys, chance, cost)
        self._resealing = Resealing(book, keys, clock, chance, cost)
        self._pages = Pages(book, keys, self._seen, self._telling, clock, chance)
        self._drafts = Drafts(book, keys)

    @property
    def state(self) -> State:
        """How it stands now; where that was changed from outside, it is told of."""
        state = self._lock.state
        if state is not self._stood:
            self._stood, before = state, self._stood
            if before is not None:
                self._telling.tell()
        if self._resealing.due:
            self._aside.begin(self._resealing.tidy)
        return state

    @property
    def confirmed(self) -> bool:
        """Whether the recovery key was typed back once; True for a plain one."""
        return self._lock.confirmed

    def when_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback`, on any thread, after each change; what is given back ends it."""
        return self._telling.when_changed(callback)

    def unlock(self, passphrase: str) -> Receipt[None]:
        """Open it. `WrongPassphraseError`, or `DamagedHeaderError`: two different stories."""
        return self._open(lambda header: header.opened_by(passphrase))

    def unlock_with(self, recovery: str) -> Receipt[None]:
        """Open it by the recovery key. `WrongRecoveryKeyError` also tells of a slip of the hand."""
        return self._open(lambda header: header.opened_with(recovery))

    def lock(self) -> None:
        """Let the keys and all that was read go, and open nothing that was asked to be before.

        Nothing in a plain journal.
        """
        if self._lock.shut():
            self._seen.forget()
            self._drafts.forget()
            self._book.forget()
            self._telling.tell()

    def protect(self, passphrase: str) -> Receipt[str]:
        """Seal a plain journal and purge its plain copies; comes to the recovery key."""
        return self._aside.begin(lambda: self._resealing.protect(passphrase))

    def confirm(self, recovery: str) -> bool:
        """Whether this is the recovery key, typed back; that is remembered."""
        return self._lock.confirm(recovery)

    def change(self, passphrase: str) -> Receipt[None]:
        """Let another passphrase open it; an older backup still opens with the earlier one."""
        return self._aside.begin(lambda: self._lock.change(passphrase))

    def rotate(self, passphrase: str) -> Receipt[str]:
        """Somebody saw it: a new key for all, and no copy here that the old ones open any more."""
        return self._aside.begin(lambda: self._resealing.rotate(passphrase))

    def renew(self, passphrase: str) -> Receipt[str]:
        """Another recovery key in the place of the one before. `WrongPassphraseError`."""
        return self._aside.begin(lambda: self._lock.renew(passphrase))

    def set_aside(self) -> Receipt[None]:
        """Put a journal that nobody can open aside, as it is, and begin an empty one."""
        return self._aside.begin(self._resealing.set_aside)

    def unprotect(self, passphrase: str) -> Receipt[None]:
        """Keep everything plain from now on. `WrongPassphraseError`."""
        return self._aside.begin(lambda: self._resealing.unprotect(passphrase))

    def _open(self, key_of: Callable[[Header], bytes]) -> Receipt[None]:
        shuts = self._lock.shuts

        def work() -> None:
            self._lock.open(key_of, shuts)
            self._seen.look()  # everything is read here, and not where it is first shown
            with suppress(TroubleError):
                self._resealing.tidy()

        return self._aside.begin(work)

    def write(self, page: Page) -> Receipt[Page]:
        """Keep `page` as a new revision, found at once; `made` and `offset` are set where 0.

        It follows the revision that `page` carries; where it carries none, its `parents` if they
        are named, else every newest revision: that is how two heads become one.
        """
        return self._pages.write(page)

    def bring(self, pages: Iterable[Page]) -> Receipt[int]:
        """Keep pages from elsewhere as they are, in one transaction; how many came."""
        return self._pages.bring(pages)

    def delete(self, id: str) -> Receipt[Page]:
        """Put a page away; it can be restored for 30 days."""
        return self._pages.delete(id)

    def restore(self, id: str) -> Receipt[Page]:
        """Bring a deleted page back."""
        return self._pages.restore(id)

    def purge(self) -> Receipt[None]:
        """Let go for good what was deleted more than 30 days ago."""
        return self._pages.purge()

    def draft(self, page: Page) -> Receipt[None]:
        """Keep what is being written, so that a crash loses at most the time since."""
        return self._drafts.keep(page)

    def drafts(self, *, mine: bool = False) -> tuple[Page, ...]:
        """What was being written when the app last ended without an end; with `mine`, now too."""
        return self._drafts.left(mine=mine)

    def drop_draft(self, id: str) -> Receipt[None]:
        """The draft of a page is not needed any more."""
        return self._drafts.drop(id)

    def release(self, id: str) -> Receipt[None]:
        """Let a page go so that no byte of it stays: its draft, all its revisions, its copies."""
        return self._pages.release(id)

    def flush(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds until all that was given is written; whether it is."""
        return self._book.flush(timeout)

    def close(self) -> None:
        """Write what is left, lock, and end the threads; what is asked later opens it anew."""
        self._aside.join()
        self.lock()
        self._book.close()
        # A backup may be brought back before it is opened again.
        self._seen.forget()
        self._lock.forget()
