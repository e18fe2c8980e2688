"""Drafts: the words that are written in a sitting. They live in memory, and end with the sitting.

Whoever steps aside to steady themselves finds them where they were, for a while.
"""

from __future__ import annotations

from innerheal_desktop.session.holding import LONGEST_HOLD
from innerheal_desktop.session.steps import Step
from innerheal_desktop.ui.player.depth import GROUNDING
from innerheal_desktop.ui.player.sitting import STEADY

# To these one steps aside; they put an end to nothing.
ASIDE = (STEADY, GROUNDING)


class Drafts:
    """The words at each step of one session's sitting. Times are monotonic seconds.

    `asked` are the questions after which a person was asked whether today is okay.
    """

    def __init__(self) -> None:
        self.words: dict[Step, str] = {}
        self.asked: set[Step] = set()
        self._session = ""
        self._left: float | None = None  # when its sitting was stepped out of

    def begin(self, session: str, now: float) -> None:
        """A sitting of `session` begins: whatever was written in another is gone."""
        if session in ASIDE and session != self._session:
            return
        stale = self._left is None or now - self._left > LONGEST_HOLD
        if session != self._session or stale:
            self._clear()
        self._session, self._left = session, None

    def end(self, session: str, now: float, *, aside: bool) -> None:
        """A sitting of `session` is over; `aside` if it was left to steady oneself."""
        if session == self._session:
            self._left = now
            if not aside:
                self._clear()

    def _clear(self) -> None:
        self.words.clear()
        self.asked.clear()
