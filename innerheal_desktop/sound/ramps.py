"""How levels move: along raised cosines, as functions of the frame and of nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.sound.swell import Point

Block = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Ramp:
    """A level that goes from `first` to `last` in `frames` from `start`, along a raised cosine."""

    first: float
    last: float
    start: int = 0
    frames: int = 0

    @classmethod
    def steady(cls, level: float) -> Ramp:
        """A level that does not move."""
        return cls(level, level)

    def levels(self, frame: int, count: int) -> Block | np.float32:
        """The level at each of `count` frames from `frame`: (count, 1), or one for all."""
        if frame >= self.start + self.frames:
            return np.float32(self.last)
        share = (np.arange(frame, frame + count) - self.start) / self.frames
        curve = self.first + (self.last - self.first) * _eased(share)
        return curve.astype(np.float32)[:, None]

    def toward(self, level: float, frame: int, frames: int) -> Ramp:
        """The ramp that leaves this one at `frame` and is at `level` after `frames`."""
        now = float(np.ravel(self.levels(frame, 1))[0])
        return Ramp(now, level, frame, max(1, frames))

    def silent_at(self, frame: int) -> bool:
        """Whether it has come down to nothing by `frame`."""
        return self.last == 0.0 and frame >= self.start + self.frames


class Envelope:
    """A level given by points, a raised cosine between each two, even before and after them."""

    def __init__(self, points: Sequence[Point]) -> None:
        self._at = np.array([point.at for point in points], dtype=np.int64)
        self._level = np.array([point.level for point in points], dtype=np.float64)

    def levels(self, at: int, count: int) -> Block | np.float32:
        """The level at each of `count` samples from `at`: (count, 1), or one for all."""
        first = int(np.searchsorted(self._at, at, side="right"))
        last = int(np.searchsorted(self._at, at + count - 1, side="right"))
        around = self._level[max(first - 1, 0) : last + 1]
        if np.all(around == around[0]):
            return np.float32(around[0])
        samples = np.arange(at, at + count)
        if first == last:
            index = np.array([first])
        else:
            index = np.clip(np.searchsorted(self._at, samples, side="right"), 1, len(self._at) - 1)
        start, end = self._at[index - 1], self._at[index]
        before, after = self._level[index - 1], self._level[index]
        share = _eased((samples - start) / np.maximum(end - start, 1))
        curve = before + (after - before) * share
        return np.asarray(curve, dtype=np.float32)[:, None]


def _eased(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(share, 0.0, 1.0)))
