"""The log of breathe-cli: a row for each session, in local time, with the length asked for."""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row
from innerheal_desktop.practice.importing.moments import cell, long, number, wall
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark

NAME = "breathe-cli"
TITLE = mark("breathe-cli")
FILE = mark("the CSV file of its log")
FORMS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M")


def knows(source: Source) -> bool:
    """Whether the file is such a log."""
    return {"date", "time", "preset", "duration_actual_s"} <= {*source.columns}


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every session of it."""
    yield from entries(source, _entry)


def _entry(line: int, cells: Cells) -> Found:
    ratio = cell(cells, "ratio")
    asked = cell(cells, "duration_target_s")
    return Found(
        line,
        wall(f"{cells['date']} {cells['time']}", *FORMS),
        long(number(cells["duration_actual_s"])),
        title=f"{cells['preset']} {ratio}".strip(),
        length=long(number(asked)) if asked not in ("", "0") else None,
        outcome="completed" if cell(cells, "status") == "completed" else "ended_early",
        blur=0.0 if cells["time"].count(":") == 2 else 60.0,
    )
