"""What matters: words to choose from, and what was chosen, as pages.

A choice is a page of the kind `values`: its fields are what was `chosen`, `why` it matters, and a
`moment` when one acted like it. Each is kept beside the earlier ones, none is put right by another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from innerheal_desktop.journal.cards import list_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr

# More than this many are still welcome; so few are easier to keep in mind.
FEW, EASY = 3, 5
LONGEST = 60  # characters of a word of one's own

# Kept in the words of these rows, and shown in the language that is spoken.
VALUES = (
    mark("Kindness"),
    mark("Honesty"),
    mark("Courage"),
    mark("Humour"),
    mark("Patience"),
    mark("Fairness"),
    mark("Freedom"),
    mark("Family"),
    mark("Friendship"),
    mark("Love"),
    mark("Tenderness"),
    mark("Belonging"),
    mark("Being there for others"),
    mark("Keeping my word"),
    mark("Gentleness with myself"),
    mark("Health"),
    mark("Rest"),
    mark("Quiet"),
    mark("Simplicity"),
    mark("Order"),
    mark("Safety"),
    mark("Independence"),
    mark("Learning"),
    mark("Curiosity"),
    mark("Making things"),
    mark("Music"),
    mark("Beauty"),
    mark("Play"),
    mark("Adventure"),
    mark("Good work"),
    mark("Perseverance"),
    mark("Generosity"),
    mark("Hospitality"),
    mark("Thankfulness"),
    mark("Forgiveness"),
    mark("Humility"),
    mark("Dignity"),
    mark("Faith"),
    mark("Hope"),
    mark("Nature and animals"),
    mark("Care for the earth"),
    mark("A fairer world"),
)


def spoken(word: str) -> str:
    """A chosen word as it is shown: one of ours in the language that is spoken."""
    return tr(word) if word in VALUES else word


def as_kept(word: str) -> str:
    """A word as it is kept: one of ours by its row, whatever the case it was typed in."""
    low = " ".join(word.split()).casefold()
    ours = (each for each in VALUES if low in (each.casefold(), tr(each).casefold()))
    return next(ours, " ".join(word.split())[:LONGEST])


def chosen(page: Page) -> tuple[str, ...]:
    """What was chosen, each once, as it is kept."""
    return tuple(dict.fromkeys(list_of(page, "chosen")))


def chosen_words(page: Page) -> str:
    """What was chosen, in one line."""
    return " · ".join(spoken(word) for word in chosen(page))


def values_page(page: Page, words: Sequence[str], why: str, moment: str) -> Page:
    """`page` with what was chosen and written."""
    answers = {**page.fields, "chosen": list(words), "why": why.strip(), "moment": moment.strip()}
    fields = {name: answer for name, answer in answers.items() if answer}
    return replace(page, kind="values", text=" · ".join(map(spoken, words)), fields=fields)
