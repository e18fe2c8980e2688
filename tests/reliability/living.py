"""A program that lives with the practice log until it is killed, and says what is safe.

`python -m tests.reliability.living FOLDER SEED LIFE [DEEDS]` writes one byte for each acknowledged
write to standard output, and before the first an `o` when it has opened the log. After DEEDS it
closes the log and ends; without them it lives until it is killed.
"""

from __future__ import annotations

import itertools
import os
import sys
from collections import deque
from pathlib import Path
from random import Random
from typing import Any

from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice.log import PracticeLog
from tests.reliability.life import AHEAD, Hands, clock_of, owed_by, script


def main(folder: str, seed: str, life: str, deeds: str = "") -> None:
    """Live. Every twentieth deed or so the log is closed and opened again."""
    clock, chance = clock_of(int(life)), Random(f"doors {seed}")
    log = _open(Path(folder), clock)
    hands, owed = Hands(log, clock), owed_by(log)
    os.write(1, b"o")
    under_way: deque[Receipt[Any]] = deque()
    for deed in itertools.islice(script(int(seed), owed, life), int(deeds) if deeds else None):
        if chance.random() < 0.05:
            log.close()
            log = _open(Path(folder), clock)
            hands = Hands(log, clock)
        if len(under_way) == AHEAD:
            under_way.popleft().wait()
        receipt = hands.perform(deed)
        receipt.when_done(_say)
        under_way.append(receipt)
        owed.apply(deed)
    log.close()


def _open(folder: Path, clock: Any) -> PracticeLog:
    return PracticeLog(folder, clock, lambda: "Europe/Berlin")


def _say(receipt: Receipt[Any]) -> None:
    """Acknowledge; a write that failed ends this life, loudly."""
    if receipt.error is not None:
        os.write(2, repr(receipt.error).encode())
        os._exit(3)
    try:
        os.write(1, b".")
    except OSError:
        # Nobody listens any more.
        os._exit(4)


if __name__ == "__main__":
    main(*sys.argv[1:])
