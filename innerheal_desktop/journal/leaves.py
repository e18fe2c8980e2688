"""Leaves: pages of the journal as one reads them away from here, each kind in its own form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from innerheal_desktop.journal.cards import answers
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.prompts import question
from innerheal_desktop.journal.questions import CARDS, Kind
from innerheal_desktop.tongue import mark, tr

Day = Callable[[date], str]
NAMES = {
    "page": mark("Page"),
    "letter": mark("Letter"),
    **{kind: card.name for kind, card in CARDS.items()},
}
TWICE = mark("Another version of the page before: it was changed in two places, and both are kept.")
GONE = mark("Deleted")
RULE = "─" * 40
# What Markdown reads as a sign wherever it stands, and what it does at the beginning of a line.
_SIGN = re.compile(r"[\\`*_\[\]<>&~|]")
_FIRST = re.compile(r"(\s*)([#>+=:-]|\d{1,9}(?=[.)]))")


class Part(NamedTuple):
    """A piece of a leaf: a label, empty for the text itself, and what was written."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page to be read: what it is, its title, and the wall clock where it was made.

    `about` are short lines that tell of it, `parts` what was written.
    """

    name: str
    title: str
    when: datetime | None
    about: tuple[str, ...]
    parts: tuple[Part, ...]


def leaves(pages: Iterable[Page], day: Day = date.isoformat) -> Iterator[Leaf]:
    """A leaf for each page, the oldest first; versions of one page side by side."""
    began: dict[str, int] = {}
    pages = list(pages)
    for page in pages:
        began[page.id] = min(page.made, began.get(page.id, page.made))
    before = ""
    for page in sorted(pages, key=lambda page: (began[page.id], page.id, page.changed)):
        yield _leaf(page, day, again=page.id == before)
        before = page.id


def as_text(pages: Iterable[Page]) -> Iterator[str]:
    """Plain text, piece by piece."""
    for leaf in leaves(pages):
        lines = [RULE, " · ".join(_head(leaf)), *([leaf.title] if leaf.title else []), *leaf.about]
        for part in leaf.parts:
            lines += ["", *([f"{part.label}:"] if part.label else []), part.text]
        yield "\n".join(lines) + "\n\n"


def as_markdown(pages: Iterable[Page]) -> Iterator[str]:
    """Markdown, piece by piece: what was written reads there as it was written."""
    for leaf in leaves(pages):
        title = _one_line(leaf.title)
        head = " · ".join(_head(leaf))
        blocks = [f"## {_plain(title) or head}", *([f"*{head}*"] if title else [])]
        blocks += [f"*{_plain(_one_line(line))}*" for line in leaf.about]
        for part in leaf.parts:
            blocks += [f"**{_plain(part.label)}**"] if part.label else []
            blocks += [_paragraphs(part.text)]
        yield "\n\n".join(blocks) + "\n\n"


def wall(page: Page) -> datetime | None:
    """The clock on the wall where and when a page was made; None for no time that can be."""
    try:
        made = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=page.made)
        return made.replace(tzinfo=None) + timedelta(minutes=page.offset) if page.made else None
    except OverflowError:
        return None


def _leaf(page: Page, day: Day, *, again: bool) -> Leaf:
    about = [tr(TWICE)] if again else []
    about += [tr(GONE)] if page.deleted is not None else []
    if page.opens is not None:
        about.append(tr("To be opened on {date}", date=day(page.opens)))
    if page.prompt:
        about.append(tr("It began with: {question}", question=question(page.prompt)))
    felt = [] if page.valence is None else [tr("pleasant {n} of 100", n=page.valence)]
    felt += [] if page.energy is None else [tr("energy {n} of 100", n=page.energy)]
    if page.words or felt:
        about.append(tr("How it felt: {words}", words=", ".join((*page.words, *felt))))
    if page.tags:
        about.append(tr("Tags: {tags}", tags=", ".join(page.tags)))
    name = tr(NAMES.get(page.kind, NAMES["page"]))
    return Leaf(name, page.title, wall(page), tuple(about), tuple(_parts(page)))


def _parts(page: Page) -> Iterator[Part]:
    """What was written; a card's own line only where none of its answers says the same."""
    said = answers(page)
    whole = {" · ".join(each.words.split("\n")) for each in said}
    if page.text.strip() and page.text not in whole:
        yield Part("", page.text)
    for each in said:
        if each.ask.kind is not Kind.YES:
            yield Part(tr(each.ask.short), each.words)


def _head(leaf: Leaf) -> tuple[str, ...]:
    when = () if leaf.when is None else (f"{leaf.when:%Y-%m-%d %H:%M}",)
    return (*when, leaf.name)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """A line as Markdown that says just this line."""
    text = _SIGN.sub(r"\\\g<0>", text)
    found = _FIRST.match(text)
    if found is None:
        return text
    space, sign = found.groups()
    rest = text[found.end() :]
    # A number is a list's only by the mark after it.
    return f"{space}{sign}\\{rest}" if sign.isdigit() else f"{space}\\{sign}{rest}"


def _paragraphs(text: str) -> str:
    """What was written, line for line."""
    lines = []
    for line in text.splitlines():
        bare = line.strip(" \t")
        # What is set in would be code to Markdown.
        lines.append("\N{NO-BREAK SPACE}" * (len(line) - len(line.lstrip(" \t"))) + _plain(bare))
    paragraphs = re.split(r"\n(?:\N{NO-BREAK SPACE}*\n)+", "\n".join(lines).strip("\n"))
    return "\n\n".join("  \n".join(each.split("\n")) for each in paragraphs)
