"""What is done with cards: shown, written, deleted, let go; each in a sheet over the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.cards import text_of
from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.patterns.answering import AtHand
from innerheal_desktop.ui.journal.patterns.card_sheet import CardSheet, Deeds
from innerheal_desktop.ui.journal.patterns.forms import form_of
from innerheal_desktop.ui.journal.patterns.kept import PLAN, TRIGGER, Cards
from innerheal_desktop.ui.journal.patterns.worksheet import Worksheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from innerheal_desktop.keeping.writer import Receipt
    from innerheal_desktop.ui.widgets.sheet import Sheet


DELETED = mark("The card is deleted. It can be brought back for thirty days.")
BACK = mark("The card is back.")
GONE = mark("The card is gone, for good.")


class Doing(QObject):
    """Opens sheets over the window of `part`. `now` gives monotonic seconds."""

    wished = Signal(str, float)  # a session shall begin, so many seconds long (0: its shortest)
    left = Signal(str)  # a sheet has gone; the id of its card
    told = Signal(str, str)  # words, and the id of a card that can be brought back, or nothing

    def __init__(self, part: QWidget, cards: Cards, now: Callable[[], float]) -> None:
        super().__init__(part)
        self._part, self._cards, self._now = part, cards, now
        self.sheet: Sheet | None = None

    def show(self, page: Page, *, fresh: bool = False) -> None:
        """Lay a card over the window; a `fresh` one was kept just now."""
        window, beside = self._part.window(), self._beside(page)
        rehearses = self._cards.session(PLAN) is not None
        sheet = CardSheet(window, page, beside, self._deeds(), fresh=fresh, rehearses=rehearses)
        self._open(sheet, page.id, sheet.first)

    def write(self, page: Page, at: str = "") -> None:
        """Ask the questions of a card, from that of the field `at` on; a draft of it goes on."""
        draft = self._cards.draft_of(page.id)
        form = form_of(page, self._cards.all(TRIGGER))
        at = at or ("" if draft is not None else form.steps[0].field)
        hand = AtHand(self._wish, self._support, self._find)
        window = self._part.window()
        sheet = Worksheet(window, form, draft or page, self._cards, hand, self._now, at)
        sheet.kept.connect(partial(self.show, fresh=True))
        self._open(sheet, page.id, sheet.first)

    def begin(self, kind: str) -> None:
        """Begin the session that leads to a kind of card, as long as it is when it is not hurried.

        Nothing where it is not for this person.
        """
        entry = self._cards.session(kind)
        if entry is not None:
            self.wished.emit(entry.id, max(entry.lengths))

    def bring_back(self, id: str) -> None:
        """Bring back what was deleted."""
        back = tr(BACK)
        self._follow(self._cards.bring_back(id), lambda: self.told.emit(back, ""))

    def leave(self) -> None:
        """The sheet that is open goes; what stands there is a draft."""
        if self.sheet is not None:
            self.sheet.leave()

    def _beside(self, page: Page) -> tuple[Page, ...]:
        """Another change of it; plans of a trigger, the trigger of a plan, looks at a strategy."""
        changed = self._cards.others(page)
        if page.kind == TRIGGER:
            return (*changed, *self._cards.plans_of(page.id))
        if page.kind == PLAN:
            card = self._cards.card(text_of(page, "trigger"))
            return (*changed, card) if card is not None else changed
        return (*changed, *self._cards.looks_beside(page))

    def _open(self, sheet: Sheet, id: str, first: QWidget | None) -> None:
        self.leave()
        self.sheet = sheet
        sheet.left.connect(partial(self._gone, sheet, id))
        sheet.appear(first)

    def _gone(self, sheet: Sheet, id: str) -> None:
        if self.sheet is sheet:
            self.sheet = None
        self.left.emit(id)

    def _deeds(self) -> Deeds:
        return Deeds(
            change=self.write,
            rehearse=partial(self.begin, PLAN),
            plan=lambda page: self.write(Page(kind=PLAN, fields={"trigger": page.id})),
            show=self.show,
            today=self._show_on_today,
            settle=self._settle,
            away=self._put_away,
            let_go=self._let_go,
            support=self._support,
        )

    def _wish(self, session: str) -> None:
        self.wished.emit(session, 0.0)

    def _support(self) -> None:
        do: Callable[[str], None] | None = getattr(self._part.window(), "do", None)
        if do is not None:
            do("support-here")

    def _find(self, then: Callable[[str], None]) -> None:
        from innerheal_desktop.ui.journal.writing.finder import open_finder

        open_finder(self._part.window(), then)

    def _show_on_today(self, plan: Page, shown: bool) -> None:
        self._follow(self._cards.change(plan, today=shown or None), lambda: None)

    def _settle(self, page: Page) -> None:
        words = tr("This one stands. The other is kept among its versions.")
        self._follow(self._cards.settle(page), lambda: self.told.emit(words, ""))

    def _put_away(self, page: Page) -> None:
        words = tr(DELETED)
        self._follow(self._cards.put_away(page.id), lambda: self.told.emit(words, page.id))

    def _let_go(self, page: Page) -> None:
        words = tr(GONE)
        self._cards.drop_draft(page.id)
        self._follow(self._cards.let_go(page.id), lambda: self.told.emit(words, ""))

    def _follow(self, receipt: Receipt[Any], then: Callable[[], None]) -> None:
        """Do `then` once it is written, or tell why that could not be."""

        def end(done: Receipt[Any]) -> None:
            try:
                done.result(0.0)
            except TroubleError as trouble:
                self.told.emit(str(trouble), "")
            else:
                then()

        Awaiting(self).follow(receipt, end)
