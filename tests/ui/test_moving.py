"""The migration desk as a person uses it: look, bring in, take back; and files that are none."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from innerheal_desktop.home import Home
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journey.sharing import Sharing
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.moving.sheet import MovingSheet
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.button import Button, Weight
from tests.ui.host import hosted

INSIGHT = """Started At,Duration,Preset,Activity\r
11/20/2026 6:30:00 AM,0:10:0,"Morning, slow",Meditation\r
11/21/2026 6:30:00 AM,0:12:4,,Meditation\r
13/45/2026 6:30:00 AM,0:12:4,,Meditation\r
"""
DAYLIO = """full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,Nov 20,Friday,20:30,rad,walk,,a good day
2026-11-21,Nov 21,Saturday,20:10,<b>so</b>,,,
"""


@pytest.fixture
def house(clock, theme):
    home = Home(clock=clock)
    memory = Memory(home)
    yield House(home, memory, lambda: None, theme, Preferences(None))
    memory.close()


@pytest.fixture
def sheet(qtbot, house, tmp_path):
    made = MovingSheet(
        hosted(qtbot, QWidget()).window(), house, lambda _: str(tmp_path / "export.csv")
    )
    made.appear()
    return made


@pytest.fixture
def insight(tmp_path):
    file = tmp_path / "export.csv"
    file.write_text(INSIGHT, newline="")
    return file


def worked(qtbot, sheet):
    """Wait for what the sheet is doing."""
    qtbot.waitUntil(lambda: not sheet.working.busy)
    QApplication.processEvents()


def told(sheet):
    return [each.text() for each in sheet.findChildren(QLabel) if each.isVisibleTo(sheet)]


def test_a_file_is_seen_before_anything_is_changed(sheet, insight, qtbot, house):
    qtbot.mouseClick(sheet.choose, Qt.MouseButton.LeftButton)
    worked(qtbot, sheet)
    assert sheet.seen.told == [
        "2 entries are new: 20 November 2026 to 21 November 2026, 22 min together.",
        "With it there are 2 days of practice in all, and a streak of 2 days now.",
        "The file names no time zone; Etc/UTC is taken for it.",
    ]
    assert "1 line cannot be read, and is left out:" in told(sheet)
    assert any(said.startswith("Line 4: ") for said in told(sheet))
    assert house.memory.log.records() == []
    assert sheet.window().focusWidget() is sheet.seen.go


def test_it_comes_in_as_one_and_goes_as_one(sheet, insight, qtbot, house):
    sheet.look_at(insight)
    worked(qtbot, sheet)
    assert sheet.seen.go.text() == "Bring in 2 entries"
    sheet.seen.go.click()
    worked(qtbot, sheet)
    assert sheet.line.text().startswith("2 entries of Insight Timer are here now.")
    assert sheet.line.text().endswith(
        "That makes 2 days of practice in all, and a streak of 2 days."
    )
    assert [record.source for record in house.memory.log.records()] == ["insight-timer"] * 2
    (back,) = sheet.earlier.ways
    back.setFocus()
    back.click()
    assert sheet.line.text() == "2 entries were taken back."
    assert house.memory.log.records() == []
    (again,) = sheet.earlier.ways
    assert again.text() == "Bring it back"
    again.click()
    assert len(house.memory.log.records()) == 2


def test_a_second_time_nothing_is_new(sheet, insight, qtbot):
    for _ in range(2):
        sheet.look_at(insight)
        worked(qtbot, sheet)
        if not sheet.seen.go.isHidden():
            sheet.seen.go.click()
            worked(qtbot, sheet)
    assert sheet.seen.told[0] == "Nothing in it is new."
    assert sheet.seen.go.isHidden()


def filled(sheet):
    buttons = sheet.findChildren(Button)
    return [b.text() for b in buttons if b.weight is Weight.MAIN and b.isVisibleTo(sheet)]


def test_one_button_is_filled_at_a_time(sheet, insight, qtbot):
    assert filled(sheet) == ["Choose a file…"]
    sheet.look_at(insight)
    worked(qtbot, sheet)
    assert filled(sheet) == ["Bring in 2 entries"]
    sheet.seen.go.click()
    worked(qtbot, sheet)
    assert filled(sheet) == ["See it in Journey"]
    sheet.look_at(insight)
    worked(qtbot, sheet)
    # Nothing is new in it: another file is what remains to be asked for.
    assert filled(sheet) == ["Choose a file…"]


def test_moods_are_asked_for_and_never_guessed(sheet, tmp_path, qtbot, house):
    file = tmp_path / "moods.csv"
    file.write_text(DAYLIO)
    sheet.look_at(file)
    worked(qtbot, sheet)
    asks = sheet.seen.asks
    assert [ask.currentData() for ask in asks.values()] == ["90", ""]
    assert not sheet.seen.go.isEnabled()
    assert "How pleasant is “<b>so</b>”?" in told(sheet)
    list(asks.values())[1].setCurrentIndex(3)
    assert sheet.seen.go.isEnabled()
    sheet.seen.go.click()
    worked(qtbot, sheet)
    assert "Your days of practice stay as they are." in sheet.seen.told
    sheet.seen.go.click()
    worked(qtbot, sheet)
    kept = house.memory.log.records()
    assert [record.kind for record in kept] == ["check-in"] * 2
    assert kept[0].check_in["after"]["valence"] == 90


def test_a_file_of_no_known_kind_says_what_is_understood(sheet, tmp_path, qtbot):
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n" + bytes(100))
    sheet.look_at(file)
    worked(qtbot, sheet)
    assert sheet.seen is None
    assert "Insight Timer" in sheet.line.text()
    assert sheet.choose.isEnabled()


def test_reading_can_be_stopped(sheet, insight, qtbot, house):
    head, first, *_ = INSIGHT.split("\r\n")
    insight.write_text("\r\n".join([head, *([first] * 100_000)]))
    sheet.look_at(insight)
    sheet.working.cancel.click()
    worked(qtbot, sheet)
    assert sheet.line.text() == "Cancelled. Nothing was changed."
    assert sheet.seen is None


def test_nothing_offers_to_stop_what_comes_in_whole(sheet, insight, qtbot, house):
    sheet.look_at(insight)
    assert sheet.working.cancel.isVisibleTo(sheet)
    worked(qtbot, sheet)
    sheet.seen.go.click()
    assert not sheet.working.cancel.isVisibleTo(sheet)
    assert sheet.window().focusWidget() is sheet.way_out
    worked(qtbot, sheet)
    assert len(house.memory.log.records()) == 2
    assert sheet.window().focusWidget() is sheet.show_it


def test_a_file_may_be_let_fall(sheet, insight, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(insight))])
    none = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    worked(qtbot, sheet)
    assert sheet.seen is not None


def test_nothing_else_may_be_let_fall_while_a_file_is_read(sheet, insight, tmp_path, qtbot):
    head, first, *_ = INSIGHT.split("\r\n")
    insight.write_text("\r\n".join([head, *([first] * 20_000)]))
    (tmp_path / "other.csv").write_text(DAYLIO)
    sheet.look_at(insight)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.csv"))])
    none = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    sheet.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    worked(qtbot, sheet)
    assert sheet._file == insight
    assert not sheet.seen.asks


def test_without_a_log_the_notice_is_said(qtbot, house, insight):
    house.memory.__dict__["log"] = None
    house.memory.notice = "The log cannot be opened."
    sheet = MovingSheet(hosted(qtbot, QWidget()).window(), house, lambda _: str(insight))
    sheet.appear()
    sheet.choose.click()
    assert sheet.line.text() == "The log cannot be opened."


def test_journey_leads_here_and_shows_what_came(qtbot, house):
    section = Sharing(house)
    said = " ".join(each.text() for each in section.findChildren(QLabel))
    assert "On paper" in said
    assert "from another app" in said
    hosted(qtbot, section)
    brought = []
    section.brought.connect(lambda: brought.append(1))
    section.bring.click()
    (opened,) = section.window().findChildren(MovingSheet)
    opened.leave()
    assert brought == [1]
