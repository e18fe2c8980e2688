"""What a reader of another app's file comes upon: an entry, a faulty line, something to ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, TypeAlias

from innerheal_desktop.practice.records import SessionRecord


class UnreadableError(ValueError):
    """One line cannot be read; its text says why, in a person's words."""


class Refused(NamedTuple):
    """A line that was not taken, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Question:
    """What the file does not say and nobody may guess.

    It is answered by `answers[key]`: one of `choices` (answer, its words), or, where there are
    none, a number 0…100 as text. `suggested` is what may be offered, or empty.
    """

    key: str
    text: str
    suggested: str = ""
    choices: tuple[tuple[str, str], ...] = ()


class Waiting(NamedTuple):
    """An entry that waits for the answer to a question."""

    line: int


@dataclass(frozen=True, slots=True)
class Note:
    """What the person should know of the whole file, said once however often it is found."""

    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as it stands in the file.

    `when` is a moment (aware), a wall clock time that names no zone (naive), or a day alone.
    `offset` is minutes east of UTC where the file tells them. `blur` is how far in seconds the
    told start may be off: 60 where only minutes are written. `seconds` is active time.
    """

    line: int
    when: datetime | date
    seconds: float = 0.0
    title: str = ""
    note: str = ""
    kind: str = "sitting"
    outcome: str = "completed"
    length: float | None = None
    offset: int | None = None
    blur: float = 0.0
    check_in: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """One version of a record of our own, as it was written; `deleted` says that it went."""

    line: int
    record: SessionRecord
    deleted: bool = False


Row: TypeAlias = Found | Kept | Waiting | Refused | Question | Note
# What the person said to the questions, by their keys.
Answers: TypeAlias = Mapping[str, str]
