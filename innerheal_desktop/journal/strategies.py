"""Strategies that people learn to get by: always something learned, never what somebody is."""

from __future__ import annotations

from typing import NamedTuple

from innerheal_desktop.tongue import mark


class Strategy(NamedTuple):
    """A strategy: its name, what it may once have been for, and how a smaller one might sound.

    `key` names its picture. The `name` is also how a card keeps which one it is about.
    """

    key: str
    name: str
    about: str
    smaller: str


OWN = Strategy(
    "own",
    mark("One of my own"),
    mark("Something else that once helped. You may give it a name."),
    mark("Half as often, or half as long, is a smaller version too."),
)
STRATEGIES: tuple[Strategy, ...] = (
    Strategy(
        "pleasing",
        mark("Pleasing others"),
        mark("So that nobody turns away."),
        mark("Let me think, and I will tell you tomorrow."),
    ),
    Strategy(
        "quiet",
        mark("Going quiet or blank"),
        mark("So that there is less to blame."),
        mark("I need ten minutes, and then I will come back."),
    ),
    Strategy(
        "alone",
        mark("Needing no one"),
        mark("So that nobody can say no."),
        mark("One small question to one kind person."),
    ),
    Strategy(
        "waiting",
        mark("Waiting to be loved"),
        mark("And hoping that somebody notices."),
        mark("Saying one wish out loud, to somebody who is kind with wishes."),
    ),
    Strategy(
        "unavailable",
        mark("Choosing the unavailable"),
        mark("Because longing was familiar."),
        mark("Noticing who is there, and staying five minutes longer with them."),
    ),
    Strategy(
        "thinking",
        mark("Over-thinking"),
        mark("So that nothing surprises."),
        mark("Thinking it through once, on paper, and then closing the page."),
    ),
    Strategy(
        "achieving",
        mark("Over-achieving"),
        mark("So that results can stand in front."),
        mark("One thing done well enough, and sent."),
    ),
    OWN,
)


def strategy_of(words: str) -> Strategy:
    """The strategy that is kept by these words; one's own for any others."""
    return next((each for each in STRATEGIES if each.name == words), OWN)
