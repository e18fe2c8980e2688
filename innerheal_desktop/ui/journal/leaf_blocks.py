"""Pages of the journal set on paper: what the preview shows, and what a printer gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from innerheal_desktop.journal.leaves import Leaf, leaves
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.summary_blocks import Block, Heading, Line
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import mark, plural, tr

TITLE = mark("From my journal")


def blocks(pages: Sequence[Page], now: datetime, most: int | None = None) -> tuple[Block, ...]:
    """The paper with `pages`, or with the first `most` of them; `now` is local time."""
    shown = tuple(leaves(pages, date_words))
    made: list[Block] = [Heading(tr(TITLE))]
    for leaf in shown[:most]:
        made += _leaf(leaf)
    more = len(shown) - len(shown[:most])
    if more:
        made.append(Line(plural("And {n} page more.", "And {n} pages more.", more), quiet=True))
    said = tr("Written out on {date}. This paper is not locked.", date=date_words(now.date()))
    return (*made, Line(said, quiet=True))


def _leaf(leaf: Leaf) -> Iterator[Block]:
    when: tuple[str, ...] = ()
    if leaf.when is not None:
        day, time = date_words(leaf.when.date()), f"{leaf.when:%H:%M}"
        when = (tr("{day}, {time}", day=day, time=time),)
    if leaf.title:
        yield Heading(leaf.title)
        yield Line(" · ".join((*when, leaf.name)), quiet=True)
    else:
        yield Heading(" · ".join(when) or leaf.name)
        yield Line(leaf.name, quiet=True)
    for about in leaf.about:
        yield Line(about, quiet=True)
    for part in leaf.parts:
        if part.label:
            yield Line(part.label, quiet=True)
        yield Line(part.text)
