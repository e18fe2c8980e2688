"""Two hundred hours of practice in one process: whether anything of it stays behind.

Run: `python -m benchmarks soak`, or `python -m benchmarks.soak 20` for so many hours. A person
lives with the real app (`tests/soaking.py`): its window, log, journal and sound; only the clock is
moved by hand. After every tenth sitting, at rest on Today, is counted what is held; a line is laid
through what was counted after the first lap through all sessions. `SOAK_CSV` names a file that the
samples are written to; with its name in the place of hours, what it found is said again.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import asdict
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
from tests.held import held
from tests.soaking import Life

HOURS = 200.0
EACH = 10  # sittings between two samples
KEEP = "SOAK_CSV"
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
    """Bytes of the log in a folder: its database as it was last tidied, and its plain copy."""
    files = (folder / "practice.sqlite", *folder.glob("log-*.jsonl"))
    return sum(file.stat().st_size for file in files)


def sample(life: Life, folder: Path, faults: Faults) -> dict[str, float]:
    """What there is at one moment of rest."""
    counted = {name: float(number) for name, number in asdict(held()).items()}
    known = {"sittings": life.sittings, "days": life.days, "hours": life.practised / 3600}
    amiss = {"faults": len(faults), "lost": len(life.lost)}
    pss = memory(os.getpid()) if Path("/proc/self/smaps_rollup").exists() else 0.0
    return {**known, **amiss, "lap": life.laps, "memory": pss, "log": weight(folder), **counted}


def lived(hours: float, folder: Path, faults: Faults) -> list[dict[str, float]]:
    """Live for so many hours of practice, and sample after every tenth sitting."""
    life = Life(application(), HandClock())
    rows: list[dict[str, float]] = []
    while not rows or rows[-1]["hours"] < hours:
        life.day()
        if life.sittings // EACH > len(rows):
            rows.append(sample(life, folder, faults))
            _keep(rows)
    life.close()
    rows[-1]["faults"] = len(faults)  # what was said at the end belongs to it
    _keep(rows)
    return rows


def _keep(rows: Sequence[dict[str, float]]) -> None:
    if KEEP in os.environ:
        with Path(os.environ[KEEP]).open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)


def found(rows: Sequence[dict[str, float]], note: str = "") -> Iterator[Figure]:
    """What of it stayed, held against what was promised."""
    row, last = subject_of("soak").row, rows[-1]
    days = f"{last['sittings']:.0f} sittings in {last['days']:.0f} days"
    yield Figure(row("practised"), last["hours"], note=f"{days}, {note}".rstrip(", "))
    after = [each for each in rows if each["lap"]] or list(rows)

    def values(name: str) -> list[float]:
        return [each[name] for each in after]

    def line(what: str, name: str, by: str, per: float) -> Figure:
        return Figure(row(what), per * slope(values(by), values(name)), note=told(values(name)))

    yield line("memory (PSS)", "memory", "hours", 100)
    yield line("Python's blocks of memory", "blocks", "sittings", 1)
    yield line("the log on the disk", "log", "sittings", 1 / 1024)
    for name in ("widgets", "qobjects"):
        yield Figure(
            row("more on the pages"), gained(values(name)), of=name, note=told(values(name))
        )
    for name in ("timers", "threads", "descriptors"):
        yield Figure(row("gained"), gained(values(name)), of=name, note=told(values(name)))
    yield Figure(row("warnings"), last["faults"])
    yield Figure(row("keys lost to a stray window"), last["lost"])


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """Live, then say what of it stayed; or say again what an earlier life left in a file."""
    if words and Path(words[0]).is_file():
        with Path(words[0]).open() as file:
            kept = [{name: float(n) for name, n in each.items()} for each in csv.DictReader(file)]
        yield from found(kept)
        return
    faults, begun = Faults(), time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        os.environ["INNERHEAL_HOME"], os.environ["TZ"] = place, "Europe/Berlin"
        time.tzset()
        rows = lived(float(words[0]) if words else HOURS, Path(place), faults)
    for fault in faults:
        print(f"    {fault}", flush=True)
    yield from found(rows, f"{time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    sys.exit(tell("soak", measure))
