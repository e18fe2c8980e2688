"""A benchmark's own run: each figure is told as it is found, and at the end written if wished."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence

from benchmarks.budgets import SUBJECTS
from benchmarks.figures import Figure, Subject, number
from benchmarks.machine import where
from benchmarks.page import write

WRITE = "--write"
# What a benchmark ends with; anything else, as Python's own 1, means that it failed.
WITHIN, SHORT_OF_IT = 0, 3
SAID = {True: "", False: "  SHORT OF IT", None: ""}


def subject_of(name: str) -> Subject:
    """The subject of a benchmark, by its module."""
    return next(each for each in SUBJECTS if each.name == name)


def tell(name: str, measure: Callable[[Sequence[str]], Iterator[Figure]]) -> int:
    """Run a benchmark with the words of the command line; `--write` writes its section.

    Returns `WITHIN` where all is within its budget, `SHORT_OF_IT` where something is not.
    """
    subject, words = subject_of(name), [word for word in sys.argv[1:] if word != WRITE]
    found: list[Figure] = []
    for figure in measure(words):
        found.append(figure)
        print(line(figure), flush=True)
    if missing := unmeasured(subject, found):
        print(f"  not written, as these were left out: {', '.join(missing)}")
    elif WRITE in sys.argv:
        write(subject, found, where())
    return SHORT_OF_IT if any(figure.met is False for figure in found) else WITHIN


def unmeasured(subject: Subject, found: Sequence[Figure]) -> list[str]:
    """The rows that were promised and have no figure."""
    named = {figure.row.what for figure in found}
    return [row.what for row in subject.rows if row.budget and row.what not in named]


def line(figure: Figure) -> str:
    """A figure for a terminal."""
    row = figure.row
    floor = "" if figure.floor is None else f"floor {number(figure.floor):>9}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:6.2f}×"
    budget = row.budget.told(row.unit) if row.budget else ""
    tail = f"{budget:18} {figure.note}".rstrip() + SAID[figure.met]
    ours = f"{number(figure.ours):>10} {row.unit:12}"
    return f"  {figure.named:46} {ours} {floor:16} {ratio:8} {tail}".rstrip()


def quietest(
    works: Sequence[Callable[[], object]],
    runs: int = 5,
    clock: Callable[[], float] = time.process_time,
) -> list[float]:
    """Milliseconds of the quietest run of each, taken in turns: others use this computer too."""
    best = [float("inf")] * len(works)
    for _ in range(runs):
        for at, work in enumerate(works):
            begun = clock()
            work()
            best[at] = min(best[at], (clock() - begun) * 1000)
    return best
