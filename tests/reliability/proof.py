"""The proof: is the log in a folder what it owes, whole, and in both places?"""

from __future__ import annotations

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from innerheal_desktop.keeping.errors import KeepingError
from innerheal_desktop.practice import store
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.rescuing import rebuild
from tests.reliability.life import AHEAD, Owed, owed_by, plain_lines, script

LOST = "is not what was acknowledged"
# Each must find nothing, or say `ok`.
QUESTIONS = {
    "integrity": "PRAGMA integrity_check",
    "foreign keys": "PRAGMA foreign_key_check",
    "versions": """SELECT id FROM record GROUP BY id
        HAVING max(version) != count(*) OR min(version) != 1 OR sum(current) > 1""",
    "an older version is current": """SELECT id FROM record AS one WHERE current AND version <
        (SELECT max(version) FROM record WHERE id = one.id)""",
    "runs and has ended": "SELECT id FROM running WHERE id IN (SELECT id FROM record)",
    "two of a title": "SELECT title FROM record GROUP BY title HAVING count(DISTINCT id) != 1",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found: the log as it is now, how many deeds it has, and every fault in words."""

    owed: Owed | None = None
    deeds: int = 0
    faults: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """Figures that grow: what was tried, what was acknowledged, and what was wrong."""

    tried: int = 0
    acknowledged: int = 0
    ahead: int = 0
    lost: int = 0
    corrupt: int = 0
    faults: list[str] = field(default_factory=list)

    def count(self, verdict: Verdict, acknowledged: int) -> None:
        """Add one trial."""
        self.tried += 1
        self.acknowledged += acknowledged
        self.ahead += verdict.deeds > acknowledged
        self.faults += verdict.faults
        self.lost += any(fault.startswith(LOST) for fault in verdict.faults)
        self.corrupt += any(not fault.startswith(LOST) for fault in verdict.faults)

    def told(self, what: str) -> str:
        """The figures, and the first faults, for people."""
        return (
            f"{what}: {self.tried} tried, {self.acknowledged} writes acknowledged before them, "
            f"{self.ahead} times one more was safe already; "
            f"{self.lost} lost something, {self.corrupt} were corrupt"
            + "".join(f"\n    {fault:.300}" for fault in self.faults[:5])
        )


def prove(folder: Path, before: Owed, seed: int, life: str, acknowledged: int) -> Verdict:
    """Open the log in `folder` with the real code, and look whether it lost or broke anything.

    `before` is what it owed before this `life`. As many of the life's deeds as were
    `acknowledged` must be there, and no more than were asked for.
    """
    try:
        with PracticeLog(folder) as log:
            faults = [*whole(log), *in_both_places(log)]
            found = owed_by(log)
    except (KeepingError, AssertionError) as error:
        return Verdict(None, acknowledged, (f"cannot be read: {error!r}",))
    model = before.copy()
    deeds = script(seed, model, life)
    for _ in range(acknowledged):
        model.apply(next(deeds))
    apart = _difference(model, found)
    for done in range(acknowledged, acknowledged + AHEAD + 1):
        if model == found:
            return Verdict(found, done, tuple(faults))
        model.apply(next(deeds))
    return Verdict(found, acknowledged, (*faults, f"{LOST}: {apart}"))


def whole(log: PracticeLog) -> Iterator[str]:
    """SQLite's own checks, the checksums of rows, and what holds for versions: what fails."""
    for name, question in QUESTIONS.items():
        rows = _asked(log, question)
        if rows not in ([], [("ok",)]):
            yield f"{name}: {rows[:3]}"
    if damaged := log.damaged():
        yield f"checksums: {damaged[:3]}"


def _asked(log: PracticeLog, question: str) -> list[object]:
    return log.read(lambda connection: connection.execute(question).fetchall())


def in_both_places(log: PracticeLog) -> Iterator[str]:
    """Every version is in the plain copy, which knows nothing older of a record: what is not."""
    lines = plain_lines(log.folder)
    written = {json.dumps(line) for line in lines}
    last: dict[str, tuple[int, str]] = {}
    for line in lines:
        version = int(line.get("version", 1))
        # The later of two lines of one version is the one that came to be.
        if version >= last.get(line["id"], (0, ""))[0]:
            last[line["id"]] = (version, json.dumps(line))
    for title, id, version, current, text in log.read(lambda each: list(_versions(each))):
        newest, newest_text = last.get(id, (0, ""))
        if text not in written:
            yield f"not in the plain copy: {title}, version {version}"
        elif current and (newest < version or (newest == version and newest_text != text)):
            yield f"something else in the plain copy: {title}, version {version}"


def rebuilt(folder: Path, owed: Owed) -> list[str]:
    """What a log that is made anew from the plain copies of `folder` alone lacks of `owed`.

    It may know one version more than the log: the one that was being written.
    """
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        alone = Path(name).resolve() / "alone"
        alone.mkdir()
        for file in folder.glob("log-*.jsonl"):
            shutil.copy(file, alone)
        if not owed.records:
            return []
        rebuild(alone, datetime(2026, 11, 22, tzinfo=UTC))
        with PracticeLog(alone) as log:
            found = owed_by(log).records
    return [
        f"not in the rebuilt log: {title}, owed {row!r:.90}, found {found.get(title)!r:.90}"
        for title, row in owed.records.items()
        if title not in found
        or found[title][0] < row[0]
        or (found[title][0] == row[0] and found[title] != row)
    ]


def _versions(connection: sqlite3.Connection) -> Iterator[tuple[str, str, int, bool, str]]:
    """Title, id, version, whether it is the newest, and its plain line."""
    rows = connection.execute(store._VERSIONS + "ORDER BY id, version").fetchall()
    newest = {row[0]: row[1] for row in rows}
    for row in rows:
        record, deleted = store._record(row), bool(row[2])
        text = json.dumps(store.plain_line(record, deleted=deleted))
        yield record.title, record.id, record.version, newest[record.id] == record.version, text


def _difference(model: Owed, found: Owed) -> str:
    """The first thing in which what is owed and what was found differ."""
    for name in ("records", "running", "settings"):
        left, right = getattr(model, name), getattr(found, name)
        for key in sorted(left.keys() | right.keys()):
            if left.get(key) != right.get(key):
                return f"{name} {key}: owed {left.get(key)!r:.90}, found {right.get(key)!r:.90}"
    return "nothing"
