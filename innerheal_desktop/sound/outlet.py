"""The outlet: an open device or the wish for one, and what is known of its clock."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.sound.clock import DeviceClock
from innerheal_desktop.sound.device import BLOCK, DEVICE_BUFFER, NoDeviceError, Output
from innerheal_desktop.sound.mixer import Block
from innerheal_desktop.sound.score import RATE

# Seconds: between two tries to open, until an idle device is closed, until a silent one is lost.
RETRY = 5.0
IDLE = 30.0
LOST = 2.0

# A block on an idle device begins with the device's next buffer: half of one, on average.
FIRST_BLOCK = DEVICE_BUFFER / RATE / 2.0

# Seconds between two looks at the device while a block may end at any moment, and how long before
# its end that is.
POLL = 0.008
WATCH = 0.024

NO_DEVICE = "No sound device was found. The sitting goes on in words and pictures."


class Outlet:
    """Opens a device when sound is wanted, tries again when it cannot, closes it when idle."""

    def __init__(self, make: Callable[[], Output]) -> None:
        self.notice = ""
        self._make = make
        self._output: Output | None = None
        self._clock = DeviceClock()
        self._retry_at = float("-inf")
        self._wanted_until = float("-inf")
        self._queued: int | None = None
        self._seen = 0.0

    def touch(self, now: float) -> None:
        """Sound is wanted now, or soon."""
        self._wanted_until = now + IDLE

    def ready(self, now: float) -> bool:
        """Whether there is an open device. Opens, gives up or closes one as is due."""
        if now > self._wanted_until:
            self.close()
            return False
        if self._output is not None and self._queued is not None and now - self._seen > LOST:
            self.close()
        if self._output is None and now >= self._retry_at:
            self._open(now)
        return self._output is not None

    def wants(self, now: float) -> bool:
        """Whether a block is wanted now. Learns from the block that has just begun."""
        if self._output is None or not self._output.wanted():
            return False
        if self._queued is not None and self._output.flowing():
            self._clock.observe(now, self._queued)
            self._seen = now
        self._queued = None
        return True

    def rest(self, now: float) -> float:
        """Seconds for which nothing can happen: until shortly before the playing block ends."""
        ends = self._seen + BLOCK / RATE
        return max(POLL, ends - WATCH - now) if self._queued is not None else POLL

    def dry(self) -> bool:
        """Whether nothing is being played: the next block will begin by itself."""
        return self._output is None or not self._output.flowing()

    def begin(self, now: float, frame: int) -> None:
        """`frame` is about to be the first after a silence."""
        self._clock.begin(now + FIRST_BLOCK, frame)

    def frame_at(self, when: float) -> int:
        """The frame that leaves for the device at the monotonic second `when`."""
        return self._clock.frame_at(when)

    def send(self, block: Block, frame: int, now: float) -> None:
        """Write a block whose first frame is `frame`."""
        if self._output is None:
            return
        if self._output.flowing():
            self._queued = frame
        self._seen = now
        self._output.write(block)

    def close(self) -> None:
        """Let go of the device."""
        if self._output is not None:
            self._output.close()
            self._output = None
        self._queued = None

    def _open(self, now: float) -> None:
        output = self._make()
        try:
            output.open()
        except NoDeviceError:
            self.notice = NO_DEVICE
            self._retry_at = now + RETRY
            return
        self.notice = ""
        self._output = output
