"""The blocks of a summary to share: each topic's part of it, in headings, lines and tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.feelings import AROUSAL, DISTRESS, SCALES, VALENCE
from innerheal_desktop.practice.pairs import (
    A_LITTLE,
    A_LITTLE_STIRRED,
    MEANING,
    Counts,
    counted,
    on,
    pairs,
)
from innerheal_desktop.practice.records import NO_PRACTICE
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.practice.versions import title_of
from innerheal_desktop.practice.wording import (
    date_words,
    length_words,
    longest_words,
    minutes_words,
)
from innerheal_desktop.tongue import mark, plural, tr

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.practice.statistics import Kinds

# Sittings told one by one are at most so many, the newest; more is no summary.
MOST_SITTINGS = 200
MOST_SESSIONS = 12
_MORE = {
    VALENCE: mark("at least a little more pleasant"),
    AROUSAL: mark("at least a little more energy"),
    DISTRESS: mark("more stirred up"),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """The beginning of a part."""

    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; `quiet` ones explain."""

    words: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are `heads`."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Line | Table


@dataclass(frozen=True, slots=True)
class Matter:
    """What the blocks are made from: the records of a span, its dates, the names of sessions."""

    log: PracticeLog
    kinds: Kinds
    titles: Mapping[str, str]
    first: date
    last: date
    records: tuple[SessionRecord, ...]

    def title(self, record: SessionRecord) -> str:
        """What a record is called."""
        return record.title or self.titles.get(record.session) or title_of(record)


def _days(matter: Matter) -> list[Block]:
    practice = _sat(matter)
    if not practice:
        return []
    seconds = sum(each.seconds for each in practice)
    held = len({each.practice_date for each in practice if each.counts})
    said = tr(
        "{days}, {sittings}, {time} together.",
        days=plural("{n} day of practice", "{n} days of practice", held),
        sittings=plural("{n} sitting", "{n} sittings", len(practice)),
        time=_time(seconds),
    )
    months: dict[date, list[SessionRecord]] = {}
    for each in practice:
        months.setdefault(each.practice_date.replace(day=1), []).append(each)
    rows = tuple(
        (
            month_words(month),
            str(len({each.practice_date for each in here if each.counts})),
            str(len(here)),
            _time(sum(each.seconds for each in here)),
        )
        for month, here in sorted(months.items())
    )
    heads = (tr("Month"), tr("Days"), tr("Sittings"), tr("Time"))
    return [Line(said), Table(heads, rows)]


def _sessions(matter: Matter) -> list[Block]:
    sums: dict[str, tuple[int, float]] = {}
    for each in _sat(matter):
        many, seconds = sums.get(matter.title(each), (0, 0.0))
        sums[matter.title(each)] = (many + 1, seconds + each.seconds)
    ordered = sorted(sums.items(), key=lambda row: (-row[1][0], row[0]))
    rows = tuple((title, str(many), _time(secs)) for title, (many, secs) in ordered)
    if not rows:
        return []
    table = Table((tr("Session"), tr("Times"), tr("Time")), rows[:MOST_SESSIONS])
    rest = len(rows) - MOST_SESSIONS
    more = plural("and {n} other", "and {n} others", rest)
    return [table, Line(more, quiet=True)] if rest > 0 else [table]


def _times(matter: Matter) -> list[Block]:
    from innerheal_desktop.practice.statistics import statistics

    told = statistics(matter.log, matter.kinds, matter.first, matter.last)
    names = {
        "morning": tr("Morning"),
        "afternoon": tr("Afternoon"),
        "evening": tr("Evening"),
        "night": tr("Night"),
    }
    rows = tuple(
        (names[part], str(each.sittings) if each.sittings else "–", _time(each.seconds))
        for part, each in told.by_part
    )
    if not any(each.sittings for _, each in told.by_part):
        return []
    return [Table((tr("Time of day"), tr("Sittings"), tr("Time")), rows)]


