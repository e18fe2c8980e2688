"""Telling which voice will speak, where some lines have no shipped recording."""

from __future__ import annotations

from collections.abc import Iterable

from innerheal_desktop.session.script import Script
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.foretelling import lines_of, who_speaks
from innerheal_desktop.sound.narration import UNSPOKEN
from innerheal_desktop.sound.speech import speech_of
from innerheal_desktop.sound.voices.narrating import LayeredNarration
from innerheal_desktop.tongue import mark, tr

# By the voices that speak: when they have every line, and when they have some.
SAID = {
    ("natural",): (
        mark("A natural voice, made on this computer, speaks."),
        mark("A natural voice, made on this computer, speaks {n} of {m} lines; captions the rest."),
    ),
    ("system",): (
        mark("Your computer's own voice speaks."),
        mark("Your computer's own voice speaks {n} of {m} lines; captions the rest."),
    ),
    ("natural", "system"): (
        mark("A natural voice speaks, and your computer's own where that one is unsure."),
        mark("A natural voice and your computer's own speak {n} of {m} lines; captions the rest."),
    ),
}


def who_will_speak(
    script: Script,
    played: Iterable[Script],
    narration: LayeredNarration,
    choices: SoundChoices,
    *,
    quiet: bool = False,
) -> str:
    """One line for the person, as `who_speaks` has it, also of voices of this computer."""
    sessions = (script, *played)
    said = who_speaks(script, sessions[1:], narration.shipped, choices, quiet=quiet)
    if quiet or not choices.master or script.id in UNSPOKEN:
        return said
    if not speech_of(choices, narration.clip_for).lines:
        return said
    lines = tuple(dict.fromkeys(line for each in sessions for line in lines_of(each)))
    layers = [narration.layer_of(line) for line in narration.without(lines)]
    spoken = tuple(each for each in ("natural", "system") if each in layers)
    if not spoken:
        return said
    whole, some = SAID[spoken]
    if all(layers):
        return tr(whole)
    # Those with a shipped recording are heard too.
    ready = len(lines) - layers.count("")
    return tr(some, n=ready, m=len(lines))
