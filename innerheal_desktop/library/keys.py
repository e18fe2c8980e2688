"""Keys: how the value of each key in a fenced block is read and refused.

A reader takes what TOML gave and returns what a step wants, or raises WrongValueError saying what
the value should be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from math import isfinite

from innerheal_desktop.library.faults import did_you_mean
from innerheal_desktop.library.intake import trouble_in
from innerheal_desktop.library.patterns import PATTERNS, pattern_of
from innerheal_desktop.session.breath import BreathPattern

Reader = Callable[[object], object]

LONGEST_TEXT = 500


class WrongValueError(ValueError):
    """A value is not what its key wants; the message says what it should be."""


def found(value: object) -> str:
    """A value as its author would recognise it, cut short."""
    if isinstance(value, bool):
        return str(value).lower()
    shown = f"“{value}”" if isinstance(value, str) else repr(value)
    return shown if len(shown) <= 40 else shown[:39] + "…"


def number(low: float, high: float, unit: str = "") -> Reader:
    """A finite number in low…high."""

    def read(value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            raise WrongValueError(f"should be a number{unit}, not {found(value)}")
        if not low <= value <= high:
            raise WrongValueError(
                f"should be from {low:g} to {high:g}{unit.removeprefix(' of')}, not {value:g}"
            )
        return float(value)

    return read


def numbers(most: int, low: float, high: float, unit: str = "") -> Reader:
    """A list of at most `most` numbers in low…high."""
    each = number(low, high, unit)

    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise WrongValueError(f"should be a list such as [60, 300], not {found(value)}")
        if len(value) > most:
            raise WrongValueError(f"has {len(value)} entries; at most {most} fit")
        return tuple(each(one) for one in value)

    return read


def whole(low: int, high: int) -> Reader:
    """A whole number in low…high."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise WrongValueError(f"should be a whole number, not {found(value)}")
        if not low <= value <= high:
            raise WrongValueError(f"should be from {low} to {high}, not {value}")
        return value

    return read


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise WrongValueError(f"should be true or false, not {found(value)}")
    return value


def text(longest: int = LONGEST_TEXT) -> Reader:
    """A line of words."""

    def read(value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise WrongValueError(f'should be words in quotes ("…"), not {found(value)}')
        line = " ".join(value.split())
        if trouble := trouble_in(line):
            raise WrongValueError(f"cannot be used: {trouble}")
        if len(line) > longest:
            raise WrongValueError(f"is {len(line)} characters long; at most {longest} fit")
        return line

    return read


def name(value: object) -> str:
    """One small word, as a field of a card is called."""
    if not isinstance(value, str) or not re.fullmatch(r"[a-z]{1,30}", value):
        raise WrongValueError(f'should be one small word such as "happened", not {found(value)}')
    return value


def one_of(names: Iterable[str]) -> Reader:
    """One of a few names."""
    known = tuple(names)

    def read(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise WrongValueError(f"cannot be {found(value)}.{did_you_mean(str(value), known)}")
        return value

    return read


def texts(most: int, longest: int = LONGEST_TEXT) -> Reader:
    """A list of at most `most` lines."""
    line = text(longest)

    def read(value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise WrongValueError(f'should be a list such as ["one", "two"], not {found(value)}')
        if len(value) > most:
            raise WrongValueError(f"has {len(value)} entries; at most {most} fit")
        return tuple(str(line(each)) for each in value)

    return read


def some_of(names: Iterable[str]) -> Reader:
    """A list of some of a few names."""
    each = one_of(names)

    def read(value: object) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise WrongValueError(f'should be a list such as ["one", "two"], not {found(value)}')
        return tuple(str(each(one)) for one in value)

    return read


def pattern(value: object) -> BreathPattern:
    """A breathing pattern, spelled or named."""
    if not isinstance(value, str):
        raise WrongValueError(f'should be a pattern such as "4-0-6-0", not {found(value)}')
    # An editor may have made other dashes of them, and a hand put air around them.
    plain = re.sub(r"(?<=\d)\s*[-‐‑‒–—−]\s*(?=[\d.])", "-", value)
    try:
        return pattern_of(plain)
    except ValueError:
        hint = "" if re.match(r"\s*[\d.]", value) else did_you_mean(value, PATTERNS)
        raise WrongValueError(
            f'should be seconds "in-hold-out-rest" such as "4-0-6-0", or a name from the pattern'
            f" table, not {found(value)}.{hint}"
        ) from None


def length(value: object) -> float:
    """A length one may choose, in seconds: minutes as a number, or seconds as `"20 s"`."""
    seconds = 0.0
    if isinstance(value, str):
        written = re.fullmatch(r"\s*(\d{1,5})\s*s\s*", value, re.ASCII)
        seconds = float(written.group(1)) if written else 0.0
    elif isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        seconds = float(value) * 60.0
    if not 10.0 <= seconds <= 4 * 3600.0:
        raise WrongValueError(
            'should be minutes such as 5 (or "20 s"), from 10 seconds to 4 hours,'
            f" not {found(value)}"
        )
    return seconds


def lengths(value: object) -> tuple[float, ...]:
    """The lengths a session offers, in seconds, shortest first."""
    if not isinstance(value, list) or not value or len(value) > 24:
        raise WrongValueError(
            f"should be a list of minutes such as [5, 10, 15], not {found(value)}"
        )
    return tuple(sorted({length(each) for each in value}))
