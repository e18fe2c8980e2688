"""The pages of the open journal: what the file holds, in memory, and what is written to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from threading import RLock

from innerheal_desktop.clock import Clock
from innerheal_desktop.journal import backups, drafts, rows
from innerheal_desktop.journal.answering import refused, settled
from innerheal_desktop.journal.bodies import as_bytes, from_bytes
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import (
    JournalError,
    damaged_page,
    locked,
    unknown,
)
from innerheal_desktop.journal.keys import Keys, changed_lock
from innerheal_desktop.journal.page import Page, checked, tidied
from innerheal_desktop.journal.sealing import Cover
from innerheal_desktop.journal.shelf import Shelf
from innerheal_desktop.journal.telling import Telling
from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.keeping.writer import Receipt

KEPT = timedelta(days=30)
# A clock that is further ahead of the last thing written may be wrong.
AWAY = timedelta(days=400)


class Pages:
    """All pages, in memory while the journal is plain or open."""

    def __init__(
        self,
        book: Book,
        keys: Keys,
        telling: Telling,
        clock: Clock,
        chance: Callable[[int], bytes],
    ) -> None:
        self._book, self._keys, self._telling = book, keys, telling
        self._clock, self._chance = clock, chance
        self._guard = RLock()
        self._seen = _Seen()

    @property
    def shelf(self) -> Shelf:
        """The pages as they are now; an empty one while the journal is locked."""
        with self._guard:
            self._look()
            return self._seen.shelf

    @property
    def unreadable(self) -> int:
        """How many entries could not be read."""
        with self._guard:
            self._look()
            return self._seen.unreadable

    @property
    def trouble(self) -> JournalError | KeepingError | None:
        """Why the file cannot be read; None while all is well."""
        with self._guard:
            self._look()
            return self._keys.trouble or self._seen.trouble

    def forget(self) -> None:
        """Let all that was read go."""
        with self._guard:
            self._seen = _Seen()

    def write(self, page: Page) -> Receipt[Page]:
        """Keep a new revision."""
        with self._guard:
            self._look()
            cover = self._keys.cover
            if cover is None:
                return refused(locked())
            try:
                kept = self._revised(page)
            except JournalError as error:
                return refused(error)
            return self._keep(kept, cover)

    def bring(self, pages: Iterable[Page]) -> Receipt[int]:
        """Keep pages from elsewhere as they are, revisions and all, or none; how many came."""
        with self._guard:
            self._look()
            cover = self._keys.cover
            if cover is None:
                return refused(locked())
            try:
                kept = [checked(self._named(page)) for page in pages]
            except JournalError as error:
                return refused(error)

        def work(connection: sqlite3.Connection) -> int:
            fitting = self._keys.fitting(connection, cover)
            for page in kept:
                id, revision = bytes.fromhex(page.id), bytes.fromhex(page.revision)
                rows.insert(connection, id, revision, fitting.closed(as_bytes(page), id, revision))
            return len(kept)

        receipt = self._book.write(work)
        receipt.when_done(self._telling.tell)
        return receipt

    def _named(self, page: Page) -> Page:
        return page if page.revision else replace(page, revision=self._chance(16).hex())

    def delete(self, id: str, moment: int | None) -> Receipt[Page]:
        """Put a page away at a `moment` in milliseconds, or bring it back (None)."""
        page = self.shelf.page(id)
        if page is None:
            return refused(unknown() if self._keys.cover else locked())
        return self.write(replace(page, deleted=moment, revision="", parents=()))

    def release(self, id: str) -> Receipt[None]:
        """Let a page go for good, out of every backup too."""
        return self._remove([id], copies=True)

    def purge(self, now: datetime) -> Receipt[None]:
        """Let go what was deleted more than 30 days before an aware moment."""
        before = milliseconds(now - KEPT)
        with self._guard:
            shelf = self.shelf
            gone = [page.id for page in shelf.deleted() if (page.deleted or 0) < before]
            if not gone or shelf.latest() < milliseconds(now - AWAY):
                return settled(None)
            return self._remove(gone)

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
            parents=self._seen.shelf.parents(page),
            revision=self._chance(16).hex(),
        )
        # As it will be read: what is in memory is what is on the disk.
        return from_bytes(as_bytes(checked(kept)))

    def _keep(self, page: Page, cover: Cover) -> Receipt[Page]:
        self._seen.waiting[page.revision] = page
        self._seen.shelf.put(page, ours=True)
        seen = self._seen

        def work(connection: sqlite3.Connection) -> Page:
            fitting = self._keys.fitting(connection, cover)
            id, revision = bytes.fromhex(page.id), bytes.fromhex(page.revision)
            rows.insert(connection, id, revision, fitting.closed(as_bytes(page), id, revision))
            return page

        def ended(receipt: Receipt[Page]) -> None:
            if receipt.error is None:
                with self._guard:
                    seen.waiting.pop(page.revision, None)
            self._telling.tell()

        receipt = self._book.write(work, again=True)
        receipt.when_done(ended)
        return receipt

    def _remove(self, ids: list[str], *, copies: bool = False) -> Receipt[None]:
        folder = self._book.folder
        with self._guard:
            if self._keys.cover is None:
                return refused(locked())
            for id in ids:
                self._seen.drop(id)

        def work(connection: sqlite3.Connection) -> None:
            for id in ids:
                drafts.drop(folder, id)
            pages = [bytes.fromhex(id) for id in ids]
            if copies and rows.holds(connection, pages):
                backups.without(folder, ids, self._clock.now())
            rows.remove(connection, pages)
            # Swept outside of a transaction; the one that follows is empty.
            connection.execute("COMMIT")
            rows.sweep(connection)
            connection.execute("BEGIN IMMEDIATE")

        receipt = self._book.write(work, again=True)
        receipt.when_done(self._telling.tell)
        return receipt

    def _look(self) -> None:
        """Read what is new in the file."""
        seen, keys = self._seen, self._keys
        keys.look()
        cover = keys.cover
        if cover is None:
            self._seen = _Seen()
            return
        try:
            version = self._book.version()
            if version == seen.version:
                return
            new = self._book.read(lambda reader: _news(reader, keys, cover, seen), None)
        except (JournalError, KeepingError) as error:
            seen.trouble = error
            return
        self._seen = new or _Seen(waiting=seen.waiting)
        self._seen.put_waiting()
        self._seen.version, self._seen.trouble = version, None


class _Seen:
    """What was read of the file so far, and what of ours is not in it yet."""

    def __init__(self, waiting: dict[str, Page] | None = None) -> None:
        self.shelf = Shelf()
        self.waiting = {} if waiting is None else waiting
        self.version: tuple[int, int] | None = None
        self.turn, self.number, self.unreadable = -1, 0, 0
        self.trouble: JournalError | KeepingError | None = None

    def drop(self, id: str) -> None:
        """A page goes."""
        self.shelf.take(id)
        for revision in [key for key, page in self.waiting.items() if page.id == id]:
            del self.waiting[revision]

    def put_waiting(self) -> None:
        """What is not written yet is read all the same."""
        for page in self.waiting.values():
            self.shelf.put(page, ours=True)


def _news(reader: sqlite3.Connection, keys: Keys, cover: Cover, seen: _Seen) -> _Seen:
    """What `seen` becomes by what is new: the same one, or another where rows went away.

    Raises `ChangedLockError` where another window changed the lock in just this moment.
    """
    reader.execute("BEGIN")
    try:
        if not keys.fits(reader, cover):
            raise changed_lock()
        turn = rows.turn(reader)
        if turn != seen.turn:
            seen = _Seen(waiting=seen.waiting)
            seen.turn = turn
        for row in rows.after(reader, seen.number):
            seen.number = row.number
            try:
                seen.shelf.put(_read(row, cover))
            except JournalError:
                seen.unreadable += 1
    finally:
        reader.execute("ROLLBACK")
    return seen


def _read(row: rows.Row, cover: Cover) -> Page:
    """The page of a row. Raises a `JournalError`."""
    if not row.whole:
        raise damaged_page()
    page = from_bytes(cover.opened(row.body, row.page, row.revision))
    if (page.id, page.revision) != (row.page.hex(), row.revision.hex()):
        raise damaged_page()
    return page


def milliseconds(moment: datetime) -> int:
    """An aware moment, in milliseconds UTC since 1970."""
    return round(moment.timestamp() * 1000)
