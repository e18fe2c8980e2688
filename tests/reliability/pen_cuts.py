"""Power cuts under the journal: its program is traced, untouched, and power fails by chance."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from random import Random

from innerheal_desktop.journal.verifying import verify
from innerheal_desktop.trouble import TroubleError
from tests.reliability.disk import Disk, lay
from tests.reliability.penning import Penned, deeds, held_by, opened
from tests.reliability.powercut import FOLDER, cuts
from tests.reliability.traced import traced_program

PROGRAM = "tests.reliability.penning"


@dataclass(slots=True)
class Dark:
    """Figures that grow: cuts, deeds acknowledged before them, and what was wrong."""

    cuts: int = 0
    acknowledged: int = 0
    sealed: int = 0
    faults: list[str] = field(default_factory=list)


def pen_cuts(place: Path, many: int, seed: int = 1, each: int = 20, fresh: int = 4) -> Dark:
    """Let power fail `many` times, `each` times in one life; the next goes on from one of them.

    Every life of number `fresh` begins on an empty disk.
    """
    chance, told = Random(seed), Dark()
    before, owed = place / "before", Penned()
    life = 0
    while told.cuts < many:
        if life % fresh == 0:
            shutil.rmtree(before, ignore_errors=True)
            (before / FOLDER).mkdir(parents=True)
            owed = Penned()
        number = chance.randrange(2**31)
        asked = [str(number), str(life % fresh), str(chance.randrange(4, 24))]
        steps = traced_program(before, place / "now", PROGRAM, asked)
        chosen = sorted(chance.randrange(len(steps) + 1) for _ in range(each))
        survived: list[tuple[Path, Penned]] = []
        for acknowledged, files in cuts(Disk(before), steps, chosen, chance):
            after = place / f"after-{len(survived)}"
            lay(files, after)
            held, faults = proven(after / FOLDER, owed, number, life % fresh, acknowledged)
            told.cuts, told.acknowledged = told.cuts + 1, told.acknowledged + acknowledged
            told.faults += [f"life {life}, deed {acknowledged}: {fault}" for fault in faults]
            survived.append((after, held))
        kept, owed = chance.choice(survived)
        shutil.rmtree(before)
        kept.rename(before)
        told.sealed += opened_sealed(before / FOLDER)
        for other, _ in survived:
            shutil.rmtree(other, ignore_errors=True)
        life += 1
    return told


def opened_sealed(folder: Path) -> bool:
    """Whether the journal has a lock."""
    return (folder / "journal-key.json").exists()


def proven(
    folder: Path, before: Penned, seed: int, life: int, acknowledged: int
) -> tuple[Penned, list[str]]:
    """What the journal in `folder` holds after a cut, and in what that is less than it owes.

    Every deed that was `acknowledged` must be there, and the next one whole or not at all: pages,
    deleted pages and drafts are asked for one by one, as letting go touches all three.
    """
    folder.mkdir(exist_ok=True)
    try:
        journal = opened(folder)
        held = held_by(journal)
        unreadable = journal.unreadable
        journal.close()
        faults = [line.text for line in verify(folder) if line.state == "fault"]
    except TroubleError as error:
        return Penned(), [f"cannot be read: {error!r}"]
    least = before.copy()
    asked = deeds(seed, before, life)
    for deed in islice(asked, acknowledged):
        least.apply(deed)
    most = least.copy()
    most.apply(next(asked))
    for name in ("pages", "deleted", "drafts"):
        found = getattr(held, name)
        if found not in (getattr(least, name), getattr(most, name)):
            faults.append(f"{name}: {_apart(getattr(least, name), found)}")
    if unreadable:
        faults.append(f"{unreadable} revisions cannot be read")
    return held, faults


def _apart(owed: dict[str, str], found: dict[str, str]) -> str:
    for id in sorted(owed.keys() | found.keys()):
        if owed.get(id) != found.get(id):
            return f"{id[:6]} owed {str(owed.get(id))[:40]!r}, found {str(found.get(id))[:40]!r}"
    return "nothing"
