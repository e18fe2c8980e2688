"""The mixer: voices on four buses, summed sample by sample. Pure: it knows no device and no time.

What it renders depends only on what it was given and on the frame, never on how the blocks are
cut: every level is a function of the frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.sound.score import RATE
from innerheal_desktop.sound.swell import Point

Block = NDArray[np.float32]
Recording = NDArray[np.int16]

BUSES = ("bell", "cue", "ambience", "narration")

# How far each bus steps back while somebody speaks; seconds down, seconds up.
DUCKED = {"ambience": 0.32, "cue": 0.6}
DUCK_DOWN, DUCK_UP = 0.35, 1.2

# −1 dBFS: below it nothing is touched, above it peaks are rounded off below full scale.
KNEE = 10.0 ** (-1.0 / 20.0)


def _eased(share: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(share, 0.0, 1.0)))


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


class Voice:
    """One sound that is on its way: its samples from the frame `start` on.

    `samples` is int16 (n, 2); `offset` is where in them it begins; `length` cuts it short; a
    `loop` goes round for ever. `origin` is the frame at which the time of its envelopes is 0.
    """

    def __init__(
        self,
        samples: Recording,
        start: int,
        *,
        offset: int = 0,
        length: int | None = None,
        loop: bool = False,
        gains: tuple[float, float] = (1.0, 1.0),
        envelopes: Sequence[Envelope] = (),
    ) -> None:
        self.samples = samples
        self.start = start
        self.offset = offset
        self.end = (
            None if loop else start + max(0, min(length or len(samples), len(samples)) - offset)
        )
        self.gains = np.array(gains, dtype=np.float32) / np.float32(32768.0)
        self.envelopes = list(envelopes)
        self.origin = start - offset
        self.level = Ramp.steady(1.0)

    def join(self, frame: int, frames: int) -> None:
        """Come in over `frames` from `frame`, rather than at once."""
        self.level = Ramp(0.0, 1.0, frame, max(1, frames))

    def leave(self, frame: int, frames: int) -> None:
        """Fade away over `frames` from `frame`."""
        self.level = self.level.toward(0.0, frame, frames)

    def over(self, frame: int) -> bool:
        """Whether nothing of it is left to hear at `frame`."""
        return self.level.silent_at(frame) or (self.end is not None and frame >= self.end)

    def add_to(self, block: Block, frame: int) -> None:
        """Add what sounds of it from `frame` on to `block` (n, 2), in place."""
        first = max(self.start - frame, 0)
        last = len(block) if self.end is None else min(self.end - frame, len(block))
        if first >= last:
            return
        begun, count = frame + first, last - first
        sound = self._cut(begun - self.start + self.offset, count) * self.gains
        for envelope in self.envelopes:
            sound *= envelope.levels(begun - self.origin, count)
        sound *= self.level.levels(begun, count)
        block[first:last] += sound

    def _cut(self, at: int, count: int) -> Block:
        if self.end is not None:
            return self.samples[at : at + count].astype(np.float32)
        cut = np.empty((count, 2), dtype=np.float32)
        done = 0
        while done < count:
            place = (at + done) % len(self.samples)
            piece = self.samples[place : place + count - done]
            cut[done : done + len(piece)] = piece
            done += len(piece)
        return cut


class Bus:
    """Voices that share a level and step back together."""

    def __init__(self) -> None:
        self.voices: list[Voice] = []
        self.level = Ramp.steady(1.0)
        self.duck = Ramp.steady(1.0)

    def add_to(self, block: Block, frame: int) -> None:
        """Add what the voices sound like from `frame` on to `block`, in place."""
        if not self.voices:
            return
        own = np.zeros_like(block)
        for voice in self.voices:
            voice.add_to(own, frame)
        own *= self.level.levels(frame, len(block))
        own *= self.duck.levels(frame, len(block))
        block += own

    def sounding(self, frame: int) -> list[Voice]:
        """The voices of which something is left at `frame`."""
        return [voice for voice in self.voices if not voice.over(frame)]


class Mixer:
    """Four buses and a master. `frame` is the next frame it will render, from 0."""

    def __init__(self) -> None:
        self.frame = 0
        self.buses = {name: Bus() for name in BUSES}
        self.master = Ramp.steady(1.0)
        self._spoken = False

    @property
    def sounding(self) -> bool:
        """Whether any voice has something left to say."""
        return any(bus.sounding(self.frame) for bus in self.buses.values())

    def add(self, bus: str, voice: Voice) -> None:
        """Let `voice` sound on `bus`; it must not begin before the next frame."""
        self.buses[bus].voices.append(voice)

    def clear(self) -> None:
        """Drop every voice at once; for when nobody can hear."""
        for bus in self.buses.values():
            bus.voices = []

    def set_levels(self, master: float, levels: Mapping[str, float], seconds: float) -> None:
        """Move the master and each named bus to its gain over `seconds`."""
        frames = round(seconds * RATE)
        self.master = self.master.toward(master, self.frame, frames)
        for name, level in levels.items():
            bus = self.buses[name]
            bus.level = bus.level.toward(level, self.frame, frames)

    def render(self, frames: int) -> Block:
        """The next `frames` of sound: float32 (frames, 2), within ±1."""
        block = np.zeros((frames, 2), dtype=np.float32)
        done = 0
        while done < frames:
            self._turn()
            part = block[done : done + min(frames - done, self._until_turn())]
            for bus in self.buses.values():
                bus.add_to(part, self.frame)
            part *= self.master.levels(self.frame, len(part))
            self.frame += len(part)
            done += len(part)
        for bus in self.buses.values():
            bus.voices = bus.sounding(self.frame)
        return _kneed(block)

    def _turn(self) -> None:
        """Step back, or come forward again, exactly where speech begins or ends."""
        speech = self.buses["narration"].sounding(self.frame)
        spoken = any(voice.start <= self.frame for voice in speech)
        if spoken == self._spoken:
            return
        self._spoken = spoken
        frames = round((DUCK_DOWN if spoken else DUCK_UP) * RATE)
        for name, level in DUCKED.items():
            bus = self.buses[name]
            bus.duck = bus.duck.toward(level if spoken else 1.0, self.frame, frames)

    def _until_turn(self) -> int:
        """Frames to the next beginning or end of speech; a whole hour when there is none."""
        turns = [3600 * RATE]
        for voice in self.buses["narration"].voices:
            ends = () if voice.end is None else (voice.end,)
            turns += [at - self.frame for at in (voice.start, *ends) if at > self.frame]
        return min(turns)


def _kneed(block: Block) -> Block:
    size = np.abs(block)
    if float(size.max(initial=0.0)) <= KNEE:
        return block
    room = 1.0 - KNEE
    bent = np.sign(block) * (KNEE + room * np.tanh((size - KNEE) / room))
    return np.where(size > KNEE, bent, block).astype(np.float32)
