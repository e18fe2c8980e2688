"""Backups in words: when each was made, why, and what it holds."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import plural, tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.backups import Backup


def when_words(made: datetime, now: datetime) -> str:
    """`Today 07:12`, `Yesterday 21:40`, or `19 November 2026, 07:12`; both are local time."""
    here = made.astimezone(now.tzinfo)
    time = f"{here:%H:%M}"
    back = (now.date() - here.date()).days
    if back == 0:
        return tr("Today {time}", time=time)
    if back == 1:
        return tr("Yesterday {time}", time=time)
    return tr("{day}, {time}", day=date_words(here.date()), time=time)


def counts_words(records: int | None, days: int | None, last: date | None = None) -> str:
    """`412 days of practice, the last on 22 November 2026`; nothing where nothing is known."""
    if days is None or records is None:
        return ""
    if not records:
        return tr("nothing practised yet")
    said = plural("{n} day of practice", "{n} days of practice", days)
    if last is None:
        return said
    return tr("{days}, the last on {date}", days=said, date=date_words(last))


def backup_words(backup: Backup, now: datetime) -> str:
    """A backup in one line: when it was made, and what it holds."""
    said = counts_words(backup.records, backup.days)
    when = when_words(backup.made, now)
    return tr("{when}, {counts}", when=when, counts=said) if said else when


def about_words(backup: Backup) -> str:
    """What else is told of a backup: why it was made, by which version, and whether it is whole."""
    from innerheal_desktop.practice.backups import REASONS

    reason = tr(REASONS[backup.reason]) if backup.reason in REASONS else ""
    version = tr("InnerHeal {version}", version=backup.app) if backup.app else ""
    records = backup.records
    counted = "" if records is None else plural("{n} record", "{n} records", records)
    damaged = tr("damaged: it cannot be used") if backup.good is False else ""
    return " · ".join(each for each in (damaged, reason, counted, version) if each)
