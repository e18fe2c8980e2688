"""What every view under the tab *Kind words* is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import COLUMN, M
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.scroll import Scroll
from innerheal_desktop.ui.widgets.told_line import ToldLine

if TYPE_CHECKING:
    from innerheal_desktop.journal.page import Page
    from innerheal_desktop.ui.journal.room import Room

# Seconds that the disk is waited for before it is said that it is slow.
PATIENCE = 2.0


class View(Scroll):
    """A column under the tab; `line` in it says what came of a press.

    `begin` asks for a session as a page does; `go` for another view, by its name in `part.py`, with
    the id of a page of the journal after it, if any.
    """

    begin = Signal(str, float, str)
    go = Signal(str)
    # The view that Esc goes back to, where this one lies behind another.
    out = ""

    def __init__(self, room: Room) -> None:
        super().__init__(COLUMN, margins=False)
        self.clear()
        self.column.setSpacing(M)
        self.room = room
        self.line = ToldLine()
        self._announcer = Announcer(self)

    def fill(self) -> None:
        """Show what the journal holds now; what is being written stays."""
        raise NotImplementedError

    def forget(self) -> None:
        """Show nothing of it any more. What is being written is given to the journal first."""
        raise NotImplementedError

    def open(self, id: str) -> None:
        """Be come to, for a page of the journal or for none."""
        self.fill()

    def focus_first(self) -> None:
        """Put the focus where a hand would begin."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        """What came of a press is not said again when one comes back."""
        if not event.spontaneous():
            self.line.say("")
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Page keys and the like scroll."""
        if event.key() == Qt.Key.Key_Escape and self.out:
            self.go.emit(self.out)
        else:
            super().keyPressEvent(event)

    def write(self, page: Page) -> Page | None:
        """Keep a page; where that fails, say why."""
        kept: list[Page] = []
        self.manage(lambda: kept.append(self.room.journal.write(page).result(PATIENCE)))
        return kept[0] if kept else None

    def put_away(self, page: Page) -> bool:
        """Delete a page, which can be brought back for a while; whether it is."""
        return self.manage(lambda: self.room.journal.delete(page.id).result(PATIENCE))

    def manage(self, work: Callable[[], object]) -> bool:
        """Do it; where that fails, the view says why and stays as it is."""
        try:
            work()
        except TroubleError as trouble:
            self.say(str(trouble), urgent=True)
            return False
        return True

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Show one line, and say it aloud; none when empty."""
        self.line.say(words)
        self._announcer.say(words, urgent=urgent)

    def offer_back(self, words: str, page: Page, done: Callable[[], None]) -> None:
        """Say that a page was deleted, and offer to bring it back; then `done` is called."""

        def back() -> None:
            self.line.say("")
            self.manage(lambda: self.room.journal.restore(page.id).result(PATIENCE))
            done()

        self.line.offer(words, tr("Undo"), tr("Bring it back"), back, "undo")
        self._announcer.say(words)

    def now(self) -> int:
        """Milliseconds UTC."""
        return round(self.room.house.home.clock.now().timestamp() * 1000)

    def practise(self, session: str) -> QWidget:
        """A way to a session that belongs to this view; hidden where there is none such."""
        button = Button("", Weight.QUIET, icon="play")
        try:
            title = self.room.house.home.library.script(session).title
        except TroubleError:
            button.hide()
            return button
        button.setText(title)
        button.setAccessibleName(tr("Begin {title}", title=title))
        button.clicked.connect(lambda: self.begin.emit(session, 0.0, ""))
        return button


def day_of(at: int, offset: int | None = None) -> date:
    """The day of a moment, `at` milliseconds UTC, `offset` minutes east; None is here."""
    zone = None if offset is None else timezone(timedelta(minutes=offset))
    return datetime.fromtimestamp(at / 1000, zone).date()


def made_on(page: Page) -> str:
    """`22 November 2026`: when a page was written."""
    return date_words(day_of(page.made, page.offset))
