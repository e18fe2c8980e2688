"""What an import would do: read, told apart from what is here, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.keeping.source import Source, UnreadableFileError
from innerheal_desktop.practice.day import instant, offset_minutes
from innerheal_desktop.practice.importing.formats import Format, known
from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Kept,
    Note,
    Question,
    Refused,
    Row,
    Waiting,
)
from innerheal_desktop.practice.importing.reckoning import Place, Reckoned, reckoned
from innerheal_desktop.practice.importing.saying import remarks, sentences
from innerheal_desktop.practice.importing.twins import Here, here
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import tr

# More entries than a long life of practice has, and more faulty lines than anybody reads.
MOST, MOST_REFUSED = 250_000, 10_000
EXAMPLES = 20


class Twin(NamedTuple):
    """An entry that is there already: its line, what it says, and the id of the record it is.

    That record is in the log, or it is another one of the file.
    """

    line: int
    record: SessionRecord
    here: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would come of it. `read` counts the entries: new, duplicate, refused and waiting.

    `earlier` are older versions of what is new; `examples` are the first duplicates, `doubled`
    those that are another entry of the file itself. With `questions`, whose answers `waiting`
    entries need, it cannot be carried out: plan again with the answers. `notes` are sentences for
    the person. `zone` was taken for what the file does not tell.
    """

    format: str
    file: str
    zone: str
    read: int = 0
    new: tuple[SessionRecord, ...] = ()
    earlier: tuple[SessionRecord, ...] = ()
    duplicate: int = 0
    waiting: int = 0
    examples: tuple[Twin, ...] = ()
    doubled: tuple[Twin, ...] = ()
    refused: tuple[Refused, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def first(self) -> date | None:
        """The first practice date of what is new."""
        return min((record.practice_date for record in self.new), default=None)

    @property
    def last(self) -> date | None:
        """The last practice date of what is new."""
        return max((record.practice_date for record in self.new), default=None)

    @property
    def seconds(self) -> float:
        """Active time of all that is new."""
        return sum((record.seconds for record in self.new), 0.0)

    def as_json(self) -> dict[str, Any]:
        """The shape that `import --json` prints."""
        seconds = round(self.seconds, 3)
        return {
            "format": self.format,
            "read": self.read,
            "new": len(self.new),
            "duplicate": self.duplicate,
            "refused": [each._asdict() for each in self.refused],
            "first": None if self.first is None else self.first.isoformat(),
            "last": None if self.last is None else self.last.isoformat(),
            "seconds": int(seconds) if seconds.is_integer() else seconds,
        }


def plan(
    log: PracticeLog,
    file: Path,
    format: str | None = None,
    *,
    zone: str | None = None,
    tell: Callable[[float], None] = lambda share: None,
    answers: Answers | None = None,
) -> Plan:
    """Read `file` and say what importing it would do; nothing is changed.

    `format` is a name of `FORMATS` (None: found by content), `zone` the IANA zone for what names
    none (None: the one of this moment), `answers` what the person said to earlier questions.
    `tell` hears the share that is read, 0…1, and may end it by raising. Raises `NotKnownError`,
    `UnreadableFileError`, `InvalidRecordError` for an unknown zone, or what reading the log raises.
    """
    here_now = log.record_now()
    # An unknown zone is said before anything is read.
    offset_minutes(instant(here_now.start), zone or here_now.zone)
    place = Place(zone or here_now.zone, log.boundary)
    with Source(file, tell) as source:
        found = known(source, format)
        sorting = _Sorting(found, place, log.read(here))
        for row in found.read(source, answers or {}):
            sorting.take(row)
    return sorting.plan(source.name)


@dataclass
class _Sorting:
    """What was read so far, put where it belongs."""

    format: Format
    place: Place
    here: Here
    found: list[tuple[int, Reckoned, float]] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    said: dict[str, int] = field(default_factory=dict)

    def take(self, row: Row) -> None:
        """Put one row where it belongs."""
        if isinstance(row, Question):
            self.questions.append(row)
        elif isinstance(row, Waiting):
            self.said["waiting"] = self.said.get("waiting", 0) + 1
        elif isinstance(row, Note):
            self.said.setdefault(row.text, 0)
        else:
            self._entry(row)

    def _entry(self, row: Found | Kept | Refused) -> None:
        if len(self.found) + len(self.kept) + len(self.refused) >= MOST:
            raise UnreadableFileError(
                tr("There are more than {n} entries: more than a life of practice", n=MOST),
                tr("Look whether it is the right file"),
            )
        if isinstance(row, Refused):
            self._refuse(row)
        elif isinstance(row, Kept):
            self.kept.append(row)
        else:
            try:
                self._found(row)
            except (InvalidRecordError, OverflowError, ValueError) as error:
                message = getattr(error, "message", tr("its time is none that can be"))
                self._refuse(Refused(row.line, message))

    def _found(self, row: Found) -> None:
        self.found.append((row.line, reckoned(row, self.format.name, self.place), row.blur))

    def _say(self, settled: Reckoned) -> None:
        """What is new is told of: what had to be settled of it."""
        trimmed, here = "trimmed" if settled.trimmed else "", "here" if settled.here else ""
        for word in filter(None, (settled.clocks, here, trimmed)):
            self.said[word] = self.said.get(word, 0) + 1

    def _refuse(self, row: Refused) -> None:
        self.refused.append(row)
        if len(self.refused) > MOST_REFUSED:
            raise UnreadableFileError(
                tr("More than {n} lines cannot be read", n=MOST_REFUSED),
                tr("Look whether it is the right file"),
            )

    def plan(self, file: str) -> Plan:
        """What comes of it all."""
        waiting = self.said.get("waiting", 0)
        new, twins = self._told_apart()
        ids = {record.id for record in new}
        doubled = sorted((twin for twin in twins if twin.here in ids), key=lambda twin: twin.line)
        earlier, own, more = self._versions()
        new.sort(key=lambda record: (record.start, record.id))
        twins.extend(more)
        twins.sort(key=lambda twin: twin.line)
        return Plan(
            format=self.format.name,
            file=file,
            zone=self.place.zone,
            read=len(new) + len(own) + len(twins) + len(self.refused) + waiting,
            waiting=waiting,
            new=(*new, *own),
            earlier=tuple(earlier),
            duplicate=len(twins),
            examples=tuple(twins[:EXAMPLES]),
            doubled=tuple(doubled),
            refused=tuple(sorted(self.refused)),
            questions=tuple(self.questions),
            notes=(*sentences(self.said, self.place.zone), *remarks(new, self.place.boundary)),
        )

    def _told_apart(self) -> tuple[list[SessionRecord], list[Twin]]:
        """What is new and what is not. Of entries that overlap, the longest stands for all."""
        new: list[SessionRecord] = []
        twins: list[Twin] = []
        # Days without an hour come last: they match a day that the file itself tells more of.
        order = sorted(
            self.found, key=lambda row: ("no-time" in row[1].record.marks, -row[1].record.seconds)
        )
        for line, settled, blur in order:
            record = settled.record
            twin = self.here.twin(record, blur)
            if twin is None:
                self.here.add(record, blur)
                self._say(settled)
                new.append(record)
            else:
                if twin in self.here.gone:
                    self.said["gone"] = self.said.get("gone", 0) + 1
                twins.append(Twin(line, record, twin))
        return new, twins

    def _versions(self) -> tuple[list[SessionRecord], list[SessionRecord], list[Twin]]:
        """Of our own records: older versions, the newest ones that are new, and those here.

        They are never compared with each other: a log is taken as it is.
        """
        earlier: list[SessionRecord] = []
        own: list[SessionRecord] = []
        twins: list[Twin] = []
        of_id: dict[str, list[Kept]] = {}
        for row in sorted(self.kept, key=lambda row: row.record.version):
            of_id.setdefault(row.record.id, []).append(row)
        for versions in of_id.values():
            newest = versions[-1]
            if newest.deleted:
                self.said["deleted"] = self.said.get("deleted", 0) + 1
                continue
            twin = self.here.twin(newest.record)
            if twin is None:
                own.append(newest.record)
                earlier += _older(versions)
                continue
            twins.append(Twin(newest.line, newest.record, twin))
            if self.here.ids.get(twin, newest.record.version) < newest.record.version:
                self.said["newer"] = self.said.get("newer", 0) + 1
        own.sort(key=lambda record: (record.start, record.id))
        return earlier, own, twins


def _older(versions: list[Kept]) -> list[SessionRecord]:
    """The versions before the newest, each once; what a deletion repeats is none of them."""
    before = {row.record.version: row.record for row in versions[:-1] if not row.deleted}
    before.pop(versions[-1].record.version, None)
    return [before[version] for version in sorted(before)]
