"""A hand that types in the journal until its program is killed, and says which key it has pressed.

`python -m tests.reliability.typed FOLDER SEED [PASSPHRASE]` presses ten keys a second by a clock of
its own, writes an `o` to standard output when it begins and one byte for each key. The pen is the
app's; its timer goes by the same clock. A disk may take 0.4 seconds for a draft before the hand
waits for it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST

KEY = 0.1  # seconds from one key to the next
LAG = 4  # keys that may be pressed while a draft is being written
CANARY = "mockingbird-7f3a"
WORDS = (
    "rain",
    "I",
    "was",
    "small",
    "and",
    "nobody",
    "came",
    "today",
    "Grüße",
    "静か",
    "\n",
    CANARY,
)


def text_of(seed: int) -> Iterator[str]:
    """The letters of one life, without end."""
    chance = Random(seed)
    while True:
        yield from f"{chance.choice(WORDS)} "


def id_of(seed: int) -> str:
    """The page that is written in one life."""
    return f"{seed:032x}"


class HandTimer:
    """A timer of one shot that goes by a clock moved by hand."""

    def __init__(self, clock: HandClock, then: Callable[[], None]) -> None:
        self._clock, self._then = clock, then
        self._due: float | None = None

    def isActive(self) -> bool:  # noqa: N802 — Qt calls it so
        """Whether it runs."""
        return self._due is not None

    def start(self, milliseconds: int) -> None:
        """Run anew."""
        self._due = self._clock.awake() + milliseconds / 1000

    def stop(self) -> None:
        """Run no more."""
        self._due = None

    def look(self) -> None:
        """Do what is due."""
        if self._due is not None and self._clock.awake() >= self._due:
            self._due = None
            self._then()


class Uncounted:
    """A tally that tells nobody."""

    def begin(self, text: str) -> None:
        """Another page."""

    def stroke(self) -> None:
        """A key."""

    def note(self, id: str, text: str) -> None:
        """A page was kept."""


def main(folder: str, seed: str, passphrase: str = "") -> None:
    """Type until killed."""
    from PySide6.QtCore import QCoreApplication

    from innerheal_desktop.ui.journal.writing.pen import Pen

    app, clock, chance = QCoreApplication([]), HandClock(), Random(f"keeping {seed}")
    journal = Journal(Path(folder), clock, cost=lambda: LEAST)
    if passphrase:
        journal.unlock(passphrase).result()
    pen = Pen(journal, Uncounted(), lambda: round(clock.now().timestamp() * 1000), app)  # type: ignore[arg-type]
    pen.timer = timer = HandTimer(clock, pen.draft)  # type: ignore[assignment]
    pen.begin(Page(id=id_of(int(seed))))
    os.write(1, b"o")
    typed, behind = "", 0
    for letter in text_of(int(seed)):
        clock.advance(KEY)
        timer.look()
        typed += letter
        pen.change(replace(pen.page, text=typed))
        app.processEvents()
        behind = behind + 1 if pen._drafting.busy else 0
        while behind == LAG and pen._drafting.busy:
            app.processEvents()
        if chance.random() < 0.02:
            # Whoever turns the page has it kept, and comes back to it.
            pen.keep()
            journal.flush()
        os.write(1, b".")


if __name__ == "__main__":
    main(*sys.argv[1:])
