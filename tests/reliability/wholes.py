"""What is done to the log as a whole: backed up, thinned, restored, rebuilt, purged, brought in.

Each is recorded once over the real code. Then it is cut short after every single step, as a kill
does; power fails in it; and each of its steps is refused. Afterwards the log is the old one or the
new one, never neither, and where there was a good backup there still is one.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from innerheal_desktop.keeping.errors import KeepingError, MissingLogError
from innerheal_desktop.practice.backups import listed, newest_good
from innerheal_desktop.practice.file import FILE
from tests.reliability.disk import Disk, Step, lay
from tests.reliability.faults import Refusal
from tests.reliability.life import Owed, owed_by
from tests.reliability.proof import in_both_places, whole
from tests.reliability.recording import Recorder
from tests.reliability.scenes import FOLDER, Scene, opened
from tests.reliability.watched import watched


@dataclass(frozen=True, slots=True)
class Played:
    """A scene that was recorded: the disk before, every step, and the log before and after.

    `backups` and `aside` are the names of what is in those folders afterwards.
    """

    scene: Scene
    before: Path
    steps: tuple[Step, ...]
    old: Owed | None
    new: Owed
    backups: tuple[str, ...]
    aside: tuple[str, ...]


def played(scene: Scene, place: Path) -> Played:
    """Set the stage in `place`, and record the act."""
    before, now = place / "before", place / "now"
    scene.stage(before / FOLDER)
    old = _owed(before / FOLDER, place)
    shutil.copytree(before, now)
    recorder = _recorder(before, now)
    with watched(recorder):
        scene.act(now / FOLDER)
    new = _owed(now / FOLDER, place)
    assert new is not None, scene.name
    backups = tuple(each.path.name for each in listed(now / FOLDER))
    aside = tuple(sorted(path.parent.name for path in now.glob(f"{FOLDER}/set-aside/*/{FILE}")))
    return Played(scene, before, tuple(recorder.steps), old, new, backups, aside)


def killed(played: Played, place: Path, stride: int = 1) -> Iterator[str]:
    """What is wrong when the scene is cut short after each `stride`th of its steps."""
    disk = Disk(played.before)
    for number, step in enumerate(played.steps):
        disk.take(step)
        if number % stride == 0:
            yield from _judged(played, disk.seen(), place, f"killed after step {number}")


def darkened(played: Played, place: Path, many: int, seed: int = 1) -> Iterator[str]:
    """What is wrong when power fails `many` times in the scene."""
    chance = Random(seed)
    moments = sorted(chance.randrange(len(played.steps) + 1) for _ in range(many))
    # Once it is done it was promised: then power fails too.
    moments += [len(played.steps)] * (1 + many // 8)
    disk, at = Disk(played.before), 0
    for moment in moments:
        for step in played.steps[at:moment]:
            disk.take(step)
        at = moment
        done = moment == len(played.steps)
        when = f"power cut after step {moment}"
        yield from _judged(played, disk.cut(chance), place, when, done=done)


def refused(played: Played, place: Path, code: int, stride: int, lasting: bool) -> Iterator[str]:
    """What is wrong when each `stride`th step of the scene is refused with `code`."""
    now = place / "now"
    for nth in range(1, len(played.steps) + 1, stride):
        shutil.rmtree(now, ignore_errors=True)
        shutil.copytree(played.before, now)
        refusal = Refusal(nth, code, lasting=lasting)
        with watched(_recorder(played.before, now, refusal)):
            try:
                played.scene.act(now / FOLDER)
            except KeepingError:
                pass
            except Exception as error:
                yield f"step {nth} refused: {error!r}"
        yield from sound(played, now / FOLDER, f"step {nth} refused")


def _recorder(before: Path, now: Path, fault: Callable[[Step], int] | None = None) -> Recorder:
    disk = Disk(before)
    recorder = Recorder(now, fault) if fault else Recorder(now)
    recorder.begin({path: number for path in disk.seen() if (number := disk.number(path))})
    return recorder


def _judged(
    played: Played, files: dict[str, bytes], place: Path, when: str, *, done: bool = False
) -> Iterator[str]:
    after = place / "after"
    shutil.rmtree(after, ignore_errors=True)
    lay(files, after)
    if done:
        yield from _kept(played, after / FOLDER, when)
    yield from sound(played, after / FOLDER, when)


def _kept(played: Played, folder: Path, when: str) -> Iterator[str]:
    """What is wrong with a folder in which what was done is not what lasts."""
    names = [each.path.name for each in listed(folder)]
    if not set(played.backups) <= set(names):
        yield f"{when}: of the backups {played.backups} there are {names}"
    there = sorted(path.parent.name for path in folder.glob(f"set-aside/*/{FILE}"))
    if not set(played.aside) <= set(there):
        yield f"{when}: of what was set aside {played.aside} there is {there}"
    try:
        if _read(folder) != played.new:
            yield f"{when}: the log is not the new one"
    except KeepingError as error:
        yield f"{when}: {error!r}"


def sound(played: Played, folder: Path, when: str) -> Iterator[str]:
    """What is wrong with a log after its scene was cut short."""
    had = [each for each in listed(played.before / FOLDER) if each.good is not False]
    good = newest_good(folder)
    if had and (good is None or (good.records or 0) < (had[0].records or 0)):
        yield f"{when}: the newest good backup is {good}"
    try:
        found = _read(folder)
    except KeepingError as error:
        # Where it could not be read before either, what mends it still does.
        missing = isinstance(error, MissingLogError)
        mend = played.scene.bring_back if missing and played.old else played.scene.mend
        if mend is None or (played.old and not missing):
            yield f"{when}: {error!r}"
            return
        mend(folder)
        found = _read(folder)
    if found not in (played.old, played.new):
        yield f"{when}: neither the old log nor the new"
    if played.scene.mend and played.old is not None:
        played.scene.mend(folder)
    with opened(folder) as log:
        # What the plain copy lacks follows with the next record.
        log.add(log.record_now(kind="manual", title="afterwards")).result()
        yield from (f"{when}: {fault}" for fault in (*whole(log), *in_both_places(log)))


def _read(folder: Path) -> Owed:
    with opened(folder) as log:
        return owed_by(log)


def _owed(folder: Path, place: Path) -> Owed | None:
    """What a copy of `folder` owes; None where it cannot be read."""
    copied = place / "copied"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(folder, copied)
    try:
        return _read(copied)
    except KeepingError:
        return None
