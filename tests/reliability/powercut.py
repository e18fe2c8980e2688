"""Power cuts: lives with the log are recorded, and power fails at moments drawn by chance."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice.log import PracticeLog
from tests.reliability.disk import Disk, Step, lay
from tests.reliability.life import AHEAD, Hands, Owed, clock_of, owed_by, script
from tests.reliability.proof import Tally, prove, rebuilt
from tests.reliability.recording import Recorder
from tests.reliability.watched import watched

FOLDER = "data"
# The disk before, where to live, seed, number of the life, how many deeds: every step.
Recording = Callable[[Path, Path, int, int, int], list[Step]]


def power_cuts(
    place: Path,
    many: int,
    seed: int = 1,
    each: int = 12,
    pragmas: dict[str, str] | None = None,
    fresh: int = 8,
    most: int = 40,
    recorded: Recording | None = None,
) -> Tally:
    """Let power fail `many` times, `each` times in one life; the next goes on from one of them.

    A life has at most `most` deeds; every life of number `fresh` begins on an empty disk.
    `pragmas` stand in place of the log's own. After every tenth cut the log is rebuilt from its
    plain copies too. `recorded` has lives recorded another way than over the watched file system.
    """
    chance, tally = Random(seed), Tally()
    before, owed = place / "before", None
    place.mkdir(parents=True, exist_ok=True)
    for life in range(1_000_000):
        if owed is None or life % fresh == 0:
            shutil.rmtree(before, ignore_errors=True)
            before.mkdir()
            owed = Owed()
        number = chance.randrange(2**31)
        steps = record(
            before, place / "now", number, life, chance.randrange(most // 8, most), pragmas
        )
        chosen = sorted(chance.randrange(len(steps) + 1) for _ in range(each))
        survived: list[tuple[Path, Owed | None]] = []
        for acknowledged, files in cuts(Disk(before), steps, chosen, chance):
            after = place / f"after-{len(survived)}"
            lay(files, after)
            verdict = prove(after / FOLDER, owed, number, str(life), acknowledged)
            if tally.tried % 10 == 0 and verdict.owed is not None and pragmas is None:
                more = rebuilt(after / FOLDER, verdict.owed)
                verdict = replace(verdict, faults=(*verdict.faults, *more))
            tally.count(verdict, acknowledged)
            survived.append((after, None if verdict.faults else verdict.owed))
            if tally.tried == many:
                return tally
        before, owed = _chosen(place, survived, chance)
    return tally


def record(
    before: Path,
    now: Path,
    seed: int,
    life: int,
    deeds: int,
    pragmas: dict[str, str] | None = None,
) -> list[Step]:
    """Every step of a life of `deeds` deeds on a disk that held what is in `before`."""
    shutil.rmtree(now, ignore_errors=True)
    shutil.copytree(before, now)
    recorder, disk, clock = Recorder(now), Disk(before), clock_of(life)
    recorder.begin({path: number for path in disk.seen() if (number := disk.number(path))})
    with (
        watched(recorder, pragmas),
        PracticeLog(now / FOLDER, clock, lambda: "Europe/Berlin") as log,
    ):
        _live(log, clock, recorder, seed, life, deeds)
    return recorder.steps


def _live(
    log: PracticeLog, clock: Any, recorder: Recorder, seed: int, life: int, deeds: int
) -> None:
    hands, owed = Hands(log, clock), owed_by(log)
    under_way: deque[Receipt[Any]] = deque()

    def say(receipt: Receipt[Any]) -> None:
        assert receipt.error is None, receipt.error
        recorder.acknowledge()

    for _, deed in zip(range(deeds), script(seed, owed, str(life)), strict=False):
        if len(under_way) == AHEAD:
            under_way.popleft().wait()
        receipt = hands.perform(deed)
        receipt.when_done(say)
        under_way.append(receipt)
        owed.apply(deed)


def cuts(
    disk: Disk, steps: list[Step], chosen: list[int], chance: Random
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """At each of the `chosen` moments: how many writes were acknowledged, and what is left."""
    acknowledged, at = 0, 0
    for moment in chosen:
        for step in steps[at:moment]:
            disk.take(step)
            acknowledged += step.what == "ack"
        at = moment
        yield acknowledged, disk.cut(chance)


def _chosen(
    place: Path, survived: list[tuple[Path, Owed | None]], chance: Random
) -> tuple[Path, Owed | None]:
    """One of the survivors as the next life's disk, with None if it is damaged; the rest goes."""
    kept, owed = chance.choice(survived)
    before = place / "before"
    shutil.rmtree(before)
    kept.rename(before)
    for other, _ in survived:
        shutil.rmtree(other, ignore_errors=True)
    return before, owed
