"""The clock of a sound device, learnt from the moments at which its blocks begin."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from statistics import fmean, median

from innerheal_desktop.sound.score import RATE

# Seconds: observations are gathered by the bucket, and a line is drawn over two minutes of them.
BUCKET = 5.0
BUCKETS = 25
ENOUGH_FOR_A_LINE = 6

# No sound device is further off than this (500 ppm).
STEEPEST = 5e-4

# A pace above this share of the right one, in so many windows of seconds one after the other.
TOO_FAST = 0.004
WINDOW = 2.0
TOO_OFTEN = 4


class DeviceClock:
    """Which frame the device plays at a time of the monotonic clock.

    A block is seen to have begun up to one poll late and never early. So the smallest lateness of
    each bucket is nearly right, and a line through two minutes of them gives its speed.
    """

    def __init__(self) -> None:
        self._least: deque[tuple[float, float]] = deque(maxlen=BUCKETS)
        self._bucket = -1
        self._begun = 0.0
        self._offset = 0.0
        self._slope = 0.0
        self._at = 0.0

    def begin(self, now: float, frame: int) -> None:
        """Forget what was learnt: the device begins `frame` at about `now`."""
        self._least.clear()
        self._bucket = -1
        self._begun = self._at = now
        self._offset, self._slope = now - frame / RATE, 0.0

    def observe(self, now: float, frame: int) -> None:
        """At `now` it was seen that the block beginning with `frame` is being played."""
        lateness = now - frame / RATE
        bucket = int((now - self._begun) / BUCKET)
        if bucket != self._bucket:
            self._bucket = bucket
            self._least.append((now, lateness))
        elif lateness < self._least[-1][1]:
            self._least[-1] = (now, lateness)
        self._at = now
        # The newest bucket is still filling, and its least is not yet the least.
        whole = list(self._least)[:-1]
        if len(whole) < ENOUGH_FOR_A_LINE:
            recent = [late for _, late in self._least][-2:]
            self._offset, self._slope = min(recent), 0.0
        else:
            self._draw_line(whole, now)

    @property
    def learnt(self) -> bool:
        """Whether a block has been seen to begin since `begin`."""
        return self._bucket >= 0

    def frame_at(self, when: float) -> int:
        """The frame that begins to play at the monotonic second `when`."""
        return round((when - self._offset - self._slope * (when - self._at)) * RATE)

    def _draw_line(self, points: list[tuple[float, float]], now: float) -> None:
        times = [at - now for at, _ in points]
        late = [lateness for _, lateness in points]
        middle, level = fmean(times), fmean(late)
        spread = sum((at - middle) ** 2 for at in times)
        along = sum((at - middle) * (y - level) for at, y in zip(times, late, strict=True))
        slope = along / spread if spread else 0.0
        self._slope = min(max(slope, -STEEPEST), STEEPEST)
        rests = (y - self._slope * at for at, y in zip(times, late, strict=True))
        self._offset = median(rests)


class PaceWatch:
    """Notices a device that is none any more, by its pace.

    SDL says nothing when a device is lost: it goes on taking blocks, and waits a whole number of
    milliseconds for each buffer of 42.67. That is about 1 % too fast, twenty times more than any
    device is off. As blocks are seen late and never early, the least lateness of each window can
    fall again and again for no other reason.
    """

    def __init__(self) -> None:
        self._least: deque[float] = deque(maxlen=TOO_OFTEN + 2)
        self._window = -1

    def observe(self, now: float, frame: int) -> None:
        """At `now` it was seen that the block beginning with `frame` is being played."""
        lateness, window = now - frame / RATE, int(now / WINDOW)
        if window != self._window:
            self._window = window
            self._least.append(lateness)
        else:
            self._least[-1] = min(self._least[-1], lateness)

    @property
    def runs_away(self) -> bool:
        """Whether it has been too fast for as long as it takes to be sure (about 10 s)."""
        whole = list(self._least)[:-1]
        falls = [before - after for before, after in pairwise(whole)]
        return len(falls) == TOO_OFTEN and all(fall > TOO_FAST * WINDOW for fall in falls)
