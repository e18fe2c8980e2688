"""Sips: what is said of the second sip of a sigh, where the breath of a sitting has none.

As with open eyes a sentence is changed, never more, and by few lines: most of what is said instead
is said in other places already.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from innerheal_desktop.care.eyes import sentences
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Breathe, Play, Say, Step

_SMALL = "Small breaths are enough."
# Sentences that speak of a sip, and what is said in their place; empty for nothing.
WITHOUT = {
    "A sip on top of the breath, and a long way out.": "An easy breath in, and a long way out.",
    "Breathe in, sip a little more, then a long slow breath out.": (
        "Breathe in, then a long slow breath out."
    ),
    "Drop the top-up.": "Breathe in your ordinary way.",
    "If you feel tingly or dizzy, drop the top-up, or stop.": (
        "If you feel tingly or dizzy, breathe in your ordinary way, or stop."
    ),
    "If you feel tingly or dizzy, leave out the second sip, or breathe in your ordinary way.": (
        "If you feel tingly or dizzy, breathe in your ordinary way."
    ),
    "If you take the sip, keep it small.": _SMALL,
    "Leave out the sip if you like.": "",
    "Skip the top-up if your chest or breathing is unwell.": (
        "Make it smaller if your chest or breathing is unwell."
    ),
    "The second sip is small, or left out.": _SMALL,
    "Then a small second sip on top, or none.": "",
    "Think of topping up a cup, and stopping before the rim.": "",
    "Two in-breaths can tip into too much air.": "Big breaths can tip into too much air.",
    "Two sighs, or a minute of them: in, a small sip more, a long breath out.": (
        "Two sighs, or a minute of them: in, and a long breath out."
    ),
}


def tops_up(script: Script, played: Mapping[str, Script]) -> bool:
    """Whether any breath of a script, or of those it plays, has a second sip.

    One that is not among the `played` may have any.
    """
    for step in script.steps():
        if isinstance(step, Play):
            other = played.get(step.session)
            if other is None or tops_up(other, played):
                return True
        elif isinstance(step, Breathe) and any(
            each is not None and each.top_up > 0 for each in (step.pattern, step.ramp_to)
        ):
            return True
    return False


def without_sips(text: str) -> str:
    """A text without the second sip; the very same where it speaks of none."""
    every = sentences(text)
    if not any(each in WITHOUT for each in every):
        return text
    said = (WITHOUT.get(each, each) for each in every)
    return " ".join(each for each in said if each)


def read_without(script: Script) -> Script:
    """The script with its card and its line of safety so; the very same where neither changes."""
    card, safety = without_sips(script.card), without_sips(script.settings.safety)
    if (card, safety) == (script.card, script.settings.safety):
        return script
    return replace(script, card=card, settings=replace(script.settings, safety=safety))


def said_without(script: Script) -> Script:
    """The script with everything so that is spoken; the very same where nothing changes."""
    sections = tuple(
        replace(section, steps=tuple(_step(step) for step in section.steps))
        for section in script.sections
    )
    return script if sections == script.sections else replace(script, sections=sections)


def lines_of(script: Script) -> tuple[str, ...]:
    """What of a script is spoken otherwise without sips, as it is then."""
    spoken: list[str] = []
    for step in script.steps():
        if isinstance(step, Say):
            spoken.append(step.text)
        elif isinstance(step, Breathe):
            spoken += step.reminders
    said = ((text, without_sips(text)) for text in spoken)
    return tuple(dict.fromkeys(other for text, other in said if other != text))


def _step(step: Step) -> Step:
    match step:
        case Say(text=text):
            return replace(step, text=without_sips(text), marked=without_sips(step.marked))
        case Breathe(reminders=reminders):
            return replace(step, reminders=tuple(without_sips(line) for line in reminders))
        case _:
            return step
