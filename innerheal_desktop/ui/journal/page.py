"""Journal: what one writes, in tabs; before them a lock, where there is a passphrase."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.gate import Gate
from innerheal_desktop.ui.journal.guard import guard_of
from innerheal_desktop.ui.journal.letters.part import Letters
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.patterns.part import Patterns
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.part import Words
from innerheal_desktop.ui.journal.writing.part import Writing
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.theme.spacing import MARGIN, NARROW_MARGIN, S
from innerheal_desktop.ui.widgets.button import HALO
from innerheal_desktop.ui.widgets.over import lies_over
from innerheal_desktop.ui.widgets.tabs import Tabs

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
        self._room, self._journal = room, room.journal
        self._wanted = ""  # what is to be begun once the journal is open
        self.gate = Gate(room)
        self.parts = Parts(room)
        self.parts.begin.connect(self.begin)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.gate)
        self.stack.addWidget(self.parts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
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

    def begin_here(self, action: str) -> None:
        """A new page, or a tab, `journal-letters`; behind a lock, once that is opened."""
        if self._journal.state is State.LOCKED:
            self._wanted = action
            return
        self._wanted = ""
        if (tab := action.removeprefix("journal-")) in NAMES:
            self.parts.turn(tab)
            return
        self.parts.turn("pages")
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


class Parts(QWidget):
    """The tabs, and what each of them shows."""

    begin = Signal(str, float, str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self.tabs = Tabs(tr("Parts of the journal"), tuple(tr(words) for _, words, _ in PARTS))
        self.stack = QStackedWidget()
        self._each = tuple(part(room) for _, _, part in PARTS)
        for part in self._each:
            self.stack.addWidget(part)
            part.go.connect(self.turn)
            part.begin.connect(self.begin)
        self.tabs.currentChanged.connect(self._turned)
        self._head = QVBoxLayout()
        self._head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(self._head)
        column.addWidget(self.stack, 1)

    @property
    def current(self) -> Part:
        """The part that is seen."""
        return self._each[self.tabs.currentIndex()]

    def of(self, name: str) -> Part:
        """The part that is called `name`."""
        return self._each[NAMES.index(name)]

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

    def turn(self, where: str) -> None:
        """Show another part, and in it the page whose id stands after its name, if any."""
        name, _, page = where.partition(" ")
        self.tabs.setCurrentIndex(NAMES.index(name))
        if page:
            self.current.show_page(page)
        else:
            self.current.focus_first()

    def _turned(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self.current.fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tabs begin where the words of the page do."""
        margin = MARGIN if self.width() >= 700 else NARROW_MARGIN
        before = max(margin - HALO - self.tabs.fit(self.width() - 2 * margin), 0)
        self._head.setContentsMargins(before, 0, before, 0)
        for part in self._each:
            part.indent(margin)
