"""A desk to write at: the pages of a journal, in a home of its own, seen in a window."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LADDER
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.part import Writing
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.host import hosted

LATER = 30_000
WIDE, NARROW = (1280, 800), (720, 520)


class Desk:
    """Someone at their desk: types, turns pages, and looks."""

    def __init__(self, qtbot, theme, clock):
        self.qtbot, self.clock = qtbot, clock
        self.home = Home(clock=clock)
        self.home.__dict__["journal"] = Journal(self.home.folder, clock, cost=lambda: LADDER[-1])
        self.memory = Memory(self.home)
        self.house = House(self.home, self.memory, lambda: None, theme, Preferences(None))
        self.room = Room(self.home.journal, self.house)
        self.asked = []
        self.part = None

    @property
    def journal(self):
        return self.home.journal

    def kept(self, text, back=0, **fields):
        """A page of `back` days ago, in the journal already."""
        moment = self.clock.now() - timedelta(days=back)
        page = Page(text=text, made=round(moment.timestamp() * 1000), **fields)
        return self.journal.write(page).result(30)

    def sit_down(self, size=WIDE):
        """The part, filled and with the focus in it."""
        self.part = Writing(self.room)
        self.part.go.connect(self.asked.append)
        self.part.begin.connect(lambda *asked: self.asked.append(asked))
        hosted(self.qtbot, self.part, size)
        self.part.window().activateWindow()
        self.part.fill()
        self.part.focus_first()
        self.settle()
        return self.part

    def settle(self):
        """Let what was written come to the disk, and back."""
        self.journal.flush(30)
        waits = self.part.findChildren(Awaiting) if self.part is not None else []
        self.qtbot.waitUntil(lambda: not any(each.busy for each in waits), timeout=LATER)
        for _ in range(4):
            QApplication.processEvents()

    def write(self, text):
        """Type into the page."""
        self.qtbot.keyClicks(self.part.editor.paper, text)

    def titles(self):
        """What the list shows, as it is said."""
        rows = self.part.listing.rows
        return [rows.index(at).data() for at in range(rows.rowCount())]

    def get_up(self):
        """Leave for good."""
        self.journal.close()
        self.memory.close()
