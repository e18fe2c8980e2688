"""Announcing: the sentences that say how long it will be quiet, where company speaks in that quiet.

As with open eyes a sentence is changed, never a whole beat, and by one line only: a recorded voice
needs few beats beside what it says already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from innerheal_desktop.care.eyes import opened, sentences
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.steps import Play, Say, Silence

NOW = "Quiet now, with a word from me now and then."
_ANY_WAY = "Breathe any way you like."
# What a sentence says beside how long it will be, and keeps.
KEPT = {
    "A little longer, until I speak.": "A little longer.",
    "Again, for about three quarters of a minute.": "Again.",
    "Breathe any way you like until I speak again.": _ANY_WAY,
    "Breathe any way you like, and I will speak again in about half a minute.": _ANY_WAY,
    "Breathe any way you like, and I will speak again in about three quarters of a minute.": (
        _ANY_WAY
    ),
    "For about twenty seconds, let the breath come and go as it likes.": (
        "Let the breath come and go as it likes."
    ),
    "From one again, until I speak.": "From one again.",
    "On from here, about three quarters of a minute.": "On from here.",
    "On from here, for about a whole minute.": "On from here.",
    "Once more, a quiet for as long as before.": "Once more.",
    "Once more, for about a whole minute.": "Once more.",
    "One last stretch, and I will speak again in about a minute.": "One last stretch.",
    "There is nothing to count for about twenty seconds.": "There is nothing to count.",
    "Two minutes of quiet, with the word or without it.": "With the word, or without it.",
}
_ANNOUNCES = re.compile(
    r"\bspeak again\b|\buntil I speak\b|\bI will be quiet\b|\bas long as before\b"
    r"|\b(?:a|whole|one|two|three|four|five|twenty|thirty|forty) (?:minutes?|seconds)\b",
    re.IGNORECASE,
)
# True or not only when all of the sitting is known.
_TO_THE_END = re.compile(r"\bno more words\b|\bspeak again after\b", re.IGNORECASE)


def announces(text: str) -> bool:
    """Whether a beat says how long the quiet behind it will be, or what ends it."""
    return bool(_ANNOUNCES.search(text)) or announces_end(text)


def announces_end(text: str) -> bool:
    """Whether a beat says that nobody speaks from there to the end."""
    return bool(_TO_THE_END.search(text))


def accompanied(text: str) -> str:
    """A beat with company in the quiet that it announces: that is said once, in place of how long.

    The very same text where nothing is announced.
    """
    if not announces(text):
        return text
    said: list[str] = []
    for sentence in sentences(text):
        if not announces(sentence):
            said.append(sentence)
            continue
        kept = KEPT.get(sentence.replace("*", "").strip(), "")
        said += [each for each in (kept, NOW) if each and each not in said]
    return " ".join(said)


def lines_of(script: Script) -> tuple[str, ...]:
    """The beats of a script that may be spoken otherwise in company, with open eyes and without."""
    found = (
        accompanied(text) for beat in _beats(script) for text in dict.fromkeys((beat, opened(beat)))
    )
    return tuple(dict.fromkeys(found))


def _beats(script: Script) -> Iterator[str]:
    """The beats that announce, before a silence that may be long enough for company."""
    steps = [step for step in script.steps() if not isinstance(step, Play)]
    for step, after in zip(steps, (*steps[1:], None), strict=True):
        if not isinstance(step, Say):
            continue
        if announces_end(step.text) or (isinstance(after, Silence) and announces(step.text)):
            yield step.text
