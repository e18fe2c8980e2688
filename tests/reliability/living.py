"""A program that lives with the practice log until it is killed, and says what is safe.

`python -m tests.reliability.living FOLDER SEED LIFE` writes one byte for each acknowledged write
to standard output, and before the first one byte when it has opened the log.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from pathlib import Path
from random import Random
from typing import Any

from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.writer import Receipt
from tests.reliability.life import AHEAD, Hands, clock_of, owed_by, script


def main(folder: str, seed: str, life: str) -> None:
    """Live. Every twentieth deed or so the log is closed and opened again."""
    clock, chance = clock_of(int(life)), Random(f"doors {seed}")
    log = _open(Path(folder), clock)
    hands, owed = Hands(log, clock), owed_by(log)
    os.write(1, b"o")
    under_way: deque[Receipt[Any]] = deque()
    for deed in script(int(seed), owed, life):
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


def _open(folder: Path, clock: Any) -> PracticeLog:
    return PracticeLog(folder, clock, lambda: "Europe/Berlin")


def _say(receipt: Receipt[Any]) -> None:
    """Acknowledge; a write that failed ends this life, loudly."""
    if receipt.error is not None:
        os.write(2, repr(receipt.error).encode())
        os._exit(3)
    os.write(1, b".")


if __name__ == "__main__":
    main(*sys.argv[1:])
