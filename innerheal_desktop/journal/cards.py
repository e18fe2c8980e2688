"""The cards of the journal: what a page says that is the answer to the questions of its kind.

A card is a page whose answers are its `fields`, by the names of `questions.py`. What is read from a
page may have come from elsewhere, so nothing is taken for granted of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.questions import CARDS, TOP, Ask, Kind
from innerheal_desktop.tongue import tr


class Answer(NamedTuple):
    """A question, and its answer in words."""

    ask: Ask
    words: str


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
    """Whether nothing was answered, in words or in numbers. A yes alone is no card."""
    said_ = (answer for answer in answers(page) if answer.ask.kind is not Kind.YES)
    return not (any(said_) or page.text.strip() or page.words)


def line_of(page: Page) -> str:
    """What stands for the page in a list: one line."""
    if page.kind == "line" and page.text.strip():
        return _one_line(page.text)
    there = {answer.ask.field: answer.words for answer in answers(page)}
    for field in _FIRST.get(page.kind, ()):
        if field in there:
            return _one_line(there[field])
    numbers = {ask.field for ask in _asks(page) if ask.kind in (Kind.SCALE, Kind.YES)}
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
