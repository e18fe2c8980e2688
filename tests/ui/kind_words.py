"""The tab *Kind words* in a window of its own, over a real journal, and its house."""

from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QVBoxLayout

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.stretching import LADDER
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.words.part import Words
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.host import hosted, settled


def hear():
    raise AssertionError("nothing sounds here")


class Opened(NamedTuple):
    """The part, its house, and what it asked for."""

    part: Words
    house: House
    asked: list

    @property
    def journal(self):
        return self.house.home.journal

    def at(self, name):
        """A view that is turned to."""
        self.part.show_view(name)
        self.part.current.focus_first()
        settled()
        return self.part.current

    def end(self):
        """As the app ends: what was given is written."""
        self.journal.close()
        self.house.memory.close(last=False)


def opened(qtbot, theme, clock, size=(1080, 720)):
    """The tab of somebody whose home is where the test's is."""
    home = Home(clock=clock)
    # As little work for a passphrase as the file accepts.
    home.__dict__["journal"] = Journal(home.folder, clock, cost=lambda: LADDER[-1])
    house = House(home, Memory(home), hear, theme, Preferences(None))
    page, part, asked = Page(), Words(Room(home.journal, house)), []
    box = QVBoxLayout(page)
    box.addWidget(part)
    part.begin.connect(lambda session, *_: asked.append(session))
    hosted(qtbot, page, size)
    part.fill()
    settled()
    return Opened(part, house, asked)


def words(widget):
    """What is read in a widget."""
    labels = widget.findChildren(QLabel)
    return [
        each.text().replace("\u200b", "") for each in labels if each.isVisible() and each.text()
    ]
