"""A life with the practice log: what a person does with it, and what must be there afterwards.

`script` says what is done, `perform` has the real log do it, `Owed` is a plain model of what the
log then owes. The writing thread works in the order given and each piece is one transaction, so
after a kill or a power cut the whole log must equal the model after the first *p* deeds, for one
*p* that is no less than what was acknowledged and no more than what was asked for.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from innerheal_desktop.clock import HandClock
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.practice import chosen, store
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord, record_at
from innerheal_desktop.practice.sittings import Running, Sitting

# How many deeds may be under way at once: what was asked for and not yet acknowledged.
AHEAD = 4
# None, short, in other scripts, long: rows that fit a page of the file, and rows that overflow it.
NOTES = ("", "", "quiet", "Ein ruhiger Morgen, 静かな朝, صباح هادئ", "long " * 90, "page " * 1800)
# By title: the newest version, and whether it is a deletion.
Newest = dict[str, tuple[SessionRecord, bool]]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing a person does. `titles` tells records apart, as ids are drawn by chance."""

    kind: str
    titles: tuple[str, ...] = ()
    seconds: float = 0.0
    note: str = ""
    outcome: str = "completed"
    check_in: tuple[tuple[str, Any], ...] = ()


@dataclass(slots=True)
class Owed:
    """What the log owes: records by title, running sittings with their seconds, settings."""

    records: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    running: dict[str, float] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)

    def apply(self, deed: Deed) -> None:
        """Owe what `deed` asks for."""
        getattr(self, f"_{deed.kind}")(deed)

    def copy(self) -> Owed:
        """The same, to be changed apart."""
        return Owed(dict(self.records), dict(self.running), dict(self.settings))

    def _begin(self, deed: Deed) -> None:
        self.running[deed.titles[0]] = 0.0

    def _checkpoint(self, deed: Deed) -> None:
        # It makes good a beginning that was refused, and never wakes what has ended.
        title = deed.titles[0]
        if title not in self.records:
            self.running[title] = max(self.running.get(title, 0.0), deed.seconds)

    def _discard(self, deed: Deed) -> None:
        self.running.pop(deed.titles[0], None)

    def _finish(self, deed: Deed) -> None:
        self.running.pop(deed.titles[0], None)
        if deed.titles[0] in self.records:
            return
        said = json.dumps(dict(deed.check_in)) if deed.check_in else None
        row = (1, False, "sitting", deed.outcome, deed.seconds, deed.note, said)
        self.records[deed.titles[0]] = row

    def _add(self, deed: Deed) -> None:
        for title in deed.titles:
            row = (1, False, "manual", "completed", deed.seconds, deed.note, None)
            self.records[title] = row

    def _edit(self, deed: Deed) -> None:
        version, _, kind, outcome, _, _, said = self.records[deed.titles[0]]
        row = (version + 1, False, kind, outcome, deed.seconds, deed.note, said)
        self.records[deed.titles[0]] = row

    def _delete(self, deed: Deed) -> None:
        self._again(deed, deleted=True)

    def _restore(self, deed: Deed) -> None:
        self._again(deed, deleted=False)

    def _again(self, deed: Deed, *, deleted: bool) -> None:
        version, _, *rest = self.records[deed.titles[0]]
        self.records[deed.titles[0]] = (version + 1, deleted, *rest)

    def _setting(self, deed: Deed) -> None:
        self.settings[deed.titles[0]] = deed.note


def script(seed: int, owed: Owed, life: str) -> Iterator[Deed]:
    """Deeds without end; `owed` is looked at, and must be told of each before the next.

    `life` makes the titles of this life its own.
    """
    chance = Random(seed)
    return (_deed(chance, owed, f"{life}.{number}") for number in itertools.count(1))


def _deed(chance: Random, owed: Owed, title: str) -> Deed:
    kind = chance.choices(
        ("begin", "checkpoint", "finish", "discard", "add", "many", "edit", "delete", "restore"),
        (16, 20, 12, 2, 14, 3, 16, 8, 5),
    )[0]
    running = list(owed.running)
    here = [title for title, row in owed.records.items() if not row[1]]
    gone = [title for title, row in owed.records.items() if row[1]]
    seconds, note = float(chance.randrange(3600)), chance.choice(NOTES)
    if chance.random() < 0.06:
        return Deed("setting", (chance.choice(("goals-note", "last", "favourite")),), note=title)
    if kind in ("checkpoint", "finish", "discard") and running:
        which = (chance.choice(running),)
        if kind == "finish":
            outcome = chance.choice(("completed", "ended_early"))
            said = (("compared", "helped"),) if chance.random() < 0.3 else ()
            seconds = max(seconds, owed.running[which[0]])
            return Deed("finish", which, seconds, note, outcome, said)
        return Deed(kind, which, seconds)
    if kind == "edit" and here:
        return Deed("edit", (chance.choice(here),), seconds, note)
    if kind == "delete" and here:
        return Deed("delete", (chance.choice(here),))
    if kind == "restore" and gone:
        return Deed("restore", (chance.choice(gone),))
    if kind == "many":
        # As an import: much in one transaction.
        titles = tuple(f"{title}.{part}" for part in range(chance.randrange(2, 40)))
        return Deed("add", titles, seconds, note)
    return Deed("add", (title,), seconds, note) if kind == "add" else Deed("begin", (title,))


