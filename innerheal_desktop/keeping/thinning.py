"""Which backups stay: many of these days, fewer of the weeks and months before.

Days, weeks and months are counted by the backups there are, not by the calendar: who comes back
after a year, or whose clock was wrong for an hour, finds what was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from innerheal_desktop.keeping.backups import Copy

ALL_OF = timedelta(days=2)
BEFORE_MIGRATION = timedelta(days=90)
# How many days, weeks and months keep their last backup.
DAYS, WEEKS, MONTHS = 12, 10, 9
_SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: tuple(made.isocalendar())[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


C = TypeVar("C", bound="Copy")


def kept(backups: Iterable[C], now: datetime) -> list[C]:
    """Those of `backups`, the newest first, that stay at the aware moment `now`."""
    backups = list(backups)
    stay = {
        each.path
        for each in backups
        if now - each.made <= ALL_OF
        or (each.reason == "migration" and now - each.made <= BEFORE_MIGRATION)
    }
    # A backup that is known to be bad takes no good one's place.
    whole = [each for each in backups if each.good is not False]
    for many, span in _SPANS:
        last: dict[object, C] = {}
        for each in whole:
            if len(last) < many or span(each.made) in last:
                last.setdefault(span(each.made), each)
        stay |= {each.path for each in last.values()}
    return [each for each in backups if each.path in stay]
