"""A score: a timeline turned into what sounds when, to the sample. Pure, and complete."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from innerheal_desktop.session.breath import Phase, Side
from innerheal_desktop.session.timeline import Cue, Span, Timeline
from innerheal_desktop.sound import catalogue
from innerheal_desktop.sound.swell import Point, swell

RATE = 48_000

# Seconds. A bell that closes a sitting rings on after it; a place comes and goes slowly.
TAIL = 8.0
TAIL_FADE = 6.0
CROSSFADE = 4.0
LAST_FADE = 6.0

# A person's own sounds: how their names begin, and the seconds that a bell of theirs rings at most.
OWN = "own:"
OWN_BELL = 30.0

SIDE_PAN = {None: 0.0, Side.LEFT: -0.6, Side.RIGHT: 0.6}
TICK_GAIN = 0.7
COUNT_GAIN, COUNT_ACCENT = 0.4, 0.9


@dataclass(frozen=True, slots=True)
class BreathSound:
    """A sound to be made: `kind` is `inhale`, `top-up`, `hold` or `exhale`; equal ones are one."""

    kind: str
    seconds: float
    breath_set: str
    side: Side | None = None


# A recording's file name, a breath to be made, or the file of something said.
Sound = str | BreathSound | Path

# Where somebody speaks: lines, and words on the turns of the breath.
SPOKEN = ("narration", "word")


@dataclass(frozen=True, slots=True)
class Clip:
    """A sound that begins at the sample `start` and lasts `length` samples.

    `bus` is `bell`, `cue`, `ambience`, `narration` (lines) or `word` (of the breath); `gain` is a
    factor; `pan` −1 left … 1 right; `fade_in` and `fade_out` are samples. `impulse` is true for
    what must keep its attack. What is spoken is whole or not at all: `grace` is how late, in
    samples, it may begin.
    """

    start: int
    length: int
    sound: Sound
    bus: str
    gain: float = 1.0
    pan: float = 0.0
    fade_in: int = 0
    fade_out: int = 0
    impulse: bool = False
    grace: int = 0

    @property
    def end(self) -> int:
        """The sample after its last."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Bed:
    """A recording that goes round from `start` to `end` (samples), as loud as its points say.

    `levels` are its fades, `swell` its waves; between points both move along a raised cosine.
    """

    start: int
    end: int
    sound: str
    levels: tuple[Point, ...]
    swell: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """A whole sitting for the ear: clips by their start, beds, and its length in samples."""

    clips: tuple[Clip, ...] = ()
    beds: tuple[Bed, ...] = ()
    length: int = 0

    def lines(self) -> tuple[Clip, ...]:
        """The lines that are spoken, by their start."""
        return tuple(clip for clip in self.clips if clip.bus == "narration")

    def sounds(self, lines: Sequence[Path] = ()) -> tuple[Sound, ...]:
        """Every sound once, in the order of need; of equal need the struck before the lasting.

        Of what is said only breath words and these `lines`: all lines would fill the memory.
        """
        clips = [clip for clip in self.clips if clip.bus != "narration" or clip.sound in lines]
        wanted: list[tuple[int, Sound]] = [(clip.start, clip.sound) for clip in clips]
        wanted += [(bed.start + 10 * RATE, bed.sound) for bed in self.beds]
        wanted.sort(key=lambda row: row[0])
        return tuple(dict.fromkeys(sound for _, sound in wanted))


def sample(seconds: float) -> int:
    """The sample that sounds `seconds` into the sitting."""
    return round(seconds * RATE)


def score(timeline: Timeline, breath_set: str = "air", said: Sequence[Clip] = ()) -> Score:
    """Lay out what `timeline` sounds like with the breath sounds of `breath_set`.

    `said` are the clips of what is spoken in it.
    """
    struck = [clip for cue in timeline.cues if (clip := _struck(cue))]
    end = sample(timeline.length)
    length = max([end, *(min(clip.end, end + sample(TAIL)) for clip in struck)])
    clips = [_ended(clip, length) for clip in struck]
    clips += [replace(clip, length=min(clip.length, length - clip.start)) for clip in said]
    for span in timeline.spans:
        clips.extend(_breath(span, breath_set))
    clips.sort(key=lambda clip: (clip.start, clip.bus))
    return Score(tuple(clips), tuple(_beds(timeline)), length)


