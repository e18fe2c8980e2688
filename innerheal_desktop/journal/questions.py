"""The questions of the cards: what each kind of card asks, in which order, and how it is answered.

When you add a question: one row here. What is chosen from a list is kept in the words of its row,
so that a page can be read without this table; anything else that is written is kept as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from innerheal_desktop.journal.strategies import STRATEGIES
from innerheal_desktop.tongue import mark

TOP = 10  # the top of a scale that begins at 0


class Kind(Enum):
    """How a question is answered, and what is kept in the field."""

    TEXT = "text"  # what was written
    CHOICE = "choice"  # the words of one option, or one's own
    SCALE = "scale"  # 0…10; no field while nobody touched it
    LIST = "list"  # several texts
    YES = "yes"  # true or false
    PAGE = "page"  # the id of another page
    RATINGS = "ratings"  # [{"at": milliseconds UTC, "belief": 0…10}], in the order they were made


class Ask(NamedTuple):
    """A question: its field, how it is answered, the question, and a short name of the answer.

    Of the `options` of a choice one may be taken; where there are none, or `own` is set, one's own
    words do as well.
    """

    field: str
    kind: Kind
    question: str
    short: str
    options: tuple[str, ...] = ()
    own: bool = False


class Card(NamedTuple):
    """A kind of card: its kind of page, what it is called, and its questions in order."""

    kind: str
    name: str
    asks: tuple[Ask, ...]


AGES = (mark("Now"), mark("Teens"), mark("Small"), mark("Not sure"))
NEEDS = (
    mark("To be chosen"),
    mark("To be heard"),
    mark("To be safe"),
    mark("To be left in peace"),
    mark("To be told the truth"),
    mark("To be comforted"),
    mark("To be allowed"),
)
TRIGGER = Card(
    "trigger",
    mark("An old script and a new one"),
    (
        Ask(
            "before",
            Kind.SCALE,
            mark("How stirred up are you, as you think of it?"),
            mark("How strong, before"),
        ),
        Ask(
            "happened",
            Kind.TEXT,
            mark("What happened? What a camera would have caught, in two sentences."),
            mark("What happened"),
        ),
        Ask(
            "felt",
            Kind.TEXT,
            mark("What did I feel? A word or two, and a place in the body, if there is one."),
            mark("What I felt"),
        ),
        Ask("age", Kind.CHOICE, mark("How old does it feel?"), mark("How old it felt"), AGES),
        Ask("need", Kind.CHOICE, mark("What did I need?"), mark("What I needed"), NEEDS, own=True),
        Ask(
            "give",
            Kind.TEXT,
            mark("What can I give myself now? One small thing in the next ten minutes."),
            mark("What I can give myself now"),
        ),
        Ask("week", Kind.TEXT, mark("And one small thing this week?"), mark("And this week")),
        Ask(
            "script",
            Kind.TEXT,
            mark("When ___, I used to believe ___ and do ___. Now I can remember ___ and try ___."),
            mark("The old script, and the new one"),
        ),
        Ask(
            "after",
            Kind.SCALE,
            mark("How stirred up are you now?"),
            mark("How strong, afterwards"),
        ),
    ),
)
PATTERN = Card(
    "pattern",
    mark("A strategy I learned"),
    (
        Ask(
            "strategy",
            Kind.CHOICE,
            mark("Which strategy would you like to look at?"),
            mark("A strategy I learned"),
            tuple(strategy.name for strategy in STRATEGIES),
            own=True,
        ),
        Ask("shows", Kind.TEXT, mark("When does it show up?"), mark("When it shows up")),
        Ask("protected", Kind.TEXT, mark("What was it protecting?"), mark("What it protected")),
        Ask("cost", Kind.TEXT, mark("What does it cost now?"), mark("What it costs now")),
        Ask(
            "smaller",
            Kind.TEXT,
            mark("What would a smaller version look like?"),
            mark("A smaller version"),
        ),
        Ask(
            "where",
            Kind.TEXT,
            mark("Where could the smaller version have a try? What would be its first sign?"),
            mark("Where it could have a try"),
        ),
    ),
)
PLAN = Card(
    "plan",
    mark("A plan for next time"),
    (
        Ask("plan", Kind.TEXT, mark("If ___ happens, then I will ___."), mark("The plan")),
        Ask(
            "sentence",
            Kind.TEXT,
            mark("My plan, in one short sentence."),
            mark("In one sentence"),
        ),
        Ask("trigger", Kind.PAGE, mark("Which old script is it for?"), mark("It is for")),
        Ask("today", Kind.YES, mark("Show it on Today"), mark("Shown on Today")),
    ),
)
LINE = Card(
    "line",
    mark("A kind line"),
    (
        Ask("belief", Kind.RATINGS, mark("How much do you believe it today?"), mark("Believed")),
        Ask("bridge", Kind.TEXT, mark("A form of it that is easier to believe"), mark("A bridge")),
    ),
)
VALUES = Card(
    "values",
    mark("What matters to me"),
    (
        Ask("chosen", Kind.LIST, mark("What matters to you?"), mark("What matters to me")),
        Ask(
            "why",
            Kind.TEXT,
            mark("Why does it matter?"),
            mark("Why it matters"),
        ),
        Ask("moment", Kind.TEXT, mark("A moment I acted like it."), mark("When I acted like it")),
    ),
)
GRATITUDE = Card(
    "gratitude",
    mark("Good things"),
    (
        Ask("items", Kind.LIST, mark("What was good, however small?"), mark("Good things")),
        Ask("helped", Kind.TEXT, mark("What helped it happen?"), mark("What helped")),
    ),
)
CARDS: Mapping[str, Card] = MappingProxyType(
    {card.kind: card for card in (TRIGGER, PATTERN, PLAN, LINE, VALUES, GRATITUDE)}
)
