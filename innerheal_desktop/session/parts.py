"""The parts of a sitting while its length is being found: what is fixed, stretches or fills.

A script's steps become parts with a least, natural and most length in seconds. Speech, bells and
counted breaths are fixed; quiet after a line stretches; `fill` steps share what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import (
    BRISK_SECONDS,
    CONTINUOUS_SECONDS,
    FREE_SECONDS,
    approach,
    is_brisk,
    jump,
    longest,
)
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import (
    Ask,
    Bell,
    Breathe,
    Card,
    Play,
    Say,
    Show,
    Silence,
    Step,
    Tap,
    Write,
)
from innerheal_desktop.session.voice import Voice

LONGEST_SITTING = 4 * 3600.0
PAUSE = (3.0, 45.0)
LONGEST_REST = 120.0
SECONDS_BETWEEN_STRIKES = 4.0
SHORTEST_SILENCE = 5.0
SHORTEST_PAGE = 60.0
SHORTEST_RING = 0.5
READING_WORDS_A_SECOND = 2.5  # 150 words a minute, for cards that nobody reads aloud
SHORTEST_CARD = 4.0


@dataclass(slots=True)
class Part:
    """A stretch of the sitting to be. `seconds` is settled last; the others bound it.

    `weight` is above 0 for a step that fills; `quiet` marks the pause after a spoken line.
    """

    step: Step
    section: int
    seconds: float
    least: float
    most: float
    weight: float = 0.0
    quiet: bool = False
    breaths: tuple[BreathPattern, ...] = ()
    previous: BreathPattern | None = None

    @property
    def gives_way(self) -> bool:
        """Whether the remainder of a breath may be added here."""
        return self.quiet or isinstance(self.step, Silence)

    @property
    def room(self) -> float:
        """Seconds that may still be added here."""
        return self.most - self.seconds if self.quiet else LONGEST_SITTING - self.seconds


def breaths_of(
    step: Breathe, count: int, previous: BreathPattern | None
) -> tuple[BreathPattern, ...]:
    """The `count` breaths of a step, gliding along its ramp and gently on from `previous`."""
    breaths: list[BreathPattern] = []
    for index in range(count):
        wanted = step.pattern
        if step.ramp_to is not None:
            share = index / (count - 1) if count > 1 else 1.0
            wanted = step.pattern.toward(step.ramp_to, share)
        previous = approach(previous, wanted)
        breaths.append(previous)
    return tuple(breaths)


def breaths_within(
    step: Breathe, seconds: float, previous: BreathPattern | None
) -> tuple[BreathPattern, ...]:
    """As many whole breaths of a step as fit into `seconds`; never fewer than one."""
    shortest = min(breath.cycle for breath in (step.pattern, step.ramp_to, previous) if breath)
    count = max(int((seconds + 1e-6) / shortest), 1)
    while count > 1:
        breaths = breaths_of(step, count, previous)
        over = sum(breath.cycle for breath in breaths) - seconds
        if over <= 1e-6:
            return breaths
        count -= max(int(over / max(breath.cycle for breath in breaths)), 1)
    return breaths_of(step, 1, previous)


def breaths_to_arrive(step: Breathe, previous: BreathPattern | None) -> tuple[BreathPattern, ...]:
    """The fewest breaths of a step that end on its pattern (or its ramp's), coming gently on."""
    goal = step.ramp_to or step.pattern
    count = 1
    while jump((breaths := breaths_of(step, count, previous))[-1], goal) > 1e-6:
        count += 1
    return breaths


def length_of(breaths: tuple[BreathPattern, ...]) -> float:
    """Seconds that these breaths last."""
    return sum(breath.cycle for breath in breaths)


def _said(step: Say, section: int, voice: Voice) -> Iterator[Part]:
    spoken = voice.seconds(step.text)
    yield Part(step, section, spoken, spoken, spoken)
    low, high = PAUSE
    least = max(low, step.pause / 2.0) if step.rest else low
    most = min(LONGEST_REST if step.rest else high, step.most or LONGEST_REST)
    natural = min(max(step.pause, least), most)
    yield Part(step, section, natural, least, most, quiet=True)


def _breathed(step: Breathe, section: int, previous: BreathPattern | None) -> Iterator[Part]:
    if step.fill:
        least = length_of(breaths_to_arrive(step, previous))
        most = max(longest(step), least)
        part = Part(step, section, least, least, most, weight=step.fill)
        part.previous = previous
    else:
        if step.cycles:
            breaths = breaths_of(step, step.cycles, previous)
        else:
            breaths = breaths_within(step, step.seconds, previous)
        seconds = length_of(breaths)
        part = Part(step, section, seconds, seconds, seconds, breaths=breaths, previous=previous)
    yield part


def _silent(step: Silence, section: int) -> Iterator[Part]:
    if step.fill:
        yield Part(
            step, section, SHORTEST_SILENCE, SHORTEST_SILENCE, LONGEST_SITTING, weight=step.fill
        )
    else:
        yield Part(step, section, step.seconds, step.seconds, step.seconds)


def _written(step: Write, section: int) -> Iterator[Part]:
    if step.fill:
        yield Part(step, section, SHORTEST_PAGE, SHORTEST_PAGE, LONGEST_SITTING, weight=step.fill)
    else:
        seconds = step.seconds or step.wait
        yield Part(step, section, seconds, seconds, seconds)


def _fixed(step: Step) -> float:
    match step:
        case Bell(strikes=strikes, ring=ring):
            return (strikes - 1) * SECONDS_BETWEEN_STRIKES + max(ring, SHORTEST_RING)
        case Card(text=text):
            return max(len(text.split()) / READING_WORDS_A_SECOND, SHORTEST_CARD)
        case Ask(wait=wait) | Tap(wait=wait):
            return wait
        case _:
            return 0.0


Nested = Callable[[Play], float]


def parts_of(script: Script, minutes: float, voice: Voice, nested: Nested) -> list[Part]:
    """The parts of `script` in a sitting of `minutes`, at their natural lengths.

    `nested` says how long another session inside this one is. Steps and sections that belong to
    longer sittings are left out.
    """
    parts: list[Part] = []
    previous: BreathPattern | None = None
    for index, section in enumerate(script.sections):
        if section.since > minutes + 1e-9:
            continue
        for step in section.steps:
            if step.since > minutes + 1e-9:
                continue
            new = list(_parts_of_step(step, index, voice, previous, nested))
            parts.extend(new)
            previous = _last_breath(step, new) if new and not isinstance(step, Show) else previous
    _bound_continuous_breathing(parts)
    return parts


def _parts_of_step(
    step: Step, section: int, voice: Voice, previous: BreathPattern | None, nested: Nested
) -> Iterator[Part]:
    match step:
        case Say():
            yield from _said(step, section, voice)
        case Breathe():
            yield from _breathed(step, section, previous)
        case Silence():
            yield from _silent(step, section)
        case Write():
            yield from _written(step, section)
        case _:
            seconds = nested(step) if isinstance(step, Play) else _fixed(step)
            yield Part(step, section, seconds, seconds, seconds)


def _last_breath(step: Step, parts: list[Part]) -> BreathPattern | None:
    if not isinstance(step, Breathe):
        return None
    if parts[-1].breaths:
        return parts[-1].breaths[-1]
    return step.ramp_to or step.pattern


def _bound_continuous_breathing(parts: list[Part]) -> None:
    """Hold every stretch of paced breathing to the longest allowed; a free minute ends one."""
    stretch: list[Part] = []
    free = 0.0
    for part in parts:
        if not isinstance(part.step, Breathe):
            free += part.least
            continue
        if free >= FREE_SECONDS:
            _bound_stretch(stretch)
            stretch = []
        stretch.append(part)
        free = 0.0
    _bound_stretch(stretch)


def _bound_stretch(stretch: list[Part]) -> None:
    _bound(stretch, CONTINUOUS_SECONDS)
    brisk = [part for part in stretch if isinstance(part.step, Breathe) and is_brisk(part.step)]
    _bound(brisk, BRISK_SECONDS)


def _bound(stretch: list[Part], left: float) -> None:
    """Hold these parts to `left` seconds in all: counted breaths first, the rest by weight."""
    for part in stretch:
        if part.weight or not isinstance(part.step, Breathe):
            continue
        if part.seconds > left:
            breaths = breaths_within(part.step, left, part.previous)
            part.breaths = breaths if length_of(breaths) <= left else ()
            part.seconds = part.least = part.most = length_of(part.breaths)
        left -= part.seconds
    weight = sum(part.weight for part in stretch)
    for part in stretch:
        if part.weight:
            part.most = max(min(part.most, left * part.weight / weight), part.least)
