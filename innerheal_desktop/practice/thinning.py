"""Which backups stay: many of these days, fewer of the weeks and months before.

Days, weeks and months are counted by the backups there are, not by the calendar: who comes back
after a year, or whose clock was wrong for an hour, finds what was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from innerheal_desktop.keeping.disk import Disk
from innerheal_desktop.keeping.errors import known
from innerheal_desktop.practice.backups import Backup, listed, newest_good, sidecar

ALL_OF = timedelta(days=2)
BEFORE_MIGRATION = timedelta(days=90)
# How many days, weeks and months keep their last backup.
DAYS, WEEKS, MONTHS = 12, 10, 9
_SPANS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (DAYS, lambda made: made.date()),
    (WEEKS, lambda made: tuple(made.isocalendar())[:2]),
    (MONTHS, lambda made: (made.year, made.month)),
)


def thin(folder: Path, now: datetime, disk: Disk | None = None) -> list[Backup]:
    """Remove the backups in `folder` that need not stay; which they were. `now` is aware.

    The newest good one is read through first and never goes; where none is good, nothing goes.
    Raises a `KeepingError`; what was to stay is untouched then.
    """
    disk = disk or Disk()
    there = listed(folder)
    stay = {each.path for each in kept(there, now)}
    going = [each for each in there if each.path not in stay]
    if not going:
        return []
    newest = newest_good(folder)
    if newest is None:
        return []
    gone = [each for each in going if each.path != newest.path]
    try:
        for each in gone:
            # The file goes before what tells of it: a kill between leaves a note and no riddle.
            disk.remove(each.path)
            disk.remove(sidecar(each.path))
    except OSError as error:
        raise known(error, str(each.path)) from error
    return gone


def kept(backups: Iterable[Backup], now: datetime) -> list[Backup]:
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
        last: dict[object, Backup] = {}
        for each in whole:
            if len(last) < many or span(each.made) in last:
                last.setdefault(span(each.made), each)
        stay |= {each.path for each in last.values()}
    return [each for each in backups if each.path in stay]
