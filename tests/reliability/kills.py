"""Kills: a program that uses the practice log dies at a random moment, again and again."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.reliability.life import Owed
from tests.reliability.proof import Tally, Verdict, prove, rebuilt
from tests.reliability.scenes import FOLDER, Scene
from tests.reliability.wholes import played, sound

ROOT = Path(__file__).parents[2]


def kills(folder: Path, many: int, seed: int = 1, fresh_every: int = 10) -> Tally:
    """Kill `many` lives in `folder`, one after the other over the same growing log.

    Every `fresh_every`th one is killed over a log of its own from its very first moment on; after
    every hundred a new log begins to grow.
    """
    chance, tally, owed = Random(seed), Tally(), Owed()
    for life in range(many):
        number = chance.randrange(2**31)
        if life % fresh_every == fresh_every - 1:
            place, before, most = folder / f"fresh-{life}", Owed(), chance.choice((0, 0, 1, 5))
        else:
            if life % 100 == 0:
                owed = Owed()
            place, before, most = folder / f"old-{life // 100}", owed, chance.randrange(60)
        acknowledged, trouble = _one(place, number, life, most, chance.uniform(0.0, 0.012))
        verdict = prove(place, before, number, str(life), acknowledged)
        more = [trouble] if trouble else []
        if life % 10 == 0 and verdict.owed is not None:
            more += rebuilt(place, verdict.owed)
        verdict = Verdict(verdict.owed, verdict.deeds, (*verdict.faults, *more))
        tally.count(verdict, acknowledged)
        if place.name.startswith("old"):
            owed = verdict.owed or owed
    return tally


def kills_in(scene: Scene, place: Path, many: int, seed: int = 1) -> Tally:
    """Kill `many` programs in the middle of `scene`; those that had ended before do not count."""
    chance, tally, act = Random(seed), Tally(), played(scene, place)
    longest = _killed_in(act.scene, _copied(act.before, place), None)[0]
    while tally.tried < many:
        now = _copied(act.before, place)
        _, done = _killed_in(act.scene, now, chance.uniform(0.0, longest))
        if done:
            # It takes less long than it was thought to; a little longer otherwise.
            longest *= 0.8
            continue
        longest *= 1.02
        faults = tuple(sound(act, now / FOLDER, f"killed {tally.tried}"))
        tally.count(Verdict(act.new, 0, faults), 0)
    return tally


def _copied(before: Path, place: Path) -> Path:
    now = place / "killed"
    shutil.rmtree(now, ignore_errors=True)
    shutil.copytree(before, now)
    return now


def _killed_in(scene: Scene, now: Path, after: float | None) -> tuple[float, bool]:
    """Kill the scene `after` seconds, or never; how long it lived, and whether it had ended."""
    program = [sys.executable, "-m", "tests.reliability.doing", scene.name, str(now / FOLDER)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, bufsize=0) as doing:
        assert doing.stdout is not None
        assert doing.stdout.read(1) == b"o"
        begun = time.perf_counter()
        if after is None:
            done = doing.stdout.read(1) == b"d"
            assert done, scene.name
        else:
            time.sleep(after)
            doing.kill()
            done = doing.stdout.read() == b"d"
        lived = time.perf_counter() - begun
        doing.wait()
    return lived, done


def _one(folder: Path, seed: int, life: int, most: int, later: float) -> tuple[int, str]:
    """Let one live until it has acknowledged `most` writes and `later` seconds have passed.

    The number of writes it had acknowledged when it was dead, and what it complained of.
    """
    program = [sys.executable, "-m", "tests.reliability.living", str(folder), str(seed), str(life)]
    with subprocess.Popen(
        program, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as living:
        assert living.stdout is not None
        assert living.stderr is not None
        # With `most` 0 it is killed while it opens: at some moment after its start.
        heard = living.stdout.read(1) if most else b""
        while heard and len(heard) <= most:
            more = living.stdout.read(4096)
            if not more:
                break
            heard += more
        time.sleep(later if most else later * 20)
        living.kill()
        heard += living.stdout.read()
        trouble = living.stderr.read().decode()
        living.wait()
    return max(len(heard) - 1, 0), trouble[-300:]
