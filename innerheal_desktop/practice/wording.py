"""What is said of a person's practice: true, short, and never a score."""

from __future__ import annotations

from innerheal_desktop.practice.keeping import A_LOOK
from innerheal_desktop.practice.rhythm import Rhythm

_SMALL = (
    *("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("", "", "twenty", "thirty", "forty", "fifty")


def in_words(number: int) -> str:
    """A number below sixty in words, a larger one in figures."""
    if number < len(_SMALL):
        return _SMALL[number]
    if number < 60:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    return str(number)


def practised(seconds: float) -> str:
    """How long a sitting was, as a sentence: “Eight minutes.” or “Forty seconds.”."""
    whole = round(seconds)
    minutes = round(seconds / 60.0)
    number, unit = (whole, "second") if whole < 60 else (minutes, "minute")
    return f"{in_words(number).capitalize()} {unit}{'' if number == 1 else 's'}."


def acknowledgement(seconds: float, rhythm: Rhythm | None, *, completed: bool) -> str:
    """The one line after a sitting of `seconds` active time; `rhythm` is None if nothing is kept.

    The first practice, a day that is held, and stopping are each named kindly; nothing is judged.
    """
    lines = [practised(seconds)] if seconds >= 1 else []
    if not completed:
        saved = rhythm is not None and seconds >= A_LOOK
        lines.append(f"Stopping was a choice{', and it is saved' if saved else ''}.")
    if rhythm is not None and rhythm.state == "done_today":
        if rhythm.total == 1:
            lines.append("Day one. That is a beginning.")
        else:
            lines.append(f"Today is held. {rhythm.week_days} of {rhythm.week_goal} this week.")
    return " ".join(lines)


def standing(rhythm: Rhythm) -> str:
    """Where a rhythm stands, in one line; total days take the place of a streak of zero."""
    days = f"{rhythm.total} {'day' if rhythm.total == 1 else 'days'} of practice so far"
    if rhythm.total == 0:
        return "No practice is written here yet. One breath would be a beginning."
    if rhythm.streak == 0:
        return f"Still here. {days}, and today can be one more."
    return (
        f"{rhythm.streak}-day streak · {rhythm.week_days} of {rhythm.week_goal} this week · {days}"
    )
