"""What a person tells the log themselves: practice away from the computer, and times of rest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from innerheal_desktop.practice import entries
from innerheal_desktop.practice.day import milliseconds, offset_minutes
from innerheal_desktop.practice.errors import InvalidRecordError
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.writer import Receipt

DAYS_BACK = 7


def practised_away(
    log: PracticeLog, day: date, seconds: float = 0.0, title: str = "", note: str = ""
) -> Receipt[list[SessionRecord]]:
    """Note practice without the computer, today or up to 7 days back; `seconds` may be unknown.

    Raises `InvalidRecordError` for other days.
    """
    today = log.today()
    if not today - timedelta(days=DAYS_BACK) <= day <= today:
        raise InvalidRecordError(
            f"{day} is not one of the last {DAYS_BACK} days.", "Choose today or a day just past."
        )
    now = log.record_now(kind="manual", seconds=seconds, title=title, note=note)
    return log.add(now if day == today else _dated(now, day, time(12)))


def pause(log: PracticeLog, first: date, last: date | None = None) -> Receipt[list[SessionRecord]]:
    """Rest from `first` to `last`, or until `resume`. It may begin up to 7 days back.

    Raises `InvalidRecordError` for an earlier day, or a `last` before `first`.
    """
    if first < log.today() - timedelta(days=DAYS_BACK):
        raise InvalidRecordError(
            f"{first} is more than {DAYS_BACK} days back.", "Begin the rest a little later."
        )
    now = log.record_now(kind="pause")
    return log.add(replace(_dated(now, first, time(now.boundary)), last_date=last))


def resume(log: PracticeLog) -> Receipt[list[SessionRecord]]:
    """End the rest with yesterday: today is open again. Comes to the pauses that were ended."""
    today, now = log.today(), log.record_now().start
    return log.write(lambda connection: entries.end_pauses(connection, log.folder, today, now))


def _dated(record: SessionRecord, day: date, wall: time) -> SessionRecord:
    """`record` moved to a local wall clock time of another practice day."""
    moment = datetime.combine(day, wall, ZoneInfo(record.zone)).astimezone(UTC)
    return replace(
        record,
        start=milliseconds(moment),
        offset=offset_minutes(moment, record.zone),
        practice_date=day,
    )
