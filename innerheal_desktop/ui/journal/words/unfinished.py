"""What is being written and is not kept yet: it is given to the journal while one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from innerheal_desktop.journal.journal import State
from innerheal_desktop.ui.support.writing import Typing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.journal.page import Page


class Unfinished:
    """`made` is the page as it stands in the form `of`; None where nothing is in it."""

    def __init__(self, of: QWidget, journal: Journal, made: Callable[[], Page | None]) -> None:
        self._journal, self._made = journal, made
        self._typing = Typing(of, self._give)
        self._draft = ""  # the id of the page that was given last

    def typed(self) -> None:
        """A letter was typed."""
        self._typing.typed()

    def now(self) -> None:
        """Give the journal what waits."""
        self._typing.now()

    def settle(self) -> None:
        """What was just put into the form is known already."""
        self._typing.rest()

    def found(self, kind: str) -> Page | None:
        """What was begun of a kind, and never ended."""
        found = next((page for page in self._journal.drafts() if page.kind == kind), None)
        self._draft = found.id if found is not None else self._draft
        return found

    def drop(self) -> None:
        """It is kept as a page, or let go."""
        self._typing.rest()
        if self._draft:
            self._journal.drop_draft(self._draft)
            self._draft = ""

    def _give(self) -> None:
        page = self._made()
        if self._journal.state is State.LOCKED:
            return
        # What fails here is told when the page is kept: nothing comes between a hand and its words.
        if page is None:
            self.drop()
        else:
            self._draft = page.id
            self._journal.draft(page)
