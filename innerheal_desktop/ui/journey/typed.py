"""What a person types for a record: minutes, a day, a time, read as one would write them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.by_hand import lasting
from innerheal_desktop.practice.changing import NO_TIME, NOON, begun, local
from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.records import SessionRecord

# The fields of a record by their names, and what stands in each.
Typed = dict[str, str]
A_DAY = 86_400.0


def as_typed(record: SessionRecord) -> Typed:
    """The fields that a person may change, as they would type what stands in them now."""
    if record.kind == "pause":
        last = record.last_date
        first = date_words(record.practice_date)
        return {"first": first, "last": date_words(last) if last else "", "note": record.note}
    here = local(record)
    # A check-in has a moment, and no length.
    lasted = {} if record.kind in NO_PRACTICE else {"minutes": typed_minutes(record.seconds)}
    fields = lasted | {
        "day": date_words(here.date()),
        "time": "" if NO_TIME in record.marks else f"{here:%H:%M}",
        "note": record.note,
    }
    return {"title": record.title, **fields} if record.kind == "manual" else fields


def with_typed(record: SessionRecord, typed: Typed, today: date) -> SessionRecord:
    """`record` as typed; what is as before stays exactly so. Raises `InvalidRecordError`."""
    before = as_typed(record)
    other = {name: text for name, text in typed.items() if text != before[name]}
    if "title" in other:
        record = replace(record, title=other["title"].strip())
    if "note" in other:
        record = replace(record, note=other["note"].strip())
    if "minutes" in other:
        record = replace(record, seconds=seconds_of(other["minutes"]))
    if other.keys() & {"first", "last"}:
        return _resting(record, other, today)
    return _begun(record, other, today) if other.keys() & {"day", "time"} else record


def merged(typed: Typed, before: SessionRecord, now: SessionRecord) -> Typed:
    """What is typed, put upon a record that changed meanwhile: what was not touched follows it."""
    stood, stands = as_typed(before), as_typed(now)
    return {name: text if text != stood[name] else stands[name] for name, text in typed.items()}


def typed_minutes(seconds: float) -> str:
    """`10`, or `5:01`; empty where none are known."""
    whole = round(seconds)
    if not whole:
        return ""
    return str(whole // 60) if whole % 60 == 0 else f"{whole // 60}:{whole % 60:02}"


def seconds_of(text: str) -> float:
    """The seconds in `10`, `7.5`, `7,5` or `5:01` minutes. Raises `InvalidRecordError`."""
    said = text.strip()
    if not said:
        return 0.0
    match = re.fullmatch(r"(\d{1,4})(?::([0-5]\d)|[.,](\d{1,3}))?", said)
    if match is None:
        raise InvalidRecordError(
            tr("“{text}” is no number of minutes.", text=said),
            tr("Write it like 10, 7.5 or 5:30, or leave it empty."),
        )
    minutes, seconds, part = match.groups()
    found = int(minutes) * 60.0 + int(seconds or 0) + float(f"0.{part or 0}") * 60.0
    if found > A_DAY:
        raise InvalidRecordError(
            tr("{n} minutes are more than a day has.", n=said),
            tr("A day has 1440; write it down day by day."),
        )
    return found


def day_of(text: str, today: date) -> date:
    """The day in `today`, `yesterday`, `2026-11-22`, `22.11.2026` or `22 November 2026`.

    Without a year it is the last such day. Raises `InvalidRecordError`.
    """
    said = " ".join(text.split()).casefold()
    for back, word in enumerate((tr("Today"), tr("Yesterday"))):
        if said == word.casefold():
            return today - timedelta(days=back)
    try:
        return _written_day(said, today)
    except ValueError:
        raise InvalidRecordError(
            tr("“{text}” is no day.", text=text.strip()),
            tr("Write it like {day}, or yesterday.", day=date_words(today)),
        ) from None


def time_of(text: str) -> time:
    """The time in `18:30`, `18.30`, `6:30 pm` or `7`. Raises `InvalidRecordError`."""
    said = text.strip().casefold()
    match = re.fullmatch(r"(\d{1,2})(?:[:.h](\d\d))?\s*([ap])?\.?(?:m\.?)?", said)
    try:
        if match is None:
            raise ValueError
        hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
        if half and not 1 <= hour <= 12:
            raise ValueError
        return time(hour % 12 + (12 if half == "p" else 0) if half else hour, minute)
    except ValueError:
        raise InvalidRecordError(
            tr("“{text}” is no time of day.", text=text.strip()), tr("Write it like 18:30.")
        ) from None


def _written_day(said: str, today: date) -> date:
    """Raises ValueError."""
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", said):
        year, month, day = map(int, said.split("-"))
        return date(year, month, day)
    numbers = [int(each) for each in re.findall(r"\d+", said)]
    if match := re.fullmatch(r"(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?", said):
        day, month = int(match[1]), int(match[2])
        return _last(day, month, today) if match[3] is None else date(int(match[3]), month, day)
    if not 1 <= len(numbers) <= 2:
        raise ValueError
    return _last(numbers[0], _month(said), today, *numbers[1:])


def _month(said: str) -> int:
    """The month whose name, or the beginning of it, is in `said`. Raises ValueError."""
    words = set(re.findall(r"[^\W\d_]{3,}", said))
    for month in range(1, 13):
        name = max(re.findall(r"[^\W\d_]+", date_words(date(2001, month, 1))), key=len)
        if any(name.casefold().startswith(word) for word in words):
            return month
    raise ValueError


def _last(day: int, month: int, today: date, year: int = 0) -> date:
    if year:
        return date(year, month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)


def _begun(record: SessionRecord, other: Typed, today: date) -> SessionRecord:
    here = local(record)
    day = day_of(other["day"], today) if "day" in other else here.date()
    if "time" not in other:
        return begun(record, day, here.time().replace(second=0, microsecond=0))
    marks = tuple(word for word in record.marks if word != NO_TIME)
    if not other["time"].strip():
        return begun(replace(record, marks=(*marks, NO_TIME)), day, NOON)
    return begun(replace(record, marks=marks), day, time_of(other["time"]))


def _resting(record: SessionRecord, other: Typed, today: date) -> SessionRecord:
    first, last = record.practice_date, record.last_date
    if "first" in other:
        first = day_of(other["first"], today)
    if "last" in other:
        last = day_of(other["last"], today) if other["last"].strip() else None
    return lasting(record, first, last)
