"""What is said of a rhythm: the streak and the week, kindly, and never a zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm

# Away for this many days or more, and the welcome no longer counts anything.
LONG_AWAY = 30
WELCOME = "Begin wherever you like. One minute is enough."
NUMBERS = (
    *("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
    *("Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen"),
    *("Eighteen", "Nineteen", "Twenty"),
)


def days(count: int) -> str:
    """`1 day`, `12 days`."""
    return f"{count} day" if count == 1 else f"{count} days"


def streak_words(rhythm: Rhythm) -> str:
    """The streak in one phrase; the total where there is none; nothing before the first day."""
    if rhythm.streak:
        return f"{rhythm.streak}-day streak"
    return f"{days(rhythm.total)} of practice" if rhythm.total else ""


def week_words(rhythm: Rhythm) -> str:
    """The week and all of it: `3 of 5 this week · 41 days so far`."""
    parts = []
    if rhythm.week_days:
        parts.append(f"{rhythm.week_days} of {rhythm.week_goal} this week")
    if rhythm.streak and rhythm.total > rhythm.streak:
        parts.append(f"{days(rhythm.total)} so far")
    return " · ".join(parts)


def greeting_line(rhythm: Rhythm) -> str:
    """One kind line for the day."""
    if not rhythm.total:
        return WELCOME
    if rhythm.state == "done_today":
        return "Day one. That is a beginning." if rhythm.total == 1 else "Today is held."
    if rhythm.state == "paused":
        return "Rest counts as part of this."
    if rhythm.streak:
        return ""
    if rhythm.gap >= LONG_AWAY:
        return "Welcome back. Nothing expired. Begin wherever you like."
    return f"Still here. {days(rhythm.total)} of practice so far, and today can be one more."


def spoken_minutes(seconds: float) -> str:
    """Practised time as a sentence: `Eight minutes.`; a very short one is a moment."""
    minutes = round(seconds / 60)
    if seconds < 45:
        return "A moment."
    if minutes <= 1:
        return "One minute."
    return f"{NUMBERS[minutes]} minutes." if minutes < len(NUMBERS) else f"{minutes} minutes."


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
