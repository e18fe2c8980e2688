"""Days as rows and weeks: what is in the log, put into words."""

from __future__ import annotations

from datetime import date

from innerheal_desktop.practice.earlier import Streak, days_of
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.versions import dated
from innerheal_desktop.practice.weeks import PracticeDay, last_weeks
from innerheal_desktop.practice.wording import day_words, minutes_words, practised_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.weeks import Day, Week
from innerheal_desktop.ui.pages.rows import Row

WEEKS = 6


def day_rows(log: PracticeLog, streak: Streak | None, skip: int, many: int) -> list[Row]:
    """The days behind a streak, the newest first; today alone where there never was one."""
    today = log.today()
    newest = log.why()[skip:] if streak is None else days_of(log, streak, skip, many)
    return [
        Row(
            dated(day.date, today),
            minutes_words(day.seconds) if day.seconds >= 1 else "",
            day.reason,
            "practised" if day.counted else "today" if day.date == today else "rest",
        )
        for day in newest
    ]


def weeks(log: PracticeLog) -> tuple[Week, ...]:
    """The last weeks of a log, this one first."""
    return tuple(
        Week(_week_name(back, days[0].date), tuple(_day(day) for day in days))
        for back, days in enumerate(last_weeks(log, WEEKS))
    )


def _day(day: PracticeDay) -> Day:
    number = str(int(day.seconds // 60)) if day.seconds >= 60 else ""
    if day.state == "practised":
        number = number or "·"
    said = {
        "practised": practised_words(day.seconds, day.sittings),
        "paused": tr("resting for a while"),
        "rest": tr("a day of rest"),
        "today": tr("today, still open"),
    }.get(day.state, "")
    words = f"{day_words(day.date)}, {said}" if said else day_words(day.date)
    return Day(day.state, number, words)


def _week_name(back: int, monday: date) -> str:
    if back == 0:
        return tr("This week")
    if back == 1:
        return tr("Last week")
    return tr("From {day}", day=short_day(monday))


def short_day(day: date) -> str:
    """`9 Nov`."""
    return tr("{day} {month}", day=day.day, month=day_words(day).rsplit(" ", 1)[-1][:3])
