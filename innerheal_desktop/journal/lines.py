"""The lines that a person chose to keep: affirmations of the bank and their own, as pages.

A line is a page of the kind `line`. Its text is the sentence; `bank` among its fields is the name
of an affirmation, `bridge` the sentence that carries it, `belief` how true it felt, each time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from innerheal_desktop.journal.affirmations import (
    HALF,
    Affirmation,
    affirmation,
    own_bridges,
)
from innerheal_desktop.journal.cards import ratings_of, text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import tr

# A small setting beside the practice log, so that Today can be asked before any page is read.
KEY = "line_for_today"
# The forms that a line of the bank may be said in without a word of the person's own.
WHOLE, LEARNING, KNOWS = FORMS = ("whole", "learning", "knows")


def kept(line: Affirmation) -> Page:
    """A page that keeps a line of the bank."""
    return Page(kind="line", text=tr(line.words), fields={"bank": line.name})


def own(sentence: str) -> Page:
    """A page that keeps a sentence of one's own."""
    return Page(kind="line", text=" ".join(sentence.split()))


def of_bank(page: Page) -> Affirmation | None:
    """The line of the bank that a page keeps; None for a sentence of one's own."""
    return affirmation(text_of(page, "bank"))


def whole(page: Page) -> str:
    """The sentence itself, without a bridge."""
    line = of_bank(page)
    return tr(line.words) if line is not None else page.text


def said(page: Page) -> str:
    """The line as the person has it: over its bridge, where there is one."""
    return text_of(page, "bridge") or whole(page)


def bridges(page: Page) -> tuple[str, str]:
    """Two bridges to the sentence, to be taken, changed or left."""
    line = of_bank(page)
    return line.bridges if line is not None else own_bridges(page.text)


def bridged(page: Page, words: str) -> Page:
    """The page, its sentence over a bridge; back to the whole sentence where there are no words."""
    fields = {name: value for name, value in page.fields.items() if name != "bridge"}
    words = " ".join(words.split())
    if words and words != whole(page):
        fields["bridge"] = words
    return replace(page, fields=fields)


def reworded(page: Page, sentence: str) -> Page:
    """A sentence of one's own in other words. Its bridge belonged to the old ones."""
    return replace(bridged(page, ""), text=" ".join(sentence.split()))


def felt(page: Page, belief: int, at: int) -> Page:
    """The page, and that its line felt `belief` of 10 true `at` milliseconds UTC."""
    ratings = [{"at": when, "belief": number} for when, number in ratings_of(page, "belief")]
    ratings.append({"at": at, "belief": belief})
    return replace(page, fields={**page.fields, "belief": ratings})


def wants_bridge(belief: int) -> bool:
    """Whether a bridge is offered at this much belief, of 10."""
    return belief < HALF


@dataclass(frozen=True, slots=True)
class ForToday:
    """A line on Today: whether one is wished for, and what can be said while the journal is locked.

    `bank` are the lines of the bank among those that were kept: (name, one of `FORMS`). Nothing of
    a person's own words is here. On the ISO date `day` the `turn`th other line was asked for, or
    none any more (`hidden`).
    """

    on: bool = False
    bank: tuple[tuple[str, str], ...] = ()
    day: str = ""
    turn: int = 0
    hidden: bool = False

    @classmethod
    def from_json(cls, value: object) -> ForToday:
        """What was kept; what cannot be read is as if nothing was chosen."""
        if not isinstance(value, Mapping) or value.get("on") is not True:
            return cls()
        bank, day, turn = value.get("bank"), value.get("day"), value.get("turn")
        return cls(
            on=True,
            bank=tuple(_names(bank)) if isinstance(bank, list | tuple) else (),
            day=day if isinstance(day, str) else "",
            turn=turn if type(turn) is int and turn >= 0 else 0,
            hidden=value.get("hidden") is True,
        )

    def as_json(self) -> dict[str, Any]:
        """For the setting. Who wishes for no line leaves nothing there."""
        if not self.on:
            return {"on": False}
        bank = [list(each) for each in self.bank]
        return {
            "on": True,
            "bank": bank,
            "day": self.day,
            "turn": self.turn,
            "hidden": self.hidden,
        }

    def locked(self) -> tuple[str, ...]:
        """The sentences that may be said while the journal is locked."""
        found = ((affirmation(name), form) for name, form in self.bank)
        return tuple(_forms(line)[form] for line, form in found if line is not None)

    def on_day(self, today: date) -> ForToday:
        """As it is on this day: what was asked for on another one is over."""
        if self.day == today.isoformat():
            return self
        return replace(self, day=today.isoformat(), turn=0, hidden=False)

    def line(self, sentences: Sequence[str], today: date) -> str:
        """The line of this day; empty where none is wished for, or there is none."""
        here = self.on_day(today)
        if not (here.on and sentences) or here.hidden:
            return ""
        return sentences[(today.toordinal() + here.turn) % len(sentences)]


def in_order(pages: Iterable[Page]) -> tuple[str, ...]:
    """The sentences of kept lines in an order that stays, whatever was kept first."""
    return tuple(said(page) for page in sorted(pages, key=lambda page: page.id))


def sayable(pages: Iterable[Page]) -> tuple[tuple[str, str], ...]:
    """What of kept lines is the bank's alone, as `ForToday` keeps it."""
    found = []
    for page in sorted(pages, key=lambda page: page.id):
        line = of_bank(page)
        if line is not None:
            forms = [form for form, words in _forms(line).items() if words == said(page)]
            found += [(line.name, form) for form in forms[:1]]
    return tuple(found)


def _forms(line: Affirmation) -> dict[str, str]:
    return dict(zip(FORMS, (tr(line.words), *line.bridges), strict=True))


def _names(bank: Iterable[object]) -> Iterable[tuple[str, str]]:
    for each in bank:
        if isinstance(each, list | tuple) and len(each) == 2:
            name, form = each
            if isinstance(name, str) and form in FORMS:
                yield name, form
