"""What the buttons of a page ask for, by their names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.widgets.laid import laid_widgets

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QWidget

    from innerheal_desktop.ui.journal.writing.part import Writing

    Print = Callable[[QWidget, QTextDocument], bool]

# What may come after a page was let go.
LOOK_AROUND, ONE_BREATH = "ground-54321", "sigh-reset"

# Seconds that the log is waited for before it is asked what has grown.
PATIENCE = 2.0


class Wishes:
    """Does for one `Writing` what is wanted there; a sheet is made when it is asked for."""

    # Long, as each button of a page has its deed here.

    def __init__(self, of: Writing) -> None:
        self._of = of
        self._paper: QTextDocument | None = None  # that is being printed

    def do(self, wish: str) -> None:
        """Do what a button is named for."""
        of = self._of
        ways: dict[str, Callable[[], None]] = {
            "back": self._back,
            "prompts": self._prompts,
            "finder": self._finder,
            "timed": self._timed,
            "ways": self._ways,
            "feels": self._feels,
            "sitting": self._sitting,
            "heads": self._heads,
            "lately": self._lately,
            "keep": self._keep,
            "lock": self._lock,
            "protect": self._protect,
            "release": of.turning.let_go,
            "new": of.new_page,
            "look": lambda: of.begin.emit(LOOK_AROUND, 0.0, ""),
            "breath": lambda: of.begin.emit(ONE_BREATH, 0.0, ""),
        }
        ways[wish]()

    def _back(self) -> None:
        of = self._of
        of.pen.keep()
        of.panes.turn(page=False)
        of.listing.fill()
        of.listing.list.stand_on(of.pen.page.id)
        of.focus_first()

    def _keep(self) -> None:
        of = self._of
        if of.pen.fleeting:
            of.pen.fleeting = False
            of.editor.foot.dress(of.room.journal.state, fleeting=False)
        of.editor.foot.await_kept()
        if not of.pen.keep():
            of.editor.foot.say_now()
        if of.editor.page.text != of.pen.page.text:
            of.turning.begin(of.pen.page)  # it was as long as a book, and is several pages now
        of.listing.fill()
        of.listing.rows.mark(of.pen.page.id)
        self._say_what_grew()

    def _say_what_grew(self) -> None:
        """The first page is said once, as what comes after a sitting is."""
        from innerheal_desktop.ui.pages.milestone_line import grown_after

        house = self._of.room.house
        log = house.memory.log
        if log is not None and log.flush(PATIENCE):
            grown = grown_after("", log, house.preferences.settings)
            if grown is not None:
                self._of.editor.notice.say(grown.words)

    def _lock(self) -> None:
        from innerheal_desktop.ui.journal.guard import guard_of

        guard_of(self._of, self._of.room).lock()

    def _protect(self) -> None:
        from innerheal_desktop.ui.journal.doors import open_protect

        open_protect(self._of.window(), self._of.room)

    def _prompts(self) -> None:
        from innerheal_desktop.ui.journal.writing.prompts_pane import open_prompts

        open_prompts(self._of.window(), self._of.room, self._of.begin_with)

    def _finder(self) -> None:
        from innerheal_desktop.ui.journal.writing.finder import open_finder

        open_finder(self._of.window(), self._of.add_word)

    def _timed(self) -> None:
        from innerheal_desktop.ui.journal.writing.timed import Timed, timed_in

        slot = self._of.editor.timed
        timed = next((each for each in laid_widgets(slot) if isinstance(each, Timed)), None)
        if timed is None:
            timed = timed_in(self._of.room)
            slot.addWidget(timed)
            timed.begun.connect(self._of.to_page)
            timed.ended.connect(timed.hide)
            timed.ended.connect(self._of.to_page)
        timed.show()
        timed.focus_first()

    def _feels(self) -> None:
        from innerheal_desktop.ui.journal.writing.mood import Mood, open_mood

        of = self._of
        page, manner = of.editor.page, of.room.house.preferences.settings.check_in_as

        def take(mood: Mood) -> None:
            of.editor.take(replace(of.editor.page, **mood._asdict()), of.about())

        open_mood(of.window(), manner, Mood(page.valence, page.energy, page.words), take)

    def _sitting(self) -> None:
        from innerheal_desktop.ui.journal.writing.sheets import SittingSheet, sitting_words

        of = self._of
        memory = of.room.house.memory

        def take(id: str) -> None:
            of.editor.take(replace(of.editor.page, sitting=id), sitting_words(memory, id))

        SittingSheet(of.window(), memory, of.editor.page.sitting, take).appear()

    def _heads(self) -> None:
        from innerheal_desktop.ui.journal.writing.sheets import HeadsSheet

        of = self._of
        of.pen.keep()
        id = of.pen.page.id

        def settled() -> None:
            page = of.room.journal.page(id)
            if page is not None:
                of.turning.begin(page)

        HeadsSheet(of.window(), of.room, id, settled).appear()

    def _lately(self) -> None:
        from innerheal_desktop.ui.journal.writing.sheets import DeletedPages

        of = self._of
        DeletedPages(of.window(), of.room, of.turning.restore).appear()

    def _ways(self) -> None:
        from innerheal_desktop.ui.journal.writing.page_ways import PageWays

        of = self._of

        def begin_fleeting() -> None:
            of.turning.new(fleeting=True)
            of.to_page()

        about = tr("InnerHeal never writes it to the disk, not even while you write.")
        paper = tr("The paper is not locked: whoever finds it can read it.")
        files = tr("This and others, on paper or as a file, wherever you say.")
        ways = (
            (tr("Begin a page to let go"), about, begin_fleeting),
            (tr("Print this page…"), paper, self.print_page),
            (tr("Take it along…"), files, self._take_along),
        )
        PageWays(of.window(), of.choices, of.show_chosen, ways).appear()

    def _take_along(self) -> None:
        from innerheal_desktop.ui.journal.taking import open_taking

        self._of.pen.keep()
        open_taking(self._of.window(), self._of.room)

    def forget(self) -> None:
        """Hold nothing of any page: a printer that is still being chosen is given none."""
        if self._paper is not None:
            self._paper.clear()
        self._paper = None

    def print_page(self, print_: Print | None = None) -> None:
        """Print what stands on the page, kept or not."""
        from innerheal_desktop.ui.journal.leaf_blocks import blocks
        from innerheal_desktop.ui.summary.paper import document
        from innerheal_desktop.ui.summary.saving import print_out

        of = self._of
        now = of.room.house.home.clock.now().astimezone()
        self._paper = document(blocks((of.editor.page,), now))
        (print_ or print_out)(of.window(), self._paper)
        self.forget()
