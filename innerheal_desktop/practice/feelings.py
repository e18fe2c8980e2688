"""Feelings: how it feels at one moment, on scales and in words, and how a scale is said aloud.

Two scales after the Affective Slider (Betella & Verschure 2016): how pleasant it is, and how much
energy there is, 0…100 and shown without numbers. A third, how stirred up, 0…10 with numbers, before
and after what may stir. What was not set stays unset: it is never taken for the middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.library.suggestion import DEEP
from innerheal_desktop.tongue import mark, tr

VALENCE, AROUSAL, DISTRESS = "valence", "arousal", "distress"
# Sessions that ask how stirred up it is though they are not deep ones; the first only afterwards.
STEADY = "steady-now"
STIRRING = (STEADY, "re-script")
MOST_WORDS = 3
LONGEST_WORD = 40
LONGEST_LINE = 200


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale from 0 to `most`: its name in a record, its question, and what its ends are called.

    `steps` are the words for what lies on the way, from the low end to the high one.
    """

    name: str
    question: str
    low: str
    high: str
    most: int
    steps: tuple[str, ...] = ()

    @property
    def step(self) -> int:
        """How far one press of an arrow goes."""
        return self.most // 10

    @property
    def origin(self) -> int:
        """Where keys set out from while nothing is set: the middle; among numbers, zero."""
        return self.most // 2 if self.steps else 0

    def said(self, value: int | None) -> str:
        """A value in words; None is not set. Numbers are said only where they are shown."""
        if value is None:
            return tr("not set")
        if self.steps:
            return tr(self.steps[nearest(value)])
        ends = {0: self.low, self.most: self.high}
        if value in ends:
            return tr("{n}, {words}", n=value, words=tr(ends[value]))
        return str(value)

    def points(self) -> tuple[tuple[int, str], ...]:
        """The values of a plain list, with their words: five of 100, or every number."""
        values = range(10, 100, 20) if self.steps else range(self.most + 1)
        return tuple((value, self.said(value)) for value in values)


def nearest(value: float) -> int:
    """The step, 0…10, that lies nearest to a value of 0…100; from the middle outwards."""
    return 5 + int((abs(value - 50.0) + 5.0) / 10.0) * (1 if value >= 50.0 else -1)


SCALES: dict[str, Scale] = {
    VALENCE: Scale(
        VALENCE,
        mark("How does it feel?"),
        mark("unpleasant"),
        mark("pleasant"),
        100,
        (
            *(mark("as unpleasant as can be"), mark("very unpleasant"), mark("unpleasant")),
            *(mark("rather unpleasant"), mark("a little unpleasant"), mark("in between")),
            *(mark("a little pleasant"), mark("rather pleasant"), mark("pleasant")),
            *(mark("very pleasant"), mark("as pleasant as can be")),
        ),
    ),
    AROUSAL: Scale(
        AROUSAL,
        mark("How much energy is there?"),
        mark("very low"),
        mark("very high"),
        100,
        (
            *(mark("as low as can be"), mark("very low"), mark("low")),
            *(mark("rather low"), mark("a little low"), mark("in between")),
            *(mark("a little high"), mark("rather high"), mark("high")),
            *(mark("very high"), mark("as high as can be")),
        ),
    ),
    DISTRESS: Scale(
        DISTRESS, mark("How stirred up?"), mark("not at all"), mark("as much as can be"), 10
    ),
}


def scales_of(session: str, gate: str, *, before: bool) -> tuple[str, ...]:
    """The scales asked at a session with this gate; none before what one runs to in need."""
    if before and session == STEADY:
        return ()
    stirs = gate in DEEP or session in STIRRING
    return (VALENCE, AROUSAL, DISTRESS) if stirs else (VALENCE, AROUSAL)


