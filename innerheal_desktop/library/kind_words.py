"""Kind words: what a line of a session leaves out, why, and what may stand in its place.

The rules of `docs/writing-sessions.md` that a machine can see in one line. When you add a word: a
row in AVOIDED.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_SENTENCE = 22  # words
FIRST_SIGN = (
    0x2190  # from here on, Unicode has arrows, signs and emoji; no script of ours has words
)


class Avoided(NamedTuple):
    """Words that a session leaves out, as a pattern, with the reason and a way out."""

    words: str
    because: str
    instead: str


AVOIDED: tuple[Avoided, ...] = (
    Avoided(
        r"relax(?:ed|ing|ation)?|let go|letting go|surrender|calm down",
        "a state cannot be ordered",
        "“soften, if that is welcome”, “notice what is already easy”",
    ),
    Avoided(
        r"just|simply|all you have to do",
        "it makes what is difficult small",
        "leaving it out",
    ),
    Avoided(
        r"should(?:n.t)?|must(?:n.t)?|(?:don.t|do not) move|keep your eyes closed"
        r"|close your eyes|let your eyes close",
        "it takes the choice away",
        "“you might”, “moving is fine”, “eyes open or closed”",
    ),
    Avoided(
        r"(?:take )?a (?:big,? |nice,? |very )*deep breath|breathe (?:in )?deep(?:ly)?",
        "it invites too much air",
        "“let a breath come, low and easy”",
    ),
    Avoided(
        r"you are (?:now )?(?:completely |perfectly )?safe|nothing (?:here )?can hurt",
        "nobody can promise it",
        "“calm enough”, “safe enough for now”",
    ),
    Avoided(
        r"(?:go|going|even) deeper|sink(?:s|ing)?|falling|drift(?:ing)? down|darkness|held down"
        r"|behind you",
        "it can be an image of trance or of threat",
        "light, room, edges, a way out",
    ),
    Avoided(
        r"heal(?:ing)? your|toxins?|(?:raise )?your vibration|rewir(?:e|es|ing)|unblock(?:ed|ing)?",
        "it is a claim that nobody can keep",
        "“some people find…”, or nothing",
    ),
    Avoided(
        r"your (?:own )?(?:mother|father|family|wife|husband|parents|mom|mum|dad)(?:.s)?",
        "not everybody has or wants them",
        "“someone kind”, “a helper you invent”",
    ),
    Avoided(
        r"broken|damaged|toxic|dysfunctional",
        "it is a label",
        "“a strategy that once helped”",
    ),
    Avoided(
        r"at last|well done|good (?:girl|boy|job)|congratulations|proud of you",
        "it is praise from above",
        "“thank you for taking this time”",
    ),
    Avoided(
        r"you are (?:three|four|five|six|seven|eight|nine|ten|a child|little|small) again"
        r"|become that child|be that child",
        "the listener stays the adult",
        "“a younger you, over there”",
    ),
)
_FOUND = tuple((re.compile(rf"\b(?:{row.words})\b", re.IGNORECASE), row) for row in AVOIDED)
_UNSPEAKABLE = re.compile(r"\d|[()\[\]{}/&%+=<>#_@]|\b(?:e\.g|i\.e|etc|vs)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.?!…]+[”’\"]?\s+")


def unkind(line: str) -> list[str]:
    """What speaks against a line that is spoken or shown, in words for its author."""
    said = []
    for pattern, row in _FOUND:
        if found := pattern.search(line):
            said.append(f"“{found.group()}”: {row.because}. Try {row.instead}")
    counted = ((sentence, len(sentence.split())) for sentence in sentences(line))
    said += [
        f"a sentence of {count} words (“{sentence[:40]}…”): at most {LONGEST_SENTENCE} can be"
        " followed by ear. Make two of it"
        for sentence, count in counted
        if count > LONGEST_SENTENCE
    ]
    return said


def unspeakable(line: str) -> list[str]:
    """What a voice cannot say as it is written: digits, brackets, abbreviations, emoji."""
    found = _UNSPEAKABLE.search(line)
    strange = next((each for each in line if ord(each) >= FIRST_SIGN), "")
    sign = found.group() if found else strange
    return [f"“{sign}” cannot be spoken as it is written. Write it in words"] if sign else []


def sentences(line: str) -> list[str]:
    """The sentences of a line."""
    return [each for each in _SENTENCE.split(line.strip()) if each]
