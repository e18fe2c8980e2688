"""Words for a feeling that hides: three small questions, and three words that people use for it.

Nothing here names a condition, and nothing is right or wrong: a path leads to words, and whoever
walks it says whether one fits. Passed-by questions leave more paths open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from innerheal_desktop.tongue import mark

SUGGESTED = 3


class Question(NamedTuple):
    """One question, what helps to answer it, and its answers: (id, words)."""

    words: str
    about: str
    answers: tuple[tuple[str, str], ...]


QUESTIONS: Mapping[str, Question] = {
    "body": Question(
        mark("Where does the body speak up?"),
        mark("Look from the head down to the feet. The first place is good enough."),
        (
            ("chest", mark("The chest: tight, or heavy")),
            ("throat", mark("The throat: a lump, or eyes that sting")),
            ("belly", mark("The belly: a knot, or a flutter")),
            ("heat", mark("Heat: a set jaw, tight hands")),
            ("heavy", mark("Heavy or slow, all over")),
            ("warm", mark("Warm or soft, around the heart")),
            ("light", mark("Light or wide, wanting to move")),
            ("little", mark("Not much of anything, or far away")),
        ),
    ),
    "energy": Question(
        mark("How much energy is in it?"),
        mark("In the feeling, not in you."),
        (
            ("high", mark("A lot: quick, buzzing, strong")),
            ("low", mark("A little: slow, quiet, faint")),
        ),
    ),
    "direction": Question(
        mark("If it could move, where would it go?"),
        mark("It is only a picture. Nothing has to be done about it."),
        (
            ("towards", mark("Towards: to reach, to hold, to be near")),
            ("away", mark("Away: to leave, to hide, to be let alone")),
            ("against", mark("Against: to push, to say no, to stand up")),
            ("frozen", mark("Nowhere: to hold still, to wait")),
        ),
    ),
}
NAMES = tuple(QUESTIONS)

# What a feeling with this body and energy is often called, by where it would go: towards, away,
# against, nowhere. The words are those of a check-in, the first of three the likeliest. When a
# check-in gets another word, it is given a path here.
_DIRECTIONS = tuple(answer for answer, _ in QUESTIONS["direction"].answers)
_TABLE: Mapping[tuple[str, str], tuple[str, str, str, str]] = {
    ("chest", "high"): (
        "hopeful, anxious, jealous",
        "anxious, panicky, overwhelmed",
        "frustrated, angry, hurt",
        "panicky, overwhelmed, anxious",
    ),
    ("chest", "low"): (
        "lonely, sad, homesick",
        "hurt, guilty, sad",
        "hurt, disappointed, frustrated",
        "sad, hopeless, numb",
    ),
    ("throat", "high"): (
        "tearful, grateful, loving",
        "ashamed, panicky, tearful",
        "hurt, angry, jealous",
        "overwhelmed, ashamed, confused",
    ),
    ("throat", "low"): (
        "homesick, tender, lonely",
        "ashamed, small, hurt",
        "disappointed, hurt, guilty",
        "tearful, sad, small",
    ),
    ("belly", "high"): (
        "excited, anxious, hopeful",
        "anxious, panicky, ashamed",
        "jealous, irritated, restless",
        "panicky, mixed, overwhelmed",
    ),
    ("belly", "low"): (
        "homesick, lonely, not sure",
        "guilty, small, anxious",
        "disappointed, guilty, mixed",
        "small, guilty, confused",
    ),
    ("heat", "high"): (
        "jealous, frustrated, restless",
        "ashamed, irritated, restless",
        "angry, irritated, frustrated",
        "frustrated, overwhelmed, angry",
    ),
    ("heat", "low"): (
        "disappointed, jealous, hurt",
        "irritated, ashamed, tired",
        "irritated, disappointed, bored",
        "ashamed, mixed, hopeless",
    ),
    ("heavy", "high"): (
        "restless, homesick, overwhelmed",
        "overwhelmed, irritated, tired",
        "frustrated, irritated, disappointed",
        "overwhelmed, confused, restless",
    ),
    ("heavy", "low"): (
        "lonely, tired, homesick",
        "tired, sad, hopeless",
        "disappointed, bored, tired",
        "empty, hopeless, tired",
    ),
    ("warm", "high"): (
        "loving, grateful, joyful",
        "relieved, tearful, mixed",
        "proud, inspired, loving",
        "grateful, tearful, overwhelmed",
    ),
    ("warm", "low"): (
        "tender, connected, loving",
        "relieved, safe enough, rested",
        "proud, safe enough, content",
        "content, peaceful, safe enough",
    ),
    ("light", "high"): (
        "excited, joyful, playful",
        "relieved, playful, restless",
        "playful, proud, inspired",
        "inspired, excited, hopeful",
    ),
    ("light", "low"): (
        "hopeful, connected, content",
        "relieved, calm, peaceful",
        "proud, content, calm",
        "calm, peaceful, rested",
    ),
    ("little", "high"): (
        "restless, not sure, confused",
        "far away, restless, mixed",
        "irritated, confused, mixed",
        "numb, confused, overwhelmed",
    ),
    ("little", "low"): (
        "empty, lonely, not sure",
        "far away, empty, bored",
        "bored, blank, mixed",
        "numb, blank, nothing in particular",
    ),
}


class Path(NamedTuple):
    """What was answered, by the ids of the answers; empty where none of them fitted."""

    body: str = ""
    energy: str = ""
    direction: str = ""


PATHS: Mapping[Path, tuple[str, ...]] = {
    Path(body, energy, direction): tuple(words.split(", "))
    for (body, energy), row in _TABLE.items()
    for direction, words in zip(_DIRECTIONS, row, strict=True)
}


def suggested(path: Path) -> tuple[str, ...]:
    """Three words that may fit `path`, the likeliest first.

    Where a question was passed by, those that most of the paths left open would lead to.
    """
    counted: Counter[str] = Counter()
    for each, words in PATHS.items():
        if all(asked in ("", said) for asked, said in zip(path, each, strict=True)):
            for place, word in enumerate(words):
                counted[word] += SUGGESTED - place
    return tuple(word for word, _ in counted.most_common(SUGGESTED))
