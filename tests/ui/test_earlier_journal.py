"""A backup of the journal is brought back from the window, and that is undone there too."""

import pytest
from PySide6.QtWidgets import QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.journal.backups import back_up, listed
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.earlier_state import NONE, EarlierSheet
from innerheal_desktop.ui.journal.page import JournalPage
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.option import Option
from tests.ui.host import hosted

PASSPHRASE = "a lamp by the river"


@pytest.fixture
def room(clock, theme):
    home = Home(clock=clock)
    home.__dict__["journal"] = Journal(home.folder, clock, cost=lambda: LEAST)
    memory = Memory(home)
    yield Room(home.journal, House(home, memory, lambda: None, theme, Preferences(None)))
    home.close_journal(last=False)
    memory.close()


def opened(qtbot, room):
    sheet = EarlierSheet(hosted(qtbot, QWidget()).window(), room)
    sheet.appear()
    return sheet


def options(sheet):
    return [each for each in sheet.findChildren(Option) if each.isVisibleTo(sheet)]


def texts(room):
    return {page.text for page in room.journal.pages()}


def test_without_a_backup_it_says_when_one_is_made(qtbot, room):
    sheet = opened(qtbot, room)
    assert sheet.choice.nothing.text() == NONE
    assert not sheet.choice.restore.isEnabled()
    assert not sheet.choice.back.isVisibleTo(sheet)


def test_the_journal_is_as_it_was_and_the_undoing_brings_all_back(qtbot, room, clock):
    folder = room.house.home.folder
    room.journal.write(Page(text="first")).result()
    back_up(folder, "close", clock.now())
    clock.advance(3600)
    room.journal.write(Page(text="second")).result()
    sheet = opened(qtbot, room)
    (option,) = options(sheet)
    assert option.about == "1 page · without a passphrase · at closing"
    sheet.choice.restore.click()
    assert sheet.line.text() == "The journal now holds 1 page, and has no passphrase."
    assert texts(room) == {"first"}
    assert [each.reason for each in listed(folder)] == ["restore", "close"]
    assert sheet.window().focusWidget() is sheet.way_out
    sheet.choice.back.undo.click()
    assert texts(room) == {"first", "second"}


def test_a_sealed_backup_comes_back_sealed_and_the_gate_stands_before_it(qtbot, room, clock):
    folder = room.house.home.folder
    room.journal.write(Page(text="first")).result()
    room.journal.protect(PASSPHRASE).result()
    back_up(folder, "close", clock.now())
    room.journal.unprotect(PASSPHRASE).result()
    page = hosted(qtbot, JournalPage(room))
    page.fill()
    sheet = EarlierSheet(page.window(), room)
    sheet.appear()
    sealed = next(each for each in options(sheet) if "sealed" in each.about)
    sealed.click()
    sheet.choice.restore.click()
    assert "is locked" in sheet.line.text()
    assert room.journal.state is State.LOCKED
    assert page.stack.currentWidget() is page.gate
    room.journal.unlock(PASSPHRASE).result()
    assert texts(room) == {"first"}


def test_one_that_is_damaged_cannot_be_chosen_and_trouble_is_told(qtbot, room, clock):
    folder = room.house.home.folder
    room.journal.write(Page(text="first")).result()
    backup = back_up(folder, "close", clock.now())
    content = backup.path.read_bytes()
    backup.path.write_bytes(content[:-10])
    assert not options(opened(qtbot, room))[0].isEnabled()
    backup.path.write_bytes(content[:-10] + b"otherwise!")
    sheet = opened(qtbot, room)
    sheet.choice.restore.click()
    assert "not as it was written" in sheet.line.text()
    assert texts(room) == {"first"}
