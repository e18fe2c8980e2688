"""Holding: how long a page or a question stays open for a person who is writing in it. Pure.

The time of a sitting runs on while somebody writes, up to the end of the page; there it stands
still for as long as words are there or a hand is at them. Whoever has written nothing is not kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from innerheal_desktop.session.steps import Step
from innerheal_desktop.session.timeline import Span

# A key of the last so many seconds says that somebody is writing.
AT_IT = 20.0
# A page is held for at most so many seconds; of these, so many count as practised.
LONGEST_HOLD = 1800.0
COUNTED_HOLD = 600.0
# A page is held so many seconds before its end: the last moment that is still its own.
HAIR = 0.001


@dataclass(frozen=True, slots=True)
class Writing:
    """What a hand does at a page: the clock (seconds) at its last key, and whether words are there.

    `touched` is None while no key was pressed.
    """

    touched: float | None = None
    words: bool = False

    def until(self, over: float) -> float:
        """The clock until which a page is held whose own time was over at the clock `over`."""
        longest = over + LONGEST_HOLD
        if self.words:
            return longest
        if self.touched is None:
            return over
        return min(max(self.touched + AT_IT, over), longest)


@dataclass(frozen=True, slots=True)
class Page:
    """The step that a person writes in, what they do there, and the seconds it was held so far."""

    step: Step | None = None
    writing: Writing = Writing()
    held: float = 0.0

    def holds(self, over: float, now: float) -> float:
        """Seconds from the clock `over`, when its own time ends, to `now` in which it is held."""
        if self.step is None:
            return 0.0
        until = self.writing.until(over - self.held)
        return max(min(now, until) - over, 0.0)

    def counts(self, more: float) -> float:
        """How many of `more` seconds that it is held count as practised."""
        return min(self.held + more, COUNTED_HOLD) - min(self.held, COUNTED_HOLD)

    def after(self, more: float) -> Page:
        """The page after it was held for `more` seconds."""
        return replace(self, held=self.held + more) if more else self


NO_PAGE = Page()


def last_moment(span: Span) -> float:
    """Where time stands still in a page, in seconds of the sitting."""
    return max(span.end - HAIR, span.start)
