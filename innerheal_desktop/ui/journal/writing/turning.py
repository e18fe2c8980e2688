"""Turning the pages: a new one, another one, one deleted, one let go, and those left behind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.editor import Editor
from innerheal_desktop.ui.journal.writing.listing import Listing
from innerheal_desktop.ui.journal.writing.notice import Way
from innerheal_desktop.ui.journal.writing.pen import Pen, same
from innerheal_desktop.ui.journal.writing.release import Leaving
from innerheal_desktop.ui.journal.writing.words import blank, local, short, time_words

# Milliseconds for which a page that was deleted can be brought back with one press.
BACK = 10_000


class Turning(QObject):
    """Which page is open, and what becomes of the one before it. `about` tells of its sitting."""

    # Long, as every way from one page to another goes through here, so that none loses words.

    def __init__(
        self, room: Room, pen: Pen, listing: Listing, editor: Editor, about: Callable[[Page], str]
    ) -> None:
        super().__init__(editor)
        self.room, self.pen, self.listing, self.editor = room, pen, listing, editor
        self._about = about
        self._aside: Page | None = None  # one that is to be let go, and waits
        self._announcer = Announcer(editor)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(listing.gone.clear)

    def fresh(self, prompt: str = "") -> Page:
        """A page on which nothing stands yet, of this moment."""
        now = self.room.house.home.clock.now()
        east = now.astimezone().utcoffset() or timedelta()
        made = round(now.timestamp() * 1000)
        return Page(made=made, offset=int(east.total_seconds()) // 60, prompt=prompt)

    def new(self, prompt: str = "", *, fleeting: bool = False) -> None:
        """A new page; one that is still empty stays, and takes the question."""
        self.leave()
        page = self.pen.page
        if blank(page) and not self.pen.kept and fleeting == self.pen.fleeting and page.made:
            page = replace(page, prompt=prompt or page.prompt)
        else:
            page = self.fresh(prompt)
        self.begin(page, fleeting=fleeting)

    def begin(self, page: Page, *, kept: Page | None = None, fleeting: bool = False) -> None:
        """Show `page` and write on it; `kept` is how the journal has it, where that is other."""
        self.editor.notice.clear()
        self.editor.show_page(page, self._about(page))
        self.editor.foot.dress(self.room.journal.state, fleeting=fleeting)
        self.pen.begin(page, kept=kept, fleeting=fleeting)
        self.listing.rows.mark(page.id)

    def open(self, id: str) -> bool:
        """Turn to a page of the journal; False where it has none such any more."""
        if id == self.pen.page.id:
            return True
        self.leave()
        page = self.room.journal.page(id)
        if page is None:
            return False
        self.begin(page)
        return True

    def leave(self) -> None:
        """Keep what is written; a page that is to be let go waits, in memory alone."""
        if self.pen.fleeting and not blank(self.pen.page):
            self._aside = self.pen.page
            self.listing.gone.say(
                tr("A page to let go is waiting. It is on no disk."),
                Way(tr("Go back to it"), self._go_back),
            )
        if self.pen.keep():
            self.listing.fill()

    def remove(self, id: str) -> None:
        """Delete a page; for ten seconds one press brings it back, and for a month two."""
        journal = self.room.journal
        page, beside = journal.page(id), self.listing.neighbour(id)
        if page is None:
            return
        if id == self.pen.page.id:
            self.pen.keep()  # what comes back is all of it
            self.begin(self.fresh())
        journal.delete(id)
        self.listing.fill()
        if beside is not None:
            self.listing.list.stand_on(beside.id)
        called = short(page, self.listing.rows.today())
        words = tr("“{title}” is deleted.", title=called)
        self.listing.gone.say(
            words,
            Way(tr("Undo"), lambda: self.restore(id), tr("Bring it back: {title}", title=called)),
        )
        self._announcer.say(words)
        self.timer.start(BACK)

    def restore(self, id: str) -> None:
        """Bring a page back."""
        self.timer.stop()
        self.room.journal.restore(id)
        self.listing.fill()
        self.listing.list.stand_on(id)
        self._announcer.say(tr("It is back."))

    def let_go(self) -> None:
        """The words leave the paper, and the journal keeps nothing of them."""
        waits = {"disk", "eyes"}
        trouble: list[BaseException] = []
        foot, gone = self.editor.foot, self.pen.page.id

        def over(what: str, why: BaseException | None = None) -> None:
            waits.discard(what)
            trouble.extend([why] if why is not None else [])
            if not waits and trouble:
                foot.say_not_gone(trouble[0], lambda: self.pen.release(gone, again))
            elif not waits:
                foot.say_gone()

        def again(why: BaseException | None) -> None:
            if why is not None:
                foot.say_not_gone(why, lambda: self.pen.release(gone, again))
            else:
                foot.say_gone()

        motion = self.room.house.theme.motion
        leaving = Leaving(self.editor.paper, motion, lambda: over("eyes"))
        self._aside = None
        self.pen.let_go(lambda why: over("disk", why))
        self.begin(self.fresh())
        self.listing.fill()
        foot.wait()
        leaving.begin()

    def find_left(self) -> bool:
        """Go on where the app ended without an end; whether there was anything."""
        journal = self.room.journal
        try:
            left = [draft for draft in journal.drafts() if draft.kind == "page"]
        except TroubleError:
            return False
        found = []
        for draft in left:
            known = journal.page(draft.id)
            if (known is not None and same(known, draft)) or blank(draft):
                journal.drop_draft(draft.id)
            else:
                found.append((draft, known))
        for draft, _ in found[:-1]:
            # As they were, among the pages: none is asked about, and none is lost.
            self.pen.put_away(draft)
        for draft, known in found[-1:]:
            self._offer(draft, known, len(found) - 1)
        return bool(found)

    def forget(self) -> None:
        """Hold nothing of any page."""
        self._aside = None
        self.timer.stop()
        self.pen.forget()
        self.editor.clear()

    def follow(self) -> None:
        """Show the open page as it is now, if it was changed elsewhere and not here."""
        page, journal = self.pen.page, self.room.journal
        now = journal.page(page.id)
        unchanged = now is not None and now.revision != page.revision and now.deleted is None
        if now is not None and unchanged and self.pen.kept and self.pen.still:
            self.begin(now)

    def _offer(self, draft: Page, known: Page | None, others: int) -> None:
        """What was being written is here again, as it was."""
        kept = known if known is not None else Page(id=draft.id)
        page = replace(draft, revision=kept.revision, parents=())
        self.begin(page, kept=kept)
        self.pen.keep()  # it is asked about once, whatever comes
        moment = local(replace(page, made=draft.changed or draft.made))
        words = tr("You were writing this at {time}. It is here.", time=time_words(moment))
        if others:
            besides = tr("What you wrote besides is among your pages.")
            words = f"{words} {besides}"
        ways = [Way(tr("Good"), self.editor.paper.setFocus, tr("Good, go on writing"))]
        if known is not None:
            before = Way(tr("As it was before"), lambda: self._as_before(known))
            ways.append(before)
        self.editor.notice.say(words, *ways)
        self._announcer.say(words)

    def _as_before(self, known: Page) -> None:
        self.pen.keep()
        self.room.journal.write(replace(known, revision="", parents=()))
        self.begin(self.room.journal.page(known.id) or known)
        self.listing.fill()

    def _go_back(self) -> None:
        page, self._aside = self._aside, None
        if page is not None:
            self.pen.keep()
            self.begin(page, kept=Page(id=page.id), fleeting=True)
