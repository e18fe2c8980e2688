"""Bringing pages in: our own JSON bit for bit, and Day One's; seen first, and undone as a whole.

A file is data and never trusted: it is read in pieces, one page at a time, and every value of it
is looked at before it becomes a page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from innerheal_desktop.journal import day_one
from innerheal_desktop.journal.errors import InvalidPageError
from innerheal_desktop.journal.exporting import CAME, FORMAT
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.keeping.objects import BrokenError, objects
from innerheal_desktop.keeping.source import Source, Tell, UnreadableFileError
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError

# More than a long life writes, and more faults than anybody reads.
MOST, MOST_REFUSED = 100_000, 10_000


class Refused(NamedTuple):
    """A page that was not taken: its number in the file, from 1, and why."""

    number: int
    reason: str


class NoJournalError(TroubleError):
    """The file holds no pages of a journal that is known here."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would come: the pages that are new, how many are here already, and what is refused.

    `notes` are sentences for the person.
    """

    format: str
    file: str
    new: tuple[Page, ...] = ()
    duplicate: int = 0
    refused: tuple[Refused, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        """How many pages the file holds."""
        return len(self.new) + self.duplicate + len(self.refused)


@dataclass(frozen=True, slots=True)
class Format:
    """A journal's file: whose it is, which file of it, and how its pages are read."""

    title: str
    file: str
    knows: Callable[[Source], bool]
    read: Callable[[Source], Iterator[Page | Refused | str]]


def known(source: Source) -> str:
    """The name of the format of `source`; empty where it holds no pages."""
    return next((name for name, each in FORMATS.items() if each.knows(source)), "")


def holds_pages_alone(file: Path) -> bool:
    """Whether all that `file` holds are pages: of Day One, or of our own journal and nothing else.

    Raises `UnreadableFileError`.
    """
    with Source(file) as source:
        name = known(source)
        return name == "day-one" or (bool(name) and not source.zip)


def plan(journal: Journal, file: Path, tell: Tell = lambda share: None) -> Plan:
    """Read `file` and say what would come into the plain or open `journal`; nothing is changed.

    `tell` hears the share that is read, 0…1, and may end it by raising. Raises `NoJournalError`
    or `UnreadableFileError`.
    """
    with Source(file, tell) as source:
        name = known(source)
        if not name:
            raise NoJournalError(
                tr("“{file}” holds no pages that can be read here", file=source.name),
                tr("What is understood: {names}", names=", ".join(understood())),
            )
        sorting = _Sorting(journal)
        try:
            for row in FORMATS[name].read(source):
                sorting.take(row)
        except BrokenError as error:
            raise UnreadableFileError(
                tr("“{file}” cannot be read: {why}", file=source.name, why=error),
                tr("Copy or export it again"),
            ) from error
        return sorting.plan(name, source.name)


def understood() -> list[str]:
    """Which files are understood."""
    return [
        tr("{app}: {file}", app=tr(each.title), file=tr(each.file)) for each in FORMATS.values()
    ]


@dataclass
class _Sorting:
    """What was read so far, put where it belongs."""

    journal: Journal
    new: dict[tuple[str, str], Page] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    duplicate: int = 0
    gone: int = 0

    def take(self, row: Page | Refused | str) -> None:
        """Put one row where it belongs."""
        if len(self.new) + self.duplicate >= MOST or len(self.refused) >= MOST_REFUSED:
            raise UnreadableFileError(
                tr("The file holds more than a life of pages"),
                tr("Look whether it is the right file"),
            )
        if isinstance(row, str):
            self.notes.append(row)
        elif isinstance(row, Refused):
            self.refused.append(row)
        else:
            here = self.journal.page(row.id)
            key = (row.id, row.revision)
            self.duplicate += here is not None or key in self.new
            self.gone += here is not None and here.deleted is not None
            if here is None:
                self.new.setdefault(key, row)

    def plan(self, format: str, file: str) -> Plan:
        """What comes of it all."""
        if self.gone:
            self.notes.append(
                plural(
                    "{n} page that you deleted here stays deleted.",
                    "{n} pages that you deleted here stay deleted.",
                    self.gone,
                )
            )
        new = tuple(sorted(self.new.values(), key=lambda page: (page.made, page.id)))
        return Plan(
            format, file, new, self.duplicate, tuple(self.refused), tuple(dict.fromkeys(self.notes))
        )


def page_of(value: object) -> Page:
    """The page that `told` made into JSON. Raises `InvalidPageError`: it says what cannot be."""
    page = Page.from_json(value)
    fields = {name: each for name, each in page.fields.items() if name != CAME}
    return replace(page, fields=fields)


def _own_members(source: Source) -> list[str]:
    """Our JSON in the ZIP of everything that was taken along; an empty name for the file itself."""
    found = [name for name in source.members if name == "journal.json"]
    return found if source.zip else [""]


def _own(source: Source) -> bool:
    heads = [source.beginning(name) if name else source.head for name in _own_members(source)]
    return any(f'"format": "{FORMAT}"'.encode() in head[:200] for head in heads)


def _own_pages(source: Source) -> Iterator[Page | Refused | str]:
    for member in _own_members(source):
        for number, (_, value) in enumerate(objects(source.pieces(member), "pages", "drafts"), 1):
            try:
                yield page_of(value)
            except InvalidPageError as error:
                yield Refused(number, error.message)


def _day_one_pages(source: Source) -> Iterator[Page | Refused | str]:
    for number, row in enumerate(day_one.read(source), 1):
        yield Refused(number, str(row)) if isinstance(row, BrokenError) else row


# When you add a format: how it is known and read, and what it keeps and loses in docs/moving.md.
FORMATS = {
    "innerheal-journal": Format(
        mark("InnerHeal’s journal"), mark("its JSON, or the ZIP of everything"), _own, _own_pages
    ),
    "day-one": Format(
        mark("Day One"), mark("the ZIP of its JSON export"), day_one.knows, _day_one_pages
    ),
}
