"""The journal of one person: its pages, and the lock before them."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal.page import Page
from innerheal_desktop.keeping.writer import Receipt


class State(Enum):
    """How a journal stands: without a passphrase, locked, or unlocked."""

    PLAIN = "plain"
    LOCKED = "locked"
    OPEN = "open"


class Journal:
    """The journal in `folder`, opened at first need; nothing is made there before a page is.

    What takes long is done on one thread, and comes as a receipt. What is read is in memory while
    the journal is plain or open. Errors are `JournalError`s (`TroubleError`).
    """

    def __init__(
        self, folder: Path, clock: Clock, chance: Callable[[int], bytes] = os.urandom
    ) -> None:
        raise NotImplementedError

    @property
    def state(self) -> State:
        """How it stands now."""
        raise NotImplementedError

    @property
    def confirmed(self) -> bool:
        """Whether the recovery key was typed back once; True for a plain one."""
        raise NotImplementedError

    def when_changed(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback`, on any thread, after each change; what is given back ends it."""
        raise NotImplementedError

    # The lock

    def unlock(self, passphrase: str) -> Receipt[None]:
        """Open it. `WrongPassphraseError`, or `DamagedHeaderError`: two different stories."""
        raise NotImplementedError

    def unlock_with(self, recovery: str) -> Receipt[None]:
        """Open it by the recovery key. `WrongRecoveryKeyError` also tells of a slip of the hand."""
        raise NotImplementedError

    def lock(self) -> None:
        """Let the keys and all that was read go; nothing in a plain journal."""
        raise NotImplementedError

    def protect(self, passphrase: str) -> Receipt[str]:
        """Seal a plain journal and purge its plain copies; comes to the recovery key."""
        raise NotImplementedError

    def confirm(self, recovery: str) -> bool:
        """Whether this is the recovery key, typed back; that is remembered."""
        raise NotImplementedError

    def change(self, passphrase: str) -> Receipt[None]:
        """Let another passphrase open it; no page is sealed anew."""
        raise NotImplementedError

    def rotate(self, passphrase: str) -> Receipt[str]:
        """Somebody saw it: a new key for every page, a new passphrase and recovery key."""
        raise NotImplementedError

    def unprotect(self, passphrase: str) -> Receipt[None]:
        """Keep everything plain from now on."""
        raise NotImplementedError

    # The pages

    def pages(self, *kinds: str) -> tuple[Page, ...]:
        """Those of `kinds` (all when none is named), the newest made first, no deleted ones."""
        raise NotImplementedError

    def page(self, id: str) -> Page | None:
        """The page as it is now (of two heads the later); also a deleted one."""
        raise NotImplementedError

    def heads(self, id: str) -> tuple[Page, ...]:
        """Its newest revisions: more than one where it was changed in two places."""
        raise NotImplementedError

    def versions(self, id: str) -> tuple[Page, ...]:
        """All its revisions, the newest first."""
        raise NotImplementedError

    def deleted(self) -> tuple[Page, ...]:
        """What was deleted and can be brought back (30 days), the latest first."""
        raise NotImplementedError

    def tags(self) -> tuple[str, ...]:
        """All tags in use, the most used first."""
        raise NotImplementedError

    def search(self, words: str, *kinds: str) -> tuple[Page, ...]:
        """The pages in which all `words` stand (title, text, tags, feeling words, fields)."""
        raise NotImplementedError

    def write(self, page: Page) -> Receipt[Page]:
        """Keep `page` as a new revision of its id; `made` and `offset` are set where they are 0."""
        raise NotImplementedError

    def delete(self, id: str) -> Receipt[None]:
        """Put a page away; it can be restored for 30 days."""
        raise NotImplementedError

    def restore(self, id: str) -> Receipt[None]:
        """Bring a deleted page back."""
        raise NotImplementedError

    # What is being written

    def draft(self, page: Page) -> Receipt[None]:
        """Keep what is being written, so that a crash loses at most the time since."""
        raise NotImplementedError

    def drafts(self) -> tuple[Page, ...]:
        """What was being written when the app last ended without an end."""
        raise NotImplementedError

    def drop_draft(self, id: str) -> Receipt[None]:
        """The draft of a page is not needed any more."""
        raise NotImplementedError

    def release(self, id: str) -> Receipt[None]:
        """Let a page go so that no byte of it stays: its draft, all its revisions, its copies."""
        raise NotImplementedError

    def flush(self, timeout: float | None = None) -> bool:
        """Wait at most `timeout` seconds until all that was given is written; whether it is."""
        raise NotImplementedError

    def close(self) -> None:
        """Write what is left, lock, and end the thread."""
        raise NotImplementedError
