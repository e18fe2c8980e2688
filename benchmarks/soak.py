"""Two hundred hours of practice in one process: whether anything of it stays behind.

Run: `python -m benchmarks soak`, or `python -m benchmarks.soak 20` for so many hours. A person
lives with the real app (`tests/soaking.py`): its window, log, journal and sound; only the clock is
moved by hand. After every tenth sitting, at rest on Today, is counted what is held; a line is laid
through what was counted after the first lap through all sessions.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from PySide6.QtCore import qInstallMessageHandler

from benchmarks.at_rest import memory
from benchmarks.figures import Figure
from benchmarks.flatness import gained, slope, told
from benchmarks.telling import subject_of, tell
from innerheal_desktop.clock import HandClock
from innerheal_desktop.ui.application import application
from tests.soaking import Held, Life, held

HOURS = 200.0
EACH = 10  # sittings between two samples
KEEP = "SOAK_CSV"  # a file that the samples are written to, if it is named
# What the screen of a test cannot do.
NOT_HERE = ("does not support raise", "does not support grabbing", "systemTrayWindowChanged")


class Faults(list[str]):
    """Everything that was warned of, by Qt, by Python, or by an error that nobody caught."""

    def __init__(self) -> None:
        super().__init__()
        qInstallMessageHandler(lambda kind, context, words: self._qt(words))
        sys.excepthook = self._uncaught
        sys.unraisablehook = lambda said: self.append(f"{said.exc_type.__name__}: {said.exc_value}")
        warnings.simplefilter("always")
        warnings.showwarning = lambda words, kind, *_: self.append(f"{kind.__name__}: {words}")

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        self.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def _qt(self, words: str) -> None:
        if not any(each in words for each in NOT_HERE):
            self.append(words)


def weight(folder: Path) -> int:
    """Bytes of the log in a folder: its database, and its plain copy."""
    files = (*folder.glob("practice.sqlite*"), *folder.glob("log-*.jsonl"))
    return sum(file.stat().st_size for file in files)


def sample(life: Life, folder: Path) -> dict[str, float]:
    """What there is at one moment of rest."""
    counted = {name: float(number) for name, number in asdict(held()).items()}
    known = {"sittings": float(life.sittings), "hours": life.practised / 3600}
    pss = memory(os.getpid()) if Path("/proc/self/smaps_rollup").exists() else 0.0
    return {**known, "memory": pss, "log": float(weight(folder)), **counted}


def lived(hours: float, folder: Path, faults: Faults) -> tuple[list[dict[str, float]], Life, int]:
    """Live for so many hours of practice: the samples, and how many of them the first lap took."""
    life = Life(application(), HandClock())
    rows: list[dict[str, float]] = []
    warm = 0
    while life.practised < hours * 3600:
        life.day()
        if life.sittings // EACH > len(rows):
            rows.append(sample(life, folder))
            _keep(rows)
            warm = warm or (len(rows) if life.laps else 0)
    life.close()
    return rows, life, warm


def _keep(rows: Sequence[dict[str, float]]) -> None:
    if KEEP in os.environ:
        with Path(os.environ[KEEP]).open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """Live, then say what of it stayed."""
    row = subject_of("soak").row
    faults, begun = Faults(), time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        os.environ["INNERHEAL_HOME"], os.environ["TZ"] = place, "Europe/Berlin"
        time.tzset()
        rows, life, warm = lived(float(words[0]) if words else HOURS, Path(place), faults)
    after = rows[warm:]
    hours, sittings = ([each[name] for each in after] for name in ("hours", "sittings"))
    days = f"{life.sittings} sittings, {life.days} days, {time.monotonic() - begun:.0f} s"
    yield Figure(row("practised"), life.practised / 3600, note=days)

    def line(what: str, name: str, by: list[float], per: float) -> Figure:
        values = [each[name] for each in after]
        return Figure(row(what), per * slope(by, values), note=told(values))

    yield line("memory (PSS)", "memory", hours, 100)
    yield line("Python's blocks of memory", "blocks", sittings, 1)
    yield line("the log on the disk", "log", sittings, 1 / 1024)
    for each in fields(Held):
        if each.name not in ("blocks", "objects"):
            values = [one[each.name] for one in after]
            yield Figure(row("gained"), gained(values), of=each.name, note=told(values))
    yield Figure(row("warnings"), len(faults), note="; ".join(faults[:2])[:160])
    yield Figure(row("keys lost to a stray window"), len(life.lost), note="; ".join(life.lost[:2]))


if __name__ == "__main__":
    sys.exit(tell("soak", measure))
