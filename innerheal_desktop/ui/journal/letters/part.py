"""Letters: to a younger self, to later, to somebody; sealed until a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget

from innerheal_desktop.journal.journal import State
from innerheal_desktop.journal.letters import REPLY, new_letter
from innerheal_desktop.practice.wording import date_words
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.letters.desk import Desk
from innerheal_desktop.ui.journal.letters.for_today import mirrored
from innerheal_desktop.ui.journal.letters.reading import Reading
from innerheal_desktop.ui.journal.letters.sealing import Sealing
from innerheal_desktop.ui.journal.letters.shelf import Shelf
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.view import PATIENCE
from innerheal_desktop.ui.journal.writing.words import blank

GROUNDING, BREATH = "ground-54321", "sigh-reset"


class Letters(Part):
    """The shelf with the letters; one that is read; the desk on which one is written."""

    # Long, as list, desk and reading page meet here; each of them is its own.

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        clock = room.house.home.clock
        today = lambda: clock.now().astimezone().date()  # noqa: E731
        self.shelf = Shelf(room, today)
        self.reading = Reading(room, today)
        self.desk = Desk(room)
        self.sealing = Sealing(room, today)
        self._taken: set[str] = set()  # what was left and is on its way to the disk
        self.stack = QStackedWidget()
        for view in (self.shelf, self.reading, self.desk, self.sealing):
            self.stack.addWidget(view)
        self.column.addWidget(self.stack, 1)
        self.shelf.opened.connect(self.show_page)
        self.shelf.written.connect(self.write)
        self.shelf.begin.connect(self.begin)
        self.reading.wished.connect(self._do)
        self.reading.turned.connect(self.show_page)
        self.desk.wished.connect(self._do)
        self.sealing.chosen.connect(self._seal)
        self.sealing.left.connect(self._turn_to_desk)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.desk.pen.keep)

    def fill(self) -> None:
        """Show what the journal holds now; what is being written stays as it is."""
        if self.room.journal.state is State.LOCKED:
            return
        self._take_in()
        self.shelf.fill()
        mirrored(self.room.house, self.room.journal.pages("letter"))
        if self.stack.currentWidget() is self.reading:
            self.reading.fill()

    def clear(self) -> None:
        """Keep what is written, then show nothing of it any more."""
        if self.room.journal.state is not State.LOCKED:
            self.desk.pen.keep()
        self.desk.forget()
        self.reading.forget()
        self.shelf.forget()
        self.stack.setCurrentWidget(self.shelf)

    def focus_first(self) -> None:
        """In what is seen."""
        view = self.stack.currentWidget()
        for each in (self.shelf, self.reading, self.desk, self.sealing):
            if each is view:
                each.focus_first()

    def show_page(self, id: str) -> None:
        """Show one letter, as its seal stands."""
        self._leave_desk()
        self.reading.open(id)
        if self.reading.page is not None:
            self.stack.setCurrentWidget(self.reading)
            self.reading.focus_first()

    def write(self, to: str) -> None:
        """Begin a letter to a younger me, to later, to somebody."""
        self._leave_desk()
        self.desk.take(new_letter(to))
        self.stack.setCurrentWidget(self.desk)
        self.desk.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves finds it kept."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.desk.pen.keep()

    def _take_in(self) -> None:
        """A letter that was being written when the app last ended is a letter; none is lost."""
        journal, writing = self.room.journal, self.desk.pen.page.id
        try:
            left = [each for each in journal.drafts() if each.kind == "letter"]
        except TroubleError:
            return
        for draft in left:
            if draft.id == writing or draft.id in self._taken:
                continue
            if blank(draft):
                journal.drop_draft(draft.id)
            else:
                self._taken.add(draft.id)
                self.desk.pen.put_away(draft)

    def _do(self, name: str) -> None:
        page = self.reading.page
        if name == "change" and page is not None:
            self.desk.take(page)
            self._turn_to_desk()
        elif name == "reply" and page is not None:
            self.desk.take(new_letter(REPLY, page.id))
            self._turn_to_desk()
        elif name == "seal":
            self.sealing.fill()
            self.stack.setCurrentWidget(self.sealing)
            self.sealing.focus_first()
        elif name == "gone" and page is not None:
            self._let_go(page.id)
        elif name == "print":
            self._take_along()
        elif name in ("look", "breath"):
            self.begin.emit(GROUNDING if name == "look" else BREATH, 0.0, "")
        else:
            self._back()

    def _turn_to_desk(self) -> None:
        self.stack.setCurrentWidget(self.desk)
        self.desk.focus_first()

    def _seal(self, day: object) -> None:
        """The letter on the desk is kept, sealed until a day."""
        if isinstance(day, date):  # a signal carries any object
            self.desk.seal_until(day)
            self.shelf.say(tr("Sealed until {day}.", day=date_words(day)))
            self._back()

    def _leave_desk(self) -> None:
        """What is on the desk is kept."""
        if self.stack.currentWidget() in (self.desk, self.sealing):
            self.desk.keep()

    def _back(self) -> None:
        """To the shelf, with the focus on the letter that was read or written."""
        self._leave_desk()
        shown = self.stack.currentWidget()
        read = self.reading.page.id if self.reading.page is not None else ""
        written = shown in (self.desk, self.sealing)
        id = self.desk.pen.page.id if written else read
        self.stack.setCurrentWidget(self.shelf)
        self.shelf.fill()
        if self.isVisible():
            self.shelf.stand_on(id)

    def _take_along(self) -> None:
        """Print letters, or save them as a file: which of them is chosen there."""
        from innerheal_desktop.ui.journal.taking import open_taking
        from innerheal_desktop.ui.journal.taking_choices import KINDS

        choices = open_taking(self.window(), self.room).choices
        for tick, (_, kinds) in zip(choices.kinds, KINDS, strict=True):
            tick.setChecked("letter" in kinds)

    def _let_go(self, id: str) -> None:
        journal = self.room.journal
        if self.reading.manage(lambda: journal.release(id).result(PATIENCE)):
            self.reading.forget()
            self.stack.setCurrentWidget(self.shelf)
            self.shelf.fill()
            self.shelf.say(tr("It is gone. InnerHeal keeps nothing of it."))
            self.shelf.focus_first()
