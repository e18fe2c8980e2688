"""Rows of a comma-separated table, by the names in its first row."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping

from innerheal_desktop.keeping.source import Line, Source, UnreadableFileError
from innerheal_desktop.practice.importing.found import (
    Found,
    Refused,
    UnreadableError,
    Waiting,
)
from innerheal_desktop.tongue import plural, tr

Cells = Mapping[str, str]
# A row as an entry; nothing where the row says that nothing was done. Raises UnreadableError.
Entry = Callable[[int, Cells], Found | Waiting | None]
# How a cell begins that a spreadsheet takes for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Cells without a name that some apps leave behind the last comma.
_SPARE = 2


def entries(source: Source, entry: Entry, member: str = "") -> Iterator[Found | Waiting | Refused]:
    """What `entry` makes of each row, and the rows that are not as they should be."""
    for row in rows(source, member):
        if isinstance(row, Refused):
            yield row
            continue
        number, cells = row
        try:
            found = entry(number, cells)
        except UnreadableError as error:
            yield Refused(number, str(error))
        else:
            if found is not None:
                yield found


def guarded(text: str) -> str:
    """`text` as a spreadsheet shows it and never reckons with it: a formula gets a quotation mark.

    See OWASP, “CSV Injection”.
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def unguarded(text: str) -> str:
    """`text` as it was before somebody guarded it."""
    mine = text.startswith("'") and text.lstrip("'").startswith(_FORMULA)
    return text[1:] if mine else text


def rows(source: Source, member: str = "") -> Iterator[tuple[int, Cells] | Refused]:
    """Each row below the first: the number of its first line, and its cells by their names.

    Names are in small letters; cells are stripped. Empty rows are passed over.
    """
    lines = _Lines(source.lines(member))
    reader = csv.reader(lines, delimiter=source.delimiter(member))
    names: list[str] = []
    while True:
        begins = lines.number + 1
        try:
            row = next(reader)
        except StopIteration:
            yield from lines.refused
            return
        except csv.Error as error:
            if not names:
                raise _headless(source) from error
            yield Refused(begins, tr("a cell is longer than 128 KiB, or a quotation is not closed"))
            continue
        yield from lines.refused
        lines.refused.clear()
        if not any(cell.strip() for cell in row):
            continue
        if not names:
            names = [cell.strip().casefold() for cell in row]
            if not member and {*names} != {*source.columns}:
                raise _headless(source)
        elif len(row) < len(names) or len(row) > len(names) + _SPARE:
            told = plural(
                "it has {n} cell instead of {m}",
                "it has {n} cells instead of {m}",
                len(row),
                m=len(names),
            )
            yield Refused(begins, told)
        else:
            yield begins, {n: cell.strip() for n, cell in zip(names, row, strict=False)}


def _headless(source: Source) -> UnreadableFileError:
    return UnreadableFileError(
        tr("The first row of “{file}” cannot be read", file=source.name),
        tr("Copy or export it again"),
    )


class _Lines:
    """The lines for the CSV reader; those that are too long are kept aside, by their number."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self.number = 0
        self.refused: list[Refused] = []

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.number = line.number
            if line.text is None:
                self.refused.append(Refused(self.number, tr("the line is too long to be one")))
            else:
                yield line.text