def _struck(cue: Cue) -> Clip | None:
    if cue.kind not in ("bell", "tick"):
        return None
    known = _named("bell", cue.name)
    if known is None:
        return None
    gain = TICK_GAIN if cue.kind == "tick" else 1.0
    length, file = sample(known.seconds), known.stems[0].file
    return Clip(sample(cue.at), length, file, "bell", gain, impulse=True)


def _named(kind: str, name: str) -> catalogue.CatalogueSound | None:
    """A sound of the catalogue, or the person's own, whose length is known when it is decoded."""
    if name.startswith(OWN):
        stem = catalogue.Stem(f"{OWN}{kind}:{name.removeprefix(OWN)}", 0.0)
        return catalogue.CatalogueSound(name, kind, (stem,), OWN_BELL, "")
    return catalogue.bell(name) if kind == "bell" else catalogue.ambience(name)


def _ended(clip: Clip, length: int) -> Clip:
    """The clip led to nothing at the end of the score, where it would ring on past it."""
    if clip.end <= length:
        return clip
    left = length - clip.start
    fade = min(sample(TAIL_FADE), left)
    return replace(clip, length=left, fade_out=fade)


def _breath(span: Span, breath_set: str) -> Iterator[Clip]:
    """The sounds of one phase: one, or two where the in-breath has a second part."""
    if span.breath is None or breath_set == "silent":
        return
    if breath_set == "count":
        yield from _counted(span, SIDE_PAN[span.breath.side])
        return
    phase, pattern = span.breath.phase, span.breath.pattern
    if phase is Phase.REST:
        return
    parts = [(phase.value, span.seconds)]
    if phase is Phase.INHALE and pattern.top_up:
        top_up = span.seconds * pattern.top_up / pattern.inhale
        parts = [("inhale", span.seconds - top_up), ("top-up", top_up)]
    at = span.start
    for kind, seconds in parts:
        # Rounded to 0.1 ms, so that equal breaths are made once.
        sound = BreathSound(kind, round(seconds, 4), breath_set, span.breath.side)
        length = sample(sound.seconds)
        if length:
            yield Clip(sample(at), length, sound, "cue", pattern.depth, SIDE_PAN[span.breath.side])
        at += seconds


def _counted(span: Span, pan: float) -> Iterator[Clip]:
    """A soft tap each second, firmer where the phase begins."""
    tap = catalogue.bell("wood")
    if tap is None:
        return
    length = sample(tap.seconds)
    for second in range(max(1, int(span.seconds + 1e-6))):
        # A last part of a second has no tap of its own: the next phase brings one.
        if second and span.start + second > span.end - 0.5:
            return
        gain = COUNT_GAIN if second else COUNT_ACCENT
        at = sample(span.start + second)
        yield Clip(at, length, tap.stems[0].file, "cue", gain, pan, impulse=True)


def _beds(timeline: Timeline) -> Iterator[Bed]:
    """Each ambience from its change to the next one; neighbours cross for `CROSSFADE` seconds."""
    for start, end, name in _stretches(timeline):
        known = _named("ambience", name)
        if known is None:
            continue
        levels = _fades(start, end, timeline.length)
        waves = swell(timeline, RATE) if len(known.stems) > 1 else ()
        for stem, moving in zip(known.stems, (False, True), strict=False):
            yield Bed(levels[0].at, levels[-1].at, stem.file, levels, waves if moving else ())


def _stretches(timeline: Timeline) -> Iterator[tuple[float, float, str]]:
    """From, to and name of each ambience, equal neighbours joined."""
    begun, name = 0.0, ""
    for change in timeline.ambiences:
        if change.value == name:
            continue
        if change.at > begun:
            yield begun, change.at, name
        begun, name = change.at, change.value
    if timeline.length > begun:
        yield begun, timeline.length, name


def _fades(start: float, end: float, length: float) -> tuple[Point, ...]:
    risen = min(start + CROSSFADE, end)
    if end < length:
        falling, gone = end, min(end + CROSSFADE, length)
    else:
        falling, gone = max(risen, length - LAST_FADE), length
    if falling >= gone:  # a place that only opens as the sitting closes
        risen = falling = (start + gone) / 2
    times = ((start, 0.0), (risen, 1.0), (falling, 1.0), (gone, 0.0))
    return tuple(Point(sample(at), level) for at, level in times)
