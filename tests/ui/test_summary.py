"""The summary as a person makes it: tick, look, save; and what the file holds."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.practice.summary_blocks import Heading, Line
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journey.sharing import Sharing
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.summary.paper import as_picture, document
from innerheal_desktop.ui.summary.saving import keep
from innerheal_desktop.ui.summary.sheet import SummarySheet, open_summary
from tests.ui.host import hosted


@pytest.fixture
def house(clock, theme):
    home = Home(clock=clock)
    with home.open_log() as log:
        for back in range(3):
            moment = clock.now() - timedelta(days=back)
            log.add(
                record_at(
                    moment, "UTC", 0, 4, session="coherent", seconds=600.0, note="<b>my note</b>"
                )
            )
        log.flush()
    memory = Memory(home)
    yield House(home, memory, lambda: None, theme, Preferences(None))
    memory.close()


@pytest.fixture
def sheet(qtbot, house, tmp_path):
    section = Sharing(house)
    hosted(qtbot, section)
    given = []
    made = SummarySheet(
        section.window(),
        house,
        lambda _, name: str(tmp_path / name),
        lambda _, paper: given.append(paper.toPlainText()) or True,
    )
    made.given = given
    made.appear()
    return made


def paper(sheet):
    return sheet.preview.document().toPlainText()


def test_the_section_opens_the_sheet(qtbot, house):
    section = Sharing(house)
    hosted(qtbot, section)
    section.show_log(house.memory.log)
    qtbot.mouseClick(section.open, Qt.MouseButton.LeftButton)
    (opened,) = section.window().findChildren(SummarySheet)
    assert opened.isVisible()
    opened.leave()


def test_the_line_at_the_foot_stands_apart(sheet):
    block = sheet.preview.document().lastBlock()
    assert block.text()
    assert block.blockFormat().topMargin() >= 16


def test_the_paper_follows_the_ticks(sheet, qtbot):
    assert "Days and minutes" in paper(sheet)
    assert "my note" not in paper(sheet)
    sheet.choices.ticks["notes"].click()
    assert "<b>my note</b>" in paper(sheet)
    sheet.choices.ticks["days"].click()
    assert "Days and minutes" not in paper(sheet)


def test_words_of_ones_own_get_onto_the_paper_and_nowhere_else(sheet, house):
    sheet.choices.words.setPlainText("Dear doctor")
    sheet.choices.changed.emit()
    assert "Dear doctor" in paper(sheet)
    sheet.leave()
    house.memory.log.flush()
    for file in house.home.folder.rglob("*"):
        assert not file.is_file() or b"Dear doctor" not in file.read_bytes()


@pytest.mark.parametrize(("ending", "begins"), [(".pdf", b"%PDF-"), (".png", b"\x89PNG")])
def test_it_is_saved_for_its_owner_alone(sheet, tmp_path, ending, begins):
    sheet.save(ending)
    file = tmp_path / f"Practice 2026-11-22{ending}"
    assert file.read_bytes().startswith(begins)
    assert file.stat().st_mode & 0o077 == 0
    assert "Only you can read it." in sheet.line.text()
    assert [each.name for each in tmp_path.glob(".*.part")] == []


def test_a_place_that_cannot_be_written_is_told(sheet, tmp_path):
    sheet._ways = (lambda *_: str(tmp_path / "nowhere" / "a.pdf"), None)
    sheet.save(".pdf")
    assert "could not be written" in sheet.line.text()
    with pytest.raises(TroubleError):
        keep(tmp_path / "nowhere" / "a.pdf", b"x")


def test_no_place_is_no_file(sheet, tmp_path):
    before = list(tmp_path.rglob("*.pdf"))
    sheet._ways = (lambda *_: "", None)
    sheet.save(".pdf")
    assert list(tmp_path.rglob("*.pdf")) == before
    assert not sheet.line.isVisible()


def test_the_printer_is_given_what_is_seen(sheet):
    sheet._print()
    assert sheet.given == [paper(sheet)]


def test_the_picture_shows_ink_on_white_and_has_an_end(qapp):
    picture = QImage.fromData(as_picture(document([Heading("A"), Line("b")])))
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    darkest = min(
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    )
    assert darkest < 90
    with pytest.raises(TroubleError, match="too long for one picture"):
        as_picture(document([Line("word " * 100)] * 900))


def test_steady_me_is_never_hidden_behind_the_paper(house, qtbot, theme, clock):
    app = App(theme, lambda: None, None, clock)
    qtbot.addWidget(app.shell)
    app.shell.show()
    app.shell.open("journey")
    for way in (lambda: app.shell.do("steady"), lambda: app.shell.open("today")):
        opened = open_summary(app.shell, app.house)
        way()
        assert not opened.isVisible()
    app.shell.close()
    app.close()
