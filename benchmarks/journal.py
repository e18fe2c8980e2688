"""How long a sealed journal takes to open, to search and to keep a page, against its floor.

`python -m benchmarks.journal [PAGES …]` (10,000, if not said). Pages are made up, from the same
seed each time, and sealed with a key of one pass. The floor does with bare libsodium, JSON and SQL
what cannot be done without, in the same run; stretching the passphrase is slow on purpose and
stands in neither. Then a block of a smaller journal is lost.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from nacl import bindings

from benchmarks.budgets import JOURNAL
from benchmarks.figures import Figure
from benchmarks.telling import quietest, tell
from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.header import read
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.sealing import subkey, unpadded
from innerheal_desktop.journal.stretching import LEAST, calibrated, stretched

PAGES, TURNS, DECAYED = 10_000, 3, 2_000
PASSPHRASE, ASKED = "a lamp by the river", "STRASSE still"
WORDS = ("morning", "quiet", "river", "Straße", "window", "stayed", "breath", "still", "and", "the")


def filled(folder: Path, many: int) -> None:
    """A sealed journal with so many pages of 20 to 400 words."""
    chance = random.Random(20261123)
    pages = [
        Page(
            text=" ".join(chance.choices(WORDS, k=chance.choice((20, 60, 120, 400)))),
            made=1_700_000_000_000 + number * 3_600_000,
            tags=(chance.choice(WORDS),),
        )
        for number in range(many)
    ]
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    journal.protect(PASSPHRASE).result()
    journal.bring(pages).result()
    journal.close()


def spent(work: Callable[[], object], runs: int = 5) -> float:
    """The quietest of a few runs, in milliseconds of processor."""
    return quietest([work], runs)[0]


def bare(folder: Path) -> tuple[sqlite3.Connection, bytes, bytes]:
    """The file, the key of its entries, and what each is bound to."""
    connection = sqlite3.connect(folder / FILE)
    (text,) = connection.execute("SELECT value FROM vault WHERE key = 'header'").fetchone()
    header = read(text)
    return connection, subkey(header.opened_by(PASSPHRASE), b"entries"), header.id


def unsealed(connection: sqlite3.Connection, key: bytes, vault: bytes) -> list[str]:
    """The texts of all entries, by nothing but the tools."""
    asked = "SELECT page, revision, body FROM revision ORDER BY number"
    return [
        json.loads(
            unpadded(
                bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
                    body[24:], b"innerheal entry 1" + vault + page + revision, body[:24], key
                )
            )
        )["text"]
        for page, revision, body in connection.execute(asked)
    ]


def found(texts: list[str]) -> int:
    """How many texts hold what is asked, folded as it must be."""
    words = unicodedata.normalize("NFKC", ASKED).casefold().split()
    folded = (unicodedata.normalize("NFKC", text).casefold() for text in texts)
    return sum(all(word in text for word in words) for text in folded)


def worked(folder: Path) -> Iterator[Figure]:
    """Open, search and write, beside the floors."""
    opening, searching, written = [], [], []
    slow = spent(lambda: stretched(PASSPHRASE, bytes(16), LEAST))
    for _ in range(TURNS):
        journal = Journal(folder, HandClock(), cost=lambda: LEAST)
        opening.append(spent(lambda: journal.unlock(PASSPHRASE).result(), 1) - slow)  # noqa: B023
        searching.append(spent(lambda: journal.search(ASKED), 1))  # noqa: B023
        listing = spent(journal.pages)
        for _ in range(10):
            begun = time.perf_counter()
            journal.write(Page(text="a line")).result()
            written.append((time.perf_counter() - begun) * 1000)
        journal.close()
    connection, key, vault = bare(folder)
    with closing(connection):
        texts = unsealed(connection, key, vault)
        opened = spent(lambda: unsealed(connection, key, vault))
    floor = spent(lambda: found(texts))
    unlock, search = min(opening), min(searching)
    yield Figure(JOURNAL.row("unlock, without its stretching"), unlock, opened)
    yield Figure(JOURNAL.row("search, first time"), search, floor)
    yield Figure(JOURNAL.row("unlock and search together"), unlock + search, opened + floor)
    yield Figure(JOURNAL.row("all pages, in order"), listing)
    yield Figure(JOURNAL.row("one page kept"), median(written))


def set_up() -> Figure:
    """How long the passphrase is stretched, as it was found out for this computer."""
    cost = calibrated()
    began = time.perf_counter()
    stretched(PASSPHRASE, bytes(16), cost)
    took = (time.perf_counter() - began) * 1000
    note = f"{cost.memory >> 10} MiB, {cost.passes} times; by the clock"
    return Figure(JOURNAL.row("stretching, as it was set up"), took, note=note)


def decayed(folder: Path) -> Figure:
    """Pages that are gone where 4,096 bytes in the middle of the file became zeros."""
    filled(folder, DECAYED)
    file = folder / FILE
    size = file.stat().st_size
    lost = []
    for part in range(1, 8):
        place = folder.with_name(f"{folder.name}-{part}")
        shutil.copytree(folder, place)
        with (place / FILE).open("r+b") as handle:
            handle.seek(size * part // 8 // 4096 * 4096)
            handle.write(bytes(4096))
        lost.append(DECAYED - whole(place))
        shutil.rmtree(place)
    note = f"at 7 places, the worst; of a file of {size / 1e6:.0f} MB"
    return Figure(JOURNAL.row("pages lost with 4 kB of zeros in its file"), max(lost), note=note)


def whole(folder: Path) -> int:
    """How many pages a journal still has."""
    journal = Journal(folder, HandClock(), cost=lambda: LEAST)
    try:
        journal.unlock(PASSPHRASE).result()
        return len(journal.pages())
    finally:
        journal.close()


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """A journal of ten thousand pages, or of as many as are said."""
    for many in [int(word) for word in words] or [PAGES]:
        with TemporaryDirectory() as folder:
            filled(Path(folder), many)
            for figure in worked(Path(folder)):
                yield figure if many == PAGES else replace(figure, of=f"{many:,} pages")
    yield set_up()
    with TemporaryDirectory() as folder:
        yield decayed(Path(folder) / "person")


if __name__ == "__main__":
    sys.exit(tell("journal", measure))
