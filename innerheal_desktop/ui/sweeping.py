"""Sweeping: cyclic garbage is collected by the interface's own thread, while it has nothing to do.

Left to itself, Python collects in whichever thread happens to allocate. Where that is the thread of
the log or of the sound, widgets and timers die in it, and the loop that still knows their timers
crashes at the next one. Between two frames it also costs nobody a frame.
"""

from __future__ import annotations

import gc
import linecache

from PySide6.QtCore import QAbstractEventDispatcher

from innerheal_desktop.ui.giving_back import give_back


def sweep() -> None:
    """Collect as much as Python would by its own thresholds, here and now."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation] > 0:
            gc.collect(generation)
            return


def sweep_when_idle() -> None:
    """From now on sweep whenever the loop of this thread is about to wait, and at no other time.

    What there is already is looked through once, and never again: most of it stays for good. Qt's
    binding looks for a word in the source of each module, and would keep all of them in memory.
    What is large is given back to the system from now on.
    """
    gc.disable()
    give_back()
    linecache.clearcache()
    gc.collect()
    gc.freeze()
    loop = QAbstractEventDispatcher.instance()
    if loop is not None:
        loop.aboutToBlock.connect(sweep)
