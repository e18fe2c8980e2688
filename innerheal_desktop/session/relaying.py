"""Laying breathing anew in a sitting that goes on: whole breaths at another pace, the same length.

What whole breaths leave over goes to the quiet after them. Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from innerheal_desktop.session.breath import BreathPattern, Phase
from innerheal_desktop.session.limits import (
    BRISK_BREATH,
    LARGEST_JUMP,
    TURN,
    approach,
    jump,
    within_limits,
)
from innerheal_desktop.session.timeline import (
    Change,
    Cue,
    PhaseOfBreath,
    SectionMark,
    Span,
    Timeline,
)
from innerheal_desktop.session.unfolding import PHASE_WORDS, alternate

# What becomes of a written pattern.
Ease = Callable[[BreathPattern], BreathPattern]

_CLOSE = 1e-6
_QUIET = ("silence", "pause", "rest")


def without_holds(pattern: BreathPattern) -> BreathPattern:
    """The breath with nothing held; a rest of a turn stays. In and out are as they were."""
    return replace(pattern, hold=0.0, rest=min(pattern.rest, TURN))


def laid_anew(
    timeline: Timeline, t: float, ease: Ease, *, skip: bool = False, held: bool = True
) -> Timeline:
    """The same sitting with `ease` for every breath from the next turn after `t` on.

    With `skip`, the phase that goes on at `t` ends there. Where nothing is `held` any more, holds
    are left out at once, and what is left of the breath changes as gently as ever.
    """
    spans: list[Span] = []
    moved: dict[float, float] = {}
    previous: BreathPattern | None = None
    groups = list(_groups(timeline.spans))
    for index, group in enumerate(groups):
        start = spans[-1].end if spans else 0.0
        first, end = group[0], group[-1].end
        if first.breath is None:
            spans += _after(spans, first)
            previous = None
            continue
        if end > t:
            end += groups[index + 1][0].lent if index + 1 < len(groups) else 0.0
            laid = _Stretch(group, t, ease, previous, held=held).laid(start, end, skip=skip)
            if first.start > t:
                moved[first.start] = start
                laid[0] = replace(laid[0], lent=first.start + first.lent - start)
            group = laid
        spans += group
        previous = spans[-1].breath.pattern if spans[-1].breath is not None else None
    if (left := timeline.length - spans[-1].end) > _CLOSE:
        spans.append(_settling(spans[-1], left))
    return _with_spans(timeline, tuple(spans), moved)


def _after(spans: Sequence[Span], span: Span) -> Iterator[Span]:
    """The span with what the breathing before it left over: its own, if it is quiet there."""
    start, usual = (spans[-1].end if spans else span.start), span.start + span.lent
    if usual - start <= _CLOSE or (span.kind in _QUIET and span.section == spans[-1].section):
        if span.end - start > _CLOSE:
            yield replace(span, start=start, lent=max(usual - start, 0.0))
    else:
        yield _settling(spans[-1], span.start - start)
        yield span


def _settling(before: Span, seconds: float) -> Span:
    """A quiet after breathing that leaves `seconds` over."""
    end = before.end + seconds
    return Span(before.end, end, "silence", before.section, lent=seconds)


class _Stretch:
    """The breaths of one step of the script, to be laid anew from `t` on."""

    def __init__(
        self,
        spans: Sequence[Span],
        t: float,
        ease: Ease,
        previous: BreathPattern | None,
        *,
        held: bool,
    ) -> None:
        self._spans = spans
        self._t = t
        self._ease = ease
        self._previous = previous if held or previous is None else without_holds(previous)
        self._held = held
        self._cycle = 0
        self._course = _course(spans)

    def laid(self, start: float, end: float, *, skip: bool) -> list[Span]:
        """The stretch as it is now, from `start` to `end` or a little less."""
        begun = [span for span in self._spans if span.start <= self._t]
        if begun and skip:
            begun[-1] = replace(begun[-1], end=self._t)
        laid = begun + self._rest_of_the_breath(begun, end)
        at = laid[-1].end if laid else start
        laid += self._whole_breaths(laid[0].start if laid else at, at, end)
        if not laid:
            laid = self._as_it_was(start, end)
        if abs(laid[-1].end - end) <= _CLOSE:
            laid[-1] = replace(laid[-1], end=end)
        count = max((span.breath.cycle for span in laid if span.breath is not None), default=1)
        return [
            replace(span, breath=replace(span.breath, cycles=count, course=self._course))
            if span.breath
            else span
            for span in laid
            if span.seconds > 0
        ]

    def _rest_of_the_breath(self, begun: list[Span], end: float) -> list[Span]:
        """The phases still to come of the breath that goes on, at the new pace where they may."""
        of = begun[-1].breath if begun else None
        if of is None:
            return []
        earlier = [s.breath.pattern for s in begun if s.breath and s.breath.cycle < of.cycle]
        before, own = earlier[-1] if earlier else self._previous or of.pattern, of.pattern
        if not self._held:
            before, own = without_holds(before), without_holds(own)
        self._cycle, self._previous = of.cycle, own
        at, coming = begun[-1].end, list(Phase)[list(Phase).index(of.phase) + 1 :]
        step = approach(own, self._ease(of.written or of.pattern))
        mixed = replace(own, **{phase.value: step.seconds(phase) for phase in coming})
        fits = at + sum(mixed.seconds(phase) for phase in coming) <= end + _CLOSE
        gentle = max(jump(before, mixed), jump(own, mixed)) <= LARGEST_JUMP
        allowed = gentle and not within_limits(mixed)[1]
        if fits and allowed:
            self._previous = mixed
        phases = [(phase, length) for phase, length in self._previous.phases() if phase in coming]
        return self._breath(at, self._previous, of.written or of.pattern, phases)

    def _whole_breaths(self, start: float, at: float, end: float) -> list[Span]:
        laid: list[Span] = []
        longest = at + self._spans[-1].end - self._spans[0].start
        while True:
            written = self._written(at - start)
            pattern = approach(self._previous, self._ease(written))
            # No brisk stretch lasts longer than it did: how long it may is a limit too.
            until = min(end, longest) if pattern.cycle < BRISK_BREATH else end
            if at + pattern.cycle > until + _CLOSE:
                return laid
            self._cycle += 1
            laid += self._breath(at, pattern, written, pattern.phases())
            at, self._previous = laid[-1].end, pattern

    def _as_it_was(self, start: float, end: float) -> list[Span]:
        """No whole breath fits: the breaths there were, if they follow gently; else, quiet."""
        first = self._spans[0]
        pattern = first.breath.pattern if first.breath is not None else None
        jumps = pattern and self._previous and jump(self._previous, pattern) > LARGEST_JUMP
        if pattern is None or jumps or not self._held:
            return [Span(start, end, "silence", first.section)]
        by = first.start - start
        return [replace(s, start=s.start - by, end=s.end - by) for s in self._spans]

    def _breath(
        self,
        at: float,
        pattern: BreathPattern,
        written: BreathPattern,
        phases: Iterable[tuple[Phase, float]],
    ) -> list[Span]:
        laid: list[Span] = []
        model = self._spans[0]
        for phase, seconds in phases:
            laid.append(
                replace(
                    model,
                    start=at,
                    end=at + seconds,
                    text=PHASE_WORDS[phase],
                    breath=self._phase(phase, pattern, written),
                )
            )
            at += seconds
        return laid

    def _phase(
        self, phase: Phase, pattern: BreathPattern, written: BreathPattern
    ) -> PhaseOfBreath | None:
        of = self._spans[0].breath
        if of is None:
            return None
        side = None if of.side is None else alternate(phase, self._cycle - 1)
        own = None if pattern == written else written
        return replace(of, phase=phase, pattern=pattern, cycle=self._cycle, side=side, written=own)

    def _written(self, since: float) -> BreathPattern:
        """What is written `since` seconds after the beginning of the stretch."""
        for pattern in self._course:
            if since < pattern.cycle - _CLOSE:
                return pattern
            since -= pattern.cycle
        return self._course[-1]


def _course(spans: Sequence[Span]) -> tuple[BreathPattern, ...]:
    """The breaths of a stretch as they are written."""
    of = [span.breath for span in spans if span.breath is not None]
    return of[0].course or tuple(each.pattern for each in of if each.phase is Phase.INHALE)


def _groups(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Each span that is no breath alone, and the breaths of one step of the script together."""
    group = [spans[0]]
    for before, span in pairwise(spans):
        if not _together(before, span):
            yield group
            group = []
        group.append(span)
    yield group


