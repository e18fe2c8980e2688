"""One's own pace: paced breathing becomes time to breathe as one likes, as long and in its place.

A variant that the author wrote can still be chosen, and is paced.
"""

from __future__ import annotations

from dataclasses import replace

from innerheal_desktop.session.script import AS_WRITTEN, Script, Section
from innerheal_desktop.session.steps import Breathe, Say, Silence, Step

BEGIN = "Breathe at your own pace. There is nothing to follow."
# Seconds that the line and its quiet take of breathing that lasts a fixed time.
_SAID = 8.0
_LEAST = 3.0


def at_own_pace(script: Script, default: str = AS_WRITTEN) -> Script:
    """The script with free breathing where the variant `default` is paced.

    The very same script where that has no paced breathing.
    """
    if not any(isinstance(step, Breathe) for step in script.varied(default).steps()):
        return script
    every = (AS_WRITTEN, *(each.name for each in script.settings.variants))
    sections: list[Section] = []
    said = False
    for section in script.sections:
        names = section.only or every
        if default not in names or not any(isinstance(each, Breathe) for each in section.steps):
            sections.append(section)
            continue
        others = tuple(name for name in names if name != default)
        sections.append(replace(section, steps=_free(section.steps, said=said), only=(default,)))
        # What comes only in a longer sitting is no place for what has to be said in each.
        said = said or not section.since
        if others:
            sections.append(replace(section, only=others))
    return replace(script, sections=tuple(sections))


def _free(steps: tuple[Step, ...], *, said: bool) -> tuple[Step, ...]:
    made: list[Step] = []
    for step in steps:
        if not isinstance(step, Breathe):
            made.append(step)
            continue
        taken = 0.0 if said else _SAID
        if not said:
            made.append(Say(text=BEGIN, line=step.line, since=step.since))
        said = said or not step.since
        made.append(_time_of(step, taken))
    return tuple(made)


def _time_of(step: Breathe, taken: float) -> Silence:
    """As much time as the breathing takes."""
    if step.fill:
        return Silence(fill=step.fill, line=step.line, since=step.since)
    cycle = (step.pattern.cycle + (step.ramp_to or step.pattern).cycle) / 2.0
    seconds = step.seconds or step.cycles * cycle
    return Silence(seconds=max(seconds - taken, _LEAST), line=step.line, since=step.since)
