"""HabitBull's export: a row for each habit and day, `Value` 1 where it was done."""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Row, UnreadableError, Waiting
from innerheal_desktop.practice.importing.habits import Habits
from innerheal_desktop.practice.importing.moments import cell, short
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark, tr

NAME = "habitbull"
TITLE = mark("HabitBull")
FILE = mark("the CSV file of its habits")
# Not done, and not asked for on that day.
NOTHING = ("0", "-1", "")


def knows(source: Source) -> bool:
    """Whether the file is such an export."""
    named = {*source.columns}
    return {"habitname", "value"} <= named and bool(named & {"calendardate", "date"})


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every day on which a habit that is practice was done."""
    habits = Habits(answers)

    def tick(line: int, cells: Cells) -> Found | Waiting | None:
        value = cells["value"]
        if value in NOTHING:
            return None
        if value != "1":
            raise UnreadableError(tr("“{text}” is an amount; only 1 says done", text=short(value)))
        on, note = cell(cells, "calendardate", "date"), cell(cells, "commenttext", "notes")
        return habits.ticked(line, cells["habitname"], on, note)

    yield from entries(source, tick)
    yield from habits.questions()
