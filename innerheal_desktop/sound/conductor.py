"""The conductor: reads a score and gives the mixer each voice just before it is due."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable
from math import cos, pi, sin, sqrt
from pathlib import Path

from innerheal_desktop.sound.mixer import Mixer, Recording, Voice
from innerheal_desktop.sound.ramps import Envelope
from innerheal_desktop.sound.score import RATE, SPOKEN, Bed, Clip, Score, Sound
from innerheal_desktop.sound.swell import Point

# Which device frame sounds at a sample of the sitting.
Place = Callable[[int], int]

# A struck sound that comes this late (samples, by bus) is still struck whole: a device needs a
# moment to open, and a bell without its beginning is no bell. All else joins inside, gently.
STILL_WHOLE = {"bell": 3 * RATE // 2, "cue": RATE // 10}
LATE_BED = RATE // 4
JOIN = RATE // 20
BED_JOIN = RATE

# So many lines are made ready at a time, and two such shares kept: about a minute of a sitting.
SHARE = 4


class Conductor:
    """Stands between one score and one mixer. `recording` gives a sound, or None while unmade."""

    def __init__(self, mixer: Mixer, recording: Callable[[Sound], Recording | None]) -> None:
        self.mixer = mixer
        self._recording = recording
        self._score = Score()
        self._lines: tuple[Clip, ...] = ()
        self._next = 0
        self._due: list[Clip] = []
        self._voices: dict[Clip | Bed, Voice] = {}

    def lines(self, sample: int) -> tuple[Path, ...]:
        """The spoken lines to be held ready at `sample`; others only with each fourth line."""
        first = bisect_right(self._lines, sample, key=lambda clip: clip.end) // SHARE * SHARE
        clips = self._lines[first : first + 2 * SHARE]
        return tuple(dict.fromkeys(clip.sound for clip in clips if isinstance(clip.sound, Path)))

    def follow(self, score: Score, sample: int) -> None:
        """Go on at `sample` with another score; what both have in common sounds on."""
        kept: dict[Hashable, Clip | Bed] = {_same(part): part for part in self._voices}
        voices: dict[Clip | Bed, Voice] = {}
        parts: tuple[Clip | Bed, ...] = (*score.clips, *score.beds)
        for part in parts:
            before = kept.pop(_same(part), None)
            if before is not None:
                voices[part] = self._voices[before]
                voices[part].envelopes = _envelopes(part)
        for gone in kept.values():
            self._voices[gone].leave(self.mixer.frame, JOIN)
        self._score, self._voices, self._lines = score, voices, score.lines()
        self._turn_to(sample)

    def move(self, sample: int) -> None:
        """Go on at `sample`: what sounds leaves in 50 ms, what lies there joins."""
        self.hush(JOIN)
        self._turn_to(sample)

    def hush(self, frames: int, *, ring: bool = False) -> None:
        """Everything fades over `frames`; with `ring`, what was struck may end by itself."""
        for part, voice in self._voices.items():
            if not (ring and isinstance(part, Clip) and part.bus == "bell"):
                voice.leave(self.mixer.frame, frames)
        self._voices = {}
        self._due = []
        self._next = len(self._score.clips)

    def plan(self, place: Place, frames: int) -> None:
        """Hand over all that begins within the mixer's next `frames`."""
        until = self.mixer.frame + frames
        clips = self._score.clips
        while self._next < len(clips) and place(clips[self._next].start) < until:
            self._due.append(clips[self._next])
            self._next += 1
        self._due = [clip for clip in self._due if not self._sent(clip, place)]
        for bed in self._score.beds:
            self._tend(bed, place, until)
        now = self.mixer.frame
        self._voices = {part: v for part, v in self._voices.items() if not v.over(now)}

    def _turn_to(self, sample: int) -> None:
        clips = self._score.clips
        self._next = bisect_right(clips, sample, key=lambda clip: clip.start)
        behind = clips[: self._next]
        self._due = [c for c in behind if c.end > sample and c not in self._voices]

    def _sent(self, clip: Clip, place: Place) -> bool:
        """Whether the clip is settled: under way, or past. False while it is still being made."""
        if clip in self._voices:
            return True
        samples = self._recording(clip.sound)
        at, now = place(clip.start), self.mixer.frame
        late = max(now - at, 0)
        if clip.bus in SPOKEN and late > clip.grace:
            return True
        if clip.bus in SPOKEN or (clip.impulse and late <= STILL_WHOLE.get(clip.bus, 0)):
            at, late = max(at, now), 0
        if late and late >= clip.length - JOIN:
            return True
        if samples is None:
            return False
        voice = Voice(
            samples,
            at + late,
            offset=late,
            length=clip.length,
            gains=_gains(clip.gain, clip.pan),
            envelopes=_envelopes(clip),
        )
        if late:
            voice.join(at + late, JOIN)
        self.mixer.add(clip.bus, voice)
        self._voices[clip] = voice
        return True

    def _tend(self, bed: Bed, place: Place, until: int) -> None:
        """Begin a bed that is due, and keep its levels in step with the sitting."""
        now = self.mixer.frame
        start = place(bed.start)
        if start >= until or place(bed.end) <= now:
            return
        voice = self._voices.get(bed)
        if voice is None:
            samples = self._recording(bed.sound)
            if samples is None:
                return
            begun = max(start, now)
            offset = (begun - start) % len(samples)
            voice = Voice(samples, begun, offset=offset, loop=True, envelopes=_envelopes(bed))
            if begun - start > LATE_BED:
                voice.join(begun, BED_JOIN)
            self.mixer.add("ambience", voice)
            self._voices[bed] = voice
        # The device's clock is not the sitting's: ask again where the sitting stands now.
        here = now - place(0)
        voice.origin = place(here) - here


def _same(part: Clip | Bed) -> Hashable:
    """What makes a part of one score the same as a part of another.

    A bed may end elsewhere, and a line have more or less time to be late in.
    """
    alike = isinstance(part, Bed) or part.bus in SPOKEN
    return (part.start, part.sound) if alike else part


def _envelopes(part: Clip | Bed) -> list[Envelope]:
    if isinstance(part, Bed):
        return [Envelope(points) for points in (part.levels, part.swell) if points]
    if not part.fade_in and not part.fade_out:
        return []
    end = part.length
    points = (
        Point(0, 0.0 if part.fade_in else 1.0),
        Point(part.fade_in, 1.0),
        Point(end - part.fade_out, 1.0),
        Point(end, 0.0 if part.fade_out else 1.0),
    )
    return [Envelope(points)]


def _gains(gain: float, pan: float) -> tuple[float, float]:
    """Left and right at equal power: both `gain` in the middle."""
    angle = (pan + 1.0) * pi / 4.0
    return gain * sqrt(2.0) * cos(angle), gain * sqrt(2.0) * sin(angle)
