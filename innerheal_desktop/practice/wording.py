"""What is said of a person's practice: true, short, and never a score."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.practice.seasons import MONTHS, when_words
from innerheal_desktop.tongue import mark, plural, tr

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.practice.rhythm import Rhythm

# Away for this many days or more, and the welcome no longer counts anything.
LONG_AWAY = 30
# Under this many seconds a sitting that was left is not spoken of in numbers.
COUNTS = 60.0
# Days on which one may begin afresh: said only to whoever was away.
FRESH = {
    "place": mark("A new place, and today can be one more."),
    "month": mark("A new month, and today can be one more."),
    "week": mark("A new week, and today can be one more."),
}
WELCOME = mark("Begin wherever you like. One minute is enough.")
_MINUTES = (
    *(mark("No minutes."), mark("One minute."), mark("Two minutes."), mark("Three minutes.")),
    *(mark("Four minutes."), mark("Five minutes."), mark("Six minutes."), mark("Seven minutes.")),
    *(mark("Eight minutes."), mark("Nine minutes."), mark("Ten minutes.")),
    *(mark("Eleven minutes."), mark("Twelve minutes."), mark("Thirteen minutes.")),
    *(mark("Fourteen minutes."), mark("Fifteen minutes."), mark("Sixteen minutes.")),
    *(mark("Seventeen minutes."), mark("Eighteen minutes."), mark("Nineteen minutes.")),
    mark("Twenty minutes."),
)
WEEKDAYS = (
    *(mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday")),
    *(mark("Saturday"), mark("Sunday")),
)
_SHORT_WEEKDAYS = (
    *(mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun")),
)


def days(count: int) -> str:
    """`1 day`, `12 days`."""
    return plural("{n} day", "{n} days", count)


def day_words(day: date) -> str:
    """`Sunday 22 November`."""
    return tr(
        "{weekday} {day} {month}",
        weekday=tr(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=tr(MONTHS[day.month - 1]),
    )


def date_words(day: date) -> str:
    """`22 November 2026`."""
    month = tr(MONTHS[day.month - 1])
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def practised_words(seconds: float, sittings: int) -> str:
    """A day's practice: `8 minutes, 2 sittings`; only the sittings where no minute is known."""
    many = plural("{n} sitting", "{n} sittings", sittings)
    minutes = int(seconds // 60)
    if not minutes:
        return many
    return f"{minutes_words(seconds)}, {many}"


def minutes_words(seconds: float) -> str:
    """`8 minutes`, cut off below, as one would say it; under a minute, the seconds."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return plural("{n} second", "{n} seconds", int(seconds))
    return plural("{n} minute", "{n} minutes", minutes)


def length_words(seconds: float) -> str:
    """`45 s`, to the nearest; `14 min`, `1 h 05 min`, cut off below, as one would say it."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return tr("{n} s", n=f"{seconds:.0f}")
    if minutes < 60:
        return tr("{n} min", n=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=f"{minutes % 60:02}")


def source_words(source: str) -> str:
    """What an app is called whose records have this `source`, its name with hyphens."""
    return " ".join(word[:1].upper() + word[1:] for word in source.split("-"))


def weekday_words(weekday: int) -> str:
    """`Mon` for 0 … `Sun` for 6."""
    return tr(_SHORT_WEEKDAYS[weekday])


def streak_words(rhythm: Rhythm) -> str:
    """The streak in one phrase; the total where there is none; nothing before the first day."""
    if rhythm.streak:
        return plural("{n}-day streak", "{n}-day streak", rhythm.streak)
    if not rhythm.total:
        return ""
    return plural("{n} day of practice", "{n} days of practice", rhythm.total)


def week_words(rhythm: Rhythm) -> str:
    """The week: `3 of 5 this week`, `6 days this week` past the goal, nothing before its first."""
    if not rhythm.week_days:
        return ""
    if rhythm.week_days > rhythm.week_goal:
        return plural("{n} day this week", "{n} days this week", rhythm.week_days)
    return tr("{n} of {goal} this week", n=rhythm.week_days, goal=rhythm.week_goal)


def week_meaning(rhythm: Rhythm) -> str:
    """What the dots and the numbers of this week say, to whoever meets them for the first time."""
    so_far = (
        plural(
            "You practised on {n} day since {weekday}.",
            "You practised on {n} days since {weekday}.",
            rhythm.week_days,
            weekday=tr(WEEKDAYS[rhythm.first_weekday]),
        )
        if rhythm.week_days
        else tr("A new week has begun.")
    )
    measure = plural(
        "{n} day a week is your measure for now. It can be changed in Journey, at any time.",
        "{n} days a week is your measure for now. It can be changed in Journey, at any time.",
        rhythm.goal,
    )
    return f"{so_far} {measure}"


def total_words(rhythm: Rhythm) -> str:
    """All of it: `41 days so far`, where the streak does not say it already."""
    if rhythm.streak and rhythm.total > rhythm.streak:
        return plural("{n} day so far", "{n} days so far", rhythm.total)
    return ""


def longest_words(rhythm: Rhythm, zone: str = "") -> str:
    """The longest streak, where it is longer than this one, and when, in an IANA `zone`."""
    if rhythm.longest <= max(rhythm.streak, 1) or rhythm.best is None:
        return ""
    return plural(
        "Your longest run so far was {n} day, {when}.",
        "Your longest run so far was {n} days, {when}.",
        rhythm.longest,
        when=when_words(rhythm.best.first, rhythm.best.last, rhythm.today, zone),
    )


def before_words(
    count: int, first: date, last: date, today: date, zone: str = "", back: int = 1
) -> str:
    """`The streak before: 12 days, in spring`; further `back` without the first words."""
    when = when_words(first.toordinal(), last.toordinal(), today, zone)
    if back != 1:
        return plural(
            "A streak of {n} day, {when}", "A streak of {n} days, {when}", count, when=when
        )
    return plural(
        "The streak before: {n} day, {when}",
        "The streak before: {n} days, {when}",
        count,
        when=when,
    )


def as_shown(rhythm: Rhythm, show: str) -> Rhythm | None:
    """What of a rhythm a person wants to see: `all`, `dots` without the streak, or `none`.

    Where no streak is seen its place shows the total, as where none runs.
    """
    if show == "none":
        return None
    return replace(rhythm, streak=0) if show == "dots" else rhythm


def weeks_words(rhythm: Rhythm) -> str:
    """The weeks in rhythm: `In rhythm 6 of the last 8 weeks`; nothing where there were none."""
    if not rhythm.weeks_met:
        return ""
    return plural(
        "In rhythm {met} of the last {n} week",
        "In rhythm {met} of the last {n} weeks",
        rhythm.weeks_seen,
        met=rhythm.weeks_met,
    )


def standing(rhythm: Rhythm) -> str:
    """Where a rhythm stands, in one line."""
    if not rhythm.total:
        return tr("No practice is written here yet. One breath would be a beginning.")
    parts = (streak_words(rhythm), week_words(rhythm), total_words(rhythm))
    return " · ".join(part for part in parts if part)


def greeting_line(rhythm: Rhythm, show: str = "all", fresh: str = "") -> str:
    """One kind line for the day, with no number where a person wants to `show` `none`.

    `fresh` is a word of `FRESH` for whoever was away and comes on such a day.
    """
    if not rhythm.total:
        return tr(WELCOME)
    if rhythm.state == "done_today":
        return _today(rhythm)
    if rhythm.state == "paused":
        return tr("Rest counts as part of this.")
    if rhythm.streak:
        return ""
    if rhythm.gap >= LONG_AWAY:
        return tr("Welcome back. Nothing expired. Begin wherever you like.")
    again = FRESH.get(fresh)
    if show == "none":
        still = tr("Still here.")
        return f"{still} {tr(again) if again else tr(WELCOME)}"
    if again:
        total = plural(
            "Still here. {n} day of practice so far.",
            "Still here. {n} days of practice so far.",
            rhythm.total,
        )
        return f"{total} {tr(again)}"
    return tr(
        "Still here. {days} of practice so far, and today can be one more.",
        days=days(rhythm.total),
    )


def practised(seconds: float) -> str:
    """How long a sitting was, as a sentence: `Eight minutes.`; a very short one is a moment."""
    minutes = round(seconds / 60)
    if seconds < 45:
        return tr("A moment.")
    if minutes < len(_MINUTES):
        return tr(_MINUTES[max(minutes, 1)])
    return plural("{n} minute.", "{n} minutes.", minutes)


def acknowledgement(seconds: float, rhythm: Rhythm | None, *, completed: bool) -> str:
    """The line after a sitting of `seconds` active time, without praise and without blame.

    `rhythm` is None when nothing is kept.
    """
    if not completed:
        if seconds < COUNTS:
            return tr("You came, and you stopped. Both are fine.")
        kept = tr("Stopping was a choice, and it is saved.")
        choice = tr("Stopping was a choice.") if rhythm is None else kept
        return f"{practised(seconds)} {choice}"
    if rhythm is None or rhythm.state != "done_today":
        return practised(seconds)
    return f"{practised(seconds)} {_today(rhythm)}"


def _today(rhythm: Rhythm) -> str:
    """What is said of a day that has its practice."""
    if rhythm.total == 1:
        return tr("Day one. That is a beginning.")
    return tr("Today is held.")
