"""Pages come in by a sheet: seen in numbers, brought in as one, taken back as one."""

import io
import json
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.bringing import BringingSheet
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.moving.sheet import MovingSheet
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.button import Weight
from tests.journal.journal_words import CANARY
from tests.ui.host import hosted

ENTRY = {"uuid": "A" * 32, "creationDate": "2025-03-01T08:00:00Z", "text": f"entry {CANARY}"}


@pytest.fixture
def room(clock, theme):
    home = Home(clock=clock)
    home.__dict__["journal"] = Journal(home.folder, clock, cost=lambda: LEAST)
    memory = Memory(home)
    yield Room(home.journal, House(home, memory, lambda: None, theme, Preferences(None)))
    home.close_journal(last=False)
    memory.close()


@pytest.fixture
def file(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        told = {"metadata": {}, "entries": [ENTRY, {"text": CANARY}]}
        archive.writestr("Journal.json", json.dumps(told))
    made = tmp_path / "day-one.zip"
    made.write_bytes(held.getvalue())
    return made


@pytest.fixture
def sheet(qtbot, room, file):
    made = BringingSheet(hosted(qtbot, QWidget()).window(), room, lambda _: str(file))
    made.appear()
    return made


def worked(qtbot, sheet):
    qtbot.waitUntil(lambda: not sheet.working.busy, timeout=30_000)
    QApplication.processEvents()


def told(sheet):
    return " ".join(each.text() for each in sheet.findChildren(QLabel) if each.isVisibleTo(sheet))


def test_a_file_is_seen_in_numbers_before_anything_is_changed(sheet, qtbot, room):
    assert not sheet.go.isVisibleTo(sheet)
    qtbot.mouseClick(sheet.choose, Qt.MouseButton.LeftButton)
    worked(qtbot, sheet)
    assert sheet.line.text() == (
        "Day One, “day-one.zip”. 1 page in it is new. 1 cannot be read:"
        " page 2, it does not say when it was made;"
    )
    assert CANARY not in told(sheet)
    assert room.journal.pages() == ()
    assert sheet.go.text() == "Bring in 1 page"
    assert sheet.window().focusWidget() is sheet.go
    assert (sheet.go.weight, sheet.choose.weight) == (Weight.MAIN, Weight.PLAIN)


def test_it_comes_in_goes_and_comes_back_as_one(sheet, qtbot, room, file, clock):
    sheet.look_at(file)
    worked(qtbot, sheet)
    sheet.go.click()
    worked(qtbot, sheet)
    assert sheet.line.text().startswith("1 page is here now.")
    assert len(room.journal.pages()) == 1
    (way,) = sheet.earlier.ways
    assert way.accessibleName() == "Take it back: Day One, 1 page, from “day-one.zip”"
    clock.advance(60)
    way.setFocus()
    way.click()
    assert room.journal.pages() == ()
    assert sheet.line.text() == "1 page was taken back."
    (way,) = sheet.earlier.ways
    assert way.text() == "Bring it back"
    QApplication.processEvents()
    assert sheet.window().focusWidget() is way
    clock.advance(60)
    way.click()
    assert len(room.journal.pages()) == 1
    sheet.look_at(file)
    worked(qtbot, sheet)
    assert "1 is here already." in sheet.line.text()
    assert not sheet.go.isVisibleTo(sheet)


def test_a_file_that_is_none_is_said(sheet, qtbot, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("nothing of ours")
    sheet.look_at(other)
    worked(qtbot, sheet)
    assert "holds no pages" in sheet.line.text()
    assert sheet.window().focusWidget() is sheet.choose


def test_it_goes_when_the_journal_is_locked(sheet, qtbot, room):
    room.journal.protect("a lamp by the river").result()
    with qtbot.waitSignal(sheet.left, timeout=30_000):
        room.journal.lock()


def test_the_migration_desk_hands_pages_on_to_the_journal(qtbot, room, file, theme):
    desk = MovingSheet(hosted(qtbot, QWidget()).window(), room.house)
    window = desk.window()
    desk.appear()
    gone = []
    desk.left.connect(lambda: gone.append(True))
    desk.look_at(file)
    (sheet,) = window.findChildren(BringingSheet)
    worked(qtbot, sheet)
    assert sheet.go.text() == "Bring in 1 page"
    assert gone
