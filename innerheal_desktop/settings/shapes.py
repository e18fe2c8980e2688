"""What the values of settings look like: times of day, pairs of words, places on a screen."""

from __future__ import annotations

from typing import Any


def is_time(text: str) -> bool:
    """Whether `text` is a time of day, `HH:MM`."""
    hours, colon, minutes = text.partition(":")
    digits = len(text) == 5 and colon and text.isascii() and (hours + minutes).isdigit()
    return bool(digits) and int(hours) < 24 and int(minutes) < 60


def tuples(value: object) -> Any:
    """`value` with every list in it as a tuple, as settings hold them."""
    return tuple(tuples(part) for part in value) if isinstance(value, list) else value


def is_pair(value: object) -> bool:
    """Whether `value` is two words."""
    is_tuple = isinstance(value, tuple) and len(value) == 2
    return is_tuple and all(isinstance(part, str) for part in value)  # type: ignore[attr-defined]


def is_place(value: object) -> bool:
    """Whether `value` is a number of pixels on a screen, or on one beside it."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 100_000
