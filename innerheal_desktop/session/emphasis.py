"""Emphasis inside a line: `*so*` is shown leaning, spoken plainly, and never anything more."""

from __future__ import annotations


def runs(marked: str) -> tuple[tuple[str, bool], ...]:
    """The line in pieces, each with whether it is emphasised."""
    pieces = marked.split("*")
    return tuple((piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece)


def plain(marked: str) -> str:
    """The line without its marks."""
    return marked.replace("*", "")
