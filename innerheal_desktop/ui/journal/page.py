"""Journal: what one writes, in tabs; before them a lock, where there is a passphrase."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.gate import Gate
from innerheal_desktop.ui.journal.guard import guard_of
from innerheal_desktop.ui.journal.letters.for_today import letter_waits
from innerheal_desktop.ui.journal.letters.part import Letters
from innerheal_desktop.ui.journal.letters.today_line import LetterLine
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.patterns.part import Patterns
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.part import Words
from innerheal_desktop.ui.journal.writing.part import Writing
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.pages.tabbed import TabbedParts
from innerheal_desktop.ui.theme.spacing import MARGIN, XL
from innerheal_desktop.ui.widgets.over import lies_over

# When you add a tab: its name, its words, and what shows it.
PARTS: tuple[tuple[str, str, type[Part]], ...] = (
    ("pages", mark("Pages"), Writing),
    ("letters", mark("Letters"), Letters),
    ("patterns", mark("Patterns"), Patterns),
    ("words", mark("Kind words"), Words),
)
NAMES = tuple(name for name, _, _ in PARTS)


class JournalPage(Page):
    """The tabs, or the lock before them. A part shows the journal when it is turned to."""

    stirred = Signal()  # pages or lock changed, on whatever thread

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.setAccessibleName(tr("Journal"))
        self.setAccessibleDescription(tr("Pages, letters, patterns and kind words"))
        self._room, self._journal = room, room.journal
        self._wanted = ""  # what is to be begun once the journal is open
        self.gate = Gate(room)
        self.parts = Parts(room)
        self.parts.begin.connect(self.begin)
        self.parts.tabs.currentChanged.connect(self._tell_letter)
        # Today is silent while the journal is locked: whoever has opened it hears of it here.
        self.letter = LetterLine()
        self.letter.opened.connect(lambda: self.parts.turn("letters"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.stack.addWidget(self.parts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        line = QVBoxLayout()
        line.setContentsMargins(MARGIN - XL, 0, MARGIN - XL, 0)  # it begins where the tabs do
        line.addWidget(self.letter)
        box.addLayout(line)
        box.addWidget(self.stack)
        self.stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._end = self._journal.when_changed(self.stirred.emit)
        self.destroyed.connect(self._end)

    def fill(self) -> None:
        """Show what is so now."""
        guard_of(self, self._room)
        locked = self._journal.state is State.LOCKED
        self.stack.setCurrentWidget(self.gate if locked else self.parts)
        if locked:
            self.parts.clear()
            self.gate.fill()
        else:
            self.parts.fill()
        self._tell_letter()

    def begin_here(self, action: str) -> None:
        """A new page, with a question after `page `, or a tab, `journal-letters`.

        Behind a lock it is done once that is opened.
        """
        if self._journal.state is State.LOCKED:
            self._wanted = action
            return
        self._wanted = ""
        if (tab := action.removeprefix("journal-")) in NAMES:
            self.parts.turn(tab)
            return
        self.parts.turn("pages")
        if question := action.partition(" ")[2]:
            self.parts.writing.begin_with(question)
            return
        asked, pen = self.parts.writing.editor.notice, self.parts.writing.pen
        if asked.buttons() and pen.still:  # what a crash left is seen before a new page begins
            asked.focus_first()
        else:
            self.parts.writing.new_page()

    def focus_first(self) -> None:
        """Where the passphrase is written, or where one writes."""
        if self.stack.currentWidget() is self.gate:
            self.gate.focus_first()
        else:
            self.parts.current.focus_first()

    def _tell_letter(self) -> None:
        there = isinstance(self.parts.current, Letters)
        open_ = self.stack.currentWidget() is self.parts
        self.letter.tell(waits=open_ and not there and letter_waits(self._room.house))

    def _look(self) -> None:
        if not self.isVisible() and self._journal.state is not State.LOCKED:
            return  # it is filled when it is gone to
        was = self.stack.currentWidget()
        self.fill()
        if self.stack.currentWidget() is not was and self.isVisible():
            if not lies_over(self.window()):
                self.focus_first()
            if self._wanted:
                self.begin_here(self._wanted)


class Parts(TabbedParts[Part]):
    """The tabs, and what each of them shows."""

    def __init__(self, room: Room) -> None:
        parts = tuple((name, tr(words), part(room)) for name, words, part in PARTS)
        super().__init__(tr("Parts of the journal"), parts)

    @property
    def writing(self) -> Writing:
        """The part in which pages are written."""
        return cast(Writing, self.of("pages"))

    def fill(self) -> None:
        """Show what the journal holds now, in the part that is seen."""
        self.current.fill()

    def clear(self) -> None:
        """Show nothing any more."""
        for part in self._each:
            part.clear()

    def show_one(self, part: Part, one: str) -> None:
        """Show the page whose id is told."""
        part.show_page(one)

    def indent(self, part: Part, margin: int) -> None:
        """Begin `margin` pixels in."""
        part.indent(margin)
