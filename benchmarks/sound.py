"""Five real minutes of sound while a window paints and the process stalls on purpose.

Run: `SDL_AUDIODRIVER=dummy uv run --group dev python -m benchmarks.sound [seconds]`. The dummy
driver takes sound at about the pace of a device. Budgets: no underrun; at most 1 % of a core for
the sound thread, measured against the processor time of the same run.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QTimer

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


def main() -> int:
    """Measure, print, and return 1 when the budget is not kept."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 300.0
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
    QTimer.singleShot(int(seconds * 1000), qt.quit)
    began, spent = time.perf_counter(), time.process_time()
    qt.exec()
    real, process = time.perf_counter() - began, time.process_time() - spent
    gaps, share = max(output.gaps - 1, 0), output.spent / real
    page.leave()
    engine.close()
    print(f"{real:.0f} s real, {output.blocks} blocks, {gaps} underruns; budget 0")
    print(
        f"sound thread {share:.2%} of a core, all of the process {process / real:.1%}; budget 1 %"
    )
    return 1 if gaps or share > 0.01 else 0


if __name__ == "__main__":
    sys.exit(main())
