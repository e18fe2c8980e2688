"""A length of a session, as one sees it and as one hears it."""

from __future__ import annotations


def length_words(seconds: float) -> str:
    """A length to choose: `5 min`, `90 s`."""
    minutes = seconds / 60
    return f"{minutes:g} min" if minutes >= 1 and minutes == round(minutes) else f"{seconds:g} s"


def length_spoken(seconds: float) -> str:
    """A length as a screen reader says it."""
    minutes = seconds / 60
    if minutes >= 1 and minutes == round(minutes):
        return "1 minute" if minutes == 1 else f"{minutes:g} minutes"
    return f"{seconds:g} seconds"
