"""Meditate's backup: `start_time_unix,duration_secs,mode,label,note`, and columns added later.

Its newer files also hold the local time (`start_local`), from which the offset follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row
from innerheal_desktop.practice.importing.moments import cell, iso, long, number, unix
from innerheal_desktop.practice.importing.tables import Cells, entries, unguarded
from innerheal_desktop.tongue import mark, tr

NAME = "meditate"
TITLE = mark("Meditate")
FILE = mark("the CSV file of its backup")
# Modes that say more than that a timer ran.
_MODES = {"box_breath": mark("Box breath"), "guided": mark("Guided")}


def knows(source: Source) -> bool:
    """Whether the file is such a backup."""
    return {"start_time_unix", "duration_secs"} <= {*source.columns}


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every sitting of it."""
    yield from entries(source, _entry)


def _entry(line: int, cells: Cells) -> Found:
    moment = unix(cells["start_time_unix"])
    offset = None
    if local := cell(cells, "start_local"):
        ahead = (iso(local).replace(tzinfo=UTC) - moment).total_seconds() / 60
        # Whole quarters of an hour are offsets of clocks; anything else is a slip of the file.
        offset = round(ahead) if ahead % 15 == 0 and abs(ahead) <= 14 * 60 else None
    return Found(
        line,
        moment,
        long(number(cells["duration_secs"])),
        title=unguarded(cell(cells, "label")) or _mode(cell(cells, "mode")),
        note=unguarded(cell(cells, "note")),
        offset=offset,
    )


def _mode(mode: str) -> str:
    return tr(_MODES[mode]) if mode in _MODES else ""
