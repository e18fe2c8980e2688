"""A line: an open device, what is known of its clock, and the signs that it is none any more."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from innerheal_desktop.sound.clock import DeviceClock, PaceWatch
from innerheal_desktop.sound.device import BLOCK, Output
from innerheal_desktop.sound.neighbours import Neighbours
from innerheal_desktop.sound.ramps import Block
from innerheal_desktop.sound.score import RATE
from innerheal_desktop.sound.sdl import DEVICE_BUFFER

# Seconds until a device that plays nothing is taken for lost.
LOST = 2.0

# A computer that has slept this long may have lost its devices.
NAP = 1.0

# A block on an idle device begins with the device's next buffer: half of one, on average.
FIRST_BLOCK = DEVICE_BUFFER / RATE / 2.0

# Seconds between two looks at the device while a block may end at any moment, and how long before
# its end that is. No whole number of looks: else each block would be seen as late as the one
# before, and the least lateness, by which the clock is learnt, would be up to a whole look.
POLL = 0.008
WATCH = 0.0195

# A look that comes so long after the one before, in seconds, did not see the block begin.
LATE = 2 * POLL

# A block that begins sooner than this cannot be made anew in time.
TOO_LATE = 0.030


class Fault(Enum):
    """Why a line cannot go on."""

    SILENT = "silent"
    SLEPT = "slept"
    UNPLUGGED = "unplugged"
    NEWCOMER = "newcomer"


class Line:
    """One open device. `asleep` is the seconds that the computer has slept so far."""

    # Many, as it holds what is known of one device, and of the block that plays and that waits.

    def __init__(self, output: Output, neighbours: Neighbours, asleep: Callable[[], float]) -> None:
        self.neighbours = neighbours
        self._output = output
        self._slept_since = _since_now(asleep)
        self._clock = DeviceClock()
        self._pace = PaceWatch() if output.paced() else None
        # The frame of the block that waits, when the one that plays was seen to begin, and when it
        # was last seen that no other was wanted yet.
        self._queued: int | None = None
        self._seen = self._waited = 0.0
        self._taken = False

    def fault(self, now: float) -> Fault | None:
        """What is wrong with it, if anything."""
        if self._slept_since() > NAP:
            return Fault.SLEPT
        if self._queued is not None and now - self._seen > LOST:
            return Fault.SILENT
        if self._pace is not None and self._pace.runs_away:
            return Fault.SILENT
        if self.neighbours.changed(now, self._output.names):
            if self.neighbours.lost:
                return Fault.UNPLUGGED
            if self.neighbours.joined:
                return Fault.NEWCOMER
        return None

    def wants(self, now: float) -> bool:
        """Whether a block is wanted now. Learns from the block that has just begun."""
        if not self._output.wanted():
            self._waited = now
            return self._taken
        self._taken = False
        if self._queued is not None and self._output.flowing():
            self._clock.observe(now, self._queued)
            if self._pace is not None:
                self._pace.observe(now, self._queued)
            # Whoever looks late finds a block that began when the one before it ended. Taken for
            # fresh, it would be over before the next look.
            late = now - self._waited > LATE
            self._seen = min(now, self._seen + BLOCK / RATE) if late else now
        self._queued = None
        return True

    @property
    def plays(self) -> bool:
        """Whether blocks have been seen to begin one after the other."""
        return self._clock.learnt

    def rest(self, now: float) -> float:
        """Seconds for which nothing can happen: until shortly before the playing block ends."""
        ends = self._seen + BLOCK / RATE
        return max(POLL, ends - WATCH - now) if self._queued is not None else POLL

    def dry(self) -> bool:
        """Whether nothing is being played: the next block will begin by itself."""
        return not self._output.flowing()

    def begin(self, now: float, frame: int) -> None:
        """`frame` is about to be the first after a silence."""
        self._taken = False
        self._clock.begin(now + FIRST_BLOCK, frame)
        if self._pace is not None:
            self._pace = PaceWatch()

    def frame_at(self, when: float) -> int:
        """The frame that leaves for the device at the monotonic second `when`."""
        return self._clock.frame_at(when)

    def take_back(self, now: float) -> bool:
        """Whether the block that waits may be made anew: what is asked for is heard one earlier."""
        if self._queued is None or self._taken or self._output.wanted():
            return False
        begins_in = (self._queued - self._clock.frame_at(now)) / RATE
        self._taken = begins_in > TOO_LATE
        return self._taken

    def send(self, block: Block, frame: int, now: float) -> None:
        """Write a block whose first frame is `frame`."""
        taken, self._taken = self._taken, False
        if taken:
            # It may have begun while it was being made anew; then this one is not needed.
            if not self._output.wanted():
                self._output.write(block)
            return
        if self._output.flowing():
            # The one that plays began within the last block, whatever was played before this line.
            self._queued, self._seen = frame, max(self._seen, now - BLOCK / RATE)
        else:
            self._seen = now
        self._output.write(block)

    def close(self) -> None:
        """Let go of the device."""
        self._output.close()


def _since_now(count: Callable[[], float]) -> Callable[[], float]:
    """How much `count` has grown since this call."""
    begun = count()
    return lambda: count() - begun
