"""A record in words: as a row of the list, and everything that is known of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from innerheal_desktop.practice.changing import NO_TIME, local
from innerheal_desktop.practice.check_in import ANSWERS
from innerheal_desktop.practice.feelings import SCALES, Feeling, word_said
from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.practice.sums import HERE
from innerheal_desktop.practice.versions import OUTCOMES, dated, length, rest_days, title_of
from innerheal_desktop.practice.wording import date_words, day_words, minutes_words, source_words
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.rows import Row

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord

MARKS = {
    "slept": mark("The computer slept in between; that time does not count."),
    "clock": mark("The computer’s clock was set in between; the minutes are right all the same."),
    "zone": mark("The time zone changed in between; the day is the one it began on."),
    "no-time": mark("At what hour is not known."),
}
_PICTURES = {
    "orb": mark("Orb"),
    "lotus": mark("Lotus"),
    "square": mark("Square"),
    "wave": mark("Wave"),
    "ring": mark("Ring"),
    "landscape": mark("Landscape"),
}


def sitting_rows(log: PracticeLog, skip: int, many: int) -> list[Row]:
    """Everything practised and every rest in a log, the newest first; the key is the id."""
    today = log.today()
    return [record_row(each, today) for each in log.latest(skip, many, pauses=True)]


def record_row(record: SessionRecord, today: date) -> Row:
    """One record as a row."""
    if record.kind == "pause":
        return Row(title_of(record), "", rest_days(record), key=record.id)
    day, here = dated(record.practice_date, today), local(record)
    when = day if NO_TIME in record.marks else tr("{day}, {time}", day=day, time=f"{here:%H:%M}")
    long = minutes_words(record.seconds) if record.seconds >= 1 else ""
    return Row(title_of(record), long, when, key=record.id)


def in_short(record: SessionRecord, today: date) -> str:
    """A record in one line: `Even Tide · 10 minutes · Yesterday`."""
    row = record_row(record, today)
    return " · ".join(part for part in (row.title, row.aside, row.words) if part)


def facts(record: SessionRecord) -> list[str]:
    """What is known of a record beside its note, in whole sentences."""
    told = [_when(record)]
    if record.kind not in NO_PRACTICE:
        told.append(_how_long(record))
    told += [tr(MARKS[word]) for word in record.marks if word in MARKS]
    if record.visual in _PICTURES:
        told.append(tr("With the picture {name}.", name=tr(_PICTURES[record.visual])))
    return [*told, *_came(record)]


def check_in_words(record: SessionRecord) -> list[str]:
    """The check-in as it stands, in sentences; nothing where there is none."""
    check_in = record.check_in or {}
    told = [
        tr(form, words=_felt(Feeling.from_json(check_in.get(half))))
        for half, form in (("before", mark("Before: {words}")), ("after", mark("After: {words}")))
        if Feeling.from_json(check_in.get(half))
    ]
    compared = dict(ANSWERS).get(str(check_in.get("compared")))
    if compared:
        told.append(tr("Compared with before: {answer}.", answer=tr(compared)))
    return told


def _when(record: SessionRecord) -> str:
    if record.kind == "pause":
        return tr("{days}.", days=rest_days(record))
    here = local(record)
    day = tr("{day} {year}", day=day_words(here.date()), year=here.year)
    if NO_TIME in record.marks:
        return tr("{day}.", day=day)
    said = tr(
        "{day}, {time}, by the clock of {zone}.", day=day, time=f"{here:%H:%M}", zone=record.zone
    )
    if record.practice_date != here.date() and record.kind not in NO_PRACTICE:
        counted = day_words(record.practice_date)
        said += " " + tr(
            "It counts for {day}: the day began at {hour}.",
            day=counted,
            hour=f"{record.boundary}:00",
        )
    return said


def _how_long(record: SessionRecord) -> str:
    long = length(record.seconds) if record.seconds else tr("How long is not known")
    if record.kind == "manual":
        return tr("{length}. Entered by hand.", length=long)
    outcome = tr(OUTCOMES[record.outcome])
    if record.length and round(record.length) != round(record.seconds):
        asked = length(record.length)
        return tr("{length} of {asked}, {outcome}.", length=long, asked=asked, outcome=outcome)
    return tr("{length}, {outcome}.", length=long, outcome=outcome)


def _came(record: SessionRecord) -> list[str]:
    if record.source == HERE:
        return []
    if record.source == "import":
        return [tr("Imported from a file.")]
    return [tr("Imported from {app}.", app=source_words(record.source))]


def _felt(feeling: Feeling) -> str:
    values: dict[str, Any] = {name: getattr(feeling, name) for name in SCALES}
    forms = {
        "valence": mark("{words} to feel"),
        "arousal": mark("energy {words}"),
        "distress": mark("stirred up {words} of 10"),
    }
    said = [word_said(word) for word in feeling.words]
    for name, value in values.items():
        if value is not None:
            words = value if name == "distress" else SCALES[name].said(value)
            said.append(tr(forms[name], words=words))
    if feeling.line:
        said.append(tr("“{words}”", words=feeling.line))
    return tr("{words}.", words=", ".join(said))


def written_on(day: date, time: str) -> str:
    """When a version was written: `22 November 2026, 08:12`."""
    return tr("{day}, {time}", day=date_words(day), time=time)
