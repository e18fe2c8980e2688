"""Small sittings written by hand, and the stand-ins of a device and a worker."""

import io
from concurrent.futures import Executor, Future

import numpy as np
import soundfile

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.timeline import (
    Change,
    Cue,
    PhaseOfBreath,
    SectionMark,
    Span,
    Timeline,
)
from innerheal_desktop.sound.device import BLOCK
from innerheal_desktop.sound.finish import FIRST_LEVEL, RISE
from innerheal_desktop.sound.ramps import Ramp
from innerheal_desktop.sound.score import RATE
from innerheal_desktop.sound.sdl import MissingDeviceError, NoDeviceError

CALM = BreathPattern(4.0, 0.0, 6.0, 0.0)
BOX = BreathPattern(4.0, 2.0, 4.0, 2.0)
SIGH = BreathPattern(3.5, 0.0, 6.5, 0.5, 1.0)


def timeline(spans, cues=(), ambiences=()):
    """A sitting of one section; `ambiences` are (seconds, name)."""
    length = spans[-1].end
    changes = tuple(Change(at, name) for at, name in ambiences)
    return Timeline(
        session="sitting",
        title="A sitting",
        length=length,
        shortest=length,
        longest=length,
        spans=tuple(spans),
        cues=tuple(cues),
        sections=(SectionMark(0.0, "Sitting"),),
        ambiences=changes,
    )


def breaths(pattern, cycles, start=0.0, sides=()):
    """The spans of `cycles` breaths, on the given sides in turn."""
    spans, at = [], start
    for cycle in range(cycles):
        side = sides[cycle % len(sides)] if sides else None
        for phase, seconds in pattern.phases():
            of = PhaseOfBreath(phase, pattern, cycle + 1, cycles, side)
            spans.append(Span(at, at + seconds, "breathe", 0, breath=of))
            at += seconds
    return spans


def quiet(start, end):
    """Nothing but silence."""
    return Span(start, end, "silence", 0)


def bell(at, name="bowl", kind="bell"):
    """One strike."""
    return Cue(at, kind, name)


def sitting(ambience="", cycles=3, pattern=CALM):
    """A bell, some breaths, a bell: four seconds, the breaths, four seconds."""
    spans = [quiet(0.0, 4.0), *breaths(pattern, cycles, 4.0)]
    end = spans[-1].end
    spans.append(quiet(end, end + 4.0))
    changes = [(0.0, ambience)] if ambience else []
    return timeline(spans, [bell(0.0), bell(end, "chime")], changes)


def noise(seconds, rate=RATE):
    """Noise at a moderate level, (n, 2), the same every time."""
    drawn = np.random.default_rng(7).normal(0.0, 3000.0, (round(seconds * rate), 2))
    return np.clip(drawn, -32000, 32000).astype(np.int16)


def file_of(samples, kind, rate=RATE, coding=None):
    """The bytes of a sound file with these samples."""
    out = io.BytesIO()
    coding = coding or {"ogg": "VORBIS"}.get(kind, "PCM_16")
    with soundfile.SoundFile(out, "w", rate, samples.shape[1], coding, format=kind) as file:
        for at in range(0, len(samples), rate):  # libsndfile's Vorbis wants small pieces
            file.write(samples[at : at + rate])
    return out.getvalue()


def gently(samples, after=0):
    """Samples as they are heard from `after` frames after a sitting's first sound."""
    return samples * Ramp(FIRST_LEVEL, 1.0, 0, round(RISE * RATE)).levels(after, len(samples))


class AtOnce(Executor):
    """A worker that does what it is given before it says that it will."""

    def submit(self, work, /, *args, **keywords):
        done = Future()
        done.set_result(work(*args, **keywords))
        return done


class Later(Executor):
    """A worker that does nothing until it is told to."""

    def __init__(self):
        self.waiting = []

    def submit(self, work, /, *args, **keywords):
        self.waiting.append((work, args))
        return Future()

    def work(self):
        for work, args in self.waiting:
            work(*args)
        self.waiting.clear()


class TapeDeck:
    """A device in a hand's time: it plays what it is given at exactly its own speed, and keeps it.

    `speed` is 1 + its error; `there` is whether it can be opened; `devices` are the names of all
    there are. `tape` is all it has played or will play, with the second at which each block begins.
    """

    def __init__(self, clock, speed=1.0):
        self.clock = clock
        self.speed = speed
        self.there = True
        self.devices = ("Speakers",)
        self.opened = 0
        self.closed = []
        self.blocks = []

    def open(self, device=""):
        if not self.there:
            raise NoDeviceError("nothing is plugged in")
        if device and device not in self.devices:
            raise MissingDeviceError(device)
        self.opened += 1

    def names(self):
        return self.devices

    def paced(self):
        return True

    def left(self):
        """When each block begins, in seconds of the clock, that still plays or waits."""
        now = self.clock()
        return [begin for begin, block in self.blocks[-3:] if begin + self._lasts(block) > now]

    def _lasts(self, block):
        return len(block) / RATE / self.speed

    def wanted(self):
        return len(self.left()) < 2

    def flowing(self):
        return bool(self.left())

    def write(self, block):
        if not self.wanted():
            self.blocks.pop()
        begin = self.clock()
        if self.left():
            last, before = self.blocks[-1]
            begin = last + self._lasts(before)
        self.blocks.append((begin, block.copy()))

    def close(self):
        self.closed.append(self.clock())
        self.blocks = [(begin, block) for begin, block in self.blocks if begin <= self.clock()]

    def tape(self):
        """Everything played, (n, 2)."""
        return np.concatenate([block for _, block in self.blocks])

    def heard_at(self, frame):
        """The second at which a frame of the tape began to play."""
        begin, _ = self.blocks[frame // BLOCK]
        return begin + (frame % BLOCK) / RATE / self.speed
