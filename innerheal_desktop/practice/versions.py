"""The versions of a record in words: what it is called, and what each change changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from innerheal_desktop.practice.changing import NO_TIME, Version, local
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.wording import date_words, day_words, minutes_words
from innerheal_desktop.tongue import mark, tr

OUTCOMES = {
    "completed": mark("practised to its end"),
    "ended_early": mark("ended early, by choice"),
    "interrupted": mark("cut off, and kept"),
}
_UNTITLED = {
    "manual": mark("Away from the computer"),
    "page": mark("A page"),
    "worksheet": mark("A worksheet"),
    "pause": mark("Resting for a while"),
    "check-in": mark("A check-in"),
}


def title_of(record: SessionRecord) -> str:
    """What a record is called, in plain text."""
    return record.title or record.session or tr(_UNTITLED.get(record.kind, mark("A sitting")))


def dated(day: date, today: date) -> str:
    """`Today`, `Yesterday`, or the day's name; with its year where that is another."""
    back = (today - day).days
    if back in (0, 1):
        return tr("Yesterday") if back else tr("Today")
    said = day_words(day)
    return said if day.year == today.year else tr("{day} {year}", day=said, year=day.year)


def rest_days(record: SessionRecord) -> str:
    """The days of a pause: `Sunday 22 November`, `… to …`, or `… and on`."""
    first, last = record.practice_date, record.last_date
    if last is None:
        return tr("From {day} on", day=day_words(first))
    if last == first:
        return day_words(first)
    return tr("{first} to {last}", first=day_words(first), last=day_words(last))


def told_versions(versions: Sequence[Version]) -> list[tuple[int, str]]:
    """When each version was written (milliseconds UTC), and what it changed; the newest first."""
    told = [(versions[0].written, _beginning(versions[0].record))]
    for before, after in pairwise(versions):
        told.append((after.written, _change(before, after)))
    return told[::-1]


def differences(before: SessionRecord, after: SessionRecord) -> list[str]:
    """What is another in `after`, each with what it was: `10 minutes, before: 12`."""
    said = []
    if after.seconds != before.seconds:
        said.append(_lengths(after.seconds, before.seconds))
    if after.kind == "pause":
        days = (rest_days(after), rest_days(before))
        said += [_instead(*days)] if days[0] != days[1] else []
    elif after.start != before.start or after.offset != before.offset:
        said.append(_instead(when(after), when(before)))
    elif after.marks != before.marks or after.practice_date != before.practice_date:
        said.append(tr("another day or time"))
    if title_of(after) != title_of(before):
        said.append(_instead(*(tr("“{words}”", words=title_of(each)) for each in (after, before))))
    if after.outcome != before.outcome:
        said.append(_instead(tr(OUTCOMES[after.outcome]), tr(OUTCOMES[before.outcome])))
    if after.note != before.note:
        said.append(_noted(before.note, after.note))
    if after.check_in != before.check_in:
        said.append(tr("the check-in"))
    return said


def when(record: SessionRecord) -> str:
    """`22 November 2026, 06:30`, as the clock stood there; the day alone where no hour is told."""
    here = local(record)
    day = date_words(here.date())
    if NO_TIME in record.marks:
        return day
    return tr("{day}, {time}", day=day, time=f"{here:%H:%M}")


def length(seconds: float) -> str:
    """`12 minutes`, `5:01 minutes`, `45 seconds`; told exactly to the second."""
    if not seconds:
        return tr("no minutes told")
    whole = round(seconds)
    if whole < 60 or whole % 60 == 0:
        return minutes_words(whole)
    return tr("{time} minutes", time=f"{whole // 60}:{whole % 60:02}")


def _lengths(now: float, before: float) -> str:
    """`10 minutes, before: 12`: the unit once, where both have it."""
    old = length(before)
    both = all(seconds >= 60 and round(seconds) % 60 == 0 for seconds in (now, before))
    return _instead(length(now), str(round(before) // 60) if both else old)


def _instead(now: str, before: str) -> str:
    return tr("{now}, before: {then}", now=now, then=before)


def _noted(before: str, after: str) -> str:
    if not before:
        return tr("a note: “{words}”", words=after)
    if not after:
        return tr("no note, before: “{words}”", words=before)
    return tr("the note “{words}”, before: “{then}”", words=after, then=before)


def _change(before: Version, after: Version) -> str:
    if after.deleted:
        return tr("deleted")
    said = differences(before.record, after.record)
    if before.deleted:
        return "; ".join([tr("brought back"), *said])
    return "; ".join(said) or tr("written again, as it was")


def _beginning(record: SessionRecord) -> str:
    if record.kind == "pause":
        return tr("begun: {days}", days=rest_days(record))
    if record.seconds:
        return tr("written down: {length}", length=length(record.seconds))
    return tr("written down")
