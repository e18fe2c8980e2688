"""A page of the journal: one thing that a person wrote, as it is kept and as it travels."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from innerheal_desktop.journal.errors import InvalidPageError
from innerheal_desktop.tongue import tr

# What a page may be. When you add one: its words where it is shown, and its form in `exporting.py`.
# A trigger is an old script and a new one, a pattern a strategy that once protected, a plan an
# if-then for Today, a line an affirmation.
KINDS = ("page", "letter", "trigger", "pattern", "plan", "line", "values", "gratitude")
LONGEST = 200_000  # characters of a text, and of all fields together
LONGEST_TITLE, LONGEST_TAG, MOST_TAGS, MOST_WORDS = 200, 60, 50, 12
DEEPEST = 8  # lists and mappings within each other in the fields
MOST_PARENTS = 32
# Milliseconds UTC: 1900 to 2200, so that every offset still gives a date.
TIMES = (-2_208_988_800_000, 7_258_118_400_000)
# Characters of the one-line fields.
LINES = {"title": LONGEST_TITLE, "sitting": 64, "session": 200, "prompt": 500}
_ID = re.compile(r"[0-9a-f]{32}")
# What a text cannot show: controls but tab and new line, halves of characters.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# In a line nothing may break it, nor turn the direction of what stands beside it.
_UNSHOWN_IN_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def new_id() -> str:
    """A random id: 32 hexadecimal digits."""
    return os.urandom(16).hex()


def is_id(text: object) -> bool:
    """Whether `text` is an id: 32 hexadecimal digits, so that it may name a file."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


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

    def as_json(self) -> dict[str, Any]:
        """The page as one JSON object; what has its usual value is left out."""
        told: dict[str, Any] = {"id": self.id, "kind": self.kind}
        for name in _PLAIN:
            if value := getattr(self, name):
                told[name] = value
        for name in _LISTS:
            if value := getattr(self, name):
                told[name] = list(value)
        for name in _MAYBE:
            if (value := getattr(self, name)) is not None:
                told[name] = value
        if self.opens is not None:
            told["opens"] = self.opens.isoformat()
        if self.fields:
            told["fields"] = dict(self.fields)
        return told

    @classmethod
    def from_json(cls, told: object) -> Page:
        """The page in a parsed JSON object; keys we do not know are passed over.

        Raises `InvalidPageError` that names the key, never what it holds.
        """
        if not isinstance(told, dict):
            raise _invalid("page")
        given: dict[str, Any] = {}
        for name, value in told.items():
            kind = _TYPES.get(name)
            if kind is None or value is None:
                continue
            # JSON's true is an int to Python, and is no number here.
            if not isinstance(value, kind) or isinstance(value, bool):
                raise _invalid(name)
            given[name] = _strings(name, value) if kind is list else value
        if "opens" in given:
            given["opens"] = _date(given["opens"])
        if "id" not in given:
            raise _invalid("id")
        return checked(cls(**given))


_PLAIN = ("text", "title", "made", "changed", "offset", "sitting", "session", "prompt", "revision")
_LISTS = ("tags", "words", "parents")
_MAYBE = ("valence", "energy", "deleted")
_TYPES: dict[str, type] = {
    "id": str,
    "kind": str,
    **dict.fromkeys(("text", "title", "sitting", "session", "prompt", "revision", "opens"), str),
    **dict.fromkeys(("made", "changed", "offset", *_MAYBE), int),
    **dict.fromkeys(_LISTS, list),
    "fields": dict,
}


def checked(page: Page) -> Page:
    """`page`, when all it says can be. Raises `InvalidPageError`."""
    if not is_id(page.id):
        raise _invalid("id")
    if page.kind not in KINDS:
        raise _invalid("kind")
    _check_ids(page)
    _check_words(page)
    _within("made", page.made, *TIMES)
    _within("changed", page.changed, *TIMES)
    _within("offset", page.offset, -24 * 60, 24 * 60)
    if page.deleted is not None:
        _within("deleted", page.deleted, *TIMES)
    for name in ("valence", "energy"):
        value = getattr(page, name)
        if value is not None:
            _within(name, value, 0, 100)
    return page


def tidied(page: Page) -> Page:
    """`page` with line ends of one sort, and without characters that nothing can show."""
    text = page.text.replace("\r\n", "\n").replace("\r", "\n")
    lines: dict[str, Any] = {name: _one_line(getattr(page, name)) for name in LINES}
    return replace(
        page,
        text=_UNSHOWN.sub("", text),
        **lines,
        tags=tuple(dict.fromkeys(filter(None, map(_one_line, page.tags)))),
        words=tuple(dict.fromkeys(filter(None, map(_one_line, page.words)))),
    )


def _one_line(text: str) -> str:
    return _UNSHOWN_IN_LINE.sub(" ", text).strip() if not text.isprintable() else text.strip()


def _check_ids(page: Page) -> None:
    if page.revision and not is_id(page.revision):
        raise _invalid("revision")
    if len(page.parents) > MOST_PARENTS or not all(map(is_id, page.parents)):
        raise _invalid("parents")


def _check_words(page: Page) -> None:
    if len(page.text) > LONGEST:
        raise InvalidPageError(
            tr("This page is longer than {most} characters.", most=LONGEST),
            tr("Divide it into two; nothing of it is lost."),
        )
    if not page.text.isprintable() and _UNSHOWN.search(page.text):
        raise _invalid("text")
    for name, longest in LINES.items():
        if line := getattr(page, name):
            _line(name, line, longest)
    for name, most in (("tags", MOST_TAGS), ("words", MOST_WORDS)):
        rows = getattr(page, name)
        if len(rows) > most:
            raise _invalid(name)
        for row in rows:
            _line(name, row, LONGEST_TAG)
    if page.fields:
        _check_fields(page.fields)


def _check_fields(fields: Mapping[str, Any]) -> None:
    if _depth(fields) > DEEPEST or not all(isinstance(name, str) for name in fields):
        raise _invalid("fields")
    try:
        text = json.dumps(dict(fields), ensure_ascii=False, allow_nan=False)
        text.encode()
    except (ValueError, TypeError) as error:
        raise _invalid("fields") from error
    if len(text) > LONGEST:
        raise _invalid("fields")


def _depth(value: Any, at: int = 1) -> int:
    """How deep lists and mappings lie in each other; no further than one below the deepest."""
    if at > DEEPEST:
        return at
    if isinstance(value, Mapping):
        return max((_depth(each, at + 1) for each in value.values()), default=at)
    if isinstance(value, list | tuple):
        return max((_depth(each, at + 1) for each in value), default=at)
    return at - 1


def _line(name: str, text: str, longest: int) -> None:
    if len(text) > longest or (not text.isprintable() and _UNSHOWN_IN_LINE.search(text)):
        raise _invalid(name)


def _strings(name: str, rows: Any) -> tuple[str, ...]:
    if not all(isinstance(row, str) for row in rows):
        raise _invalid(name)
    return tuple(rows)


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _invalid("opens") from error


def _within(name: str, value: int, least: int, most: int) -> None:
    if not least <= value <= most:
        raise _invalid(name)


def _invalid(name: str) -> InvalidPageError:
    return InvalidPageError(tr("A page of the journal cannot hold this “{name}”.", name=name))
