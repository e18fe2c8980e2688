"""Finding a comfortable pace: what was said of each pace that was tried, and what follows. Pure.

It goes by comfort alone: no sensor is asked, so it finds a comfortable pace, and no other. The
easiest pace without air hunger is found; of two that are as easy, the faster one. A lot of air
hunger ends the steps, and the pace before comes back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.joining import joined
from innerheal_desktop.session.layout import Layout
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Ask, Breathe
from innerheal_desktop.session.timeline import Moment, Timeline

SESSION = "pace-finder"


class Hunger(IntEnum):
    """How much more air somebody wanted; UNSAID where it was not answered."""

    UNSAID = -1
    NONE = 0
    SOME = 1
    A_LOT = 2


@dataclass(frozen=True, slots=True)
class Tried:
    """One pace that was breathed: `stage` counts from 0, `ease` is 0…10 (−1: unsaid)."""

    stage: int
    pattern: BreathPattern
    ease: int = -1
    hunger: Hunger = Hunger.UNSAID

    @property
    def may_be_kept(self) -> bool:
        """Whether it may become one's own pace: never with a lot of air hunger."""
        return self.hunger is not Hunger.A_LOT


@dataclass(frozen=True, slots=True)
class Descent:
    """The paces tried so far, in their order."""

    tried: tuple[Tried, ...] = ()

    @property
    def over(self) -> bool:
        """Whether a pace left somebody wanting a lot more air: nothing slower is tried then."""
        return any(each.hunger is Hunger.A_LOT for each in self.tried)

    @property
    def found(self) -> Tried | None:
        """The easiest pace without air hunger, the faster of two; None where there is none."""
        fitting = [each for each in self.tried if each.hunger is Hunger.NONE and each.ease >= 0]
        return max(fitting, key=lambda each: (each.ease, -each.pattern.cycle), default=None)

    def breathed(self, stage: int, pattern: BreathPattern) -> Descent:
        """With a pace tried; what was said of it before stays."""
        before = next((each for each in self.tried if each.stage == stage), None)
        made = replace(before, pattern=pattern) if before else Tried(stage, pattern)
        others = (each for each in self.tried if each.stage != stage)
        return Descent(tuple(sorted((*others, made), key=lambda each: each.stage)))

    def said(self, stage: int, *, ease: int | None = None, hunger: Hunger | None = None) -> Descent:
        """With an answer on a pace that was tried."""
        return Descent(
            tuple(
                each
                if each.stage != stage
                else replace(
                    each,
                    ease=each.ease if ease is None else min(max(ease, 0), 10),
                    hunger=each.hunger if hunger is None else hunger,
                )
                for each in self.tried
            )
        )


def stages_of(timeline: Timeline) -> tuple[int, ...]:
    """The sections of a sitting in which one breathes, in their order: one a pace."""
    return tuple(sorted({span.section for span in timeline.spans if span.breath is not None}))


def looked(descent: Descent, stages: Sequence[int], moment: Moment) -> Descent:
    """The descent with the pace that is breathed now, from the second breath of it on."""
    breath = moment.breath
    if descent.over or breath is None or breath.pattern is None or breath.cycle < 2:
        return descent
    if moment.section not in stages:
        return descent
    return descent.breathed(stages.index(moment.section), breath.pattern)


def answered(
    descent: Descent, stages: Sequence[int], section: int, step: Ask, answer: object
) -> Descent:
    """The descent after an answer in a section: a number is ease, one of the options air hunger.

    A pace that was not breathed has no answer; nothing is asked any more once it is over.
    """
    if descent.over or section not in stages:
        return descent
    stage = stages.index(section)
    if step.kind == "scale" and isinstance(answer, int):
        return descent.said(stage, ease=answer)
    if step.kind == "choice" and answer in step.options:
        most = int(Hunger.A_LOT)
        return descent.said(stage, hunger=Hunger(min(step.options.index(str(answer)), most)))
    return descent


def turned_back(descent: Descent, timeline: Timeline, t: float, before: Script) -> Timeline:
    """The sitting that goes back to the pace before at `t`, for a while, and then ends kindly.

    `before` is the small script of that: its breathing takes the pace, and its first section is
    left out where no pace was tried before.
    """
    earlier = [each for each in descent.tried if each.may_be_kept]
    sections = before.sections if earlier else before.sections[1:]
    pattern = earlier[-1].pattern if earlier else None
    eased = tuple(
        replace(
            section,
            steps=tuple(
                replace(step, pattern=pattern) if pattern and isinstance(step, Breathe) else step
                for step in section.steps
            ),
        )
        for section in sections
    )
    return joined(timeline, t, _laid(replace(before, sections=eased)))


def _laid(script: Script) -> Timeline:
    """As near to the length it is written for as it can be."""
    layout = Layout(script)
    shortest, longest = layout.range
    return layout.timeline(min(max(script.settings.lengths[0], shortest), longest))
