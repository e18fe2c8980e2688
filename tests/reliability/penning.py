"""A program that lives with the journal, and says after each deed that it is safe.

`python -m tests.reliability.penning FOLDER SEED LIFE DEEDS` writes one byte for each deed that was
acknowledged, one after the other. The first deed of a seed's first life may be a passphrase.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST

PASSPHRASE = "a lamp by the river"
WORDS = ("rain", "I was small", "nobody came", "today", "Grüße", "静か", "lark")


class Deed(NamedTuple):
    """What is asked of the journal: `what` is a method of it, or `protect`."""

    what: str
    id: str = ""
    text: str = ""


@dataclass(slots=True)
class Penned:
    """What the journal owes: pages and their words, those deleted, and drafts."""

    pages: dict[str, str] = field(default_factory=dict)
    deleted: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Penned:
        """The same, apart."""
        return Penned(dict(self.pages), dict(self.deleted), dict(self.drafts))

    def apply(self, deed: Deed) -> None:
        """Owe what `deed` asked for."""
        match deed.what:
            case "draft":
                self.drafts[deed.id] = deed.text
            case "drop_draft":
                self.drafts.pop(deed.id, None)
            case "write":
                self.pages[deed.id] = deed.text
            case "delete":
                self.deleted[deed.id] = self.pages.pop(deed.id)
            case "restore":
                self.pages[deed.id] = self.deleted.pop(deed.id)
            case "release":
                for each in (self.pages, self.deleted, self.drafts):
                    each.pop(deed.id, None)


def deeds(seed: int, owed: Penned, life: int) -> Iterator[Deed]:
    """The deeds of one life, without end; `owed` is what the journal owed before it."""
    chance, owed = Random(f"pen {seed} {life}"), owed.copy()
    if life == 0 and chance.random() < 0.8:
        yield Deed("protect")
    while True:
        deed = _next(chance, owed)
        owed.apply(deed)
        yield deed


def _next(chance: Random, owed: Penned) -> Deed:
    text = " ".join(chance.choices(WORDS, k=chance.choice((3, 40, 900))))
    new = f"{chance.getrandbits(128):032x}"
    pages = sorted(owed.pages)
    drafts = sorted(owed.drafts.keys() - owed.deleted.keys())
    ways: list[tuple[str, list[str]]] = [
        ("draft", [new, *pages[-3:], *drafts]),
        ("draft", drafts),
        ("write", drafts),
        ("drop_draft", [each for each in drafts if each in owed.pages]),
        ("write", [new, *pages]),
        ("delete", pages),
        ("restore", sorted(owed.deleted)),
        ("release", [*pages, *sorted(owed.deleted)]),
    ]
    what, ids = chance.choice([way for way in ways if way[1]])
    id = chance.choice(ids)
    return Deed(what, id, owed.drafts.get(id, text) if what == "write" else text)


def opened(folder: Path) -> Journal:
    """The journal in `folder`, open; raises what opening it raises."""
    clock = HandClock(datetime(2026, 11, 22, tzinfo=UTC))
    journal = Journal(folder, clock, cost=lambda: LEAST)
    if journal.state is State.LOCKED:
        journal.unlock(PASSPHRASE).result()
    return journal


def held_by(journal: Journal) -> Penned:
    """What an open journal holds."""
    return Penned(
        {page.id: page.text for page in journal.pages()},
        {page.id: page.text for page in journal.deleted()},
        {page.id: page.text for page in journal.drafts()},
    )


def perform(journal: Journal, deed: Deed) -> None:
    """Do it, and wait until it is acknowledged."""
    if deed.what == "protect":
        journal.protect(PASSPHRASE).result()
    elif deed.what == "draft":
        journal.draft(Page(id=deed.id, text=deed.text)).result()
    elif deed.what == "write":
        journal.write(Page(id=deed.id, text=deed.text)).result()
    else:
        getattr(journal, deed.what)(deed.id).result()


def main(folder: str, seed: str, life: str, many: str) -> None:
    """Live; where the disk is not to be waited for, as a control."""
    if "INNERHEAL_TEST_UNSYNCED" in os.environ:
        from innerheal_desktop.keeping import sqlite

        sqlite.PRAGMAS = tuple(row.replace("FULL", "OFF") for row in sqlite.PRAGMAS)
    journal = opened(Path(folder))
    owed = held_by(journal)
    for deed in islice(deeds(int(seed), owed, int(life)), int(many)):
        perform(journal, deed)
        os.write(1, b".")
    journal.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
