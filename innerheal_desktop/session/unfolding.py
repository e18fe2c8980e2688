"""Unfolding: settled parts become, one by one, the spans, cues and states of a timeline."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from innerheal_desktop.session.breath import Phase, Side
from innerheal_desktop.session.captions import Captions
from innerheal_desktop.session.intervals import strikes
from innerheal_desktop.session.parts import SECONDS_BETWEEN_STRIKES, Part
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import (
    Ask,
    Bell,
    Breathe,
    Card,
    Say,
    Show,
    Silence,
    Step,
    Tap,
    Write,
)
from innerheal_desktop.session.timeline import (
    Change,
    Cue,
    PhaseOfBreath,
    SectionMark,
    Span,
    Timeline,
)
from innerheal_desktop.session.voice import Voice

PHASE_WORDS = {
    Phase.INHALE: "Breathe in",
    Phase.HOLD: "Hold softly",
    Phase.EXHALE: "Breathe out",
    Phase.REST: "Rest",
}


class Unfolding:
    """A timeline in the making."""

    # Long and many, as each kind of step unfolds here in a few lines, into lists that all share.

    def __init__(self, script: Script, voice: Voice) -> None:
        self._script = script
        self._voice = voice
        self._at = 0.0
        self._spans: list[Span] = []
        self._cues: list[Cue] = []
        self._marks: list[SectionMark] = []
        self._section = -1
        self._captions = Captions()
        self._states: dict[str, list[Change]] = {
            "visual": [Change(0.0, script.settings.visual)],
            "ambience": [Change(0.0, script.settings.ambience)],
        }

    def add(self, part: Part) -> None:
        """Unfold one part at the end of what is there."""
        self._enter(part.section)
        match part.step:
            case Say():
                self._say(part.step, part)
            case Breathe():
                self._breathe(part.step, part)
            case Silence():
                self._silence(part.step, part)
            case Bell():
                self._bell(part.step, part)
            case Show():
                self._show(part.step)
            case Card(text=text):
                self._captions.write(text, self._at)
                self._span("card", part.seconds, text)
            case Ask(question=text) | Write(prompt=text) | Tap(text=text):
                self._captions.write(text, self._at)
                kind = type(part.step).__name__.lower()
                self._span(kind, part.seconds, text, waiting=part.step)
                self._captions.write("", self._at)
            case _:
                raise TypeError(f"a step of kind {type(part.step).__name__} cannot be unfolded")

    def insert(self, part: Part, inner: Timeline) -> None:
        """Unfold a whole session inside this one, as a section of its own."""
        self._enter(part.section)
        self._marks.append(SectionMark(self._at, inner.title))
        section, offset = len(self._marks) - 1, self._at
        for span in inner.spans:
            start, end = span.start + offset, span.end + offset
            self._spans.append(replace(span, start=start, end=end, section=section))
        self._cues += [replace(cue, at=cue.at + offset) for cue in inner.cues]
        self._captions.insert(inner.captions, offset)
        before = self._states["visual"][-1].value
        self._states["visual"] += [replace(c, at=c.at + offset) for c in inner.visuals]
        self._at += inner.length
        self._states["visual"].append(Change(self._at, before))
        self._captions.write("", self._at)
        self._section = -1

    def timeline(self, shortest: float, longest: float) -> Timeline:
        """The finished timeline."""
        return Timeline(
            session=self._script.id,
            title=self._script.title,
            length=self._at,
            shortest=shortest,
            longest=longest,
            spans=tuple(self._spans),
            cues=tuple(sorted(self._cues, key=lambda cue: cue.at)),
            sections=tuple(mark for mark in self._marks),
            captions=self._captions.listed(),
            ambiences=tuple(self._states["ambience"]),
            visuals=tuple(self._states["visual"]),
            pace=self._script.settings.voice,
        )

    def _enter(self, section: int) -> None:
        if section != self._section:
            self._section = section
            self._marks.append(SectionMark(self._at, self._script.sections[section].title))

    def _span(
        self,
        kind: str,
        seconds: float,
        text: str = "",
        breath: PhaseOfBreath | None = None,
        waiting: Step | None = None,
    ) -> None:
        section, end = len(self._marks) - 1, self._at + seconds
        self._spans.append(Span(self._at, end, kind, section, text, breath, waiting))
        self._at = end

    def _say(self, step: Say, part: Part) -> None:
        if part.quiet:
            self._span("rest" if step.rest else "pause", part.seconds)
            return
        self._captions.write(step.marked or step.text, self._at)
        self._cues.append(Cue(self._at, "say", "line", step.text, part.seconds))
        self._span("say", part.seconds, step.text)

    def _silence(self, step: Silence, part: Part) -> None:
        self._captions.clear(self._at, part.seconds)
        bells = (self._at - cue.at for cue in reversed(self._cues) if cue.kind == "bell")
        since, seed = next(bells, inf), f"{self._script.id}/{self._at:.0f}/{part.seconds:.0f}"
        for at in strikes(step, part.seconds, since_bell=since, seed=seed):
            self._cues.append(Cue(self._at + at, "tick", step.sound))
        self._span("silence", part.seconds)

    def _bell(self, step: Bell, part: Part) -> None:
        for strike in range(step.strikes):
            at = self._at + strike * SECONDS_BETWEEN_STRIKES
            self._cues.append(Cue(at, "bell", step.sound))
        self._span("bell", part.seconds)

    def _show(self, step: Show) -> None:
        if step.visual:
            self._states["visual"].append(Change(self._at, step.visual))
        if step.ambience:
            self._states["ambience"].append(Change(self._at, step.ambience))

    def _breathe(self, step: Breathe, part: Part) -> None:
        self._captions.clear(self._at, part.seconds)
        start, reminded, said_until = self._at, 0, self._at
        for index, pattern in enumerate(part.breaths):
            due = self._at - start >= step.every * (reminded + 1)
            if step.reminders and due and self._at >= said_until:
                reminder = step.reminders[reminded % len(step.reminders)]
                said_until = self._remind(reminder, start + part.seconds)
                reminded += 1
            for phase, seconds in pattern.phases():
                of = PhaseOfBreath(
                    phase=phase,
                    pattern=pattern,
                    cycle=index + 1,
                    cycles=len(part.breaths),
                    side=_side(step, phase, index),
                    touch=step.touch,
                    words=step.words,
                )
                word = PHASE_WORDS[phase]
                self._cues.append(Cue(self._at, "phase", phase.value, word, seconds, of.side))
                self._span("breathe", seconds, word, of)

    def _remind(self, text: str, until: float) -> float:
        """Say a reminder and return when it ends; not one that would run past `until`."""
        seconds = self._voice.seconds(text)
        if self._at + seconds > until:
            return self._at
        self._captions.pass_by(text, self._at, seconds, until)
        self._cues.append(Cue(self._at, "say", "reminder", text, seconds))
        return self._at + seconds


def _side(step: Breathe, phase: Phase, index: int) -> Side | None:
    return alternate(phase, index) if step.sides == "alternate" else None


def alternate(phase: Phase, index: int) -> Side:
    """The nostril of a phase of the breath `index`, from 0: in left, out right, in right, out left.

    A hold stays where it is.
    """
    starts_left = index % 2 == 0
    arriving = phase in (Phase.INHALE, Phase.HOLD)
    return Side.LEFT if starts_left == arriving else Side.RIGHT
