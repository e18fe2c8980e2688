"""Spelling: the words of a line as they are compared, and which of them are nearly the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

# Words that begin alike are kin when this many letters agree and at most so many follow.
ROOT, ENDING = 4, 4


def folded(text: str) -> str:
    """`text` as it is compared: without capitals, accents, or curled apostrophes."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def words_in(text: str) -> list[str]:
    """The words of a line: letters, digits, and what joins them (`can't`, `4-7-8`)."""
    return re.findall(r"\w+(?:['.\-]\w+)*", folded(text))


@lru_cache(4096)
def pieces_in(text: str) -> frozenset[str]:
    """The words of a line, those that hyphens join also apart and as one."""
    found: set[str] = set()
    for word in words_in(text):
        found |= {word, re.sub(r"\W", "", word), *re.findall(r"\w+", word)}
    return frozenset(found)


def kin(one: str, other: str) -> bool:
    """Whether two words differ only in how they end: `breathe`, `breathing`."""
    same = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        same += 1
    return same >= ROOT and max(len(one), len(other)) - same <= ENDING


def slips(word: str) -> int:
    """How many slips of the hand a word of this length may hold."""
    return 0 if len(word) < ROOT else 1 if len(word) < 7 else 2


def distance(one: str, other: str, most: int) -> int:
    """Letters left out, added, wrong or swapped between two words; `most` + 1 for more of them."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, left in enumerate(one, start=1):
        older, before, row = before, row, [i, *([0] * len(other))]
        for j, right in enumerate(other, start=1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                row[j] = min(row[j], older[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def misspelt(word: str, known: Iterable[str]) -> list[str]:
    """Those of the `known` words that a hand may have meant by `word`, the nearest first.

    The first letter is trusted, unless it was swapped with the second.
    """
    allowed = slips(word)
    if not allowed:
        return []
    begins = tuple(set(word[:2]))
    rated = [
        (distance(word, each, allowed), each)
        for each in known
        if abs(len(each) - len(word)) <= allowed and each.startswith(begins)
    ]
    return [each for away, each in sorted(rated) if away <= allowed]
