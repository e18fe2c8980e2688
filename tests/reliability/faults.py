"""A disk that refuses: each write, sync, cut, new name and removal of a life fails in its turn.

What was acknowledged must be there, what was refused may be or not; the log goes on, every error
is a `KeepingError`, and once the disk obeys again nothing is missing anywhere.
"""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.practice import sittings
from innerheal_desktop.practice.log import PracticeLog
from tests.reliability.disk import Disk, Step
from tests.reliability.life import Deed, Hands, Owed, clock_of, owed_by, script
from tests.reliability.powercut import FOLDER
from tests.reliability.proof import in_both_places, whole
from tests.reliability.recording import Recorder
from tests.reliability.watched import watched

CODES = {"broken": errno.EIO, "full": errno.ENOSPC}
# After so many refusals a life ends: each doubles what may be there.
PATIENCE = 3


class Refusal:
    """Refuses the step number `nth` (from 1), and with `lasting` all that follow."""

    def __init__(self, nth: int, code: int, *, lasting: bool) -> None:
        self.seen = self.refused = 0
        self._nth, self._code, self._lasting = nth, code, lasting

    def __call__(self, step: Step) -> int:
        """The code for this step."""
        self.seen += 1
        due = self.seen >= self._nth if self._lasting else self.seen == self._nth
        self.refused += due
        return self._code if due else 0

    def end(self) -> None:
        """Let the disk obey from now on."""
        self._nth, self._lasting = -1, False


def ground(place: Path) -> Path:
    """A disk with a log in which something stands already."""
    before = place / "before"
    clock = clock_of(0)
    with PracticeLog(before / FOLDER, clock, lambda: "Europe/Berlin") as log:
        hands, owed = Hands(log, clock), owed_by(log)
        for _, deed in zip(range(12), script(20, owed, "0"), strict=False):
            hands.perform(deed).result()
            owed.apply(deed)
    return before


def steps_of(before: Path, place: Path, deeds: int) -> int:
    """How many steps a life has when nothing is refused."""
    refusal = Refusal(-1, 0, lasting=False)
    assert list(refused(before, place, refusal, deeds)) == []
    return refusal.seen


def refused(before: Path, place: Path, refusal: Refusal, deeds: int) -> Iterator[str]:
    """What is wrong after a life of `deeds` deeds over a copy of `before` with a `refusal`."""
    now = place / "now"
    shutil.rmtree(now, ignore_errors=True)
    shutil.copytree(before, now)
    recorder, disk = Recorder(now, refusal), Disk(before)
    recorder.begin({path: number for path in disk.seen() if (number := disk.number(path))})
    with PracticeLog(now / FOLDER) as log:
        states = [owed_by(log)]
    with watched(recorder):
        try:
            log = PracticeLog(now / FOLDER, clock_of(1), lambda: "Europe/Berlin")
        except KeepingError:
            # It could not be opened; it can, as soon as the disk obeys.
            refusal.end()
            log = PracticeLog(now / FOLDER, clock_of(1), lambda: "Europe/Berlin")
        with log:
            yield from _lived(log, refusal, states, deeds)
    yield from _after(now / FOLDER, states)


def _lived(log: PracticeLog, refusal: Refusal, states: list[Owed], deeds: int) -> Iterator[str]:
    """Live; `states` become all that may be there."""
    hands, owed, failed = Hands(log, clock_of(1)), owed_by(log), 0
    for _, deed in zip(range(deeds), script(21, owed, "1"), strict=False):
        receipt = hands.perform(deed)
        receipt.wait()
        error = receipt.error
        if error is None:
            owed.apply(deed)
        elif not isinstance(error, KeepingError):
            yield f"{deed.kind} came to {error!r}"
        failed += error is not None
        states[:] = _then(states, deed, refused=error is not None)
        if failed == PATIENCE:
            break
    refusal.end()
    last = Deed("add", ("when all is well again",), 60.0)
    receipt = hands.perform(last)
    receipt.wait()
    if receipt.error is not None:
        yield f"the log did not go on: {receipt.error!r}"
    states[:] = _then(states, last, refused=receipt.error is not None)
    if owed_by_open(log) not in states:
        yield "what is read from the open log is not what it owes"


def owed_by_open(log: PracticeLog) -> Owed:
    """What an open log says; its own running sittings are not cut off, so they are asked for."""
    found = owed_by(log)
    found.running = {
        left.record.title: left.record.seconds for _, left in log.read(sittings.running)
    }
    return found


def _then(states: list[Owed], deed: Deed, *, refused: bool) -> list[Owed]:
    """What may be there after `deed`: done, and where it was refused perhaps not."""
    then: list[Owed] = []
    for state in states:
        done = state.copy()
        if _can(deed, state):
            done.apply(deed)
        for each in (done, state) if refused else (done,):
            if each not in then:
                then.append(each)
    return then


def _can(deed: Deed, state: Owed) -> bool:
    """Whether the deed has something to do in `state`; else the log says `UnknownRecordError`."""
    if deed.kind in ("edit", "restore"):
        return deed.titles[0] in state.records
    if deed.kind == "delete":
        return deed.titles[0] in state.records and not state.records[deed.titles[0]][1]
    return True


def _after(folder: Path, states: list[Owed]) -> Iterator[str]:
    """What is wrong when the log is opened again over a disk that obeys."""
    try:
        with PracticeLog(folder) as log:
            if owed_by(log) not in states:
                yield "what is there is not what is owed"
            # A plain copy that could not be written follows with the next record.
            log.add(log.record_now(kind="manual", title="afterwards")).result()
            yield from whole(log)
            yield from in_both_places(log)
    except KeepingError as error:
        yield f"cannot be read: {error!r}"
