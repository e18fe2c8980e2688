"""Writing in the terminal: what is typed at a question lives as long as the sitting."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from innerheal_desktop.care.heeding import Kindness, heeded
from innerheal_desktop.session.answers import Answer, answer_of
from innerheal_desktop.session.steps import Ask, Step, Write

OVER = "The time for this page is over. Go on when you are ready."
MOST = 4000  # letters of one page


class Pages:
    """The words at each step, as far as they are typed."""

    def __init__(self) -> None:
        self._words: dict[Step, str] = {}

    @staticmethod
    def takes(step: Step | None) -> bool:
        """Whether one answers `step` in words or numbers."""
        return isinstance(step, Write) or (isinstance(step, Ask) and step.kind in ("text", "scale"))

    def words(self, step: Step | None) -> str:
        """What stands at a step."""
        return self._words.get(step, "") if step is not None else ""

    def type(self, step: Step, key: str) -> bool:
        """Take a key; true when the person is ready to go on.

        Enter is ready, but on a page with words: there it ends a line, and a second one is ready.
        """
        words = self.words(step)
        if key == "enter" and (not isinstance(step, Write) or words[-1:] in ("", "\n")):
            return True
        if key == "space" and not words:
            return True
        typed = {"enter": "\n", "space": " "}.get(key, key if len(key) == 1 else "")
        self._words[step] = words[:-1] if key == "backspace" else (words + typed)[:MOST]
        return False

    def answers(self) -> tuple[Answer, ...]:
        """All that was typed, in the order in which it was."""
        scales = {step: self.answer(step) for step in self._words}
        said = (scales[step] if _is_scale(step) else self._words[step] for step in self._words)
        found = (answer_of(step, each) for step, each in zip(self._words, said, strict=True))
        return tuple(answer for answer in found if answer is not None)

    def answer(self, step: Step | None) -> object:
        """The number typed at a scale, 0…10; None for anything else."""
        words = self.words(step).strip()
        return int(words) if _is_scale(step) and words.isdecimal() and int(words) <= 10 else None


def _is_scale(step: Step | None) -> bool:
    return isinstance(step, Ask) and step.kind == "scale"


class Way(Enum):
    """Where a key leads: nowhere yet, on, or out of the sitting."""

    HERE = "here"
    ON = "on"
    OUT = "out"


class Answers:
    """What is answered in a sitting, and the kindness that an answer asked for.

    `then` is the session that was chosen to follow; `title` gives the title of one.
    """

    def __init__(self, title: Callable[[str], str] = str) -> None:
        self.then = ""
        self.pages = Pages()
        self._title = title
        self._kindness: Kindness | None = None
        self._asked: set[Step] = set()

    @property
    def notice(self) -> str:
        """What is offered now, and the keys for it."""
        if self._kindness is None:
            return ""
        of = self._kindness
        keys = [f"S begins “{self._title(of.offer)}”"] if of.offer else []
        keys += ["Enter goes on"] + ["N not today"] * of.asks
        return f"{' '.join(of.words)} {' · '.join(keys)}"

    def stands(self, step: Step) -> bool:
        """Whether something stands at `step` that should not go by itself."""
        return self._kindness is not None or bool(self.pages.words(step).strip())

    def take(self, step: Step, key: str) -> Way:
        """Take a key at a step that waits for an answer."""
        if self._kindness is not None:
            return self._choose(self._kindness, key.lower())
        if not self.pages.type(step, key):
            return Way.HERE
        answer = self.pages.answer(step)
        self._kindness = heeded(step, answer, asked=step in self._asked)
        if self._kindness is None:
            return Way.ON
        self._asked.add(step)
        return Way.HERE

    def _choose(self, kindness: Kindness, key: str) -> Way:
        if key in ("enter", "space"):
            self._kindness = None
            return Way.ON
        if key == "s" and kindness.offer:
            self.then = kindness.offer
            return Way.OUT
        return Way.OUT if key == "n" and kindness.asks else Way.HERE
