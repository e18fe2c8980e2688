"""The lock before the journal: whether there is one, and the key while it is open."""

from __future__ import annotations

import sqlite3

from innerheal_desktop.journal.book import Book
from innerheal_desktop.journal.sealing import PLAIN, Cover
from innerheal_desktop.journal.state import State


class Keys:
    """What opens the entries."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.cover: Cover | None = PLAIN

    @property
    def state(self) -> State:
        """How the journal stands."""
        return State.PLAIN

    def fitting(self, connection: sqlite3.Connection, cover: Cover) -> Cover:
        """The cover that fits the file now; `cover` was, when it was asked for."""
        return cover

    def look(self) -> None:
        """See whether another window changed the lock."""
