"""What was good: up to three small things, or nothing today, as pages of the kind `gratitude`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from innerheal_desktop.journal.cards import list_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr

MANY = 3
NOTHING = mark("Nothing today.")


def good_things(page: Page, items: Sequence[str]) -> Page:
    """`page` with what was good. Nothing is an answer like any other."""
    items = [" ".join(item.split()) for item in items if item.strip()]
    text = " · ".join(items) if items else tr(NOTHING)
    return replace(page, kind="gratitude", text=text, fields={**page.fields, "items": items})


def told(page: Page) -> tuple[str, ...]:
    """What was good, line by line; that it was nothing, where nothing was."""
    return list_of(page, "items") or (tr(NOTHING),)
