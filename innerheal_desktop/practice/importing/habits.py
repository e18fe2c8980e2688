"""What the habit trackers share: a tick on a day, and the question which habits are practice."""

from __future__ import annotations

from collections.abc import Iterator

from innerheal_desktop.practice.importing.found import (
    Answers,
    Found,
    Question,
    UnreadableError,
    Waiting,
)
from innerheal_desktop.practice.importing.moments import day
from innerheal_desktop.tongue import tr

YES, NO = "yes", "no"
# The key under which all habits that are not named are answered at once.
OTHERS = "other habits"
# Words by which a habit is offered as practice; the person decides.
LIKELY = ("medit", "breath", "mindful", "zazen", "vipassana", "metta", "yoga", "sit ", "stille")
MOST = 500


class Habits:
    """The habits of a file: each is asked for once, and only those that are practice are taken."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._asked: dict[str, None] = {}

    def ticked(self, line: int, habit: str, on: str, note: str) -> Found | Waiting | None:
        """A day on which `habit` was done; nothing where it is no practice."""
        when = day(on)
        answer = self._answers.get(key(habit), self._answers.get(OTHERS, ""))
        if answer == YES:
            return Found(line, when, title=habit, note=note, kind="manual")
        if answer != NO:
            if habit not in self._asked and len(self._asked) == MOST:
                raise UnreadableError(tr("there are more than {n} habits", n=MOST))
            self._asked[habit] = None
            return Waiting(line)
        return None

    def questions(self) -> Iterator[Question]:
        """Those that nobody answered yet."""
        for habit in self._asked:
            likely = any(word in f"{habit.casefold()} " for word in LIKELY)
            yield Question(
                key(habit),
                tr("Is “{habit}” practice?", habit=habit),
                YES if likely else NO,
                ((YES, tr("yes")), (NO, tr("no"))),
            )


def key(habit: str) -> str:
    """The key of the question whether `habit` is practice."""
    return f"habit {habit}"