@dataclass(frozen=True, slots=True)
class Feeling:
    """How it felt at one moment: each scale or None, up to three words, one line.

    `valence` and `arousal` are 0…100, `distress` 0…10. Words and line are plain text of the person.
    """

    valence: int | None = None
    arousal: int | None = None
    distress: int | None = None
    words: tuple[str, ...] = ()
    line: str = ""

    def __bool__(self) -> bool:
        """Whether anything was said at all."""
        scales = (self.valence, self.arousal, self.distress)
        return bool(self.words or self.line or any(each is not None for each in scales))

    def as_json(self) -> dict[str, Any]:
        """What stands in a record; what was not said is left out."""
        scales = {name: getattr(self, name) for name in SCALES}
        said: dict[str, Any] = {name: at for name, at in scales.items() if at is not None}
        said |= {"words": list(self.words)} if self.words else {}
        return said | ({"line": self.line} if self.line else {})

    @classmethod
    def from_json(cls, value: object) -> Feeling:
        """The feeling in one half of a check-in, also of one from elsewhere: what fits is taken."""
        if not isinstance(value, Mapping):
            return cls()
        scales = {name: rounded(value.get(name), scale.most) for name, scale in SCALES.items()}
        words, line = value.get("words"), value.get("line")
        found = words if isinstance(words, list | tuple) else ()
        return cls(
            **scales,
            words=chosen(each for each in found if isinstance(each, str)),
            line=plain(line, LONGEST_LINE) if isinstance(line, str) else "",
        )


def rounded(value: object, most: int) -> int | None:
    """A number within 0…`most` as a whole one; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return round(value) if 0 <= value <= most else None  # NaN is within nothing


def plain(text: str, longest: int) -> str:
    """`text` in one line that can be shown, no longer than `longest` characters."""
    return " ".join(UNSHOWN.sub(" ", text).split())[:longest].strip()


def chosen(words: Iterable[str]) -> tuple[str, ...]:
    """The first three words that differ, each in one line that can be shown."""
    said = (plain(word, LONGEST_WORD) for word in words)
    return tuple(dict.fromkeys(word for word in said if word))[:MOST_WORDS]


# Words for feelings, by how pleasant they are and how much energy they have: they are kept as
# they stand here, and said in the person's language.
WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("High energy, pleasant"),
        (
            *(mark("excited"), mark("joyful"), mark("playful"), mark("hopeful"), mark("inspired")),
            *(mark("proud"), mark("grateful"), mark("loving")),
        ),
    ),
    (
        mark("Low energy, pleasant"),
        (
            *(mark("calm"), mark("content"), mark("tender"), mark("relieved"), mark("peaceful")),
            *(mark("safe enough"), mark("rested"), mark("connected")),
        ),
    ),
    (
        mark("High energy, unpleasant"),
        (
            *(mark("anxious"), mark("angry"), mark("frustrated"), mark("panicky"), mark("jealous")),
            *(mark("overwhelmed"), mark("irritated"), mark("ashamed"), mark("restless")),
        ),
    ),
    (
        mark("Low energy, unpleasant"),
        (
            *(mark("sad"), mark("lonely"), mark("tired"), mark("hopeless"), mark("guilty")),
            *(mark("disappointed"), mark("hurt"), mark("bored"), mark("empty")),
        ),
    ),
    (
        mark("Hard to place"),
        (
            *(mark("numb"), mark("blank"), mark("mixed"), mark("confused"), mark("homesick")),
            *(mark("tearful"), mark("not sure"), mark("far away"), mark("small")),
            mark("nothing in particular"),
        ),
    ),
)
KNOWN = frozenset(word for _, words in WORDS for word in words)


def word_said(word: str) -> str:
    """A word as it is shown: one of ours in the person's language, their own as it is."""
    return tr(word) if word in KNOWN else word


def finding(typed: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The groups with the words in which what was `typed` begins a word; all of them for none."""
    sought = re.compile(rf"(^|\s){re.escape(plain(typed, LONGEST_WORD).casefold())}")
    groups = (
        (group, tuple(word for word in words if sought.search(tr(word).casefold())))
        for group, words in WORDS
    )
    return tuple((group, words) for group, words in groups if words)
