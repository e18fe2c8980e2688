"""Pages leave: seen before, said to be unlocked, and gone from sight when the journal is locked."""

import json

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.taking import ABOUT, TakingSheet
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from tests.journal.journal_words import CANARY, LIFE
from tests.ui.host import hosted

PASSPHRASE = "a lamp by the river"


@pytest.fixture
def room(clock, theme):
    home = Home(clock=clock)
    journal = Journal(home.folder, clock, cost=lambda: LEAST)
    journal.bring(LIFE).result()
    memory = Memory(home)
    yield Room(journal, House(home, memory, lambda: None, theme, Preferences(None)))
    journal.close()
    memory.close()


@pytest.fixture
def printed():
    return []


@pytest.fixture
def opened(qtbot, room, tmp_path, printed):
    """Opens the sheet; what is asked for is answered with a name in `tmp_path`."""

    def open_sheet():
        def print_(_, document):
            printed.append(document.toPlainText())
            return True

        window = hosted(qtbot, QWidget()).window()
        sheet = TakingSheet(window, room, lambda _, name, kind: str(tmp_path / name), print_)
        sheet.appear()
        return sheet

    return open_sheet


def seen(sheet):
    return sheet.preview.toPlainText()


def test_it_shows_what_would_leave_and_says_that_it_is_not_locked(opened):
    sheet = opened()
    assert "not locked" in ABOUT
    assert "A slow morning" in seen(sheet)
    assert "What I felt" in seen(sheet)
    assert "14 November 2023, 23:13 · Page" in seen(sheet)
    # A letter whose day is yet to come stays sealed.
    assert "Dear you" not in seen(sheet)
    assert sheet.line.text() == (
        "4 pages would leave. 1 letter is still sealed and stays so, unless it is ticked."
    )
    sheet.choices.sealed.click()
    assert "Dear you" in seen(sheet)
    assert "To be opened on 1 January 2027" in seen(sheet)
    assert sheet.line.text() == "5 pages would leave."


def test_what_is_not_ticked_stays(opened, room):
    sheet = opened()
    for tick in sheet.choices.kinds[1:]:
        tick.click()
    assert sheet.line.text() == "1 page would leave."
    assert "Nobody answered" not in seen(sheet)
    sheet.choices.spans.button(3).click()
    assert sheet.line.text() == "0 pages would leave."
    assert not any(button.isEnabled() for button in sheet.buttons.values())
    room.journal.write(Page(text="of today")).result()
    sheet.choices.spans.button(3).click()
    sheet.choices.kinds[0].click()
    assert sheet.line.text() == "0 pages would leave."


def test_deleted_pages_come_only_when_they_are_ticked(opened, room):
    room.journal.delete(LIFE[0].id).result()
    sheet = opened()
    assert "A slow morning" not in seen(sheet)
    sheet.choices.deleted.click()
    assert "A slow morning" in seen(sheet)


@pytest.mark.parametrize("way", ["text", "markdown", "json", "pdf"])
def test_it_is_saved_where_it_was_wished(opened, tmp_path, way):
    sheet = opened()
    sheet.buttons[way].click()
    (file,) = tmp_path.glob("Journal*")
    content = file.read_bytes()
    assert sheet.line.text().startswith("Saved: ")
    if way == "pdf":
        assert content.startswith(b"%PDF")
        assert len(content) > 3000
    else:
        assert b"A slow morning" in content
    if way == "json":
        assert len(json.loads(content)["pages"]) == 4


def test_nothing_is_saved_where_no_place_was_given(qtbot, room, tmp_path):
    sheet = TakingSheet(hosted(qtbot, QWidget()).window(), room, lambda *_: "")
    sheet.appear()
    said = sheet.line.text()
    sheet.buttons["text"].click()
    assert sheet.line.text() == said
    assert list(tmp_path.glob("Journal*")) == []


def test_where_it_cannot_be_written_it_is_said(qtbot, room, tmp_path):
    nowhere = str(tmp_path / "nowhere" / "mine.txt")
    sheet = TakingSheet(hosted(qtbot, QWidget()).window(), room, lambda *_: nowhere)
    sheet.appear()
    sheet.buttons["text"].click()
    assert "could not be written" in sheet.line.text()


def test_all_of_it_is_printed_though_only_the_first_pages_are_seen(opened, room, printed):
    room.journal.bring(Page(text=f"page {n}.", made=n + 1) for n in range(80)).result()
    sheet = opened()
    assert "page 5." in seen(sheet)
    assert "page 79." not in seen(sheet)
    assert "And 24 pages more." in seen(sheet)
    sheet.buttons["print"].click()
    assert "page 79." in printed[0]
    assert sheet.line.text() == "Given to the printer."


def test_what_was_written_is_never_read_as_markup(opened, room):
    room.journal.write(Page(text="<b>bold</b> & <img src=x>", title="<i>t</i>")).result()
    sheet = opened()
    assert "<b>bold</b> & <img src=x>" in seen(sheet)
    assert "<i>t</i>" in seen(sheet)


def test_a_sealed_copy_is_offered_where_there_is_a_lock_and_holds_no_word(opened, room, tmp_path):
    assert "sealed" not in opened().buttons
    room.journal.write(Page(text=CANARY)).result()
    room.journal.protect(PASSPHRASE).result()
    sheet = opened()
    sheet.buttons["sealed"].click()
    (file,) = tmp_path.glob("Journal*.sqlite")
    assert file.read_bytes().startswith(b"SQLite format 3")
    assert CANARY.encode() not in file.read_bytes()
    assert "passphrase" in sheet.line.text()


def test_once_the_journal_is_locked_nothing_is_seen_any_more(opened, room, qtbot):
    room.journal.protect(PASSPHRASE).result()
    sheet = opened()
    assert "A slow morning" in seen(sheet)
    with qtbot.waitSignal(sheet.left, timeout=30_000):
        room.journal.lock()
    assert "A slow morning" not in seen(sheet)
    QApplication.processEvents()
    again = opened()
    assert "A slow morning" not in seen(again)
    assert again.line.text() == "The journal is locked. Unlock it first."
