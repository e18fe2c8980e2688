"""Days as rows: what is in the log, put into words."""

from __future__ import annotations

from datetime import date

from innerheal_desktop.practice.earlier import Streak, days_of
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.versions import dated
from innerheal_desktop.practice.wording import day_words, minutes_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.pages.rows import Row


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


def short_day(day: date) -> str:
    """`9 Nov`."""
    return tr("{day} {month}", day=day.day, month=day_words(day).rsplit(" ", 1)[-1][:3])
