"""The formats that are understood, and which of them a file is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing import (
    apple_health,
    breathe_cli,
    brethap,
    day_one,
    daylio,
    habitbull,
    insight_timer,
    loop_habit,
    meditate,
    meditation_assistant,
    meditation_json,
    own,
)
from innerheal_desktop.practice.importing.found import Answers, Row
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


class NotKnownError(TroubleError):
    """The file is of no kind that is understood; the remedy lists those that are."""


@dataclass(frozen=True, slots=True)
class Format:
    """One app's file: its `name` (and source of records), the app's name, which file of it.

    `knows` tells the file by its content; `read` yields what is in it, a line at a time.
    """

    name: str
    title: str
    file: str
    knows: Callable[[Source], bool]
    read: Callable[[Source, Answers], Iterator[Row]]


# When you add a format: a file of its own beside this one with NAME, TITLE, FILE, `knows` and
# `read`; its row here, from the narrow to the wide: the first that knows a file reads it; a
# hand-written sample in tests/practice/importing; what it keeps and loses in docs/moving.md.
FORMATS: tuple[Format, ...] = tuple(
    Format(each.NAME, each.TITLE, each.FILE, each.knows, each.read)
    for each in (
        own,
        insight_timer,
        meditate,
        meditation_assistant,
        breathe_cli,
        daylio,
        habitbull,
        brethap,
        meditation_json,
        apple_health,
        loop_habit,
        day_one,
    )
)


def detect(file: Path) -> str:
    """The name of the format of `file`, by what is in it. Raises `NotKnownError`."""
    with Source(file) as source:
        return known(source).name


def known(source: Source, name: str | None = None) -> Format:
    """The format called `name`, or the one that `source` is in. Raises `NotKnownError`."""
    if name is not None:
        found = next((each for each in FORMATS if each.name == name), None)
        if found is None:
            raise NotKnownError(
                tr("No format is called “{name}”", name=name), _understood(names=True)
            )
        if not found.knows(source):
            raise NotKnownError(
                tr("“{file}” is no file of {app}", file=source.name, app=tr(found.title)),
                _understood(),
            )
        return found
    for each in FORMATS:
        if each.knows(source):
            return each
    if not source.zip and not source.head.strip():
        raise NotKnownError(tr("“{file}” is empty", file=source.name), _understood())
    raise NotKnownError(
        tr("“{file}” is of no kind that is known here", file=source.name), _understood()
    )


def _understood(*, names: bool = False) -> str:
    """The apps; with the `names` that a terminal asks for, where one was given."""
    told = [f"{tr(each.title)} ({each.name})" if names else tr(each.title) for each in FORMATS]
    return tr("What is understood: {names}", names=", ".join(sorted(told, key=str.casefold)))
