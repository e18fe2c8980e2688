"""What the Patterns tab reads of the journal, and what it asks it to keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from innerheal_desktop.journal.cards import is_empty, text_of, with_line, yes
from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.ui.journal.room import Room

TRIGGER, PATTERN, PLAN = KINDS = ("trigger", "pattern", "plan")
# The session that leads to a card of each kind.
SESSIONS = {TRIGGER: "trigger-rescript", PATTERN: "pattern-map", PLAN: "new-response"}


class Cards:
    """The cards of one person's journal. While it is locked there are none, and none is written."""

    def __init__(self, room: Room) -> None:
        self._journal: Journal = room.journal
        self._house = room.house
        self._left: dict[str, Page] | None = None  # drafts, the latest last; None while unread

    @property
    def locked(self) -> bool:
        """Whether nothing can be read or written."""
        return self._journal.state is State.LOCKED

    def all(self, kind: str) -> tuple[Page, ...]:
        """The cards of a kind, the newest made first."""
        try:
            return () if self.locked else self._journal.pages(kind)
        except TroubleError:
            return ()  # the journal's own page says why

    def card(self, id: str) -> Page | None:
        """A card that is there; None for one that was let go of, or deleted."""
        page = None if self.locked or not id else self._journal.page(id)
        return page if page is not None and page.deleted is None and page.kind in KINDS else None

    def draft(self) -> Page | None:
        """The card that somebody was in the middle of last; None where there is none."""
        return next(reversed(self._drafts.values()), None)

    def draft_of(self, id: str) -> Page | None:
        """What was being written of one card; None where that is nothing."""
        return self._drafts.get(id)

    def plans_of(self, trigger: str) -> tuple[Page, ...]:
        """The plans that were made for a trigger."""
        return tuple(page for page in self.all(PLAN) if text_of(page, "trigger") == trigger)

    def looks_beside(self, pattern: Page) -> tuple[Page, ...]:
        """The other looks at the same strategy."""
        strategy = text_of(pattern, "strategy")
        same = (each for each in self.all(PATTERN) if text_of(each, "strategy") == strategy)
        return tuple(each for each in same if each.id != pattern.id)

    def others(self, page: Page) -> tuple[Page, ...]:
        """How a card reads where it was changed in another place too."""
        heads = () if self.locked else self._journal.heads(page.id)
        return tuple(head for head in heads if head.revision != page.revision)

    def settle(self, page: Page) -> Receipt[Page]:
        """Let a card stand as it is in `page`, where it was changed in two places."""
        return self.keep(replace(page, revision="", parents=()))

    def keep_draft(self, page: Page, *, empty: bool = False) -> None:
        """Keep what is being written; a card in which nothing stands is one only where it waits."""
        if self.locked or (is_empty(page) and not empty):
            return
        self._drafts.pop(page.id, None)
        self._drafts[page.id] = page
        self._journal.draft(with_line(page))

    def drop_draft(self, id: str) -> None:
        """What was being written is not needed any more."""
        if not self.locked and self._drafts.pop(id, None) is not None:
            self._journal.drop_draft(id)

    def forget(self) -> None:
        """The journal is about to be locked: know nothing any more of what is being written."""
        self._left = None

    def keep(self, page: Page) -> Receipt[Page]:
        """Keep a card."""
        return self._journal.write(with_line(page))

    def change(self, page: Page, **fields: Any) -> Receipt[Page]:
        """Keep a card with other answers; None takes one away."""
        return self.keep(answered(page, fields))

    def put_away(self, id: str) -> Receipt[Page]:
        """Put a card away; it can be brought back."""
        return self._journal.delete(id)

    def bring_back(self, id: str) -> Receipt[Page]:
        """Bring back what was deleted."""
        return self._journal.restore(id)

    def let_go(self, id: str) -> Receipt[None]:
        """Let a card go so that nothing of it stays."""
        return self._journal.release(id)

    @property
    def _drafts(self) -> dict[str, Page]:
        """The drafts of cards: those that were left behind, and those of this window."""
        if self.locked:
            return {}
        if self._left is None:
            self._left = {page.id: page for page in self._journal.drafts() if page.kind in KINDS}
        return self._left

    def session(self, kind: str) -> Entry | None:
        """The session that leads to a kind of card; None where it is not for this person."""
        try:
            return self._house.home.library.entry(SESSIONS[kind])
        except TroubleError:
            return None

    def note_finished(self, page: Page, seconds: float) -> None:
        """Note that a worksheet was finished: a practice, of which no word is noted.

        A plan alone is no rehearsal of it: it is noted under no session.
        """
        log, session = self._house.memory.log, "" if page.kind == PLAN else SESSIONS[page.kind]
        if log is None:
            return
        from innerheal_desktop.practice.written import note_written

        try:
            note_written(log, page.id, seconds, 0, "worksheet", session=session)
        except TroubleError:
            return  # the card is kept, and the log tells of its own troubles


def answered(page: Page, fields: dict[str, Any]) -> Page:
    """The page with these answers; None takes one away."""
    now = {**page.fields, **fields}
    return replace(page, fields={name: value for name, value in now.items() if value is not None})


def day_of(page: Page) -> date:
    """The day it was made on, where it was made."""
    there = datetime.fromtimestamp(page.made / 1000.0, UTC) + timedelta(minutes=page.offset)
    return there.date()


def is_shown(plan: Page) -> bool:
    """Whether a plan is to stand on Today."""
    return yes(plan, "today")
