"""What is said of a person's practice: true, short, and never a score."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from innerheal_desktop.practice.rhythm import Rhythm

# Away for this many days or more, and the welcome no longer counts anything.
LONG_AWAY = 30
# Under this many seconds a sitting that was left is not spoken of in numbers.
COUNTS = 60.0
WELCOME = "Begin wherever you like. One minute is enough."
_NUMBERS = (
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


def standing(rhythm: Rhythm) -> str:
    """Where a rhythm stands, in one line."""
    if not rhythm.total:
        return "No practice is written here yet. One breath would be a beginning."
    return " · ".join(part for part in (streak_words(rhythm), week_words(rhythm)) if part)


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


def practised(seconds: float) -> str:
    """How long a sitting was, as a sentence: `Eight minutes.`; a very short one is a moment."""
    minutes = round(seconds / 60)
    if seconds < 45:
        return "A moment."
    if minutes <= 1:
        return "One minute."
    return f"{_NUMBERS[minutes]} minutes." if minutes < len(_NUMBERS) else f"{minutes} minutes."


def acknowledgement(seconds: float, rhythm: Rhythm | None, *, completed: bool) -> str:
    """The line after a sitting of `seconds` active time, without praise and without blame.

    `rhythm` is None when nothing is kept.
    """
    if not completed:
        if seconds < COUNTS:
            return "You came, and you stopped. Both are fine."
        saved = ", and it is saved" if rhythm is not None else ""
        return f"{practised(seconds)} Stopping was a choice{saved}."
    if rhythm is None or rhythm.state != "done_today":
        return practised(seconds)
    first = rhythm.total == 1
    return f"{practised(seconds)} {'Day one. That is a beginning.' if first else 'Today is held.'}"
