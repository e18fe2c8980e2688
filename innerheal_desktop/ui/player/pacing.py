"""When to look: once a screen refresh while the page is seen, twice a second while it is not.

A single-shot precise timer aims at slots of the refresh period, so that a late one never pushes
the next (measured: 60.0 a second; a repeating 17 ms timer beats against a 60 Hz screen).
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

# The sitting is looked at this often while nobody sees it, in seconds: the log and the sleep
# detection live on, and no picture is drawn.
UNSEEN = 0.5
# Screens faster than this are followed at a whole fraction of their rate.
FASTEST = 75.0
# A screen with more pixels than this (4K) is followed at half its rate.
MANY_PIXELS = 6_000_000


def period_of(rate: float) -> float:
    """Seconds between looks for a screen of `rate` Hz (60 where the screen does not say)."""
    rate = rate if rate >= 20.0 else 60.0
    return ceil(rate / FASTEST) / rate


def rate_of(widget: QWidget) -> float:
    """The refresh rate of the screen a widget is on; halved where there are very many pixels."""
    screen = widget.screen()
    pixels = screen.size() * screen.devicePixelRatio()
    crowded = pixels.width() * pixels.height() > MANY_PIXELS
    return screen.refreshRate() / (2.0 if crowded else 1.0)


def is_seen(widget: QWidget) -> bool:
    """Whether anybody can see a widget: shown, not minimised, and exposed."""
    window = widget.window()
    handle = window.windowHandle()
    exposed = handle is not None and handle.isExposed()
    return widget.isVisible() and not window.isMinimized() and exposed


class Pacer(QObject):
    """Says `due` at every look, until stopped."""

    due = Signal()

    def __init__(
        self,
        clock: Callable[[], float],
        rate: Callable[[], float],
        seen: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rate = rate
        self._seen = seen
        self._base = 0.0
        self._slot = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether looks are to come."""
        return self._timer.isActive()

    def start(self) -> None:
        """Look at once, and on."""
        self._base = self._clock()
        self._slot = -1
        self._timer.start(0)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        seen = self._seen()
        period = period_of(self._rate()) if seen else UNSEEN
        now = self._clock() - self._base
        slot = round(now / period)
        self._arm(seen, (slot + 1) * period - now if seen else UNSEEN)
        if slot != self._slot or not seen:
            self._slot = slot
            self.due.emit()

    def _arm(self, seen: bool, seconds: float) -> None:
        precise, coarse = Qt.TimerType.PreciseTimer, Qt.TimerType.CoarseTimer
        self._timer.setTimerType(precise if seen else coarse)
        # A coarse timer may be 5 % late; half a second must stay half a second.
        self._timer.start(max(ceil(seconds * 1000 * (1.0 if seen else 0.9)), 1))
