"""A record as the person changes it: what may be changed, what stood before, what can come back.

Every change is compared with what the person saw, in the transaction that writes it: what another
window did meanwhile is never written over unseen.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from innerheal_desktop.keeping.errors import InvalidRecordError, UnknownRecordError
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import entries, store
from innerheal_desktop.practice.day import date_at_offset, instant, milliseconds, offset_minutes
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import tr

# What was deleted is offered back for so many days.
LATELY = timedelta(days=30)
# What a person enters by hand, or rests, may lie so many days back.
DAYS_BACK = 7
# Where the hour of practice was not told, it stands at noon.
NOON = time(12)
NO_TIME = "no-time"
# Milliseconds: before every record.
FAR = 2**62
# The first and the last year in which a record may begin.
YEARS = (1901, 2199)


@dataclass(frozen=True, slots=True)
class Version:
    """A record as it stood from `written` on, in milliseconds UTC; or that it was `deleted`."""

    record: SessionRecord
    written: int
    deleted: bool


# ── changing ──


def change(log: PracticeLog, before: SessionRecord, after: SessionRecord) -> Receipt[SessionRecord]:
    """Put `after` in the place of `before`, as the person saw it; where both say the same, nothing.

    Raises `InvalidRecordError` for a day that cannot be. The receipt may come to
    `ChangedMeanwhileError`.
    """
    after = _by_now(log, replace(after, id=before.id, version=before.version))
    if after == before:
        same: Receipt[SessionRecord] = Receipt()
        same.settle(before)
        return same
    _possible(log, before, after)
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> SessionRecord:
        entries.as_seen(connection, before)
        return entries.correct(connection, log.folder, after, now)

    return log.write(work)


def remove(log: PracticeLog, seen: SessionRecord) -> Receipt[SessionRecord]:
    """Delete a record as the person saw it; the receipt may come to `ChangedMeanwhileError`."""
    now = log.record_now().start

    def work(connection: sqlite3.Connection) -> SessionRecord:
        entries.as_seen(connection, seen)
        return entries.delete(connection, log.folder, seen.id, now)

    return log.write(work)


def local(record: SessionRecord) -> datetime:
    """Where the hands of the clock stood when it began, there."""
    return instant(record.start).replace(tzinfo=None) + timedelta(minutes=record.offset)


def begun(record: SessionRecord, day: date, wall: time) -> SessionRecord:
    """`record` begun on another local day, at another time, in the zone that it was begun in.

    The practice date follows from it by the boundary that the record was made with, and is frozen
    again. Raises `InvalidRecordError` for a year that cannot be.
    """
    if not YEARS[0] <= day.year <= YEARS[1]:
        raise InvalidRecordError(
            tr("The year {year} cannot be written here.", year=day.year),
            tr("Look at the year once more."),
        )
    here = local(record)
    if (day, wall) == (here.date(), time(here.hour, here.minute)):
        return record
    moment = _moment(record, datetime.combine(day, wall))
    there = _zone(record)
    offset = record.offset if there is None else offset_minutes(moment, record.zone)
    return replace(
        record,
        start=milliseconds(moment),
        offset=offset,
        practice_date=date_at_offset(moment, offset, record.boundary),
    )


def _moment(record: SessionRecord, wall: datetime) -> datetime:
    zone = _zone(record)
    if zone is None:
        return wall.replace(tzinfo=UTC) - timedelta(minutes=record.offset)
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _zone(record: SessionRecord) -> ZoneInfo | None:
    """The zone of a record; None where it is unknown here, or contradicts the record's offset."""
    try:
        zone = ZoneInfo(record.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    kept = offset_minutes(instant(record.start), record.zone) == record.offset
    return zone if kept else None


def _by_now(log: PracticeLog, record: SessionRecord) -> SessionRecord:
    """Today before noon, practice whose hour was not told does not stand at noon yet, but now."""
    now = log.record_now()
    ahead = record.start > now.start and record.practice_date == now.practice_date
    if not ahead or NO_TIME not in record.marks:
        return record
    return replace(record, start=now.start, zone=now.zone, offset=now.offset)


def _possible(log: PracticeLog, before: SessionRecord, after: SessionRecord) -> None:
    if after.start != before.start and after.start > log.record_now().start:
        raise InvalidRecordError(
            tr("That moment is still ahead."), tr("Choose one that has been already.")
        )
    moved = after.practice_date != before.practice_date
    if moved and after.kind in ("manual", "pause") and before.source == "innerheal":
        within_the_week(log, after.practice_date)


def within_the_week(log: PracticeLog, day: date) -> None:
    """Raise `InvalidRecordError` for a day that is not today or up to 7 days back."""
    today = log.today()
    if not today - timedelta(days=DAYS_BACK) <= day <= today:
        raise InvalidRecordError(
            tr("{day} is not one of the last 7 days.", day=day.isoformat()),
            tr("Choose today or a day just past."),
        )


# ── what stood before, and what was deleted ──


def history(log: PracticeLog, id: str) -> tuple[Version, ...]:
    """Every version of a record, the oldest first."""

    def look(connection: sqlite3.Connection) -> tuple[Version, ...]:
        rows = connection.execute(
            "SELECT written, deleted FROM record WHERE id = ? ORDER BY version", (id,)
        )
        told = zip(store.versions(connection, id), rows, strict=True)
        return tuple(Version(record, row[0], bool(row[1])) for record, row in told)

    return log.read(look)


def place_of(log: PracticeLog, day: date) -> int:
    """How many records are newer than the newest of a practice date: its place in the list.

    Where nothing is written of that day, the place where it would stand.
    """

    def look(connection: sqlite3.Connection) -> int:
        newest = connection.execute(
            "SELECT max(start) FROM record WHERE current AND day <= ?", (day.toordinal(),)
        ).fetchone()[0]
        found = connection.execute(
            "SELECT count(*) FROM record WHERE current AND start > ?",
            (-FAR if newest is None else newest,),
        )
        return int(found.fetchone()[0])

    return log.read(look)


def deleted_lately(log: PracticeLog, many: int = 200) -> list[Version]:
    """What was deleted in the last 30 days and not brought back, the last deleted first."""
    since = log.record_now().start - LATELY // timedelta(milliseconds=1)

    def look(connection: sqlite3.Connection) -> list[Version]:
        rows = connection.execute(
            """SELECT id, written FROM record AS last WHERE deleted AND written >= ?
               AND version = (SELECT max(version) FROM record WHERE id = last.id)
               ORDER BY written DESC, rowid DESC LIMIT ?""",
            (since, many),
        ).fetchall()
        return [Version(store.newest(connection, id)[0], written, True) for id, written in rows]

    return log.read(look)


def known_as(log: PracticeLog, typed: str) -> str:
    """The id that begins with `typed`. Raises `UnknownRecordError` for none, and for several."""

    def look(connection: sqlite3.Connection) -> list[str]:
        rows = connection.execute(
            """SELECT DISTINCT id FROM record WHERE substr(id, 1, ?) = ?
               ORDER BY id != ?, id LIMIT 9""",
            (len(typed), typed, typed),
        )
        return [str(id) for (id,) in rows]

    found = log.read(look) if typed else []
    if found and (len(found) == 1 or found[0] == typed):
        return found[0]
    if not found:
        raise UnknownRecordError(
            tr("No record has an id that begins with “{id}”.", id=typed),
            tr("“innerheal log --ids” lists them."),
        )
    several = ", ".join(found[:8]) + (" …" if len(found) > 8 else "")
    raise UnknownRecordError(
        tr("Several ids begin with “{id}”: {several}", id=typed, several=several),
        tr("Type a little more of it."),
    )
