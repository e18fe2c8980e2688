"""Loop Habit Tracker's ZIP: a folder for each habit, and in it `Checkmarks.csv`.

Of its values only `YES_MANUAL` is a day on which somebody did it; the others are reckoned by the
app, or say that nothing was. Habits that count amounts hold numbers and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from innerheal_desktop.keeping.source import Source
from innerheal_desktop.practice.importing.found import Answers, Found, Note, Row, Waiting
from innerheal_desktop.practice.importing.habits import Habits
from innerheal_desktop.practice.importing.moments import cell
from innerheal_desktop.practice.importing.tables import Cells, entries
from innerheal_desktop.tongue import mark, tr

NAME = "loop-habit"
TITLE = mark("Loop Habit Tracker")
FILE = mark("the ZIP of its CSV export")
_CHECKMARKS = re.compile(r"(?:.*/)?(?:\d+ )?([^/]+)/Checkmarks\.csv")


def knows(source: Source) -> bool:
    """Whether the ZIP is such an export."""
    return any(name.endswith("Habits.csv") for name in source.members) and bool(_habits(source))


def read(source: Source, answers: Answers) -> Iterator[Row]:
    """Every ticked day of every habit that is practice."""
    habits = Habits(answers)
    for name, member in _habits(source):
        amounts: list[int] = []

        def tick(
            line: int, cells: Cells, name: str = name, amounts: list[int] = amounts
        ) -> Found | Waiting | None:
            value = cells.get("value", "")
            if value.isdecimal() and value != "0":
                amounts.append(line)
            if value != "YES_MANUAL":
                return None
            return habits.ticked(line, name, cells.get("date", ""), cell(cells, "notes"))

        yield from entries(source, tick, member)
        if amounts:
            yield Note(tr("“{habit}” counts amounts, and is left out.", habit=name))
    yield from habits.questions()


def _habits(source: Source) -> list[tuple[str, str]]:
    """The habits' names, and where their days are."""
    found = ((_CHECKMARKS.fullmatch(member), member) for member in source.members)
    return [(named[1], member) for named, member in found if named]
