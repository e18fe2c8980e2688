"""The heartbeat of a sitting: its clocks are compared each second; where one slept, it pauses.

Nothing beats while no sitting runs. A sitting's own clock stands while the computer sleeps, so its
place is kept in any case. On Linux the login manager tells before the computer goes to sleep: the
sitting pauses at that moment, and how far it is gets written down. Elsewhere the clocks tell it
afterwards: the one that runs through sleep is ahead.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

from innerheal_desktop.clock import Clock
from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.zone import this_zone
from innerheal_desktop.ui.player.sitting import SLEPT, Sitting, Stage

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

BEAT = 1000  # milliseconds
GOING = (Stage.LEAD_IN, Stage.RUNNING, Stage.OVERTIME)
# The login manager of Linux, on the bus of the system.
SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


class Heartbeat(QObject):
    """Beats for one sitting at a time, and says `marked` with a word for its record."""

    marked = Signal(str)

    def __init__(
        self, clock: Clock, zone: Callable[[], str] = this_zone, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._zone = zone
        self._clocks: Clocks | None = None
        self._sitting: Sitting | None = None
        self._bedtime: Bedtime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self.beat)

    @property
    def beating(self) -> bool:
        """Whether it wakes the computer just now."""
        return self._timer.isActive()

    def follow(self, sitting: Sitting) -> None:
        """Beat for this sitting, from its first second to its last."""
        self._timer.stop()
        if self._sitting is not None:
            self._sitting.staged.disconnect(self._enter)
            self._sitting.moved.disconnect(self._glance)
        self._sitting, self._clocks = sitting, None
        sitting.staged.connect(self._enter)
        sitting.moved.connect(self._glance)

    def beat(self) -> None:
        """Compare the clocks; pause where the computer slept."""
        sitting = self._sitting
        if sitting is None or sitting.stage not in GOING:
            self._timer.stop()
        elif "slept" in self._compare():
            sitting.pause(SLEPT)

    def _glance(self) -> None:
        """Whoever opens the lid finds the sitting as it was, and not a second further."""
        if self._clocks is not None and self._clocks.slept():
            self.beat()

    @Slot(bool)
    def going_to_sleep(self, going: bool) -> None:
        """The computer is about to sleep (True), or has woken: stand still before it does."""
        if not going:
            self._compare()
        elif self._sitting is not None and self._sitting.stage in (Stage.LEAD_IN, Stage.RUNNING):
            self._sitting.pause(SLEPT)

    def _enter(self, stage: Stage) -> None:
        """A new stage: what slept in a pause is told too, and nobody is asked a second time."""
        if self._clocks is None:
            self._clocks = Clocks(self._clock, self._zone)
            self._listen()
        self._compare()
        if stage in GOING:
            self._timer.start()
        else:
            self._timer.stop()

    def _compare(self) -> tuple[str, ...]:
        words = self._clocks.look() if self._clocks is not None else ()
        for word in words:
            self.marked.emit(word)
        return words

    def _listen(self) -> None:
        """Hear of sleep beforehand, from the first sitting on; whoever tells nothing is no loss."""
        if self._bedtime is None:
            self._bedtime = Bedtime(self)
            self._bedtime.told.connect(self.going_to_sleep)


class Bedtime(QObject):
    """What tells that the computer is about to sleep, or woke: the login manager, on Linux."""

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if platform != "linux":
            return
        with suppress(ImportError):
            from PySide6.QtDBus import QDBusConnection

            bus = QDBusConnection.systemBus()
            slot = SLOT("prepare(bool)")
            # The binding takes the text that SLOT makes; its stubs say bytes.
            bus.connect(SERVICE, PATH, MANAGER, "PrepareForSleep", self, slot)  # type: ignore[call-overload,unused-ignore]

    @Slot(bool)
    def prepare(self, going: bool) -> None:
        """The manager says it, once before and once after."""
        self.told.emit(going)


def heartbeat_of(memory: Memory) -> Heartbeat:
    """A heartbeat by the clocks of this computer, whose words go into the record that is kept."""
    made = Heartbeat(memory.home.clock)
    made.marked.connect(memory.mark)
    return made
