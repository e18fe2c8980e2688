"""The cards of the journal: what each kind asks, and what a page of that kind says.

A card is a page whose answers are its `fields`. When you add a question: one row here. What is
chosen from a list is kept in the words of its row, so that a page can be read without this table;
anything else that is written is kept as it is. What is read from a page may have come from
elsewhere, so nothing is taken for granted of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple

from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.strategies import STRATEGIES
from innerheal_desktop.tongue import mark, tr

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


class Answer(NamedTuple):
    """A question, and its answer in words."""

    ask: Ask
    words: str


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
            mark("Why does it matter, and when did you live it?"),
            mark("Why, and when I lived it"),
        ),
    ),
)
GRATITUDE = Card(
    "gratitude",
    mark("Good things"),
    (Ask("items", Kind.LIST, mark("What was good, however small?"), mark("Good things")),),
)
CARDS: Mapping[str, Card] = MappingProxyType(
    {card.kind: card for card in (TRIGGER, PATTERN, PLAN, LINE, VALUES, GRATITUDE)}
)
# The answers that stand for a card in a list, the best first.
_FIRST = {"trigger": ("script", "happened"), "plan": ("sentence", "plan")}


def ask_of(kind: str, field: str) -> Ask:
    """The question of a field of a kind of card."""
    return next(ask for ask in CARDS[kind].asks if ask.field == field)


def text_of(page: Page, field: str) -> str:
    """What was written or chosen, in the words it was kept in; empty for anything else."""
    kept = page.fields.get(field)
    return kept.strip() if isinstance(kept, str) else ""


def scale_of(page: Page, field: str) -> int | None:
    """The number 0…10 that was given; None where there is none."""
    kept = page.fields.get(field)
    if isinstance(kept, bool) or not isinstance(kept, int):
        return None
    return kept if 0 <= kept <= TOP else None


def list_of(page: Page, field: str) -> tuple[str, ...]:
    """Several texts, none of them empty."""
    kept = page.fields.get(field)
    if not isinstance(kept, list | tuple):
        return ()
    return tuple(each.strip() for each in kept if isinstance(each, str) and each.strip())


def yes(page: Page, field: str) -> bool:
    """Whether yes was said."""
    return page.fields.get(field) is True


def ratings_of(page: Page, field: str) -> tuple[tuple[int, int], ...]:
    """When it was rated, in milliseconds UTC, and how (0…10), in the order it was done."""
    kept = page.fields.get(field)
    if not isinstance(kept, list | tuple):
        return ()
    return tuple(
        (each["at"], each[field])
        for each in kept
        if isinstance(each, Mapping)
        and all(type(each.get(name)) is int for name in ("at", field))
        and 0 <= each[field] <= TOP
    )


def option(ask: Ask, words: str) -> str:
    """The option that `words` are, whatever their case, in the words it is kept in; else `words`.

    Also where they are those of another language that is spoken now.
    """
    low = words.strip().casefold()
    for each in ask.options:
        if low in (each.casefold(), tr(each).casefold()):
            return each
    return words.strip()


def said(ask: Ask, page: Page) -> str:
    """The answer in words to show; empty where there is none, or where it is another page's id."""
    if ask.kind is Kind.SCALE:
        number = scale_of(page, ask.field)
        return "" if number is None else tr("{n} of 10", n=number)
    if ask.kind is Kind.YES:
        return tr("Yes") if yes(page, ask.field) else ""
    if ask.kind is Kind.LIST:
        return "\n".join(list_of(page, ask.field))
    if ask.kind is Kind.RATINGS:
        ratings = ratings_of(page, ask.field)
        return tr("{n} of 10", n=ratings[-1][1]) if ratings else ""
    if ask.kind is Kind.PAGE:
        return ""
    kept = text_of(page, ask.field)
    return tr(kept) if kept in ask.options else kept


def answers(page: Page) -> tuple[Answer, ...]:
    """What a card says, question by question, in order; what was left out is left out."""
    card = CARDS.get(page.kind)
    if card is None:
        return ()
    each = (Answer(ask, said(ask, page)) for ask in card.asks)
    return tuple(answer for answer in each if answer.words)


def is_empty(page: Page) -> bool:
    """Whether nothing was answered, in words or in numbers."""
    return not (answers(page) or page.text.strip() or page.words)


def line_of(page: Page) -> str:
    """What stands for the page in a list: one line."""
    if page.kind == "line" and page.text.strip():
        return _one_line(page.text)
    there = {answer.ask.field: answer.words for answer in answers(page)}
    for field in _FIRST.get(page.kind, ()):
        if field in there:
            return _one_line(there[field])
    numbers = {ask.field for ask in _asks(page) if ask.kind is Kind.SCALE}
    words = (text for field, text in there.items() if field not in numbers)
    return _one_line(next(words, page.text))


def with_line(page: Page) -> Page:
    """The page with what stands for it in a list as its text, ready to be kept."""
    return replace(page, text=line_of(page))


def _asks(page: Page) -> tuple[Ask, ...]:
    card = CARDS.get(page.kind)
    return card.asks if card is not None else ()


def _one_line(text: str) -> str:
    return " · ".join(line.strip() for line in text.splitlines() if line.strip())
