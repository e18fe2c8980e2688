"""What the tests of the lock stand on: a window, a journal whose lock is moved by hand, a room."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.journal.lock.hand_journal import HandJournal


@pytest.fixture
def window(qtbot, theme):
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def journal(tmp_path, clock):
    """One with a passphrase, locked."""
    made = HandJournal(Journal(tmp_path / "pages", clock), sealed=True)
    yield made
    made.close()


@pytest.fixture
def room(journal, tmp_path, clock, theme):
    home = Home(str(tmp_path / "home"), clock)
    return Room(journal, House(home, None, None, theme, Preferences(None)))


@pytest.fixture
def clipboard(qapp):
    made = QGuiApplication.clipboard()
    yield made
    made.clear()
