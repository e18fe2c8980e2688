"""What is written to the open journal: revisions of pages, and what lets one go for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal import backups, drafts, rows
from innerheal_desktop.journal.answering import refused, settled
from innerheal_desktop.journal.bodies import as_bytes, from_bytes
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import (
    JournalError,
    locked,
    unknown,
)
from innerheal_desktop.journal.keys import Keys
from innerheal_desktop.journal.page import Page, checked, tidied
from innerheal_desktop.journal.sealing import Cover
from innerheal_desktop.journal.seen import Seen
from innerheal_desktop.journal.shelf import Shelf
from innerheal_desktop.journal.telling import Telling
from innerheal_desktop.keeping.writer import Receipt

KEPT = timedelta(days=30)
# A clock that is further ahead of the last thing written may be wrong.
AWAY = timedelta(days=400)


class Pages:
    """The pages as they are written. What is written is seen at once."""

    # Long, as what is written is guarded by one lock, in memory and on the disk.

    def __init__(
        self,
        book: Book,
        keys: Keys,
        seen: Seen,
        telling: Telling,
        clock: Clock,
        chance: Callable[[int], bytes],
    ) -> None:
        self._book, self._keys, self._seen = book, keys, seen
        self._telling, self._clock, self._chance = telling, clock, chance
        self._purged = False

    def write(self, page: Page) -> Receipt[Page]:
        """Keep a new revision."""
        self._purge_once()
        with self._seen.guard:
            self._seen.look()
            cover = self._keys.cover
            if cover is None:
                return refused(locked())
            try:
                kept = self._revised(page)
            except JournalError as error:
                return refused(error)
            self._seen.put(kept)
            return self._keep(kept, cover)

    def bring(self, pages: Iterable[Page]) -> Receipt[int]:
        """Keep pages from elsewhere as they are, revisions and all, or none; how many came."""
        with self._seen.guard:
            self._seen.look()
            cover = self._keys.cover
            if cover is None:
                return refused(locked())
            try:
                kept = [checked(_named(page, self._chance)) for page in pages]
            except JournalError as error:
                return refused(error)

        def work(connection: sqlite3.Connection) -> int:
            fitting = self._keys.fitting(connection, cover)
            for page in kept:
                _insert(connection, page, fitting)
            return len(kept)

        receipt = self._book.write(work)
        receipt.when_done(self._telling.tell)
        return receipt

    def delete(self, id: str) -> Receipt[Page]:
        """Put a page away."""
        return self._set_deleted(id, milliseconds(self._clock.now()))

    def restore(self, id: str) -> Receipt[Page]:
        """Bring a page back."""
        return self._set_deleted(id, None)

    def _set_deleted(self, id: str, moment: int | None) -> Receipt[Page]:
        page = self._seen.ask(lambda shelf: shelf.page(id))
        if page is None:
            return refused(unknown() if self._keys.cover else locked())
        return self.write(replace(page, deleted=moment, revision="", parents=()))

    def release(self, id: str) -> Receipt[None]:
        """Let a page go for good, out of every backup too."""
        return self._remove([id], copies=True)

    def purge(self) -> Receipt[None]:
        """Let go what was deleted more than 30 days ago."""
        now = self._clock.now()
        before, away = milliseconds(now - KEPT), milliseconds(now - AWAY)

        def gone(shelf: Shelf) -> list[str]:
            if shelf.latest() < away:
                return []
            return [page.id for page in shelf.deleted() if (page.deleted or 0) < before]

        ids = self._seen.ask(gone)
        return self._remove(ids) if ids else settled(None)

    def _purge_once(self) -> None:
        """What is due goes with the first thing that is written."""
        if not self._purged and self._keys.cover is not None:
            self._purged = True
            self.purge()

    def _revised(self, page: Page) -> Page:
        now = self._clock.now()
        made = page.made or milliseconds(now)
        offset = page.offset
        if not page.made and not page.offset:
            east = now.astimezone().utcoffset() or timedelta()
            offset = int(east.total_seconds()) // 60
        kept = replace(
            tidied(page),
            made=made,
            offset=offset,
            changed=milliseconds(now),
            parents=self._seen.ask(lambda shelf: shelf.parents(page)),
            revision=self._chance(16).hex(),
        )
        # As it will be read: what is in memory is what is on the disk.
        return from_bytes(as_bytes(checked(kept)))

    def _keep(self, page: Page, cover: Cover) -> Receipt[Page]:
        gone = self._book.gone[page.id]

        def work(connection: sqlite3.Connection) -> Page:
            if self._book.gone[page.id] == gone:  # else it was let go while the disk was full
                _insert(connection, page, self._keys.fitting(connection, cover))
            return page

        def ended(receipt: Receipt[Page]) -> None:
            if receipt.error is None:
                self._seen.written(page.revision)
            self._telling.tell()

        receipt = self._book.write(work, again=True)
        receipt.when_done(ended)
        return receipt

    def _remove(self, ids: list[str], *, copies: bool = False) -> Receipt[None]:
        folder = self._book.folder
        if self._keys.cover is None:
            return refused(locked())
        self._seen.take(ids)
        self._book.gone.update(ids)

        def work(connection: sqlite3.Connection) -> None:
            for id in ids:
                drafts.drop(folder, id)
            pages = [bytes.fromhex(id) for id in ids]
            held = copies and rows.holds(connection, pages)
            if held:
                backups.without(folder, ids, self._clock.now())
            rows.remove(connection, pages)
            # Swept outside of a transaction; the one that follows is empty.
            connection.execute("COMMIT")
            if held:
                # Once more: a backup may have been made between.
                backups.without(folder, ids, self._clock.now())
            rows.sweep(connection)
            connection.execute("BEGIN IMMEDIATE")

        def ended(receipt: Receipt[None]) -> None:
            if receipt.error is not None:
                self._seen.read_anew()
            self._telling.tell()

        receipt = self._book.write(work, again=True)
        receipt.when_done(ended)
        return receipt


def _named(page: Page, chance: Callable[[int], bytes]) -> Page:
    return page if page.revision else replace(page, revision=chance(16).hex())


def _insert(connection: sqlite3.Connection, page: Page, cover: Cover) -> None:
    id, revision = bytes.fromhex(page.id), bytes.fromhex(page.revision)
    rows.insert(connection, id, revision, cover.closed(as_bytes(page), id, revision))


def milliseconds(moment: datetime) -> int:
    """An aware moment, in milliseconds UTC since 1970."""
    return round(moment.timestamp() * 1000)
