"""Faults: what is wrong with a script, on which line, in words for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend. A `notice` was mended by itself: the session works, and here is how."""

    line: int
    message: str
    notice: bool = False


class Faults:
    """The list of faults while a script is being read."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, line: int, message: str) -> None:
        """Something the author must mend."""
        self._faults.append(Fault(line, _visible(message)))

    def notice(self, line: int, message: str) -> None:
        """Something that was drawn within its limits, and is said."""
        self._faults.append(Fault(line, _visible(message), notice=True))

    @property
    def any(self) -> bool:
        """Whether something must be mended."""
        return any(not fault.notice for fault in self._faults)

    def listed(self) -> tuple[Fault, ...]:
        """All of them, by line."""
        return tuple(sorted(set(self._faults)))


def _visible(message: str) -> str:
    """The message with whatever a terminal or a label would act on spelled out."""
    if message.isprintable():
        return message
    return "".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in message)


def is_near(word: str, others: Iterable[str]) -> bool:
    """Whether one of the `others` may be `word`, misspelt."""
    from difflib import get_close_matches

    return bool(get_close_matches(word, list(others), n=1, cutoff=0.6))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """“ Did you mean …?” with the nearest known word, or the whole choice when none is near."""
    words = sorted(known)
    from difflib import get_close_matches

    near = get_close_matches(word, words, n=1, cutoff=0.6)
    if near:
        return f" Did you mean `{near[0]}`?"
    return " It can be " + ", ".join(f"`{each}`" for each in words) + "."
