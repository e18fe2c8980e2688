"""Drafts: the words that are written in a sitting. They live in memory, and nowhere else.

Whoever steps aside finds them where they were, for a while. When the sitting is over they wait for
a word on what becomes of them; whoever simply goes on lets them go.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from innerheal_desktop.session.answers import Answer, answer_of
from innerheal_desktop.session.holding import LONGEST_HOLD
from innerheal_desktop.session.steps import Step


@dataclass(slots=True)
class Sheaf:
    """What was written in one session's sitting.

    `words` is what stands at each step, `given` what was answered otherwise, `asked` the questions
    after which a person was asked whether today is okay. `seconds` is how long the sitting was to
    be, `left` when it was left, in monotonic seconds, and `over` that it was not only stepped out
    of.
    """

    session: str = ""
    words: dict[Step, str] = field(default_factory=dict)
    given: dict[Step, object] = field(default_factory=dict)
    asked: set[Step] = field(default_factory=set)
    seconds: float = 0.0
    left: float | None = None
    over: bool = False

    def answers(self) -> tuple[Answer, ...]:
        """All that was said, in the order in which it was."""
        said = {**self.given, **{step: words for step, words in self.words.items() if words}}
        steps = dict.fromkeys((*self.given, *self.words))
        found = (answer_of(step, said.get(step)) for step in steps)
        return tuple(answer for answer in found if answer is not None)

    def is_stale(self, now: float) -> bool:
        """Whether it was left so long ago that it is gone."""
        return self.left is not None and now - self.left > LONGEST_HOLD


@dataclass(frozen=True, slots=True)
class Written:
    """What was written in a sitting of `session` that is `over`, or was stepped out of.

    It was to be `seconds` long. `let_go` leaves nothing of it.
    """

    session: str
    seconds: float
    answers: tuple[Answer, ...]
    over: bool
    let_go: Callable[[], None]


class Drafts:
    """The sheaf of the sitting that goes on, and that of one that was stepped out of for it."""

    def __init__(self) -> None:
        self._now = Sheaf()
        self._before = Sheaf()

    @property
    def words(self) -> dict[Step, str]:
        """What stands at each step of the sitting."""
        return self._now.words

    @property
    def asked(self) -> set[Step]:
        """The questions after which a person was asked whether today is okay."""
        return self._now.asked

    def give(self, step: Step | None, answer: object) -> None:
        """Something was answered that is not written in words."""
        if step is not None and answer is not None and not self._now.words.get(step):
            self._now.given[step] = answer

    def begin(self, session: str, now: float, seconds: float = 0.0) -> None:
        """A sitting of `session` begins; what was written in another waits for its own."""
        there = [each for each in (self._now, self._before) if not each.is_stale(now)]
        back = [each for each in there if each.session == session and not each.over]
        others = [each for each in there if each.session != session and each.answers()]
        self._now = back[0] if back else Sheaf(session)
        self._before = others[0] if others else Sheaf()
        self._now.seconds, self._now.left = seconds, None

    def end(self, session: str, now: float, *, aside: bool) -> None:
        """A sitting of `session` is over; `aside` if it was left for another, to come back."""
        if session == self._now.session:
            self._now.left, self._now.over = now, not aside

    def written(self, now: float) -> Written | None:
        """What waits for a word: of the sitting that is over, else of the one before it."""
        sheaves = [each for each in (self._now, self._before) if not each.is_stale(now)]
        said = [(sheaf, sheaf.answers()) for sheaf in sheaves]
        written = [each for each in said if any(answer.typed for answer in each[1])]
        for sheaf, answers in (*written, *said):
            if answers:
                return Written(sheaf.session, sheaf.seconds, answers, sheaf.over, self.let_go)
        return None

    def go_on(self) -> None:
        """The person went on without a word: what belongs to a sitting that is over is let go."""
        self._now = Sheaf(self._now.session) if self._now.over else self._now
        self._before = Sheaf() if self._before.over else self._before

    def let_go(self) -> None:
        """Leave nothing of it."""
        self._now, self._before = Sheaf(self._now.session), Sheaf()