def _rhythm(matter: Matter) -> list[Block]:
    rhythm = matter.log.rhythm()
    if not rhythm.total:
        return []
    lines = [plural("{n} day of practice in all.", "{n} days of practice in all.", rhythm.total)]
    if rhythm.streak:
        lines.append(
            plural("The streak now is {n} day.", "The streak now is {n} days.", rhythm.streak)
        )
    lines.append(longest_words(rhythm))
    rests = [each for each in matter.records if each.kind == "pause"]
    lines += [
        tr("Resting from {first} to {last}.", first=date_words(each.practice_date), last=_end(each))
        for each in rests
    ]
    return [Line(each) for each in lines if each]


def _feelings(matter: Matter) -> list[Block]:
    found = pairs(matter.records)
    blocks: list[Block] = []
    for scale in (VALENCE, AROUSAL, DISTRESS):
        rated = on(found, scale)
        if not rated:
            continue
        counts = counted(rated, A_LITTLE_STIRRED if scale == DISTRESS else A_LITTLE)
        said = _counts(scale, counts) if counts else _too_few(len(rated))
        blocks.append(Line(f"{tr(SCALES[scale].question)} {said}"))
    if blocks:
        blocks += [Line(tr(each), quiet=True) for each in MEANING]
    return blocks


def _counts(scale: str, counts: Counts) -> str:
    said = tr(
        "Of the last {of} sittings rated before and after: {way} after {more}, about the same"
        " after {same}, less after {less}.",
        of=counts.of,
        way=tr(_MORE[scale]),
        more=counts.more,
        same=counts.same,
        less=counts.less,
    )
    return said if counts.clear else f"{said} {tr('No clear change.')}"


def _too_few(many: int) -> str:
    return plural(
        "Rated before and after {n} sitting: too few to say anything.",
        "Rated before and after {n} sittings: too few to say anything.",
        many,
    )


def _words(matter: Matter) -> list[Block]:
    named: dict[str, int] = {}
    for each in matter.records:
        for moment in ("before", "after"):
            said = (each.check_in or {}).get(moment)
            for word in said.get("words", ()) if isinstance(said, Mapping) else ():
                named[str(word)] = named.get(str(word), 0) + 1
    ordered = sorted(named.items(), key=lambda row: (-row[1], row[0]))[:MOST_SESSIONS]
    rows = tuple((word, str(many)) for word, many in ordered)
    return [Table((tr("Word"), tr("Times")), rows)] if rows else []


def _sittings(matter: Matter) -> list[Block]:
    rows = tuple(
        (*_moment(each), matter.title(each), minutes_words(each.seconds))
        for each in _newest(_sat(matter))
    )
    heads = (tr("Day"), tr("At"), tr("Session"), tr("Time"))
    return [Table(heads, rows)] if rows else []


def _notes(matter: Matter) -> list[Block]:
    blocks: list[Block] = []
    for each in _newest([each for each in matter.records if each.note]):
        blocks.append(Line(f"{date_words(each.practice_date)}, {matter.title(each)}", quiet=True))
        blocks += [Line(part) for part in each.note.split("\n") if part.strip()]
    return blocks


def _sat(matter: Matter) -> list[SessionRecord]:
    return [each for each in matter.records if each.kind not in NO_PRACTICE]


def _newest(records: Sequence[SessionRecord]) -> Sequence[SessionRecord]:
    return records[-MOST_SITTINGS:]


def _moment(record: SessionRecord) -> tuple[str, str]:
    """The day, and the time on the wall where it is known."""
    if record.kind == "manual" or "no-time" in record.marks:
        return date_words(record.practice_date), ""
    local = instant(record.start) + timedelta(minutes=record.offset)
    return date_words(record.practice_date), f"{local:%H:%M}"


def _end(record: SessionRecord) -> str:
    return tr("now") if record.last_date is None else date_words(record.last_date)


def _time(seconds: float) -> str:
    """`8 minutes`; nothing where no time is known."""
    return length_words(seconds) if seconds >= 1 else ""


MAKERS: dict[str, Callable[[Matter], list[Block]]] = {
    "days": _days,
    "sessions": _sessions,
    "times": _times,
    "rhythm": _rhythm,
    "feelings": _feelings,
    "words": _words,
    "sittings": _sittings,
    "notes": _notes,
}
