"""Daylio's CSV: moods in the person's own words, activities and notes, by the names of its columns.

Each entry becomes a check-in: it is kept, and makes no practice day. What a mood means on the scale
from unpleasant (0) to pleasant (100) only the person knows, and is asked.
"""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.feelings import LONGEST_WORD
from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Question,
    Row,
    UnreadableError,
    Waiting,
)
from innerheal_desktop.practice.importing.moments import cell, wall
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark, tr

NAME = "daylio"
TITLE = mark("Daylio")
FILE = mark("its CSV export")
FORMS = ("%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S")
# What is offered for the five moods that it begins with: the five points of our own scale.
SUGGESTED = {"rad": "90", "good": "70", "meh": "50", "bad": "30", "awful": "10"}
MOST = 200


def knows(source: Source) -> bool:
    """Whether the file is such an export."""
    return {"full_date", "time", "mood"} <= {*source.columns}


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every entry whose mood was told on our scale, then the moods that were not."""
    moods: dict[str, None] = {}

    def entry(line: int, cells: Cells) -> Found | Waiting:
        mood = " ".join(cells["mood"].split()).casefold()[:LONGEST_WORD]
        if not mood:
            raise UnreadableError(tr("it names no mood"))
        when = wall(f"{cells['full_date']} {cells['time']}", *FORMS)
        at = valence(answers.get(f"mood {mood}", ""))
        if at is None:
            if mood not in moods and len(moods) == MOST:
                raise UnreadableError(tr("there are more than {n} moods", n=MOST))
            moods[mood] = None
            return Waiting(line)
        return Found(
            line,
            when,
            note=_note(cells),
            kind="check-in",
            check_in={"after": {"valence": at, "words": [mood]}},
            blur=60.0,
        )

    yield from entries(source, entry)
    for mood in moods:
        yield Question(
            f"mood {mood}",
            tr("How pleasant is “{mood}”, from 0 to 100?", mood=mood),
            SUGGESTED.get(mood, ""),
        )


def valence(answer: str) -> int | None:
    """A whole number from 0 to 100 as somebody wrote it; None for anything else."""
    told = answer.strip()
    return int(told) if told.isdecimal() and len(told) <= 3 and int(told) <= 100 else None


def _note(cells: Cells) -> str:
    activities = [each.strip() for each in cell(cells, "activities").split("|")]
    scales = [each.strip() for each in cell(cells, "scales").split("|")]
    told = (
        cell(cells, "note_title"),
        cell(cells, "note"),
        ", ".join(filter(None, activities)),
        ", ".join(filter(None, scales)),
    )
    return "\n".join(filter(None, told))
