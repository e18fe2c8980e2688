"""What was written in a sitting, when it is over: the page it may become, and how it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from innerheal_desktop.session.answers import worth_keeping
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.session.script import Script
    from innerheal_desktop.session.steps import Step
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.player.drafts import Written
    from innerheal_desktop.ui.player.sitting import Outcome

# The question that a plan is, and how many cards are offered to begin it from.
PLAN, MOST = "plan", 3
# Seconds that the record of the sitting is waited for: a page knows it, where it is kept.
PATIENCE = 2.0


@dataclass(frozen=True)
class Keeping:
    """What was `written` in a sitting of `script`, and where it may be kept.

    `record` is that of the sitting, where one is kept; `today` tells the date.
    """

    script: Script
    written: Written
    house: House
    record: Receipt[SessionRecord] | None
    today: Callable[[], date]

    @property
    def journal(self) -> Journal:
        """The person's journal."""
        return self.house.home.journal

    @property
    def kind(self) -> str:
        """The kind of page that it becomes."""
        return self.script.settings.keeps or "page"

    @cached_property
    def page(self) -> Page:
        """The page that it becomes; the same one however often keeping it is tried."""
        from innerheal_desktop.journal.answers import page_of

        return page_of(self.written.answers, self.script, self._sitting())

    def keep(self, *, until: date | None = None, on_today: bool = False) -> Receipt[Page]:
        """Keep it: sealed `until` a day where one is named, a plan also on Today if wished."""
        from innerheal_desktop.journal.letters import sealed

        page = self.page if until is None else sealed(self.page, until)
        if self.kind == "plan":
            begun = _begun_from(self.journal, page)
            today = {"today": True} if on_today else {}
            page = replace(page, fields={**page.fields, **begun, **today})
        return self.journal.write(page)

    def kept(self) -> None:
        """It is in the journal: what Today may say of it without opening that is known now."""
        if self.kind == "letter":
            from innerheal_desktop.ui.journal.letters.for_today import mirrored as letters

            letters(self.house, self.journal.pages("letter"))
        elif self.kind == "plan":
            from innerheal_desktop.ui.journal.patterns.for_today import mirrored as plans

            plans(self.house, self.journal.pages("plan"))
        elif self.kind == "line":
            from innerheal_desktop.ui.journal.words.for_today import mirrored as lines

            lines(self.house, self.journal.pages("line"))

    def in_words(self) -> str:
        """All of it in plain text: each question, and what was said."""
        from innerheal_desktop.journal.answers import asked_and_answered

        return asked_and_answered(self.written.answers)

    def _sitting(self) -> str:
        if self.record is None or not self.written.over:
            return ""
        try:
            return self.record.result(PATIENCE).id
        except TroubleError:
            return ""


def kept_for(house: House, step: Step) -> Sequence[str]:
    """Moments of cards that were kept, the newest first, from which a plan may begin.

    None while the journal is locked, and for any other question.
    """
    if getattr(step, "field", "") != PLAN:
        return ()
    from innerheal_desktop.journal.journal import State

    journal = house.home.journal
    try:
        if journal.state is State.LOCKED:
            return ()
        moments = (moment_of(page) for page in journal.pages("trigger"))
        return tuple(dict.fromkeys(filter(None, moments)))[:MOST]
    except TroubleError:
        return ()  # the journal's own page says why


def moment_of(page: Page) -> str:
    """What happened, on an old script's card: one line, as it stands within a sentence."""
    from innerheal_desktop.journal.cards import text_of

    first = next(iter(text_of(page, "happened").splitlines()), "")
    return first.strip().rstrip(".!")


def _begun_from(journal: Journal, plan: Page) -> dict[str, str]:
    """The card that a plan was begun from, where it still speaks of its moment."""
    from innerheal_desktop.journal.cards import text_of

    said = text_of(plan, PLAN)
    for page in journal.pages("trigger"):
        if (moment := moment_of(page)) and moment in said:
            return {"trigger": page.id}
    return {}


def keeping_of(
    outcome: Outcome, record: Receipt[SessionRecord] | None, house: House
) -> Keeping | None:
    """What waits for a word after this sitting; None where there is nothing to keep."""
    written = outcome.written
    if written is None:
        return None
    try:
        script = house.home.library.script(written.session)
    except TroubleError:
        return None
    if not worth_keeping(written.answers, script.settings.keeps):
        return None
    clock = house.home.clock
    return Keeping(script, written, house, record, lambda: clock.now().astimezone().date())
