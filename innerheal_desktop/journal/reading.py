"""What can be read in a journal that is plain or open; in a locked one nothing is found."""

from __future__ import annotations

from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.seen import Seen
from innerheal_desktop.trouble import TroubleError


class Reading:
    """The pages as a person looks for them. They are in memory: nothing here takes long."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    def pages(self, *kinds: str) -> tuple[Page, ...]:
        """Those of `kinds` (all when none is named), the newest made first, no deleted ones."""
        return self._seen.ask(lambda shelf: shelf.pages(kinds))

    def page(self, id: str) -> Page | None:
        """The page as it is now (of two heads the later); also a deleted one."""
        return self._seen.ask(lambda shelf: shelf.page(id))

    def heads(self, id: str) -> tuple[Page, ...]:
        """Its newest revisions: more than one where it was changed in two places."""
        return self._seen.ask(lambda shelf: shelf.heads(id))

    def versions(self, id: str) -> tuple[Page, ...]:
        """All its revisions, the newest first."""
        return self._seen.ask(lambda shelf: shelf.versions(id))

    def deleted(self) -> tuple[Page, ...]:
        """What was deleted and can be brought back (30 days), the latest first."""
        return self._seen.ask(lambda shelf: shelf.deleted())

    def tags(self) -> tuple[str, ...]:
        """All tags in use, the most used first."""
        return self._seen.ask(lambda shelf: shelf.tags())

    def search(self, words: str, *kinds: str) -> tuple[Page, ...]:
        """The pages in which all `words` stand (title, text, tags, feeling words, fields)."""
        return self._seen.ask(lambda shelf: shelf.search(words, kinds))

    @property
    def unreadable(self) -> int:
        """How many entries are damaged and cannot be read; all others can."""
        return self._seen.unreadable

    @property
    def trouble(self) -> TroubleError | None:
        """Why the file cannot be read; None while all is well. It is looked at again each time."""
        return self._seen.trouble
