"""The outlet: an open device or the wish for one. It owns every way in which a device can fail."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.sound.device import Output
from innerheal_desktop.sound.line import Fault, Line
from innerheal_desktop.sound.neighbours import Neighbours
from innerheal_desktop.sound.sdl import MissingDeviceError, NoDeviceError
from innerheal_desktop.tongue import mark, tr

# Seconds: between two tries to open, until an idle device is closed, until devices are back after
# the computer has slept.
RETRY = 5.0
IDLE = 30.0
WAKING = 1.0

NO_DEVICE = mark("No sound device was found. The sitting goes on in words and pictures.")
SILENT = mark("The sound device has fallen silent. Sound comes back as soon as it answers.")
UNPLUGGED = mark(
    "A sound device was unplugged, so sound waits until it is back. To hear it here, pause and go"
    " on."
)
MISSING = mark(
    "“{device}” is not connected, so sound waits for it. Another device can be chosen in Settings."
)


class Outlet:
    """Opens a device when sound is wanted, tries again when it cannot, closes it when idle.

    When a device is pulled out, sound waits for it rather than come out of the loudspeakers, until
    it is back or the person asks for sound again (`ask`).
    """

    def __init__(
        self,
        make: Callable[[], Output],
        device: str = "",
        asleep: Callable[[], float] = lambda: 0.0,
    ) -> None:
        self.notice = ""
        self.line: Line | None = None
        self._make = make
        self._device = device
        self._asleep = asleep
        self._retry_at = float("-inf")
        self._wanted_until = float("-inf")
        self._awaited: frozenset[str] = frozenset()

    def touch(self, now: float) -> None:
        """Sound is wanted now, or soon."""
        self._wanted_until = now + IDLE

    def ask(self) -> None:
        """The person asks for sound here and now: wait for no device, and try at once."""
        self._awaited = frozenset()
        if self.line is None:
            self._retry_at = float("-inf")

    def choose(self, device: str) -> None:
        """Play on another device, from now on."""
        if device != self._device:
            self._device = device
            self.close()
            self.ask()

    def names(self) -> tuple[str, ...]:
        """The devices that one may choose from now."""
        return self._make().names()

    def ready(self, now: float) -> Line | None:
        """The open device, if there is one. Opens, gives up or closes one as is due."""
        if now > self._wanted_until:
            self.close()
            return None
        if self.line is not None and (fault := self.line.fault(now)) is not None:
            self._lose(fault, self.line, now)
        if self.line is None and now >= self._retry_at:
            self._retry_at = now + RETRY
            self.line = self._opened()
        if self.line is not None and self.line.plays:
            self.notice = ""
        return self.line

    def close(self) -> None:
        """Let go of the device."""
        if self.line is not None:
            self.line.close()
            self.line = None

    def _lose(self, fault: Fault, line: Line, now: float) -> None:
        self.close()
        if fault is Fault.SLEPT:
            self._retry_at = now + WAKING
        elif fault is Fault.NEWCOMER:
            self._retry_at = now
        elif fault is Fault.SILENT:
            # At once, unless that has just been tried: `_retry_at` is RETRY after the last opening.
            self.notice = tr(SILENT)
        else:
            self._awaited = line.neighbours.lost
            self.notice = tr(UNPLUGGED)

    def _opened(self) -> Line | None:
        output = self._make()
        if self._awaited:
            if not self._awaited & frozenset(output.names()):
                return None
            self._awaited = frozenset()
        try:
            output.open(self._device)
        except MissingDeviceError:
            self.notice = tr(MISSING, device=self._device)
            return None
        except NoDeviceError:
            self.notice = tr(NO_DEVICE)
            return None
        if self.notice != tr(SILENT):
            self.notice = ""
        return Line(output, Neighbours(self._device, output.names()), self._asleep)
