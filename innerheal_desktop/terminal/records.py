"""What one does with the records by hand: `log add`, `edit`, `delete`, `restore`, and resting."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from innerheal_desktop.keeping.errors import InvalidRecordError, UnknownRecordError
from innerheal_desktop.practice.by_hand import lasting, pause, practised_away, rest, rest_words
from innerheal_desktop.practice.by_hand import resume as end_rest
from innerheal_desktop.practice.changing import (
    NO_TIME,
    begun,
    change,
    history,
    known_as,
    local,
    remove,
)
from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.practice.versions import (
    differences,
    length,
    rest_days,
    title_of,
    told_versions,
    when,
)
from innerheal_desktop.practice.wording import standing
from innerheal_desktop.terminal.words.family import day_of
from innerheal_desktop.tongue import tr

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable

    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord

# So many characters of an id are shown, and more where they are not its alone.
SHORT = 8
# Seconds that the disk is waited for before it is said that it is slow.
PATIENCE = 10.0


def add(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Write down practice away from the computer; say where the rhythm stands after it."""
    day = day_of(asked.day, log.today())
    words = (asked.title or "", asked.note or "")
    (record,) = practised_away(log, day, (asked.minutes or 0.0) * 60.0, *words).result(PATIENCE)
    print(tr("Written down: {record}", record=record_words(record)))
    print(standing(log.rhythm()))


def edit(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Change a record, and say what was changed."""
    before = _present(log, asked.id)
    changed = _asked(before, asked)
    after = change(log, before, changed).result(PATIENCE)
    said = differences(before, after)
    if after.version == before.version:
        print(tr("Nothing is different, so nothing was written."))
    else:
        print(tr("Changed: {record}", record=record_words(after)))
        for line in said:
            print(f"  {line}")


def delete(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Delete a record, and say how it comes back."""
    record = _present(log, asked.id)
    remove(log, record).result(PATIENCE)
    print(tr("Deleted: {record}", record=record_words(record)))
    print(tr("“innerheal log restore {id}” brings it back.", id=record.id[:SHORT]))


def restore(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Bring a deleted record back."""
    id = known_as(log, asked.id)
    gone = history(log, id)[-1].deleted
    record = log.restore(id).result(PATIENCE)
    if gone:
        print(tr("Brought back: {record}", record=record_words(record)))
    else:
        print(tr("It is not deleted: {record}", record=record_words(record)))


def told(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Print what became of a record, the newest change first."""
    versions = history(log, known_as(log, asked.id))
    print(record_words(versions[-1].record))
    offset = timedelta(minutes=log.record_now().offset)
    for written, words in told_versions(versions):
        print(f"  {instant(written) + offset:%Y-%m-%d %H:%M}  {words}")


def begin_rest(log: PracticeLog, asked: argparse.Namespace) -> None:
    """Rest for a while."""
    (record,) = pause(log, day_of(asked.first, log.today()), asked.until).result(PATIENCE)
    now = rest(log)
    if now is not None:
        print(rest_words(now, log.today()))
        print(tr("“innerheal log resume” ends it; practice counts all the while."))
    else:
        print(tr("Written down: {record}", record=record_words(record)))


def resume(log: PracticeLog, asked: argparse.Namespace) -> None:
    """End the rest: today is open again."""
    if end_rest(log).result(PATIENCE):
        print(tr("Good to see you. The rest ends with yesterday; today is open."))
    else:
        print(tr("There is no rest to end."))


DEEDS: dict[str, Callable[[PracticeLog, argparse.Namespace], None]] = {
    "add": add,
    "edit": edit,
    "delete": delete,
    "restore": restore,
    "history": told,
    "pause": begin_rest,
    "resume": resume,
}


def record_words(record: SessionRecord) -> str:
    """A record in one line: `A walk, 20 minutes, 21 November 2026`."""
    if record.kind == "pause":
        return tr("{title}, {days}", title=title_of(record), days=rest_days(record))
    long = length(record.seconds) if record.seconds else ""
    return ", ".join(part for part in (title_of(record), long, when(record)) if part)


def short_ids(ids: Iterable[str]) -> dict[str, str]:
    """The beginning of each id that is its alone among them: 8 characters, or more."""
    known = sorted(ids)
    shared = dict.fromkeys(known, 0)
    for one, other in pairwise(known):
        same = next(
            (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
            min(len(one), len(other)),
        )
        shared[one] = max(shared[one], same)
        shared[other] = max(shared[other], same)
    return {id: id[: max(SHORT, same + 1)] for id, same in shared.items()}


def _present(log: PracticeLog, typed: str) -> SessionRecord:
    """The record that is meant. Raises `UnknownRecordError` for one that is deleted."""
    newest = history(log, known_as(log, typed))[-1]
    if newest.deleted:
        raise UnknownRecordError(
            tr("This record is deleted: {record}", record=record_words(newest.record)),
            tr("“innerheal log restore {id}” brings it back.", id=typed),
        )
    return newest.record


def _asked(record: SessionRecord, asked: argparse.Namespace) -> SessionRecord:
    """`record` with what was asked for. Raises `InvalidRecordError` for what it has not."""
    if asked.note is not None:
        record = replace(record, note=asked.note)
    if asked.title is not None:
        _only(record.kind == "manual", tr("Only entries by hand have a title of their own."))
        record = replace(record, title=asked.title)
    if record.kind == "pause":
        _only(asked.minutes is asked.time is None, tr("A rest has days, and no minutes."))
        last = asked.until or record.last_date
        return lasting(record, asked.day or record.practice_date, last)
    _only(asked.until is None, tr("Only a rest has a last day."))
    if asked.minutes is not None:
        _only(record.kind not in NO_PRACTICE, tr("A check-in has a moment, and no minutes."))
        record = replace(record, seconds=asked.minutes * 60.0)
    here = local(record)
    if asked.time is not None:
        marks = tuple(word for word in record.marks if word != NO_TIME)
        record = replace(record, marks=marks)
    wall = asked.time or here.time().replace(second=0, microsecond=0)
    return begun(record, asked.day or here.date(), wall)


def _only(holds: object, otherwise: str) -> None:
    if not holds:
        raise InvalidRecordError(otherwise, tr("Nothing was changed."))
