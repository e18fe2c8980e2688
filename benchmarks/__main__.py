"""Everything that is promised, measured: `python -m benchmarks [NAME …]` writes the page.

Each benchmark is a process of its own and writes its own section of `docs/measurements.md`; where
one fails or has no screen, it is told, and the page keeps what it had. Without a name all are run
but `reliability`, `soak` and `hour`, which take long: name them (`reliability --short` is shorter).
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from benchmarks.budgets import HOUR, RELIABILITY, SOAK, SUBJECTS
from benchmarks.machine import has_screen
from benchmarks.telling import SHORT_OF_IT, WITHIN, WRITE

ROOT = Path(__file__).parent.parent
NEED_A_SCREEN = {"first_paint", "at_rest", "interval", "hour"}
LONG = {RELIABILITY.name, SOAK.name, HOUR.name}
LONGEST = 600.0  # seconds that one may take; reliability takes what it takes
SAID = {WITHIN: "within its budgets", SHORT_OF_IT: "something falls short"}


def run(name: str, words: list[str]) -> str:
    """Run one benchmark; what came of it."""
    if name in NEED_A_SCREEN and not has_screen():
        return "not measured: it needs a screen (Xvfb and openbox will do)"
    longest = None if name in LONG else LONGEST
    try:
        command = [sys.executable, "-m", f"benchmarks.{name}", *words, WRITE]
        done = subprocess.run(command, cwd=ROOT, timeout=longest, check=False)
    except subprocess.TimeoutExpired:
        return f"not measured: it took more than {LONGEST:.0f} s"
    return SAID.get(done.returncode, f"FAILED with {done.returncode}; the page keeps what it had")


def main(asked: list[str]) -> int:
    """Run those that are asked for, or all. 0 where each could be measured."""
    words = [word for word in asked if word.startswith("--")]
    named = [word for word in asked if not word.startswith("--")]
    known = [each.name for each in SUBJECTS]
    if unknown := [name for name in named if name not in known]:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(known)}")
        return 2
    came = {}
    for name in named or [name for name in known if name not in LONG]:
        print(f"\n{name}", flush=True)
        begun = time.monotonic()
        came[name] = run(name, words)
        print(f"  {came[name]}, {time.monotonic() - begun:.0f} s", flush=True)
    return 0 if all(said in SAID.values() for said in came.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
