"""Where sound goes: a device, or nowhere. Both take float32 blocks (n, 2)."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from innerheal_desktop.sound import sdl
from innerheal_desktop.sound.mixer import Recording
from innerheal_desktop.sound.ramps import Block

# Measured on two cores with four such sittings side by side, each holding the interpreter for
# 50 ms ten times a second: in 240 s blocks of 8,192 frames ran dry 3 times, blocks of 4,096 11 to
# 14 times, and cost half as much again. So blocks stay long, and what a person asks for is heard
# early because the block that waits is taken back and made anew (see `Line.take_back`).
BLOCK = 8192


class Output(Protocol):
    """A way out for sound."""

    def open(self, device: str = "") -> None:
        """Get ready for blocks, on the device of that name; NoDeviceError when that cannot be."""

    def names(self) -> tuple[str, ...]:
        """The devices that are there now, whether it is open or not."""

    def paced(self) -> bool:
        """Whether its pace is that of a real device, so that a wrong one means that it is lost."""

    def wanted(self) -> bool:
        """Whether it would take another block now."""

    def flowing(self) -> bool:
        """Whether something written is still being played."""

    def write(self, block: Block) -> None:
        """Take a block, to follow the one before without a gap while sound is flowing.

        Where one waits already, this one takes its place.
        """

    def close(self) -> None:
        """Let go of the device; harmless when it is not open."""


def as_integers(block: Block) -> Recording:
    """16-bit samples of a float block."""
    return np.asarray(np.rint(np.clip(block, -1.0, 1.0) * 32767.0), dtype="<i2")


class PygameOutput:
    """The computer's sound device. Only the thread that opened it may use it.

    Blocks are queued on one channel: one plays, one waits. After `pygame.mixer.quit()` a call to
    play or queue is a segmentation fault, so the channel is let go first.
    """

    def __init__(self) -> None:
        self._channel: Any = None

    def open(self, device: str = "") -> None:
        """Open the device; NoDeviceError when there is none."""
        pygame = sdl.quiet_pygame()
        with sdl.MIXER:
            sdl.try_out(device)
            sdl.open_mixer(device)
            pygame.mixer.set_num_channels(1)
            self._channel = pygame.mixer.Channel(0)

    def names(self) -> tuple[str, ...]:
        """The devices that are there now."""
        return sdl.output_names() if self._channel is None else sdl.listed()

    def paced(self) -> bool:
        """Whether it is a device, and no driver that only pretends."""
        return not sdl.pretends()

    def wanted(self) -> bool:
        """Whether no block is waiting behind the one that plays."""
        return self._channel is not None and self._channel.get_queue() is None

    def flowing(self) -> bool:
        """Whether a block is being played."""
        return self._channel is not None and bool(self._channel.get_busy())

    def write(self, block: Block) -> None:
        """Queue a block, or play it at once when nothing plays."""
        if self._channel is None:
            return
        sound = sdl.quiet_pygame().mixer.Sound(buffer=as_integers(block).tobytes())
        if self._channel.get_busy():
            self._channel.queue(sound)
        else:
            self._channel.play(sound)

    def close(self) -> None:
        """Close the device."""
        if self._channel is None:
            return
        self._channel = None
        with sdl.MIXER:
            sdl.quiet_pygame().mixer.quit()


class NullOutput:
    """No device at all: nothing is wanted, nothing is heard, nothing is wrong."""

    def open(self, device: str = "") -> None:
        """Do nothing."""

    def names(self) -> tuple[str, ...]:
        """None."""
        return ()

    def paced(self) -> bool:
        """It has no pace."""
        return False

    def wanted(self) -> bool:
        """Never."""
        return False

    def flowing(self) -> bool:
        """Never."""
        return False

    def write(self, block: Block) -> None:
        """Let it go."""

    def close(self) -> None:
        """Do nothing."""
