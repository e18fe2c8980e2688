"""Days and sittings as rows and weeks: what is in the log, put into words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.weeks import PracticeDay, last_weeks
from innerheal_desktop.practice.why import WhyDay
from innerheal_desktop.practice.wording import day_words, minutes_words, practised_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journey.weeks import Day, Week
from innerheal_desktop.ui.pages.rows import Row

WEEKS = 6


def day_rows(why: Sequence[WhyDay], today: date, skip: int, many: int) -> list[Row]:
    """The days behind a streak, the newest first."""
    newest = list(reversed(why))[skip : skip + many]
    return [
        Row(
            _dated(day.date, today),
            minutes_words(day.seconds) if day.seconds >= 1 else "",
            day.reason,
            "practised" if day.counted else "today" if day.date == today else "rest",
        )
        for day in newest
    ]


def sitting_rows(log: PracticeLog, skip: int, many: int) -> list[Row]:
    """The sittings of a log, the newest first."""
    today = log.today()
    return [_sitting(record, today) for record in log.latest(skip, many)]


def weeks(log: PracticeLog) -> tuple[Week, ...]:
    """The last weeks of a log, this one first."""
    return tuple(
        Week(_week_name(back, days[0].date), tuple(_day(day) for day in days))
        for back, days in enumerate(last_weeks(log, WEEKS))
    )


def _sitting(record: SessionRecord, today: date) -> Row:
    local = instant(record.start) + timedelta(minutes=record.offset)
    title = record.title or record.session
    if not title:
        title = tr("Away from the computer") if record.kind == "manual" else tr("A page")
    day = _dated(record.practice_date, today)
    by_hand = record.kind == "manual"
    when = day if by_hand else tr("{day}, {time}", day=day, time=f"{local:%H:%M}")
    long = minutes_words(record.seconds) if record.seconds >= 1 else ""
    return Row(title, long, when)


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


def _dated(day: date, today: date) -> str:
    """`Today`, `Yesterday`, or the day's name; with its year where that is another."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    said = day_words(day)
    return said if day.year == today.year else f"{said} {day.year}"
