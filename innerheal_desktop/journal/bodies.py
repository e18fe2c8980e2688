"""The content of an entry: a page as the bytes of its JSON, and back."""

from __future__ import annotations

import json

from innerheal_desktop.journal.errors import damaged_page
from innerheal_desktop.journal.page import Page


def as_bytes(page: Page) -> bytes:
    """`page` as the bytes of its JSON."""
    told = json.dumps(page.as_json(), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return told.encode()


def from_bytes(content: bytes) -> Page:
    """The page in the bytes of its JSON. Raises `DamagedPageError` or `InvalidPageError`."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise damaged_page() from error
    return Page.from_json(told)
