"""Pages: a list of them, the one that is written, and questions that may begin one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.practice.feelings import MOST_WORDS
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.choices import AGO, COUNT, Choices
from innerheal_desktop.ui.journal.writing.editor import Editor
from innerheal_desktop.ui.journal.writing.listing import Listing
from innerheal_desktop.ui.journal.writing.notice import Way
from innerheal_desktop.ui.journal.writing.panes import Panes
from innerheal_desktop.ui.journal.writing.pen import Pen, Standing
from innerheal_desktop.ui.journal.writing.prompts_pane import PromptsPane
from innerheal_desktop.ui.journal.writing.sheets import sitting_words
from innerheal_desktop.ui.journal.writing.tally import Tally
from innerheal_desktop.ui.journal.writing.turning import Turning
from innerheal_desktop.ui.journal.writing.wishes import Wishes
from innerheal_desktop.ui.journal.writing.words import ELSEWHERE, a_while_ago, short
from innerheal_desktop.ui.widgets.button import Weight


class Writing(Part):
    """Pages: a list of them, the one that is written, and questions that may begin one."""

    # Long and many, as list, page and questions meet here; each of them is its own.

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        clock, journal = room.house.home.clock, room.journal
        self.listing = Listing(room)
        self.editor = Editor(journal.tags, self.listing.rows.today)
        self.prompts = PromptsPane(room)
        self.panes = Panes(self.listing, self.editor)
        self.choices = Choices(room.house.memory)
        now = lambda: round(clock.now().timestamp() * 1000)  # noqa: E731
        self.pen = Pen(journal, Tally(room.house), now, self)
        about = lambda page: sitting_words(room.house.memory, page.sitting)  # noqa: E731
        self.turning = Turning(room, self.pen, self.listing, self.editor, about)
        self.wishes = Wishes(self)
        self._looked = False
        self.panes.put_beside(self.prompts)
        self.column.addWidget(self.panes, 1)
        self._connect()

    def _connect(self) -> None:
        editor, listing = self.editor, self.listing
        # A signal carries any objects; these a `Standing` and a reason.
        self.pen.told.connect(self._stand)  # type: ignore[call-overload]
        editor.changed.connect(self._written)
        editor.paper.left.connect(self.pen.draft)
        editor.wanted.connect(self.wishes.do)
        listing.found.connect(lambda: editor.paper.mark(listing.sought))
        listing.list.opened.connect(self.show_page)
        listing.list.removed.connect(self.turning.remove)
        listing.new.clicked.connect(self.new_page)
        listing.lately.clicked.connect(partial(self.wishes.do, "lately"))
        self.prompts.chosen.connect(self.begin_with)
        for keys, do in (
            (QKeySequence.StandardKey.Find, self.search),
            (QKeySequence.StandardKey.Save, partial(self.wishes.do, "keep")),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.turning.leave)

    def fill(self) -> None:
        """Show what the journal holds now; what is being written stays as it is."""
        if self.room.journal.state is State.LOCKED:
            return
        if not self._looked:
            self._looked = True
            if not self.turning.find_left():
                self.turning.new()
        self.turning.follow()
        self.listing.fill()
        self.listing.rows.mark(self.pen.page.id)
        self.editor.foot.dress(self.room.journal.state, fleeting=self.pen.fleeting)
        self.prompts.fill()
        self.show_chosen()
        self._show_heads()
        self.panes.place()

    def clear(self) -> None:
        """Keep what is written, then show nothing of the journal any more."""
        if self.room.journal.state is not State.LOCKED:
            self.pen.keep()
        self.turning.forget()
        self.wishes.forget()
        self.listing.clear()
        self._looked = False

    def focus_first(self) -> None:
        """Ready to type; in the list, where that alone is seen."""
        if self.panes.wide or self.panes.at_page:
            self.editor.paper.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.listing.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_page(self) -> None:
        """A new page, with the cursor in it."""
        self.turning.new()
        self.to_page()

    def begin_with(self, prompt: str) -> None:
        """A question: on the page that is open, if nothing stands there yet, else on a new one."""
        if self.pen.page.text.strip():
            self.turning.new(prompt)
        else:
            self.editor.take(replace(self.editor.page, prompt=prompt), self.about())
        self.to_page()

    def show_page(self, id: str) -> None:
        """Turn to a page; one of another kind is shown under its own tab."""
        page = self.room.journal.page(id)
        if page is not None and page.kind in ELSEWHERE:
            self.go.emit(f"{ELSEWHERE[page.kind][0]} {id}")
        elif self.turning.open(id):
            self._show_heads()
            self.editor.paper.mark(self.listing.sought)
            self.to_page()

    def to_page(self) -> None:
        """Show the page, with the cursor in it."""
        self.panes.turn(page=True)
        self.editor.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Search: the list is narrowed as one types."""
        self.panes.turn(page=False)
        self.listing.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.listing.field.selectAll()

    def add_word(self, word: str) -> None:
        """A word for a feeling was found: the page bears it; where it bears three, one may go."""
        page = self.editor.page
        words = tuple(dict.fromkeys((*page.words, word)))
        if len(words) > max(len(page.words), MOST_WORDS):
            self.wishes.do("feels")
            return
        self.editor.take(replace(page, words=words), self.about())
        self.to_page()

    def about(self) -> str:
        """The sitting that the open page belongs to, in words."""
        return sitting_words(self.room.house.memory, self.editor.page.sitting)

    def show_chosen(self) -> None:
        """A number of words below, a page from before above the list: where that was chosen."""
        words = len(self.editor.paper.words.split())
        self.editor.foot.show_count(words if self.choices.has(COUNT) else None)
        found: tuple[str, Page] | None = None
        if self.choices.has(AGO):
            pages, today = self.room.journal.pages("page"), self.listing.rows.today()
            found = a_while_ago(pages, today)
        if found is None:
            self.listing.ago.clear()
            return
        called = short(found[1], self.listing.rows.today())
        self.listing.ago.say(
            tr("{when}: “{title}”", when=found[0], title=called),
            Way(tr("Read it"), partial(self.show_page, found[1].id), weight=Weight.QUIET),
            Way(
                tr("Not any more"),
                self._no_more,
                tr("Show no pages from before any more"),
                weight=Weight.QUIET,
            ),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves finds it kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.pen.keep()

    def _no_more(self) -> None:
        self.choices.choose(AGO, on=False)

    def _stand(self, standing: Standing, why: BaseException | None) -> None:
        self.editor.foot.tell(standing, why)

    def _written(self) -> None:
        self.pen.change(self.editor.page)
        if self.editor.paper.hasFocus():  # who writes on has answered whatever was asked below
            self.editor.foot.settle()
        if self.choices.has(COUNT):
            self.editor.foot.show_count(len(self.editor.paper.words.split()))

    def _show_heads(self) -> None:
        id, notice = self.pen.page.id, self.editor.notice
        if len(self.room.journal.heads(id)) > 1 and self.pen.kept:
            look = Way(tr("Look at both"), partial(self.wishes.do, "heads"))
            notice.say(tr("Changed in two places. Both are here."), look)
