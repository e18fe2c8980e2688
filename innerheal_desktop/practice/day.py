"""The practice day: which date a moment belongs to, where the person is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.tongue import tr

BOUNDARY = 4
BOUNDARIES = range(7)


def instant(milliseconds: int) -> datetime:
    """The moment `milliseconds` after 1970-01-01 in UTC, exact to the millisecond."""
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milliseconds)


def milliseconds(moment: datetime) -> int:
    """Whole milliseconds from 1970-01-01 UTC to an aware `moment`, cut off below."""
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def offset_minutes(moment: datetime, zone: str) -> int:
    """Minutes by which clocks in the IANA `zone` are ahead of UTC at an aware `moment`.

    Raises `InvalidRecordError` for a zone that this computer does not know.
    """
    try:
        ahead = moment.astimezone(ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidRecordError(
            tr("The time zone “{zone}” is not known here.", zone=zone),
            tr("Use an IANA name such as Europe/Berlin."),
        ) from error
    return 0 if ahead is None else ahead // timedelta(minutes=1)


def date_at_offset(moment: datetime, offset: int, boundary: int = BOUNDARY) -> date:
    """The practice date of `moment` where clocks run `offset` minutes ahead of UTC.

    The `boundary` hours are taken off the wall clock, not off absolute time, so that the nights
    in which clocks change need no case of their own.
    """
    wall = moment.astimezone(UTC).replace(tzinfo=None) + timedelta(minutes=offset)
    return (wall - timedelta(hours=boundary)).date()


def practice_date(moment: datetime, zone: str, boundary: int = BOUNDARY) -> date:
    """The date that practice begun at an aware `moment` in the IANA `zone` belongs to.

    A day begins `boundary` hours (0…6) after midnight on the local wall clock.
    """
    return date_at_offset(moment, offset_minutes(moment, zone), boundary)
