"""What would go if everything were erased, and what would stay, in lines for a person."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.leaving.belongings import belongings
from innerheal_desktop.tongue import plural, tr

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

# More files than these are counted.
MOST = 8


def what_goes(memory: Memory) -> list[str]:
    """What there is, in lines: the practice, and how many files of which kind."""
    found = Counter(kind for kind, _ in belongings(memory.home.folder).ours)
    log = memory.log
    records = len(log.records()) if log is not None else 0
    sessions, sounds, backups = found["session"], found["sound"], found["backup"]
    own = found["programme"]
    rows = (
        (records, plural("{n} record of your practice", "{n} records of your practice", records)),
        (found["log"], tr("Your favourites and goals, and what you told of what suits you")),
        (found["journal"] + found["draft"], tr("Your journal, with everything you wrote there")),
        (found["settings"], tr("Your settings")),
        (sessions, plural("{n} session of your own", "{n} sessions of your own", sessions)),
        (own, plural("{n} programme of your own", "{n} programmes of your own", own)),
        (sounds, plural("{n} sound of your own", "{n} sounds of your own", sounds)),
        (backups, plural("{n} backup", "{n} backups", backups)),
    )
    lines = [words for many, words in rows if many]
    return lines or [tr("Nothing of yours is kept yet.")]


def what_stays(folder: Path) -> list[str]:
    """The files there that are not ours."""
    return listed(belongings(folder).others, tr("Not of InnerHeal, and stays"))


def listed(paths: tuple[Path, ...], what: str) -> list[str]:
    """A line for each of the first few, and how many more there are."""
    lines = [tr("{what}: {file}", what=what, file=path) for path in paths[:MOST]]
    if len(paths) > MOST:
        lines.append(plural("And one more.", "And {n} more.", len(paths) - MOST))
    return lines
