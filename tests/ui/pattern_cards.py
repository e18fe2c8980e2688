"""The tab *Patterns* in a window of its own, over a real journal, and its house."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page as Card
from innerheal_desktop.journal.stretching import LADDER
from innerheal_desktop.library.grown_up import PersonsLibrary
from innerheal_desktop.paths import assets
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.patterns.part import Patterns
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.host import hosted

WAIT = 30_000

SCRIPT = {
    "before": 7,
    "after": 4,
    "happened": "My message stayed unanswered for a day.",
    "felt": "A knot in the belly.",
    "age": "Teens",
    "need": "To be heard",
    "give": "A glass of water.",
    "week": "Tell Mira, in one sentence.",
    "gaps": {"when": "a message stays unanswered", "remember": "people are busy"},
    "script": "When a message stays unanswered, I used to believe … and do …. "
    "Now I can remember people are busy and try ….",
}
QUIET = {"strategy": "Going quiet or blank", "shows": "When a voice gets loud."}


def hear():
    raise AssertionError("nothing sounds here")


class Opened(NamedTuple):
    """The part, its house, and what it asked for."""

    part: Patterns
    house: House
    asked: list

    @property
    def journal(self):
        return self.house.home.journal

    @property
    def sheet(self):
        return self.part.doing.sheet

    def write(self, kind, **fields):
        """A card that was written earlier."""
        made = self.journal.write(Card(kind=kind, text="-", fields=fields)).result(30)
        self.part.fill()
        settled()
        return made

    def cards(self, kind):
        return self.journal.pages(kind)

    def keep(self, qtbot):
        """Keep what stands on the sheet, and wait until it is."""
        sheet = self.sheet
        sheet.finish()
        qtbot.waitUntil(lambda: self.sheet is not sheet, timeout=WAIT)
        settled()

    def end(self):
        """As the app ends: what was given is written."""
        self.part.doing.leave()
        settled()
        self.journal.close()
        self.house.memory.close(last=False)


@cache
def sessions():
    """The sessions that came with the app, read once for all tests."""
    return PersonsLibrary(assets() / "scripts")


def opened(qtbot, theme, clock, size=(1080, 720)):
    """The tab of somebody whose home is where the test's is."""
    home = Home(clock=clock)
    home.__dict__["library"] = sessions()
    # As little work for a passphrase as the file accepts.
    home.__dict__["journal"] = Journal(home.folder, clock, cost=lambda: LADDER[-1])
    house = House(home, Memory(home), hear, theme, Preferences(None))
    page, part, asked = Page(), Patterns(Room(home.journal, house)), []
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(part)
    part.begin.connect(lambda session, seconds, _: asked.append((session, seconds)))
    hosted(qtbot, page, size)
    part.fill()
    settled()
    return Opened(part, house, asked)


def settled():
    for _ in range(4):
        QApplication.processEvents()


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key, to whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)
    settled()


def typed(words):
    """Words, to whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)
    settled()
