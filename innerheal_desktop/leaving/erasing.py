"""Erasing: every file of the app's goes from a person's folder, all of them or none."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.journal.drafts import wipe
from innerheal_desktop.leaving.belongings import ASIDE, Belongings, belongings
from innerheal_desktop.practice.alive import lives
from innerheal_desktop.practice.file import is_alone
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

Move = Callable[[Path, Path], object]


class EraseError(TroubleError):
    """Something keeps the files from being erased; all of them are where they were."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What came of it: how many files are `gone`, and which are somebody else's and stay.

    `stuck` are files of ours that are empty names to the app, and that the system still holds.
    """

    gone: int
    others: tuple[Path, ...] = ()
    stuck: tuple[Path, ...] = ()


def erase(folder: Path, move: Move = Path.rename) -> Erased:
    """Erase everything of ours in `folder`, whose log must be closed.

    Every file is first moved aside, which fails for the same reasons for which a removal would;
    if one cannot be, all of them are put back. EraseError says why, and then nothing is gone.
    """
    try:
        if _somebody_else(folder):
            raise EraseError(
                tr("Another window of InnerHeal uses these files. Nothing was erased"),
                tr("Close it and try again"),
            )
        found = belongings(folder)
    except OSError as error:
        raise _refused(folder, error) from error
    aside = folder / f"{ASIDE}{os.urandom(4).hex()}"
    moved = _moved_aside(found, aside, move)
    stuck = [goal for goal, words in moved if not _removed(goal, words=words)]
    for each in (aside, *found.folders):
        with suppress(OSError):  # what is not empty holds what is not ours
            each.rmdir()
    return Erased(len(moved) - len(stuck), found.others, tuple(stuck))


def _moved_aside(found: Belongings, aside: Path, move: Move) -> list[tuple[Path, bool]]:
    """Where each file lies now, and whether the journal's words may stand in it.

    EraseError when all are back in their places.
    """
    moved: list[tuple[Path, Path]] = []
    path = aside
    try:
        aside.mkdir(mode=0o700)
        for number, (_, path) in enumerate(found.ours):
            goal = aside / f"{number}"
            move(path, goal)
            moved.append((path, goal))
    except OSError as error:
        for before, goal in reversed(moved):
            with suppress(OSError):  # then it lies aside, whole, and is found there
                goal.rename(before)
        with suppress(OSError):
            aside.rmdir()
        raise _refused(path, error) from error
    return [(goal, _words(path)) for path, goal in moved]


def _words(path: Path) -> bool:
    """Whether what was written in the journal may stand in a file: it is overwritten first."""
    return "journal" in path.name or "journal" in path.parent.name or ".page" in path.suffixes


def _removed(path: Path, *, words: bool) -> bool:
    try:
        if words:
            # A link is none of the files that are written over: it only goes.
            with suppress(OSError):
                wipe(path)
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _somebody_else(folder: Path) -> bool:
    """Whether another program sits here, or has the log open."""
    signs = belongings(folder).of("sign")
    owners = [path.stem.removeprefix("running-") for path in signs]
    return any(lives(folder, owner) for owner in owners) or not is_alone(folder)


def _refused(path: Path, error: OSError) -> EraseError:
    why = error.strerror or str(error)
    return EraseError(
        tr("“{file}” could not be moved: {why}. Nothing was erased", file=path.name, why=why),
        tr("Look whether the folder may be written to, and whether another program uses the file"),
    )
