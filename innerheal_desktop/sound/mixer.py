"""The mixer: voices on their buses, summed sample by sample. Pure: it knows no device and no time.

What it renders depends only on what it was given and on the frame, never on how the blocks are
cut: every level is a function of the frame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.finish import Finish
from innerheal_desktop.sound.ramps import Block, Envelope, Ramp
from innerheal_desktop.sound.score import RATE

Recording = NDArray[np.int16]

# The last carries the click of the clap test, which no slider but the master moves.
BUSES = ("bell", "cue", "ambience", "narration", "word", "clap")

# How far each bus steps back while a line is said; seconds down, seconds up. Nothing does for words
# of the breath: a place that went and came back with each of them would be a second breath.
DUCKED = {"ambience": 0.32, "cue": 0.6}
DUCK_DOWN, DUCK_UP = 0.35, 1.2

State = tuple[int, bool, dict[str, tuple[tuple["Voice", ...], Ramp]]]


class Voice:
    """One sound that is on its way: its samples from the frame `start` on.

    `samples` is int16 (n, 2), or (n, 1) for both ears alike unless it is a loop; `offset` is where
    in them it begins; `length` cuts it short; a `loop` goes round for ever. `origin` is the frame
    at which the time of its envelopes is 0.
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
    """The buses and their sum. `frame` is the next frame it will render, from 0."""

    def __init__(self) -> None:
        self.frame = 0
        self.buses = {name: Bus() for name in BUSES}
        self._finish = Finish()
        self._spoken = False
        self._before = self._state()

    @property
    def sounding(self) -> bool:
        """Whether any voice has something left to say."""
        return any(bus.sounding(self.frame) for bus in self.buses.values())

    def add(self, bus: str, voice: Voice) -> None:
        """Let `voice` sound on `bus`; it must not begin before the next frame."""
        self._finish.expect(voice.start)
        self.buses[bus].voices.append(voice)

    def clear(self) -> None:
        """Drop every voice at once; for when nobody can hear."""
        for bus in self.buses.values():
            bus.voices = []

    def set_levels(self, master: float, levels: Mapping[str, float], seconds: float) -> None:
        """Move the master and each named bus to its gain over `seconds`."""
        frames = round(seconds * RATE)
        self._finish.set_volume(master, self.frame, frames)
        for name, level in levels.items():
            bus = self.buses[name]
            bus.level = bus.level.toward(level, self.frame, frames)

    def place(self, *, mono: bool, balance: float, seconds: float) -> None:
        """Both ears the same or not, and toward one side (−1 left … 1 right), over `seconds`."""
        frames = round(seconds * RATE)
        self._finish.place(mono=mono, balance=balance, frame=self.frame, frames=frames)

    def begin_gently(self) -> None:
        """What sounds next begins at 60 % of the chosen volume and rises to it in six seconds."""
        self._finish.begin_gently()
        for bus in self.buses.values():
            for voice in bus.voices:
                self._finish.expect(max(voice.start, self.frame))

    def render(self, frames: int) -> Block:
        """The next `frames` of sound: float32 (frames, 2), within ±1."""
        self._before = self._state()
        block = np.zeros((frames, 2), dtype=np.float32)
        done = 0
        while done < frames:
            self._turn()
            part = block[done : done + min(frames - done, self._until_turn())]
            for bus in self.buses.values():
                bus.add_to(part, self.frame)
            part[:] = self._finish.finished(part, self.frame)
            self.frame += len(part)
            done += len(part)
        for bus in self.buses.values():
            bus.voices = bus.sounding(self.frame)
        return block

    def rewind(self) -> None:
        """Go back to before the last `render`, to render those frames once more, changed."""
        self.frame, self._spoken, buses = self._before
        for name, (voices, duck) in buses.items():
            self.buses[name].voices, self.buses[name].duck = list(voices), duck

    def _state(self) -> State:
        """All that rendering moves on; what else there is are functions of the frame."""
        buses = {name: (tuple(bus.voices), bus.duck) for name, bus in self.buses.items()}
        return self.frame, self._spoken, buses

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


def set_up(mixer: Mixer, choices: SoundChoices, seconds: float) -> None:
    """Move every level to what a person has chosen, over `seconds`."""
    mixer.set_levels(choices.master**2, choices.levels(), seconds)
    mixer.place(mono=choices.mono, balance=choices.balance, seconds=seconds)
