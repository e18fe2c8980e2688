"""The pages in memory while the journal is plain or open: put away, found, searched."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from innerheal_desktop.journal.page import Page


class Shelf:
    """All revisions of all pages. Whoever uses it from several threads guards it."""

    def __init__(self) -> None:
        self._books: dict[str, dict[str, Page]] = {}
        self._heads: dict[str, tuple[Page, ...]] = {}
        self._folded: dict[str, str] = {}
        self._followed: dict[str, str] = {}

    def __contains__(self, id: str) -> bool:
        return id in self._books

    def put(self, page: Page, *, ours: bool = False) -> bool:
        """Put a revision in; False where it stands there. `ours` was written in this window."""
        book = self._books.setdefault(page.id, {})
        if page.revision in book:
            return False
        book[page.revision] = page
        self._heads.pop(page.id, None)
        if ours:
            self._followed |= dict.fromkeys(page.parents, page.revision)
        return True

    def take(self, id: str) -> None:
        """Take a page off, with all its revisions."""
        for revision in self._books.pop(id, {}):
            self._folded.pop(revision, None)
        self._heads.pop(id, None)

    def parents(self, page: Page) -> tuple[str, ...]:
        """What a new revision follows: the one it was made from, else what it says, else all heads.

        Who writes twice from the same revision in this window follows their own first: that is no
        change in two places.
        """
        if not page.revision:
            return page.parents or tuple(head.revision for head in self.heads(page.id))
        revision = page.revision
        while revision in self._followed:
            revision = self._followed[revision]
        return (revision,)

    def heads(self, id: str) -> tuple[Page, ...]:
        """The newest revisions of a page, those that are not deleted first, the later first."""
        if id not in self._heads:
            book = self._books.get(id, {})
            followed = {parent for page in book.values() for parent in page.parents}
            found = [page for page in book.values() if page.revision not in followed]
            # Revisions that name each other in a ring came from elsewhere; none of them is lost.
            found = found or list(book.values())
            found.sort(key=lambda page: (page.deleted is None, page.changed), reverse=True)
            self._heads[id] = tuple(found)
        return self._heads[id]

    def page(self, id: str) -> Page | None:
        """The page as it is now."""
        return next(iter(self.heads(id)), None)

    def versions(self, id: str) -> tuple[Page, ...]:
        """All its revisions, the newest first."""
        book = list(reversed(self._books.get(id, {}).values()))
        return tuple(sorted(book, key=lambda page: page.changed, reverse=True))

    def pages(self, kinds: Iterable[str] = ()) -> tuple[Page, ...]:
        """Those of `kinds` that are not deleted, the newest made first."""
        asked = frozenset(kinds)
        found = [
            page
            for page in self._now()
            if page.deleted is None and (not asked or page.kind in asked)
        ]
        return tuple(sorted(found, key=lambda page: (page.made, page.id), reverse=True))

    def deleted(self) -> tuple[Page, ...]:
        """Those that are deleted, the latest first."""
        found = [(page.deleted, page) for page in self._now() if page.deleted is not None]
        return tuple(page for _, page in sorted(found, key=lambda row: row[0], reverse=True))

    def latest(self) -> int:
        """When something was last changed, in milliseconds UTC; 0 where there is nothing."""
        return max((page.changed for page in self._now()), default=0)

    def tags(self) -> tuple[str, ...]:
        """All tags in use, the most used first."""
        used = Counter(tag for page in self._now() if page.deleted is None for tag in page.tags)
        return tuple(sorted(used, key=lambda tag: (-used[tag], tag.casefold())))

    def search(self, words: str, kinds: Iterable[str] = ()) -> tuple[Page, ...]:
        """The pages in which all `words` stand, in any place and order; all for no words."""
        asked = folded(words).split()
        return tuple(
            page for page in self.pages(kinds) if all(word in self._text(page) for word in asked)
        )

    def _now(self) -> Iterable[Page]:
        return (head for id in self._books for head in self.heads(id)[:1])

    def _text(self, page: Page) -> str:
        if page.revision not in self._folded:
            parts = (page.title, page.text, *page.tags, *page.words, *_strings(page.fields))
            self._folded[page.revision] = folded("\n".join(filter(None, parts)))
        return self._folded[page.revision]


def folded(text: str) -> str:
    """`text` as it is compared: “STRASSE”, “Straße” and “straße” are one."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _strings(value: Any) -> Iterable[str]:
    """Every text in the answers of a card."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
