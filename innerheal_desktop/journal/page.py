"""A page of the journal: one thing that a person wrote, as it is kept and as it travels."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

# What a page may be. When you add one: its words where it is shown, and its form in `exporting.py`.
# A trigger is an old script and a new one, a pattern a strategy that once protected, a plan an
# if-then for Today, a line an affirmation.
KINDS = ("page", "letter", "trigger", "pattern", "plan", "line", "values", "gratitude")
LONGEST = 200_000  # characters of a text
LONGEST_TITLE, LONGEST_TAG, MOST_TAGS, MOST_WORDS = 200, 60, 50, 12


def new_id() -> str:
    """A random id: 32 hexadecimal digits."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Page:
    """What was written, and what it belongs to.

    `made` and `changed` are milliseconds UTC since 1970, `offset` the minutes east of UTC where it
    was made. `words` are feeling words, `valence` and `energy` 0…100 or None while nobody touched
    them. `sitting` is the id of a record of the practice log, `session` that of a script, `prompt`
    the question that it began with. A sealed letter `opens` on a date. `fields` are the answers of
    a card, by the names its kind gives them (JSON). `revision` and `parents` are set by the
    journal: a page with two newest revisions was changed in two places, and both are kept.
    `deleted` is when it was, in milliseconds.
    """

    id: str = field(default_factory=new_id)
    kind: str = "page"
    text: str = ""
    title: str = ""
    made: int = 0
    changed: int = 0
    offset: int = 0
    tags: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    valence: int | None = None
    energy: int | None = None
    sitting: str = ""
    session: str = ""
    prompt: str = ""
    opens: date | None = None
    fields: Mapping[str, Any] = field(default_factory=dict, hash=False)
    revision: str = ""
    parents: tuple[str, ...] = ()
    deleted: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))
