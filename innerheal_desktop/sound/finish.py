"""The finish: what happens to the sum of all sounds before anybody hears it."""

from __future__ import annotations

import numpy as np

from innerheal_desktop.sound.ramps import Block, Ramp
from innerheal_desktop.sound.score import RATE

# Nothing begins louder than this share of what was chosen; it gets there in so many seconds.
FIRST_LEVEL = 0.6
RISE = 6.0

# −1 dBFS: below it nothing is touched, above it peaks are rounded off below full scale.
KNEE = 10.0 ** (-1.0 / 20.0)


class Finish:
    """The volume, a gentle beginning, one ear or two, balance, and a soft ceiling.

    All of it only ever makes sound quieter, and at its ordinary settings touches no sample.
    """

    def __init__(self) -> None:
        self._volume = Ramp.steady(1.0)
        self._rise = Ramp.steady(1.0)
        self._width = Ramp.steady(1.0)
        self._sides = (Ramp.steady(1.0), Ramp.steady(1.0))
        self._waiting = False

    def set_volume(self, level: float, frame: int, frames: int) -> None:
        """Move to the gain `level` in `frames` from `frame`."""
        self._volume = self._volume.toward(level, frame, frames)

    def place(self, *, mono: bool, balance: float, frame: int, frames: int) -> None:
        """Move to both ears the same, or two; and toward one side (−1 left … 1 right)."""
        self._width = self._width.toward(0.0 if mono else 1.0, frame, frames)
        left, right = self._sides
        self._sides = (
            left.toward(min(1.0, 1.0 - balance), frame, frames),
            right.toward(min(1.0, 1.0 + balance), frame, frames),
        )

    def begin_gently(self) -> None:
        """From the first sound on, rise from `FIRST_LEVEL` to what was chosen."""
        self._rise = Ramp.steady(FIRST_LEVEL)
        self._waiting = True

    def expect(self, start: int) -> None:
        """A sound begins at the frame `start`."""
        if self._waiting or start < self._rise.start:
            self._rise = Ramp(FIRST_LEVEL, 1.0, start, round(RISE * RATE))
            self._waiting = False

    def finished(self, block: Block, frame: int) -> Block:
        """The block (n, 2), whose first frame is `frame`, as it leaves for the device."""
        n = len(block)
        block *= self._volume.levels(frame, n)
        block *= self._rise.levels(frame, n)
        width = self._width.levels(frame, n)
        if np.any(width != 1.0):
            middle = block.mean(axis=1, keepdims=True)
            block = middle + (block - middle) * width
        sides = [side.levels(frame, n) for side in self._sides]
        if any(np.any(side != 1.0) for side in sides):
            block = block * np.concatenate([np.broadcast_to(s, (n, 1)) for s in sides], axis=1)
        return _kneed(block)


def _kneed(block: Block) -> Block:
    size = np.abs(block)
    if float(size.max(initial=0.0)) <= KNEE:
        return block
    room = 1.0 - KNEE
    bent = np.sign(block) * (KNEE + room * np.tanh((size - KNEE) / room))
    return np.where(size > KNEE, bent, block).astype(np.float32)
