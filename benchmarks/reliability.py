"""How much is lost when a program is killed, power fails, or the disk refuses.

`python -m benchmarks.reliability [NAME [how many]]`: one of `RUNS`, or all, one after the other;
that takes about half an hour, with `--short` some minutes. `docs/reliability.md` says what each
proves, and what it does not. The controls (`others`) are asked for by name alone.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from benchmarks.budgets import RELIABILITY
from benchmarks.figures import Figure
from benchmarks.telling import tell
from tests.reliability.faults import CODES, Refusal, ground, refused, steps_of
from tests.reliability.histories import answers, disagreement, history
from tests.reliability.kills import kills, kills_in
from tests.reliability.pen_cuts import pen_cuts
from tests.reliability.powercut import power_cuts
from tests.reliability.proof import Tally
from tests.reliability.scenes import SCENES
from tests.reliability.traced import can_trace, traced
from tests.reliability.typing_killed import killed as killed_typing
from tests.reliability.wholes import darkened, killed, played
from tests.reliability.wholes import refused as refused_in

DEEDS = 14
SHORT = "--short"
OTHERS = ({"synchronous": "NORMAL"}, {"synchronous": "OFF"}, {"journal_mode": "DELETE"})


def lives_killed(place: Path, many: int) -> Iterator[Figure]:
    """SIGKILL at random moments of lives with the log."""
    yield tallied("programs killed", kills(place, many, seed=20))


def writing_killed(place: Path, many: int) -> Iterator[Figure]:
    """SIGKILL while somebody writes in a sealed journal."""
    told = killed_typing(place / "person", many, seed=26)
    note = f"{told.lives:,} lives, {told.keys:,} keys, {len(told.faults)} faults"
    row = RELIABILITY.row("killed while writing")
    yield Figure(row, None if told.faults else told.longest, note=note)
    _say(told.faults)


def power_fails(place: Path, many: int) -> Iterator[Figure]:
    """Power cuts under the log."""
    yield tallied("power cuts", power_cuts(place / "own", many, seed=21))
    new = power_cuts(place / "new", many // 5, 22, 15, None, 1, 4)
    yield tallied("power cuts", new, "of a log just begun")


def traced_cuts(place: Path, many: int) -> Iterator[Figure]:
    """Power cuts under an untouched program, whose calls the system itself tells (Linux)."""
    if not can_trace():
        row = RELIABILITY.row("power cuts, untouched program")
        yield Figure(row, None, note="strace is not installed, or may not trace")
        return
    tally = power_cuts(place / "own", many, seed=25, each=25, recorded=traced)
    yield tallied("power cuts, untouched program", tally)


def pen_dark(place: Path, many: int) -> Iterator[Figure]:
    """Power cuts under a journal: its pages, what was deleted, drafts, and a new lock (Linux)."""
    if not can_trace():
        row = RELIABILITY.row("power cuts under the journal")
        yield Figure(row, None, note="strace is not installed, or may not trace")
        return
    told = pen_cuts(place, many, seed=27)
    note = f"{told.cuts:,} times, {told.acknowledged:,} writes acknowledged before"
    yield counted("power cuts under the journal", told.faults, note)


def other_settings(place: Path, many: int) -> Iterator[Figure]:
    """The control: the same cuts with other settings of SQLite must lose something."""
    for number, other in enumerate(OTHERS):
        tally = power_cuts(place / str(number), many, seed=23, pragmas=other)
        tally.faults.clear()
        named = ", ".join(f"{key}={value}" for key, value in other.items())
        yield tallied("power cuts with other settings", tally, named)


def steps_refused(place: Path, stride: int) -> Iterator[Figure]:
    """Every step of a life with the log refused in its turn."""
    before = ground(place)
    steps = steps_of(before, place, DEEDS)
    for name, code in CODES.items():
        found = [
            fault
            for lasting in (False, True)
            for nth in range(1, steps + 1, stride)
            for fault in refused(before, place, Refusal(nth, code, lasting=lasting), DEEDS)
        ]
        many = 2 * -(-steps // stride)
        yield counted("a disk that refuses, step by step", found, f"{many:,} times", name)


def wholes_cut(place: Path, many: int) -> Iterator[Figure]:
    """Backup, restore, rebuild, import, purge, migration: killed, without power, refused."""
    found: list[str] = []
    tried, stride = 0, max(100 // many, 1)  # every step in a long run, some in a short one
    for scene in SCENES:
        act = played(scene, place / scene.name)
        found += [*killed(act, place, stride), *darkened(act, place, many)]
        found += [
            fault
            for code in CODES.values()
            for lasting in (False, True)
            for fault in refused_in(act, place, code, stride, lasting=lasting)
        ]
        tried += -(-len(act.steps) // stride) * (1 + 2 * len(CODES)) + many + 1 + many // 8
    note = f"{tried:,} times, {len(SCENES)} deeds"
    yield counted("backup, restore, migration cut short", found, note)


def wholes_killed(place: Path, many: int) -> Iterator[Figure]:
    """Programs killed in the middle of each of these; six times as many in a backup."""
    found: list[str] = []
    tried = 0
    for scene in SCENES:
        times = 6 * many if scene.name == "backup" else many
        tally = kills_in(scene, place / scene.name, times, seed=24)
        found += tally.faults
        tried += tally.tried
    yield counted("killed in backup, restore, migration", found, f"{tried:,} programs")


def lives_counted(place: Path, many: int) -> Iterator[Figure]:
    """Streaks against brute force; each life is asked about on two days."""
    lives = (history(seed) for seed in range(100_000, 100_000 + many // 2))
    found = (disagreement(*answer, life) for life in lives for answer in answers(life))
    yield counted("streaks against brute force", filter(None, found), f"{many:,} random lives")


# Each run: how many, and how many of it in short.
RUNS: dict[str, tuple[Callable[[Path, int], Iterator[Figure]], int, int]] = {
    "kills": (lives_killed, 500, 30),
    "writing": (writing_killed, 500, 15),
    "cuts": (power_fails, 5000, 300),
    "traced": (traced_cuts, 5000, 100),
    "pen": (pen_dark, 3000, 100),
    "refusals": (steps_refused, 1, 25),
    "wholes": (wholes_cut, 300, 5),
    "wholes-killed": (wholes_killed, 50, 1),
    "rhythm": (lives_counted, 20_000, 1000),
}


def tallied(what: str, tally: Tally, of: str = "") -> Figure:
    """What a tally lost, or left not whole."""
    note = f"{tally.tried:,} times, {tally.acknowledged:,} writes acknowledged before"
    _say(tally.faults)
    return Figure(RELIABILITY.row(what), tally.lost + tally.corrupt, of=of, note=note)


def counted(what: str, faults: Iterable[str], note: str, of: str = "") -> Figure:
    """How many faults there were."""
    found = list(faults)
    _say(found)
    return Figure(RELIABILITY.row(what), len(found), of=of, note=note)


def _say(faults: Sequence[str]) -> None:
    for fault in faults[:5]:
        print(f"    {fault:.300}", flush=True)


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """One run, or all."""
    short = SHORT in words
    named = [word for word in words if word != SHORT]
    memory = Path("/dev/shm")
    runs = {**RUNS, "others": (other_settings, 500, 50)}
    for name in named[:1] or RUNS:
        run, many, few = runs[name]
        times = int(named[1]) if len(named) > 1 else few if short else many
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
            yield from run(Path(place).resolve(), times)
        print(f"  {name}: {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(tell("reliability", measure))
