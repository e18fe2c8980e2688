"""A large JSON file read an object at a time: only the one being read is held as a whole."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from typing import Any

from innerheal_desktop.tongue import tr

# Characters of one object, or of anything else beside the list that is asked for.
LARGEST = 8 << 20
_SPACE = " \t\r\n"
_ENDED = ""


class BrokenError(ValueError):
    """The text is no JSON, is hostile, or breaks off; its words say which."""


def objects(pieces: Iterable[bytes], *names: str) -> Iterator[tuple[str, Any]]:
    """The values of the lists called `names` in the object that `pieces` spell, by their list.

    Raises `BrokenError`; what came before it was whole.
    """
    text = _Text(pieces)
    text.take("{")
    while text.next() != "}":
        name = text.value()
        text.take(":")
        if name in names and text.next() == "[":
            text.take("[")
            while text.next() != "]":
                yield name, text.value()
                text.comma("]")
            text.take("]")
        else:
            text.value()
        text.comma("}")


class _Text:
    """What is read and not yet used."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._pieces = (decoder.decode(piece) for piece in pieces)
        self._read = json.JSONDecoder(parse_constant=_no_number)
        self._held, self._at = "", 0

    def next(self) -> str:
        """The next sign that is no space; empty at the end."""
        while True:
            while self._at < len(self._held) and self._held[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._held):
                return self._held[self._at]
            if not self._more():
                return _ENDED

    def take(self, sign: str) -> None:
        """Go past `sign`, which must come next."""
        if self.next() != sign:
            raise BrokenError(tr("it breaks off, or is not written as JSON is"))
        self._at += 1

    def comma(self, end: str) -> None:
        """Go past a comma, unless the `end` comes next."""
        if self.next() != end:
            self.take(",")

    def value(self) -> Any:
        """The value that comes next, however many pieces it lies in."""
        self.next()
        while True:
            try:
                value, at = self._read.raw_decode(self._held, self._at)
            except RecursionError as error:
                raise BrokenError(tr("it is nested too deep")) from error
            except ValueError as error:
                if self._more():
                    continue
                raise BrokenError(tr("it breaks off, or is not written as JSON is")) from error
            # A number that ends where the piece does may go on in the next.
            if at < len(self._held) or not self._more():
                self._at = at
                return value

    def _more(self) -> bool:
        """Read on; whether there was more. Raises where too much is held already."""
        self._held, self._at = self._held[self._at :], 0
        if len(self._held) > LARGEST:
            raise BrokenError(tr("one entry of it is larger than such a thing can be"))
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self._held += piece
        return True


def _no_number(name: str) -> float:
    raise ValueError(name)
