"""What was seen of the open journal: read once, kept in memory, brought up to date by itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from threading import RLock
from typing import TypeVar

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.bodies import from_bytes
from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.errors import DamagedJournalError, JournalError, damaged_page, known
from innerheal_desktop.journal.keys import Keys, changed_lock
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.salvaging import all_after
from innerheal_desktop.journal.sealing import Cover
from innerheal_desktop.journal.shelf import Shelf
from innerheal_desktop.keeping.errors import KeepingError

T = TypeVar("T")


class Seen:
    """The pages in memory while the journal is plain or open. For any thread."""

    def __init__(self, book: Book, keys: Keys) -> None:
        self.guard = RLock()
        self._book, self._keys = book, keys
        self._held = _Held()
        # Written in this window, and not in the file yet: read all the same.
        self._waiting: dict[str, Page] = {}

    def ask(self, question: Callable[[Shelf], T]) -> T:
        """What `question` finds on the shelf as it is now; it is empty while locked."""
        with self.guard:
            self.look()
            return question(self._held.shelf)

    @property
    def unreadable(self) -> int:
        """How many entries could not be read."""
        with self.guard:
            self.look()
            return self._held.unreadable + self._held.lost

    @property
    def trouble(self) -> JournalError | KeepingError | None:
        """Why the file cannot be read; None while all is well."""
        with self.guard:
            self.look()
            return self._keys.trouble or self._held.trouble

    def forget(self) -> None:
        """Let all that was read go."""
        with self.guard:
            self._held = _Held()
            self._waiting.clear()

    def put(self, page: Page) -> None:
        """A revision is being written."""
        with self.guard:
            self._waiting[page.revision] = page
            self._held.shelf.put(page, ours=True)

    def written(self, revision: str) -> None:
        """It is in the file now."""
        with self.guard:
            self._waiting.pop(revision, None)

    def take(self, ids: Iterable[str]) -> None:
        """Pages are let go."""
        gone = frozenset(ids)
        with self.guard:
            for id in gone:
                self._held.shelf.take(id)
            self._waiting = {
                revision: page for revision, page in self._waiting.items() if page.id not in gone
            }

    def read_anew(self) -> None:
        """Something went otherwise than it was thought: look at everything once more."""
        with self.guard:
            self._held = _Held()

    def look(self) -> None:
        """Read what is new in the file. Never raises."""
        keys = self._keys
        with self.guard:
            keys.look()
            cover = keys.cover
            if cover is None:
                self.forget()
                return
            held = self._held
            try:
                version = self._book.version()
                if version == held.version:
                    return
                if held.version is None or held.version[0] != version[0]:
                    held = _Held()  # opened anew: another file may stand in its place
                held = self._book.read(lambda reader: _news(reader, keys, cover, held), _Held())
            except (JournalError, KeepingError) as error:
                self._held.trouble = error
                return
            for page in self._waiting.values():
                held.shelf.put(page, ours=True)
            held.version, held.trouble = version, None
            self._held = held


class _Held:
    """What was read of the file so far: up to which row, in which turn of it."""

    def __init__(self) -> None:
        self.shelf = Shelf()
        self.version: tuple[int, int] | None = None
        self.turn, self.number = -1, 0
        self.rows, self.unreadable, self.lost = 0, 0, 0
        self.trouble: JournalError | KeepingError | None = None


def _news(reader: sqlite3.Connection, keys: Keys, cover: Cover, held: _Held) -> _Held:
    """What `held` becomes by what is new: the same, or another where rows went away.

    Raises `ChangedLockError` where another window changed the lock in just this moment.
    """
    reader.execute("BEGIN")
    try:
        turn, many, fits = _vault(reader, keys, cover)
        if not fits:
            raise changed_lock()
        if turn != held.turn:
            held = _Held()
            held.turn = turn
        for row in all_after(reader, held.number):
            held.number = row.number
            held.rows += 1
            try:
                held.shelf.put(_read(row, cover))
            except JournalError:
                held.unreadable += 1
        held.lost = max(many - held.rows, 0)
    finally:
        reader.execute("ROLLBACK")
    return held


def _vault(reader: sqlite3.Connection, keys: Keys, cover: Cover) -> tuple[int, int, bool]:
    """The turn of the file, how many rows it holds, and whether they are under `cover`.

    Where that part of the file is damaged it says nothing against them.
    """
    try:
        return rows.turn(reader), rows.many(reader), keys.fits(reader, cover)
    except sqlite3.DatabaseError as error:
        if not isinstance(known(error), DamagedJournalError):
            raise
        return 0, 0, True


def _read(row: rows.Row, cover: Cover) -> Page:
    """The page of a row. Raises a `JournalError`."""
    if not row.whole:
        raise damaged_page()
    page = from_bytes(cover.opened(row.body, row.page, row.revision))
    if (page.id, page.revision) != (row.page.hex(), row.revision.hex()):
        raise damaged_page()
    return page
