"""Sound in real time while a window paints and the process stalls on purpose.

`python -m benchmarks.sound [seconds]`; ask for 300 before a release. SDL's dummy driver takes sound
at about the pace of a device. How well cues keep to a device that is off, over an hour, and when an
idle one is closed, is tried on clocks that a hand moves.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer

from benchmarks.budgets import SOUND
from benchmarks.figures import Figure
from benchmarks.telling import tell
from innerheal_desktop import paths
from innerheal_desktop.clock import Clock
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.sound.device import Block, PygameOutput
from innerheal_desktop.sound.engine import SoundEngine
from innerheal_desktop.ui.application import application
from innerheal_desktop.ui.player.page import PlayerPage
from innerheal_desktop.ui.player.room import bare
from innerheal_desktop.ui.theme.theme import Theme
from tests.sound.room import Room
from tests.sound.sittings import sitting
from tests.sound.test_device_clock import errors_over

SECONDS = 60.0
STALL = 0.05
STALL_EVERY = 400


class CountedOutput(PygameOutput):
    """The real device, counting blocks that found nothing playing, and its thread's time."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks = self.gaps = 0
        self.spent = 0.0

    def write(self, block: Block) -> None:
        """Hand a block over, as ever."""
        self.blocks += 1
        self.gaps += not self.flowing()
        super().write(block)
        self.spent = time.thread_time()


def stall() -> None:
    """Hold the interpreter for 50 ms, as a busy page might."""
    until = time.perf_counter() + STALL
    while time.perf_counter() < until:
        np.sort(np.arange(2000.0)[::-1])


def played(seconds: float) -> Iterator[Figure]:
    """A sitting through the stand-in of a device, in real time."""
    qt = application()
    theme = Theme(qt, paths.assets() / "fonts")
    output, clock = CountedOutput(), Clock()
    engine = SoundEngine(output=lambda: output)
    page = PlayerPage(theme.palette, theme.motion, bare(clock.elapsed, engine))
    page.resize(1080, 720)
    page.show()
    script = Library(paths.assets() / "scripts").script("resonance-46")
    page.play(lay_out(script, max(600.0, seconds + 60.0)))
    stalls = QTimer()
    stalls.timeout.connect(stall)
    stalls.start(STALL_EVERY)
    QTimer.singleShot(int(seconds * 1000), qt, lambda: qt.exit(0))
    began, spent = time.perf_counter(), time.process_time()
    qt.exec()
    real, process = time.perf_counter() - began, time.process_time() - spent
    gaps, share = max(output.gaps - 1, 0), 100 * output.spent / real
    page.leave()
    engine.close()
    note = f"of {output.blocks} in {real:.0f} s"
    yield Figure(SOUND.row("blocks that came too late"), gaps, note=note)
    note = f"all of the process: {100 * process / real:.0f} %, most of it the stalls"
    yield Figure(SOUND.row("sound thread"), share, note=note)


def closed() -> Figure:
    """Seconds from the end of the last sound until the device is closed, in a hand's time."""
    room = Room()
    room.performer.prepare(sitting())
    room.play(0.0)
    room.pass_time(5.0)
    room.performer.stop()
    while room.performer.audible:
        room.pass_time(0.1)
    silent = room.now
    while not room.deck.closed and room.now < silent + 120.0:
        room.pass_time(0.1)
    took = room.deck.closed[-1] - silent if room.deck.closed else None
    return Figure(SOUND.row("device closed after the last sound"), took)


def measure(words: Sequence[str]) -> Iterator[Figure]:
    """So many real seconds (60, if not said); then devices that are off, and one at rest."""
    yield from played(float(words[0]) if words else SECONDS)
    for parts in (-200, 0, 200):
        errors = errors_over(3600, parts)
        p99 = errors[int(0.99 * len(errors))]
        row = SOUND.row("cue on a device of exact pace, p99")
        yield Figure(row, p99, of=f"{parts:+} ppm", note=f"of {len(errors):,} in an hour")
    yield closed()


if __name__ == "__main__":
    sys.exit(tell("sound", measure))