class Hands:
    """The hands of the person: they have the real `log` do what the script says."""

    def __init__(self, log: PracticeLog, clock: HandClock) -> None:
        self._log = log
        self._clock = clock
        self._known: dict[str, SessionRecord] = {
            title: record for title, (record, _) in newest(log).items()
        }
        self._running = {left.record.title: left for left in log.unfinished()}
        self._begun: dict[str, Running] = {}

    def perform(self, deed: Deed) -> Receipt[Any]:
        """Ask the log for `deed`; what it comes to is in the receipt."""
        self._clock.advance(61.0)
        match deed.kind:
            case "begin":
                title = deed.titles[0]
                self._begun[title] = self._log.begin(Sitting("box-breathing", title, 600.0))
                return self._begun[title].begun
            case "checkpoint":
                return self._log.checkpoint(self._of(deed), deed.seconds)
            case "discard":
                return self._log.discard(self._of(deed))
            case "finish":
                return self._finish(deed)
            case "add":
                records = [self._manual(deed, title) for title in deed.titles]
                self._known |= {record.title: record for record in records}
                return self._log.add(*records)
            case "edit":
                record = self._known[deed.titles[0]]
                return self._log.edit(replace(record, seconds=deed.seconds, note=deed.note))
            case "delete":
                return self._log.delete(self._known[deed.titles[0]].id)
            case "restore":
                return self._log.restore(self._known[deed.titles[0]].id)
            case _:
                return self._log.set_setting(deed.titles[0], deed.note)

    def _finish(self, deed: Deed) -> Receipt[Any]:
        running = self._of(deed)
        after: dict[str, Any] = {"note": deed.note}
        if deed.check_in:
            after["check_in"] = dict(deed.check_in)
        kept = replace(running.record, outcome=deed.outcome, seconds=deed.seconds, **after)
        self._known[kept.title] = kept
        return self._log.finish(running, deed.outcome, deed.seconds, **after)

    def _of(self, deed: Deed) -> Running:
        """The running sitting, begun in this life or cut off in an earlier one."""
        title = deed.titles[0]
        if title in self._begun:
            return self._begun[title]
        return Running(replace(self._running[title].record, seconds=0.0), Receipt())

    def _manual(self, deed: Deed, title: str) -> SessionRecord:
        now = self._clock.now()
        fields = {"kind": "manual", "title": title, "seconds": deed.seconds, "note": deed.note}
        return record_at(now, "Europe/Berlin", 60, 4, **fields)


def clock_of(life: int) -> HandClock:
    """A clock that begins a day later with every life: years of plain copies are crossed."""
    return HandClock(datetime(2024, 12, 25, 6, 0, tzinfo=UTC) + timedelta(days=life % 700))


def newest(log: PracticeLog) -> Newest:
    """Every record's newest version by its title, and whether that is a deletion."""

    def look(connection: sqlite3.Connection) -> Newest:
        found = {record.title: (record, False) for record in store.present(connection)}
        gone = connection.execute(
            "SELECT id FROM record GROUP BY id HAVING max(current) = 0"
        ).fetchall()
        for (id,) in gone:
            record, deleted = store.newest(connection, id)
            assert deleted, f"{record.title} has no current version and was not deleted"
            found[record.title] = (record, True)
        return found

    return log.read(look)


def owed_by(log: PracticeLog) -> Owed:
    """What stands in the log, as the model says it."""
    running = {left.record.title: left.record.seconds for left in log.unfinished()}
    return Owed(_rows(newest(log)), running, log.read(chosen.settings))


def _rows(records: Newest) -> dict[str, tuple[Any, ...]]:
    return {title: told(record, deleted=gone) for title, (record, gone) in records.items()}


def told(record: SessionRecord, *, deleted: bool) -> tuple[Any, ...]:
    """A version of a record as the model has it."""
    said = None if record.check_in is None else json.dumps(dict(record.check_in))
    return (
        record.version,
        deleted,
        record.kind,
        record.outcome,
        record.seconds,
        record.note,
        said,
    )


def plain_lines(folder: Path) -> list[dict[str, Any]]:
    """Every whole line of the plain copy, in the order of years and writing."""
    lines: list[dict[str, Any]] = []
    for file in sorted(folder.glob("log-*.jsonl")):
        for text in file.read_bytes().split(b"\n"):
            try:
                line = json.loads(text.decode("utf-8"))
            except ValueError:
                continue
            if isinstance(line, dict):
                lines.append(line)
    return lines
