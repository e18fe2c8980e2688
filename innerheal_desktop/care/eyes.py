"""Open eyes: the sentences that offer closed ones, and what is said in their place.

A sentence is changed, never a whole beat, and by few lines only: a recorded voice needs no more
than `OPEN_EYED` beside what it says already.
"""

from __future__ import annotations

import re
from dataclasses import replace

from innerheal_desktop.session.script import Script, Section
from innerheal_desktop.session.steps import Breathe, Card, Say, Step, Tap, Write

STAY = "Your eyes can stay open."
ARRIVE = "Let your eyes take in the room."
# Sentences that say more than the eyes, and keep the rest of what they say.
WHOLE = {
    "Sit or lie, eyes open or closed.": "Sit or lie, with your eyes open.",
    "Sit, stand or lie, eyes open or closed.": "Sit, stand or lie, with your eyes open.",
    "Sit, lie or stand, eyes open or closed.": "Sit, lie or stand, with your eyes open.",
    "Sit or lie the first time, eyes open or closed.": "Sit or lie the first time, eyes open.",
}
# Every sentence that may be heard in the place of one of the author's.
OPEN_EYED = (STAY, ARRIVE, *WHOLE.values())
_EYES = re.compile(r"\b(?:eye|eyes|eyelids?|lids?)\b", re.IGNORECASE)
_SHUT = re.compile(
    r"\b(?:closed|closes|closing|shut|shutting)\b"
    # “Let your eyes rest on something close” is about the room.
    r"|(?<!thing )\bclose\b(?! (?:by|to|at|enough|up|in)\b)",
    re.IGNORECASE,
)
# After a sentence of eyes, another may go on without naming them.
_HALF = re.compile(r"\bhalf(?:way)?[- ]open\b", re.IGNORECASE)
_IF_CLOSED = re.compile(r"^\W*(?:if|when|where)\b.*\bopen\b", re.IGNORECASE)
# A sentence ends at its stop, at the quotation mark after it, and before a space.
_END = re.compile(r"(?<=[.!?…])(?<![.]{2})[”’\"*]*\s+")


def sentences(text: str) -> list[str]:
    """The sentences of a beat, each with its stop."""
    return _END.split(text)


def offers_closed(sentence: str) -> bool:
    """Whether a sentence speaks of eyes that are, or may be, closed."""
    shut = bool(_SHUT.search(sentence))
    return shut and bool(_EYES.search(sentence) or _HALF.search(sentence))


def opened(text: str) -> str:
    """A beat with open eyes: each sentence that offers closed ones gives way to another, once.

    The very same text where there is none.
    """
    return "\n".join(_line(line) for line in text.split("\n"))


def with_open_eyes(script: Script) -> Script:
    """The script with open eyes in every line, its card too; the very same where none offers it."""
    sections = tuple(_section(section) for section in script.sections)
    card = opened(script.card)
    return replace(script, sections=sections, card=card)


def lines_of(script: Script) -> tuple[str, ...]:
    """The beats of a script that are spoken otherwise with open eyes, as they are then."""
    changed = (
        opened(step.text)
        for step in script.steps()
        if isinstance(step, Say) and opened(step.text) != step.text
    )
    return tuple(dict.fromkeys(changed))


def _line(text: str) -> str:
    every = sentences(text)
    if not any(map(offers_closed, every)):
        return text
    said: list[str] = []
    for sentence in every:
        plain = sentence.replace("*", "").strip()
        if not offers_closed(sentence):
            said.append(sentence)
            continue
        instead = WHOLE.get(plain, ARRIVE if _IF_CLOSED.search(plain) else STAY)
        if instead not in said:
            said.append(instead)
    return " ".join(said)


def _section(section: Section) -> Section:
    return replace(section, steps=tuple(_step(step) for step in section.steps))


def _step(step: Step) -> Step:
    match step:
        case Say(text=text):
            return replace(step, text=opened(text), marked=opened(step.marked))
        case Card(text=text) | Tap(text=text):
            return replace(step, text=opened(text))
        case Write(prompt=prompt):
            return replace(step, prompt=opened(prompt))
        case Breathe(reminders=reminders):
            return replace(step, reminders=tuple(opened(line) for line in reminders))
        case _:
            return step
