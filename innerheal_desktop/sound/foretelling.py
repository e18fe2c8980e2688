"""Foretelling: which voice will speak in a session, in one quiet line before it is begun."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Breathe, Say
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.narration import UNSPOKEN, Line, Narration
from innerheal_desktop.sound.speech import speech_of
from innerheal_desktop.tongue import tr


def who_speaks(
    script: Script,
    played: Iterable[Script],
    narration: Narration,
    choices: SoundChoices,
    *,
    quiet: bool = False,
) -> str:
    """One line for the person; empty where a session has no words and nobody would say any.

    `played` are the sessions inside it. `quiet`: no sound was asked for at all.
    """
    if script.id in UNSPOKEN:
        return tr("Captions only: nobody speaks here.")
    sessions = (script, *played)
    lines = [line for each in sessions for line in lines_of(each)]
    breathes = any(_has_words(each) for each in sessions)
    speech = speech_of(choices, narration.clip_for)
    if not lines and not (breathes and speech.words):
        return ""
    if quiet or not choices.master:
        return tr("Captions only: sound is off.")
    if narration.trouble:
        return tr("Captions only: the recorded voice could not be read.")
    known = [narration.clip_for(line) is not None for line in lines]
    word = Line("Breathe in.", "calm", "word", speech.speaker)
    words = speech.words and breathes and narration.clip_for(word) is not None
    return _said(lines=speech.lines and any(known), whole=all(known), words=words, choices=choices)


def _said(*, lines: bool, whole: bool, words: bool, choices: SoundChoices) -> str:
    if lines and words:
        return tr("A recorded voice speaks, on the turns of the breath too.")
    if lines and whole:
        return tr("A recorded voice speaks.")
    if lines:
        return tr("A recorded voice speaks some lines; the others are captions.")
    if words:
        return tr("A recorded voice on the turns of the breath; all else is captions.")
    if choices.speech == "off" or not choices.narration:
        return tr("Captions only: the voice is off.")
    return tr("Captions only: these words have no recording.")


def lines_of(script: Script) -> Iterator[Line]:
    """What is said aloud in a session as it is written, in order."""
    for step in script.steps():
        if isinstance(step, Say):
            yield Line(step.text, script.settings.voice)
        elif isinstance(step, Breathe):
            yield from (Line(text, script.settings.voice) for text in step.reminders)


def _has_words(script: Script) -> bool:
    return any(isinstance(step, Breathe) and step.words for step in script.steps())
