"""How much is lost when a program is killed, power fails, or the disk refuses: the long runs.

Run one with `uv run --group dev python -m benchmarks.reliability kills`, and a number after it for
how many; without a name all are run, one after the other. `docs/reliability.md` says what each
proves, and what it does not.
"""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

import apsw

from tests.reliability.faults import CODES, Refusal, ground, refused, steps_of
from tests.reliability.histories import answers, disagreement, history
from tests.reliability.kills import kills, kills_in
from tests.reliability.powercut import power_cuts
from tests.reliability.scenes import SCENES
from tests.reliability.traced import traced
from tests.reliability.typing_killed import killed as killed_typing
from tests.reliability.wholes import darkened, killed, played
from tests.reliability.wholes import refused as refused_in

DEEDS = 14
OTHERS = ({"synchronous": "NORMAL"}, {"synchronous": "OFF"}, {"journal_mode": "DELETE"})


def lives_killed(place: Path, many: int = 500) -> None:
    """SIGKILL at random moments of lives with the log."""
    print(kills(place, many, seed=20).told("kills"), flush=True)


def writing_killed(place: Path, many: int = 500) -> None:
    """SIGKILL while somebody writes in a sealed journal."""
    told = killed_typing(place / "person", many, seed=26)
    said = f"{told.lives} lives, {told.keys} keys, at most {told.longest:.1f} s lost"
    print(f"killed while writing: {said}, {len(told.faults)} faults", flush=True)
    for fault in told.faults:
        print(f"  {fault}")


def power_fails(place: Path, many: int = 5000) -> None:
    """Power cuts under the log."""
    print(power_cuts(place / "own", many, seed=21).told("power cuts"))
    print(power_cuts(place / "new", many // 5, 22, 15, None, 1, 4).told("… of a log just begun"))


def traced_cuts(place: Path, many: int = 5000) -> None:
    """Power cuts under an untouched program, whose calls the system itself tells (Linux)."""
    if shutil.which("strace") is None:
        print("traced power cuts: strace is not installed")
        return
    tally = power_cuts(place / "own", many, seed=25, each=25, recorded=traced)
    print(tally.told("power cuts under an untouched program"))


def other_settings(place: Path, many: int = 500) -> None:
    """The control: the same cuts with other settings of SQLite."""
    for number, other in enumerate(OTHERS):
        tally = power_cuts(place / str(number), many, seed=23, pragmas=other)
        tally.faults.clear()
        named = ", ".join(f"{key}={value}" for key, value in other.items())
        print(tally.told(f"power cuts with {named}"), flush=True)


def steps_refused(place: Path, stride: int = 1) -> None:
    """Every step of a life with the log refused in its turn."""
    before = ground(place)
    steps = steps_of(before, place, DEEDS)
    for name, code in CODES.items():
        for lasting in (False, True):
            found = [
                fault
                for nth in range(1, steps + 1, stride)
                for fault in refused(before, place, Refusal(nth, code, lasting=lasting), DEEDS)
            ]
            how = "from each step on" if lasting else "each step once"
            _say(f"disk {name}, {how}", -(-steps // stride), found)


def wholes_cut(place: Path, many: int = 300) -> None:
    """Backup, restore, rebuild, import, purge, migration: killed, without power, refused."""
    for scene in SCENES:
        act = played(scene, place / scene.name)
        steps = len(act.steps)
        _say(f"{scene.name}: killed after each step", steps, killed(act, place))
        _say(f"{scene.name}: power cuts", many + 1 + many // 8, darkened(act, place, many))
        for name, code in CODES.items():
            found = [
                fault
                for lasting in (False, True)
                for fault in refused_in(act, place, code, 1, lasting=lasting)
            ]
            _say(f"{scene.name}: disk {name} at each step", 2 * steps, found)


def wholes_killed(place: Path, many: int = 50) -> None:
    """Programs killed in the middle of each of these; six times as many in a backup."""
    for scene in SCENES:
        times = 6 * many if scene.name == "backup" else many
        tally = kills_in(scene, place / scene.name, times, seed=24)
        print(tally.told(f"killed in: {scene.name}"), flush=True)


def lives_counted(place: Path, many: int = 20_000) -> None:
    """Streaks against brute force; each life is asked about on two days."""
    lives = (history(seed) for seed in range(100_000, 100_000 + many // 2))
    found = (disagreement(*answer, life) for life in lives for answer in answers(life))
    _say("random histories against brute force", many, filter(None, found))


RUNS: dict[str, Callable[..., None]] = {
    "kills": lives_killed,
    "writing": writing_killed,
    "cuts": power_fails,
    "traced": traced_cuts,
    "others": other_settings,
    "refusals": steps_refused,
    "wholes": wholes_cut,
    "wholes-killed": wholes_killed,
    "rhythm": lives_counted,
}


def _say(what: str, many: int, faults: Iterable[str]) -> None:
    found = list(faults)
    print(f"{what}: {many} tried, {len(found)} faults", *found[:5], sep="\n    ", flush=True)


def main(asked: list[str]) -> None:
    """Print the figures of one run, or of all."""
    print(
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {platform.platform()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version} "
        f"(recorded with {apsw.sqlite_lib_version()})"
    )
    memory = Path("/dev/shm")
    for name in asked[:1] or RUNS:
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as place:
            RUNS[name](Path(place).resolve(), *map(int, asked[1:]))
        print(f"{name}: {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
