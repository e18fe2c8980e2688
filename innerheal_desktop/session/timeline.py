"""A timeline: a whole sitting, unfolded to the second before it starts. Pure and immutable."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from innerheal_desktop.session.breath import Breath, BreathPattern, Phase, Side
from innerheal_desktop.session.steps import Step


@dataclass(frozen=True, slots=True)
class PhaseOfBreath:
    """One phase of one breath, as a span carries it. `cycle` counts from 1 to `cycles`.

    Where the person eased it, `written` is the pattern that the script has here, and `course` are
    all of the step's breaths as they are written.
    """

    phase: Phase
    pattern: BreathPattern
    cycle: int
    cycles: int
    side: Side | None = None
    touch: str = ""
    words: bool = True
    written: BreathPattern | None = None
    course: tuple[BreathPattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in which one thing goes on; spans follow each other without a gap.

    `start` and `end` are seconds from the start of the sitting. `kind` is one of `say`, `pause`,
    `rest`, `card`, `breathe`, `silence`, `bell`, `ask`, `write`, `tap`. `section` is an index
    into `Timeline.sections`. `waiting` is the step that a tap, an answer or a page may end early.
    `lent` are the seconds at its start that breathing before it left over when it was eased.
    """

    start: float
    end: float
    kind: str
    section: int
    text: str = ""
    breath: PhaseOfBreath | None = None
    waiting: Step | None = None
    lent: float = 0.0

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Cue:
    """An impulse: something that happens once, at `at` seconds.

    `kind` is `bell` (`name` is the sound), `say` (`text`, lasting `seconds`), `phase` (`name` is
    the phase, lasting `seconds`) or `tick` (a light interval bell).
    """

    at: float
    kind: str
    name: str
    text: str = ""
    seconds: float = 0.0
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A state that holds from `at` seconds until the next change."""

    at: float
    value: str


@dataclass(frozen=True, slots=True)
class SectionMark:
    """Where a section begins, and what it is called."""

    start: float
    title: str


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant of a sitting: all that a picture, a caption line or a reader may know of it."""

    time: float
    remaining: float
    section: int
    section_title: str
    kind: str
    caption: str
    breath: Breath | None
    ambience: str
    visual: str
    waiting: Step | None


@dataclass(frozen=True, slots=True)
class _Times:
    """When each row of a timeline begins, for bisection."""

    spans: tuple[float, ...]
    cues: tuple[float, ...]
    captions: tuple[float, ...]
    ambiences: tuple[float, ...]
    visuals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole sitting: contiguous spans, ordered cues, and the states between them.

    `pace` is how its lines are spoken: a name of `PACES`.
    """

    session: str
    title: str
    length: float
    shortest: float
    longest: float
    spans: tuple[Span, ...]
    cues: tuple[Cue, ...]
    sections: tuple[SectionMark, ...]
    captions: tuple[Change, ...] = ()
    ambiences: tuple[Change, ...] = ()
    visuals: tuple[Change, ...] = ()
    pace: str = "calm"
    _times: _Times = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        times = _Times(
            spans=tuple(span.start for span in self.spans),
            cues=tuple(cue.at for cue in self.cues),
            captions=tuple(change.at for change in self.captions),
            ambiences=tuple(change.at for change in self.ambiences),
            visuals=tuple(change.at for change in self.visuals),
        )
        object.__setattr__(self, "_times", times)

    def span_at(self, t: float) -> Span:
        """The span that holds `t`; the first or last one outside the sitting."""
        return self.spans[max(bisect_right(self._times.spans, t) - 1, 0)]

    def at(self, t: float) -> Moment:
        """What is happening `t` seconds into the sitting (clamped to it)."""
        t = min(max(t, 0.0), self.length)
        span = self.span_at(t)
        return Moment(
            time=t,
            remaining=self.length - t,
            section=span.section,
            section_title=self.sections[span.section].title,
            kind=span.kind,
            caption=_state(self.captions, self._times.captions, t),
            breath=_breath(span, t),
            ambience=_state(self.ambiences, self._times.ambiences, t),
            visual=_state(self.visuals, self._times.visuals, t),
            waiting=span.waiting,
        )

    def cues_between(self, a: float, b: float) -> tuple[Cue, ...]:
        """The cues with `a` ≤ time < `b`. No cue of a sitting lies at or after its end."""
        times = self._times.cues
        return self.cues[bisect_left(times, a) : bisect_left(times, b)]

    def line_at(self, t: float) -> Cue | None:
        """The line or reminder that is being said at `t`."""
        for cue in reversed(self.cues[: bisect_right(self._times.cues, t)]):
            if cue.kind == "say":
                return cue if t < cue.at + cue.seconds else None
        return None

    def landing(self, t: float, *, back: bool = False) -> float:
        """Where one goes on who goes to `t`: no line is begun in its middle.

        A line is begun where less than half of it is over, or one goes `back`; else the quiet
        after it is next. A reminder that is more than half over is let go: the breath goes on.
        """
        cue = self.line_at(t)
        if cue is None:
            return t
        if back or t - cue.at < cue.seconds / 2.0:
            return cue.at
        return cue.at + cue.seconds if cue.name == "line" else t

    def released(self, t: float) -> Timeline:
        """The same sitting with the span that waits at `t` ended there; later time moves up.

        Returns itself when nothing waits at `t`.
        """
        span = self.span_at(t)
        if span.waiting is None or not span.start <= t < span.end:
            return self
        return self.without(t, span.end)

    def prolonged(self, t: float, seconds: float) -> Timeline:
        """The same sitting with the span that waits at `t` so much longer; later time moves on.

        Returns itself when nothing waits at `t`.
        """
        held = self.span_at(t)
        if held.waiting is None:
            return self
        return _shifted(self, lambda at: at + seconds if at >= held.end else at)

    def without(self, t: float, cut: float) -> Timeline:
        """The same sitting with the time from `t` to `cut` taken out; later time moves up."""
        kept = replace(self, cues=tuple(cue for cue in self.cues if not t < cue.at < cut))
        return _shifted(kept, lambda at: t + (at - cut) if at >= cut else min(at, t))


def _shifted(timeline: Timeline, moved: Callable[[float], float]) -> Timeline:
    """The timeline with every time of it where `moved` (seconds to seconds) brings it."""
    return replace(
        timeline,
        length=moved(timeline.length),
        spans=tuple(replace(s, start=moved(s.start), end=moved(s.end)) for s in timeline.spans),
        cues=tuple(replace(cue, at=moved(cue.at)) for cue in timeline.cues),
        sections=tuple(replace(mark, start=moved(mark.start)) for mark in timeline.sections),
        captions=_moved(timeline.captions, moved),
        ambiences=_moved(timeline.ambiences, moved),
        visuals=_moved(timeline.visuals, moved),
    )


def _moved(changes: Sequence[Change], moved: Callable[[float], float]) -> tuple[Change, ...]:
    return tuple(replace(change, at=moved(change.at)) for change in changes)


def _state(changes: Sequence[Change], times: Sequence[float], t: float) -> str:
    index = bisect_right(times, t) - 1
    return changes[index].value if index >= 0 else ""


def _breath(span: Span, t: float) -> Breath | None:
    of = span.breath
    if of is None:
        return None
    return of.pattern.within(of.phase, t - span.start, of.cycle, of.cycles, of.side, of.touch)
