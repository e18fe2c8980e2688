"""How long a sealed journal takes to open, to search and to keep a page, against its floor.

Run it with `uv run --group dev python -m benchmarks.journal [PAGES …]` (10,000, if not said). Pages
are made up, from the same seed each time, and sealed with a key of one pass. The floor does with
bare libsodium, JSON and SQL what cannot be done without, in the same run; stretching the passphrase
is slow on purpose and stands in neither. Budget: three times the floor, and opening and searching
half a second together for each 10,000 pages.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import time
import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from nacl import bindings

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.file import FILE
from innerheal_desktop.journal.header import read
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.sealing import subkey, unpadded
from innerheal_desktop.journal.stretching import LEAST, stretched

BUDGET, TOGETHER = 3.0, 500.0  # times the floor, milliseconds for 10,000 pages
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
    """The quietest of a few runs, in milliseconds of processor: others use this computer too."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        work()
        best = min(best, (time.process_time() - start) * 1000)
    return best


def say(name: str, ours: float, floor: float) -> bool:
    """One line, and whether it is within the budget."""
    ratio = ours / max(floor, 1e-4)
    print(f"  {name:<20} {ours:9.2f} ms   floor {floor:9.2f} ms   {ratio:5.2f}×")
    return ratio <= BUDGET


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


def measure(folder: Path, many: int) -> bool:
    """Open, search and write, beside the floors; whether all is in the budget."""
    opening, searching, written = [], [], []
    slow = spent(lambda: stretched(PASSPHRASE, bytes(16), LEAST))
    for _ in range(5):
        journal = Journal(folder, HandClock(), cost=lambda: LEAST)
        opening.append(spent(lambda: journal.unlock(PASSPHRASE).result(), 1) - slow)  # noqa: B023
        searching.append(spent(lambda: journal.search(ASKED), 1))  # noqa: B023
        again = spent(lambda: journal.search(ASKED))  # noqa: B023
        listing = spent(journal.pages)
        start = time.perf_counter()
        journal.write(Page(text="a line")).result()
        written.append((time.perf_counter() - start) * 1000)
        journal.close()
    connection, key, vault = bare(folder)
    with closing(connection):
        texts = unsealed(connection, key, vault)
        opened = spent(lambda: unsealed(connection, key, vault))
    good = (
        say("unlock", min(opening), opened),
        say("search, first time", min(searching), spent(lambda: found(texts))),
    )
    print(f"  {'search, again':<20} {again:9.2f} ms   nothing was written since")
    print(f"  {'all pages, in order':<20} {listing:9.2f} ms")
    print(f"  {'keep a page':<20} {min(written):9.2f} ms   by the clock, safe on the disk")
    return all(good) and min(opening) + min(searching) <= TOGETHER * max(many, 1000) / 10_000


def main() -> int:
    """Measure, and say whether the budget is kept."""
    good = True
    for many in [int(word) for word in sys.argv[1:]] or [10_000]:
        with TemporaryDirectory() as folder:
            filled(Path(folder), many)
            size = (Path(folder) / FILE).stat().st_size / 1e6
            print(f"{many:,} pages, sealed, {size:.0f} MB")
            good = measure(Path(folder), many) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
