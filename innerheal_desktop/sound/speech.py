"""Speech: what a voice says in a sitting, as clips of its score. Pure.

Lines begin at their cue. Breath words begin so much earlier that they are felt on the turn of the
breath, and are never said over a line. A word is said whole or not at all: what comes too late
gives way (`Clip.grace`), and what would run into the next line is left to its caption.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from innerheal_desktop.session.breath import Phase, Side
from innerheal_desktop.session.timeline import PhaseOfBreath, Span, Timeline
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import UNSPOKEN, ClipFor, Line, Recorded
from innerheal_desktop.sound.score import RATE, SIDE_PAN, Clip, sample

# Seconds: no word in a phase shorter than this, one syllable in one shorter than that.
LEAST_PHASE = 1.5
LONG_PHASE = 3.0
# Seconds of a word's recording after its last sound; seconds between two words, and beside a line.
AFTER_SOUND = 0.1
BETWEEN = 0.05
BESIDE_LINE = 0.15
# A line may begin this late (seconds) and still be said whole, however short; a word this.
LATE_LINE, LATE_WORD = 0.5, 0.1

WORDS = {
    Phase.INHALE: ("Breathe in.", "In."),
    Phase.HOLD: ("Hold softly.", "Hold."),
    Phase.EXHALE: ("Breathe out.", "Out."),
    Phase.REST: ("Rest.", "Rest."),
}
TOP_UP = "Top up."
SIDES = {Side.LEFT: "Left.", Side.RIGHT: "Right."}
# Where in a sitting one is: the word, at which share of the length, how many seconds before it, and
# the shortest sitting it is said in. For quiet it may come so many seconds later.
LANDMARKS = (("Halfway.", 0.5, 0.0, 240.0), ("One minute left.", 1.0, 60.0, 180.0))
LATE_LANDMARK = 20.0
COUNTS = ("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.", "Nine.", "Ten.")


@dataclass(frozen=True, slots=True)
class Speech:
    """Who says what: whether lines are spoken, breath words, and counts in them, by whom.

    `landmarks` are “halfway” and “one minute left”.
    """

    clip_for: ClipFor
    lines: bool = True
    words: bool = False
    counts: bool = False
    speaker: str = "first"
    landmarks: bool = False


def speech_of(choices: SoundChoices, clip_for: ClipFor) -> Speech:
    """What a person has chosen to hear; a voice that is turned down to nothing says nothing."""
    heard = choices.narration > 0.0
    return Speech(
        clip_for,
        lines=heard and choices.speech in ("lines", "all"),
        words=heard and choices.speech in ("words", "all"),
        counts=choices.counts,
        speaker=choices.speaker,
        landmarks=heard and choices.speech != "off" and choices.landmarks,
    )


def spoken(timeline: Timeline, speech: Speech) -> tuple[Clip, ...]:
    """The clips of all that is said in a sitting, by their start."""
    if timeline.session in UNSPOKEN:
        return ()
    lines = _lines(timeline, speech) if speech.lines else []
    taken = [(line.start / RATE, line.end / RATE) for line in lines]
    words: list[Clip] = []
    if speech.words:
        free = _Free(taken)
        for span in timeline.spans:
            if span.breath is not None and span.breath.words:
                words += _Turn(span, span.breath, speech, free).said()
    said = sorted((*lines, *words), key=lambda clip: clip.start)
    if speech.landmarks and timeline.pace != "sleep":
        said = sorted((*said, *_landmarks(timeline, speech, said)), key=lambda clip: clip.start)
    return tuple(said)


def _landmarks(timeline: Timeline, speech: Speech, said: Sequence[Clip]) -> Iterator[Clip]:
    """Halfway and one minute left, each in the first quiet there is."""
    for word, share, before, least in LANDMARKS:
        clip = speech.clip_for(Line(word, "calm", "word", speech.speaker))
        if clip is None or timeline.length < least:
            continue
        wanted = timeline.length * share - before
        ends = [each.end / RATE + BESIDE_LINE for each in said]
        for begin in (wanted, *(end for end in ends if wanted < end <= wanted + LATE_LANDMARK)):
            free = _Free([(each.start / RATE, each.end / RATE) for each in said])
            if free.between(begin, begin + clip.seconds):
                yield _clip(clip, sample(begin), "word", LATE_WORD)
                break


def _lines(timeline: Timeline, speech: Speech) -> list[Clip]:
    """The lines that are recorded, none of which runs into the next."""
    cues = [cue for cue in timeline.cues if cue.kind == "say"]
    lines: list[Clip] = []
    for index, cue in enumerate(cues):
        following = cues[index + 1].at if index + 1 < len(cues) else timeline.length
        clip = speech.clip_for(Line(cue.text, timeline.pace))
        if clip is None or cue.at + clip.seconds - AFTER_SOUND > following:
            continue
        room = following - cue.at - clip.seconds - BESIDE_LINE
        late = min(max(clip.seconds / 2.0, LATE_LINE), max(room, 0.0))
        lines.append(_clip(clip, sample(cue.at), "narration", max(late, LATE_WORD)))
    return lines


class _Free:
    """Where no line is said. Asked in order, so that it goes through the lines once."""

    def __init__(self, taken: Sequence[tuple[float, float]]) -> None:
        self._taken = list(taken)
        self._next = 0

    def between(self, start: float, end: float) -> bool:
        """Whether nothing is said between two seconds; the first is never earlier than before."""
        while self._next < len(self._taken) and self._taken[self._next][1] + BESIDE_LINE <= start:
            self._next += 1
        later = self._taken[self._next : self._next + 1]
        return all(end <= begin - BESIDE_LINE for begin, _ in later)


class _Turn:
    """What is said in one phase of a breath, one after the other."""

    def __init__(self, span: Span, of: PhaseOfBreath, speech: Speech, free: _Free) -> None:
        self._span = span
        self._of = of
        self._speech = speech
        self._free = free
        self._until = float("-inf")
        self._clips: list[Clip] = []

    def said(self) -> list[Clip]:
        """The word, its side, the seconds, and the second part of an in-breath."""
        start, pattern = self._span.start, self._of.pattern
        inhaled = self._of.phase is Phase.INHALE and pattern.top_up
        top_up = self._span.seconds * pattern.top_up / pattern.inhale if inhaled else 0.0
        main = self._span.seconds - top_up
        counted = self._speech.counts and main >= 1.0
        if main >= LEAST_PHASE:
            long, short = WORDS[self._of.phase]
            word = short if main < LONG_PHASE or counted else long
            begun = self._say(word, start, start + main)
            if begun and self._of.phase in (Phase.INHALE, Phase.EXHALE):
                self._say_side(start + main)
        else:
            begun = counted and self._say(COUNTS[0], start, start + main)
        if begun and counted:
            for second, count in enumerate(COUNTS[1 : int(main + 1e-6)], 1):
                self._say(count, start + second, start + main)
        if top_up:
            self._say(TOP_UP, start + main, self._span.end)
        return self._clips

    def _say_side(self, end: float) -> None:
        side = self._of.side
        clip = self._clip_for(SIDES[side]) if side is not None else None
        if clip is not None:
            self._add(clip, self._until + BETWEEN, end, pan=SIDE_PAN[side])

    def _say(self, text: str, felt: float, end: float) -> bool:
        """Say a word that is felt at `felt` and over by `end`; whether there is room for it."""
        clip = self._clip_for(text)
        return clip is not None and self._add(clip, felt - clip.onset, end)

    def _clip_for(self, text: str) -> Recorded | None:
        return self._speech.clip_for(Line(text, "calm", "word", self._speech.speaker))

    def _add(self, clip: Recorded, begin: float, end: float, pan: float = 0.0) -> bool:
        over = begin + clip.seconds - AFTER_SOUND
        if begin < self._until or over > end or not self._free.between(begin, over):
            return False
        self._until = over
        start = max(sample(begin), 0)
        self._clips.append(replace(_clip(clip, start, "word", LATE_WORD), pan=pan))
        return True


def _clip(clip: Recorded, start: int, bus: str, late: float) -> Clip:
    return Clip(start, sample(clip.seconds), clip.file, bus, grace=sample(late))
