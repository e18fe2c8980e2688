"""Days and records as tests write them: `PP.Z` is two practice days, a rest day, a paused one."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from innerheal_desktop.practice.day import milliseconds
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.rhythm import Practice

TODAY = date(2026, 11, 22)


def sat(day: date = TODAY, **fields: Any) -> SessionRecord:
    """A sitting of ten minutes, at seven in the morning UTC."""
    start = fields.pop("start", None) or datetime.combine(day, time(7), UTC)
    usual: dict[str, Any] = {
        "id": f"{day:%Y%m%d}",
        "zone": "UTC",
        "offset": 0,
        "session": "box-breathing",
        "title": "Box breathing",
        "seconds": 600.0,
        "length": 600.0,
    }
    return SessionRecord(start=milliseconds(start), practice_date=day, **(usual | fields))


def rested(first: date, last: date | None, **fields: Any) -> SessionRecord:
    """A pause."""
    return sat(
        first,
        kind="pause",
        id=f"pause{first:%Y%m%d}",
        seconds=0.0,
        length=None,
        last_date=last,
        **fields,
    )


def written(days: str, today: date = TODAY) -> list[SessionRecord]:
    """Records that say `days`, whose last mark is today."""
    dated = dates(days, today)
    return [sat(day) for day, mark in dated if mark == "P"] + [
        rested(day, day) for day, mark in dated if mark == "Z"
    ]


def dates(days: str, today: date = TODAY) -> list[tuple[date, str]]:
    """Each mark with its date."""
    first = today - timedelta(days=len(days) - 1)
    return [(first + timedelta(days=number), mark) for number, mark in enumerate(days)]


def practice(days: str) -> Practice:
    """What `days` say."""
    return Practice.of(written(days))


def ids(records: Iterable[SessionRecord]) -> list[str]:
    """The ids of records, in order."""
    return [record.id for record in records]
