"""What a person tells the log themselves: practice away from the computer, and times of rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import entries, store
from innerheal_desktop.practice.changing import (
    DAYS_BACK,
    NO_TIME,
    NOON,
    begun,
    within_the_week,
)
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.wording import WEEKDAYS, date_words, day_words
from innerheal_desktop.tongue import tr


@dataclass(frozen=True, slots=True)
class Rest:
    """The rest that today lies in: its first day, and its last, or none while it is open."""

    first: date
    last: date | None = None


def away(
    log: PracticeLog,
    day: date,
    seconds: float = 0.0,
    title: str = "",
    note: str = "",
    session: str = "",
) -> SessionRecord:
    """Practice without the computer, today or up to 7 days back; it is not in the log yet.

    `seconds` may be unknown. Raises `InvalidRecordError` for other days.
    """
    within_the_week(log, day)
    words = {"seconds": seconds, "title": title, "note": note, "session": session}
    now = log.record_now(kind="manual", marks=(NO_TIME,), **words)
    # Where noon is still ahead it is now, which before the boundary would be tomorrow's date.
    noon = _dated(now, day, NOON)
    return noon if noon.start <= now.start else now


def practised_away(
    log: PracticeLog, day: date, seconds: float = 0.0, title: str = "", note: str = ""
) -> Receipt[list[SessionRecord]]:
    """Note practice without the computer; see `away`."""
    return log.add(away(log, day, seconds, title, note))


def pause(
    log: PracticeLog, first: date, last: date | None = None, note: str = ""
) -> Receipt[list[SessionRecord]]:
    """Rest from `first` to `last`, or until `resume`. It may begin up to 7 days back.

    Raises `InvalidRecordError` for an earlier day, or a `last` before `first`.
    """
    return log.add(resting_from(log, first, last, note))


def resting_from(
    log: PracticeLog, first: date, last: date | None = None, note: str = ""
) -> SessionRecord:
    """A rest; it is not in the log yet. Raises `InvalidRecordError` as `pause` does."""
    if first < log.today() - timedelta(days=DAYS_BACK):
        raise InvalidRecordError(
            tr("{day} is more than 7 days back.", day=first.isoformat()),
            tr("Begin the rest a little later."),
        )
    now = log.record_now(kind="pause", note=note)
    return lasting(_dated(now, first, time(now.boundary)), first, last)


def lasting(record: SessionRecord, first: date, last: date | None) -> SessionRecord:
    """A rest `record` from `first` to `last`. Raises `InvalidRecordError` where that is before."""
    if last is not None and last < first:
        raise InvalidRecordError(
            tr("The last day of the rest is before its first."), tr("Choose a later last day.")
        )
    if first != record.practice_date:
        record = _dated(replace(record, last_date=None), first, time(record.boundary))
    return replace(record, last_date=last)


def resume(log: PracticeLog) -> Receipt[list[SessionRecord]]:
    """End the rest with yesterday: today is open again. Comes to the pauses that were ended."""
    today, now = log.today(), log.record_now().start
    return log.write(lambda connection: entries.end_pauses(connection, log.folder, today, now))


def rest(log: PracticeLog) -> Rest | None:
    """The rest that today lies in; pauses that overlap are one."""
    today = log.today()
    found = log.read(lambda connection: store.lasting_pauses(connection, today))
    if not found:
        return None
    lasts = [record.last_date for record in found]
    ends = [last for last in lasts if last is not None]
    open_ended = len(ends) < len(lasts)
    return Rest(min(each.practice_date for each in found), None if open_ended else max(ends))


def rest_words(resting: Rest, today: date) -> str:
    """The rest in words: `Resting since Monday. Nothing runs.`."""
    since = _since(resting.first, today)
    if resting.last is None:
        return tr("Resting since {day}. Nothing runs.", day=since)
    if resting.last == today:
        return tr("Resting since {day}, until tonight. Nothing runs.", day=since)
    same_year = resting.last.year == today.year
    last = day_words(resting.last) if same_year else date_words(resting.last)
    return tr("Resting since {day}, until {last}. Nothing runs.", day=since, last=last)


def _since(day: date, today: date) -> str:
    back = (today - day).days
    if back == 0:
        return tr("today")
    if back == 1:
        return tr("yesterday")
    return tr(WEEKDAYS[day.weekday()]) if back < 7 else date_words(day)


def _dated(record: SessionRecord, day: date, wall: time) -> SessionRecord:
    """`record` moved to a local wall clock time of another practice day."""
    return replace(begun(record, day, wall), practice_date=day)
