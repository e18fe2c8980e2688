"""Changing: a script as one change wants it, step by step. Pure, and each change by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from innerheal_desktop.care.breaths import fitting, has_holds
from innerheal_desktop.care.eyes import with_open_eyes
from innerheal_desktop.care.flags import Change
from innerheal_desktop.care.own_pace import at_own_pace
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import breathing_within_limits
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Bell, Breathe, Say, Show, Silence, Step

QUIET = 20.0  # seconds
SOFTEST = "chime"
# Pictures of one soft shape or a still ground; in the place of others comes the first.
CALM = ("orb", "plain", "landscape")


def changed(script: Script, change: Change, variant: str) -> Script:
    """The script with every step, variant and bell as one change wants them."""
    if change is Change.OWN_PACE:
        return at_own_pace(script, variant)
    if change is Change.OPEN_EYES:
        return with_open_eyes(script)
    settings, fit = script.settings, fitting(change)
    variants = tuple(
        replace(each, pattern=each.pattern and fit(each.pattern))
        for each in settings.variants
        if not (change is Change.NO_HOLDS and each.pattern and has_holds(each.pattern))
    )
    settings = replace(settings, variants=variants)
    if change is Change.SOFT_BELLS and (settings.bells.open or settings.bells.close):
        settings = replace(settings, bells=replace(settings.bells, sound=SOFTEST))
    if change is Change.CALM:
        settings = replace(settings, visual=_calm(settings.visual))
    return _with_steps(replace(script, settings=settings), partial(_step, change=change))


def _with_steps(script: Script, made_of: Callable[[Step], Step]) -> Script:
    sections = tuple(
        replace(each, steps=tuple(made_of(step) for step in each.steps)) for each in script.sections
    )
    return replace(script, sections=sections)


def _calm(picture: str) -> str:
    return picture if not picture or picture in CALM else CALM[0]


def _step(step: Step, change: Change) -> Step:
    match step:
        case Breathe():
            hums = step.touch == "hum" and change is Change.NO_HUM
            return _breathing(replace(step, touch="") if hums else step, fitting(change))
        case Say() if change is Change.SHORT_QUIET:
            return replace(step, pause=min(step.pause, QUIET), most=QUIET)
        case Silence() if change is Change.SHORT_QUIET:
            return replace(step, seconds=min(step.seconds, QUIET))
        case Show() if change is Change.CALM:
            return replace(step, visual=_calm(step.visual))
        case Silence() | Bell() if change is Change.SOFT_BELLS and _rings(step):
            return replace(step, sound=SOFTEST)
        case _:
            return step


def _rings(step: Silence | Bell) -> bool:
    return isinstance(step, Bell) or bool(step.every or step.at or step.before_end)


def _breathing(step: Breathe, fit: Callable[[BreathPattern], BreathPattern]) -> Breathe:
    """The breathing of a step; counted breaths last about as long as they did."""
    pattern, ramp_to = fit(step.pattern), step.ramp_to and fit(step.ramp_to)
    if (pattern, ramp_to) == (step.pattern, step.ramp_to):
        return step
    before = step.pattern.cycle + (step.ramp_to or step.pattern).cycle
    after = pattern.cycle + (ramp_to or pattern).cycle
    cycles = max(round(step.cycles * before / after), 1) if step.cycles else 0
    made = replace(step, pattern=pattern, ramp_to=ramp_to, cycles=cycles)
    return breathing_within_limits(made)[0]
