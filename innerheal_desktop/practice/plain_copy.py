"""The plain copy read back: what its lines say, and those that do not say it as we write them.

A line is taken if it is what we would write for the record that it tells of; nothing is guessed.
Keys that we do not know are passed over, and the line is listed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.store import plain_line
from innerheal_desktop.tongue import mark

_FILE = re.compile(r"log-\d+\.jsonl")
# What a line may be that is listed; the last two are taken all the same.
ODD = {
    "half": mark("only half of a line"),
    "unknown": mark("not a line that InnerHeal writes"),
    "differs": mark("says something else about a version that another line tells of"),
    "undone": mark("tells of a deletion that was never done"),
    "twice": mark("stands there twice"),
    "more": mark("holds more than this InnerHeal knows"),
}
HARMLESS = ("twice", "more")


class Version(NamedTuple):
    """One version of a record, whether it is a deletion, and where it stands (`line` from 1)."""

    record: SessionRecord
    deleted: bool
    file: Path
    line: int

    def as_line(self) -> dict[str, Any]:
        """What its line says."""
        return plain_line(self.record, deleted=self.deleted)


class Odd(NamedTuple):
    """A line that is listed: where it is (`line` from 1), and which row of `ODD` it is."""

    file: Path
    line: int
    kind: str


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """What all the plain copies of a folder say: every version of every record, by (id, version).

    Where two lines tell of the same version, the later was written later, and it stands.
    """

    files: tuple[Path, ...] = ()
    versions: Mapping[tuple[str, int], Version] = field(default_factory=dict)
    odd: tuple[Odd, ...] = ()

    def newest(self) -> dict[str, Version]:
        """The newest version of each id, deletions too."""
        newest: dict[str, Version] = {}
        for (id, number), version in self.versions.items():
            if id not in newest or newest[id].record.version < number:
                newest[id] = version
        return newest

    def standing(self) -> dict[str, SessionRecord]:
        """The records that are not deleted, by id."""
        return {id: each.record for id, each in self.newest().items() if not each.deleted}


def plain_files(folder: Path) -> list[Path]:
    """The plain copies in `folder`, by year; a folder in the place of one is none."""
    return [path for path in _places(folder) if path.is_file()]


def in_the_way(folder: Path) -> list[Path]:
    """What lies in the place of a plain copy and is no file: nothing can be written there."""
    return [path for path in _places(folder) if not path.is_file()]


def _places(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("log-*.jsonl") if _FILE.fullmatch(path.name))


def read(folder: Path) -> PlainCopy:
    """What the plain copies in `folder` say. Raises OSError."""
    files = plain_files(folder)
    versions: dict[tuple[str, int], Version] = {}
    odd: list[Odd] = []
    for file in files:
        for number, line in _lines(file):
            kind = _take(line, (file, number), versions)
            if kind:
                odd.append(Odd(file, number, kind))
    return PlainCopy(tuple(files), versions, tuple(odd))


def told(folder: Path) -> dict[tuple[object, object], Any]:
    """The last line about each (id, version), as it stands there, unchecked. Raises OSError."""
    lines: dict[tuple[object, object], Any] = {}
    for file in plain_files(folder):
        for _, line in _lines(file):
            with suppress(ValueError, RecursionError, TypeError, AttributeError):
                parsed = json.loads(line)
                lines[key_of(parsed)] = parsed
    return lines


def key_of(line: Mapping[str, Any]) -> tuple[object, object]:
    """The (id, version) that a line tells of."""
    return (line.get("id"), line.get("version", 1))


def _lines(file: Path) -> Iterator[tuple[int, bytes]]:
    with file.open("rb") as handle:
        for number, line in enumerate(handle, start=1):
            if line.strip():
                yield number, line


def _take(line: bytes, place: tuple[Path, int], versions: dict[tuple[str, int], Version]) -> str:
    """Take a line in; which row of `ODD` it is, or nothing."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return "half" if line.startswith(b"{") else "unknown"
    try:
        record = SessionRecord.from_json(told)
    except InvalidRecordError:
        return "unknown"
    deleted = told.get("deleted") is True
    written = plain_line(record, deleted=deleted)
    if any(key not in told or told[key] != value for key, value in written.items()):
        return "unknown"
    key = (record.id, record.version)
    before = versions.get(key)
    versions[key] = Version(record, deleted, *place)
    if before is not None:
        return "twice" if before[:2] == (record, deleted) else "differs"
    return "more" if len(told) > len(written) else ""
