"""The rows of a damaged file: what SQLite no longer finds is read page by page.

SQLite finds rows by a tree of pages. Where one of these is damaged it stops, and a page high up
hides thousands of rows that are whole. Every row lies in a leaf of the tree, which says itself what
it holds (https://www.sqlite.org/fileformat2.html#b_tree_pages): all leaves of the file are looked
through, and what is found is believed only where its checksum agrees.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from innerheal_desktop.journal import rows
from innerheal_desktop.journal.errors import DamagedJournalError, known
from innerheal_desktop.journal.rows import LONGEST_BODY, Row

LEAF = 0x0D  # a leaf of a table
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of a number, by its serial type
_COLUMNS = 5


def all_after(connection: sqlite3.Connection, number: int) -> Iterator[Row]:
    """The rows that came after `number`, in their order; those of a damaged file too.

    Raises sqlite3.Error for trouble of another sort.
    """
    last = number
    try:
        for row in rows.after(connection, number):
            last = row.number
            yield row
    except sqlite3.DatabaseError as error:
        # An SQLite that was built without `serialize` gives no bytes to look through.
        readable = hasattr(connection, "serialize")
        if not readable or not isinstance(known(error), DamagedJournalError):
            raise
        for row in salvaged(connection):
            if row.number > last:
                yield row


def salvaged(connection: sqlite3.Connection) -> list[Row]:
    """Every whole row in any leaf of the file, in their order."""
    image = _Image(connection.serialize())
    found = {row.number: row for page in image.leaves() for row in image.rows(page) if row.whole}
    return [found[number] for number in sorted(found)]


class _Image:
    """The bytes of a database, by its pages."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._size = int.from_bytes(content[16:18], "big")
        self._size = 65536 if self._size == 1 else self._size
        self._usable = self._size - content[20]
        self._many = len(content) // self._size if self._size >= 512 else 0

    def leaves(self) -> Iterator[bytes]:
        """Every page but the first (the schema) that says it is a leaf of a table."""
        for number in range(2, self._many + 1):
            page = self._page(number)
            if page[0] == LEAF:
                yield page

    def rows(self, page: bytes) -> Iterator[Row]:
        """What looks like a row of ours in a leaf; whether it is, its checksum says."""
        many = int.from_bytes(page[3:5], "big")
        for at in range(8, min(8 + 2 * many, len(page) - 1), 2):
            try:
                row = self._row(page, int.from_bytes(page[at : at + 2], "big"))
            except (IndexError, ValueError):
                continue
            if row is not None:
                yield row

    def _row(self, page: bytes, at: int) -> Row | None:
        length, at = _varint(page, at)
        number, at = _varint(page, at)
        if length > LONGEST_BODY:
            return None
        return _record(self._payload(page, at, length), number)

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """The content of a cell, with the pages it runs over into."""
        most = self._usable - 35
        if length <= most:
            return page[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._usable - 4)
        here = here if here <= most else least
        parts = [page[at : at + here]]
        following = int.from_bytes(page[at + here : at + here + 4], "big")
        left = length - here
        while left > 0:
            over = self._page(following)
            parts.append(over[4 : 4 + min(left, self._usable - 4)])
            left -= self._usable - 4
            following = int.from_bytes(over[:4], "big")
        return b"".join(parts)

    def _page(self, number: int) -> bytes:
        if not 1 <= number <= self._many:
            raise IndexError(number)
        return self._content[(number - 1) * self._size : number * self._size]


def _record(payload: bytes, number: int) -> Row | None:
    """The row in a record of five columns, the first of which is its number and is not stored."""
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < end and len(kinds) <= _COLUMNS:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    blobs = [kind >= 12 and kind % 2 == 0 for kind in kinds]
    if len(kinds) != _COLUMNS or blobs != [False, True, True, True, False] or kinds[4] > 9:
        return None
    values: list[bytes] = []
    at = end
    for kind in kinds:
        width = (kind - 12) // 2 if kind >= 12 else _WIDTHS[kind]
        values.append(payload[at : at + width])
        at += width
    # Two kinds are numbers without a byte: 8 is nought and 9 is one.
    checksum = kinds[4] - 8 if kinds[4] in (8, 9) else int.from_bytes(values[4], "big", signed=True)
    return Row(number, values[1], values[2], values[3], checksum)


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends. Raises IndexError."""
    value = 0
    for place in range(8):
        byte = content[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | content[at + 8], at + 9
