"""What time it is: the clocks of this computer, and one that only moves when it is told to."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform


class Clock:
    """The computer's clocks, in seconds. `elapsed` runs on while the computer sleeps."""

    def awake(self) -> float:
        """Monotonic seconds that stop while the computer sleeps (where the system can tell)."""
        if platform == "win32":
            return _unbiased_interrupt_time()
        return time.monotonic()

    def elapsed(self) -> float:
        """Monotonic seconds that count sleep too."""
        if platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        if platform == "darwin":
            # Python's own monotonic clock stops in sleep there; the system's CLOCK_MONOTONIC runs.
            return time.clock_gettime(time.CLOCK_MONOTONIC)
        return time.monotonic()

    def now(self) -> datetime:
        """The wall clock, in UTC."""
        from datetime import UTC, datetime

        return datetime.now(UTC)

    def hour(self) -> int:
        """The hour of the person's day, 0…23, by the computer's own zone."""
        return time.localtime().tm_hour


def _unbiased_interrupt_time() -> float:
    """Windows: seconds since start, less sleep, in 100 ns units from the kernel.

    The precise one, which every Windows that Qt runs on has: the other moves by 15 ms at a time.
    """
    import ctypes

    ticks = ctypes.c_ulonglong()
    ctypes.windll.kernelbase.QueryUnbiasedInterruptTimePrecise(ctypes.byref(ticks))  # type: ignore[attr-defined,unused-ignore]
    return ticks.value / 1e7


class HandClock(Clock):
    """A clock moved by hand: for tests, demonstrations and pictures that must not differ."""

    def __init__(self, now: datetime | None = None) -> None:
        self._seconds = 1000.0
        self._slept = 0.0
        from datetime import UTC, datetime

        self._now = now or datetime(2026, 11, 22, 6, 30, tzinfo=UTC)

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass."""
        from datetime import timedelta

        self._seconds += seconds
        self._now += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Let the computer sleep for `seconds`: `elapsed` and the wall clock move alone."""
        self._slept += seconds
        self.advance(seconds)
        self._seconds -= seconds

    def awake(self) -> float:
        """Seconds moved by hand, without sleep."""
        return self._seconds

    def elapsed(self) -> float:
        """Seconds moved by hand, with sleep."""
        return self._seconds + self._slept

    def now(self) -> datetime:
        """The wall clock, moved by hand, in UTC."""
        return self._now

    def hour(self) -> int:
        """The hour of the wall clock, in the computer's zone."""
        return self._now.astimezone().hour