def _together(before: Span, span: Span) -> bool:
    one, other = before.breath, span.breath
    if one is None or other is None or before.section != span.section:
        return False
    phases = list(Phase)
    follows = (one.cycle, phases.index(one.phase)) < (other.cycle, phases.index(other.phase))
    return follows and one.cycles == other.cycles and one.touch == other.touch


def _with_spans(timeline: Timeline, spans: tuple[Span, ...], moved: dict[float, float]) -> Timeline:
    """The timeline with other spans: the phases' cues and the sections' marks where those begin.

    What is shown or heard from where a stretch began (`moved`: before, now) begins with it.
    """

    def now(changes: Sequence[Change]) -> tuple[Change, ...]:
        return tuple(replace(each, at=moved.get(each.at, each.at)) for each in changes)

    cues = [cue for cue in timeline.cues if cue.kind != "phase"]
    for span in spans:
        if span.breath is not None:
            of = span.breath
            cues.append(Cue(span.start, "phase", of.phase.value, span.text, span.seconds, of.side))
    return replace(
        timeline,
        spans=spans,
        cues=tuple(sorted(cues, key=lambda cue: cue.at)),
        sections=_marks(timeline.sections, spans),
        captions=now(timeline.captions),
        ambiences=now(timeline.ambiences),
        visuals=now(timeline.visuals),
    )


def _marks(marks: Sequence[SectionMark], spans: Sequence[Span]) -> tuple[SectionMark, ...]:
    """Each mark where the first span of its section begins; one without any, as the next one."""
    starts: dict[int, float] = {}
    for span in spans:
        starts.setdefault(span.section, span.start)
    found: list[SectionMark] = []
    following: tuple[float, float] | None = None
    for index in range(len(marks) - 1, -1, -1):
        before = marks[index].start
        together = following is not None and following[0] == before
        start = starts.get(index, following[1] if together and following else before)
        following = (before, start)
        found.append(replace(marks[index], start=start))
    return tuple(reversed(found))
