"""The pen: what is being written, and how it comes to lie safe on the disk.

While one writes, a draft follows at most a second and a half behind. Whoever leaves the page, keeps
it, turns to another, locks or quits gets a revision of it, and the draft is done with. A page that
is to be let go is never given to the journal at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from innerheal_desktop.journal.errors import JournalError
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import LONGEST, Page, new_id
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.writing.tally import Tally
from innerheal_desktop.ui.journal.writing.words import blank

# Milliseconds of writing that a crash may cost at most, and after which a full disk is tried again.
BEHIND, AGAIN = 1_500, 5_000


class Standing(Enum):
    """How what is written stands: nothing new, on its way, on the disk, or refused by it."""

    STILL = "still"
    WRITING = "writing"
    SAVED = "saved"
    TROUBLE = "trouble"


class Pen(QObject):
    """Writes on one page of `journal` at a time; `now` gives milliseconds UTC since 1970.

    `page` is what stands in the fields now. `fleeting` says that it is to be let go.
    """

    told = Signal(object, object)  # the Standing, and why the disk refused it, if it did

    # Many, as what stands here, what is a draft and what is kept are three pages.

    def __init__(
        self, journal: Journal, tally: Tally, now: Callable[[], int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.page, self.fleeting = Page(), False
        self._journal, self._tally, self._now = journal, tally, now
        self._kept = self._drafted = self.page
        self._drafting = Awaiting(self)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.draft)

    @property
    def kept(self) -> bool:
        """Whether the journal has this page, as it stood once."""
        return bool(self._kept.revision)

    @property
    def still(self) -> bool:
        """Whether the journal has all that stands here."""
        return same(self.page, self._kept)

    def begin(self, page: Page, *, kept: Page | None = None, fleeting: bool = False) -> None:
        """Write on `page` from now on; `kept` is how the journal has it, where that is other."""
        self.timer.stop()
        self.page, self.fleeting = page, fleeting
        self._kept = page if kept is None else kept
        self._drafted = page
        self._tally.begin(self._kept.text)
        self.told.emit(Standing.SAVED if self.kept else Standing.STILL, None)

    def change(self, page: Page) -> None:
        """So it stands now."""
        if same(page, self.page):
            return
        if page.text != self.page.text:
            self._tally.stroke()
        self.page = page
        self.told.emit(Standing.WRITING, None)
        if not self.timer.isActive() and not self.fleeting:
            self.timer.start(BEHIND)

    def draft(self) -> None:
        """Give what is new to the journal, as a draft; what the disk refused is tried with it."""
        self.timer.stop()
        if self.fleeting or self._locked or same(self.page, self._drafted):
            return
        if self._drafting.busy:
            self.timer.start(BEHIND)
            return
        page = self._drafted = self.page
        receipt = self._journal.draft(replace(page, changed=self._now()))
        self._drafting.follow(receipt, lambda done: self._drew(done, page))

    def keep(self) -> bool:
        """Make a revision of what is new, and be done with its draft; whether anything was new."""
        self.timer.stop()
        if self.fleeting or self._locked:
            return False
        self.page, *rest = divided(self.page)
        for more in rest:
            self._journal.write(more)
        page = self.page
        if self.still or (not self.kept and blank(page)):
            if not same(self._drafted, self._kept):
                self._journal.drop_draft(page.id)
            self._drafted = page
            return False
        self._tally.note(page.id, page.text)
        receipt = self._journal.write(page)
        here = self._journal.page(page.id)
        if here is not None and not isinstance(receipt.error, JournalError):
            # It is found at once, whatever the disk will say.
            self._kept = self._drafted = self.page = replace(page, revision=here.revision)
        self._await(receipt, lambda done: self._written(done, page))
        return True

    def put_away(self, draft: Page) -> None:
        """Make a page of a draft that was left behind; it goes once the disk has the page."""

        def written(done: Receipt[Page]) -> None:
            if done.error is None:
                self._journal.drop_draft(draft.id)

        self._await(self._journal.write(draft), written)

    def let_go(self, then: Callable[[BaseException | None], None]) -> None:
        """Let the page go; `then` is told why nothing came of it, or None.

        It is forgotten here at once.
        """
        page, known = self.page, not self.fleeting
        self._tally.note(page.id, page.text)
        self.begin(Page())
        if known:
            self.release(page.id, then)
        else:
            then(None)

    def release(self, id: str, then: Callable[[BaseException | None], None]) -> None:
        """Let go what the journal has of a page."""
        self._await(self._journal.release(id), lambda done: then(done.error))

    def forget(self) -> None:
        """Hold nothing of it any more, and give nothing to the journal."""
        self.begin(Page())

    @property
    def _locked(self) -> bool:
        return self._journal.state is State.LOCKED

    def _drew(self, done: Receipt[None], page: Page) -> None:
        self._safe(done, page)

    def _written(self, done: Receipt[Page], page: Page) -> None:
        """A page was kept: its draft is done with, unless something new stands in it."""
        if self._safe(done, page) and (self.page.id != page.id or same(self.page, page)):
            self._journal.drop_draft(page.id)

    def _safe(self, done: Receipt[Any], page: Page) -> bool:
        """Tell how it stands; whether the disk took it. What it refused is tried again."""
        if done.error is not None:
            # The journal holds what was refused, and tries it with the next thing it is given.
            self._drafted = Page()
            self.told.emit(Standing.TROUBLE, done.error)
            self.timer.start(AGAIN)
            return False
        if same(self.page, page):
            self.told.emit(Standing.SAVED, None)
        return True

    def _await(self, receipt: Receipt[Any], then: Callable[[Receipt[Any]], None]) -> None:
        one = Awaiting(self)

        def end(done: Receipt[Any]) -> None:
            one.deleteLater()
            then(done)

        one.follow(receipt, end)


def divided(page: Page) -> tuple[Page, ...]:
    """`page`, in as many as a text of a book's length takes; each but the first is a new one."""
    made: list[Page] = []
    text = page.text
    while len(text) > LONGEST:
        at = max(text.rfind(end, LONGEST // 2, LONGEST) for end in "\n ")
        at = at if at > 0 else LONGEST
        made.append(replace(page, text=text[:at]))
        text = text[at:].lstrip()
        page = replace(page, id=new_id(), title="", revision="", parents=())
    return (*made, replace(page, text=text))


def same(one: Page, other: Page) -> bool:
    """Whether two pages say the same, whatever their revisions and when they were changed."""
    return replace(one, revision=other.revision, parents=(), changed=0) == replace(
        other, parents=(), changed=0
    )
