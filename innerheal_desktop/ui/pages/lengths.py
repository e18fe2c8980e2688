"""A length of a session, as one sees it and as one hears it."""

from __future__ import annotations

from innerheal_desktop.tongue import plural, tr


def length_words(seconds: float) -> str:
    """A length to choose: `5 min`, `90 s`, `3:30 min`."""
    minutes = seconds / 60
    if minutes >= 1 and minutes == round(minutes):
        return tr("{n} min", n=f"{minutes:g}")
    if seconds >= 120:
        whole, rest = divmod(round(seconds), 60)
        return tr("{n} min", n=f"{whole}:{rest:02}")
    return tr("{n} s", n=round(seconds))


def length_spoken(seconds: float) -> str:
    """A length as a screen reader says it."""
    minutes = seconds / 60
    if minutes >= 1 and minutes == round(minutes):
        return plural("1 minute", "{n} minutes", round(minutes))
    return plural("1 second", "{n} seconds", round(seconds))
