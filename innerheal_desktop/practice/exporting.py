"""Moving out: the log as lines of our own, as a table for anybody, or as another app reads it.

What a form cannot hold is left out and counted; the lines of our own hold everything.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import floor
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.feelings import SCALES, Feeling
from innerheal_desktop.practice.importing.tables import guarded
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.private import written_for
from innerheal_desktop.tongue import mark

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Form:
    """One form to write: its `name`, what it is in words, the `ending` of its files.

    `holds` says whether a record can stand in it, `text` is the text of those that can.
    """

    name: str
    about: str
    ending: str
    holds: Callable[[SessionRecord], bool]
    text: Callable[[Iterable[SessionRecord]], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: the file, how many records are in it, and how many it cannot hold."""

    path: Path
    written: int
    left: int


def export(log: PracticeLog, out: Path, name: str) -> Exported:
    """Write the log to `out` in the form called `name` (KeyError for another).

    The file has its name only once it is whole. Raises TroubleError or a KeepingError.
    """
    form, records = FORMS[name], log.records()
    held = [record for record in records if form.holds(record)]
    with written_for(out) as file:
        file.writelines(piece.encode("utf-8") for piece in form.text(held))
    return Exported(out, len(held), len(records) - len(held))


def of_ending(out: Path) -> str:
    """The form that a file of this name is in; empty for an ending that says none."""
    return next((name for name in ("jsonl", "csv") if out.suffix.lower() == f".{name}"), "")


def _has_an_hour(record: SessionRecord) -> bool:
    """Whether it is a sitting that another app can hold: with a start, and a second or more."""
    sat = record.kind in ("sitting", "manual") and "no-time" not in record.marks
    return sat and round(record.seconds) >= 1


def _jsonl(records: Iterable[SessionRecord]) -> Iterator[str]:
    for record in records:
        yield json.dumps(record.as_json(), ensure_ascii=False) + "\n"


def _table(names: Cells, rows: Iterable[Cells]) -> Iterator[str]:
    """Lines of a table; no cell of it is a formula to a spreadsheet."""
    held = io.StringIO()
    writer = csv.writer(held, lineterminator="\r\n")
    for row in (names, *rows):
        writer.writerow([guarded(cell) for cell in row])
        yield held.getvalue()
        held.seek(0)
        held.truncate()


def _insight_timer(records: Iterable[SessionRecord]) -> Iterator[str]:
    def row(record: SessionRecord) -> Cells:
        minutes, seconds = divmod(round(record.seconds), 60)
        hours, minutes = divmod(minutes, 60)
        began = f"{_wall(record):%m/%d/%Y %H:%M:%S}"
        return began, f"{hours}:{minutes}:{seconds}", _title(record), "Meditation"

    return _table(("Started At", "Duration", "Preset", "Activity"), map(row, records))


def _meditate(records: Iterable[SessionRecord]) -> Iterator[str]:
    def row(record: SessionRecord) -> Cells:
        began, long = str(floor(record.start / 1000)), str(round(record.seconds))
        return began, long, "timer", _title(record), record.note

    names = ("start_time_unix", "duration_secs", "mode", "label", "note")
    return _table(names, map(row, records))


def _csv(records: Iterable[SessionRecord]) -> Iterator[str]:
    halves = ("before", "after")
    scales = [f"{scale}_{half}" for half in halves for scale in SCALES]
    lines = [f"line_{half}" for half in halves]
    names = ("date", "last_date", "started", "zone", "kind", "session", "title", "seconds")
    said = ("outcome", *scales, "words", *lines, "compared", "note", "source")

    def row(record: SessionRecord) -> Cells:
        check_in = record.check_in or {}
        felt = [Feeling.from_json(check_in.get(half)) for half in halves]
        at = [getattr(half, scale) for half in felt for scale in SCALES]
        return (
            record.practice_date.isoformat(),
            "" if record.last_date is None else record.last_date.isoformat(),
            "" if "no-time" in record.marks else f"{_wall(record):%Y-%m-%d %H:%M:%S}",
            *(record.zone, record.kind, record.session, record.title),
            f"{record.seconds:g}",
            record.outcome,
            *("" if value is None else str(value) for value in at),
            ", ".join(word for half in felt for word in half.words),
            *(half.line for half in felt),
            *(str(check_in.get("compared", "")), record.note, record.source),
        )

    return _table((*names, *said), map(row, records))


def _wall(record: SessionRecord) -> datetime:
    """Where the hands of the clock stood when it began, there."""
    return instant(record.start).replace(tzinfo=None) + timedelta(minutes=record.offset)


def _title(record: SessionRecord) -> str:
    return record.title or record.session


# When you add a form: how it is written above, its row here, and what it keeps and loses in
# docs/moving.md. Everything in one ZIP is `leaving/taking.py`.
FORMS = {
    form.name: form
    for form in (
        Form("jsonl", mark("everything, a line a record"), ".jsonl", lambda _: True, _jsonl),
        Form("csv", mark("a table for any spreadsheet"), ".csv", lambda _: True, _csv),
        Form("insight-timer", mark("for Insight Timer"), ".csv", _has_an_hour, _insight_timer),
        Form("meditate", mark("for Meditate"), ".csv", _has_an_hour, _meditate),
    )
}
