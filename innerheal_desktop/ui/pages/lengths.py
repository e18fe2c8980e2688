"""A length of a session, as one sees it and as one hears it."""

from __future__ import annotations

from innerheal_desktop.tongue import plural, tr

# A sitting is laid out within a second of what was asked for: that is still so many minutes.
_WITHIN = 1.0


def length_words(seconds: float) -> str:
    """A length to choose: `5 min`, `90 s`, `3:30 min`."""
    if minutes := _whole_minutes(seconds):
        return tr("{n} min", n=minutes)
    if seconds >= 120:
        whole, rest = divmod(round(seconds), 60)
        return tr("{n} min", n=f"{whole}:{rest:02}")
    return tr("{n} s", n=round(seconds))


def length_spoken(seconds: float) -> str:
    """A length as a screen reader says it."""
    if minutes := _whole_minutes(seconds):
        return plural("1 minute", "{n} minutes", minutes)
    return plural("1 second", "{n} seconds", round(seconds))


def _whole_minutes(seconds: float) -> int:
    """How many minutes these are, where they are whole ones; else 0."""
    minutes = round(seconds / 60)
    return minutes if abs(seconds - 60 * minutes) <= _WITHIN else 0
