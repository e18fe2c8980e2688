"""Everything that was taken along comes back by the window alone, from the first page on."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.journal.page import Page
from innerheal_desktop.leaving.taking import take
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.returning.sheet import ReturningSheet, returned_words
from innerheal_desktop.ui.welcome.page import Welcome
from innerheal_desktop.ui.widgets.button import Button
from tests.practice.practice_words import TODAY, sat
from tests.ui.house import clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
NOW = datetime(2026, 11, 22, 7, 30)  # noqa: DTZ001 — a wall clock, as a ZIP keeps it
LONG = 30_000


@pytest.fixture
def archive(tmp_path):
    """Three days of practice and one page, taken along from the old computer."""
    old = tmp_path / "old"
    old.mkdir()
    clock = HandClock(datetime(2026, 11, 22, 6, 30, tzinfo=UTC))
    journal = Journal(old, clock)
    journal.write(Page(text="Dear younger me.")).result(30)
    with PracticeLog(old, clock) as log:
        log.add(*(sat(TODAY.replace(day=day)) for day in (18, 19, 20))).result()
        out = take(old, log, tmp_path / "all.zip", NOW, journal=journal).path
    journal.close()
    return out


@pytest.fixture
def app(qtbot, theme):
    made = App(theme, lambda: None, None, HandClock(), Preferences(None))
    made.begun_again = []
    made.desk.others["again"] = lambda: made.begun_again.append(True)
    qtbot.addWidget(made.shell)
    made.shell.resize(1080, 720)
    made.shell.show()
    yield made
    made.close()


def named(widget, words):
    return next(each for each in widget.findChildren(Button) if each.text() == words)


def test_the_welcome_leads_to_it_and_all_is_here_again(app, archive, qtbot):
    app.sheets.welcome(app.shell)
    named(app.shell.findChild(Welcome), "I come from another computer…").click()
    sheet = app.shell.findChild(ReturningSheet)
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.working.ended, timeout=LONG):
        sheet.bring(archive)
    assert "3 days of practice" in sheet.line.text()
    assert "1 page, without a passphrase" in sheet.line.text()
    assert sheet.go_on.hasFocus()
    assert not sheet.file.isVisible()
    assert len(app.house.memory.log.records()) == 3
    assert [each.text for each in app.house.home.journal.pages()] == ["Dear younger me."]
    sheet.go_on.click()
    assert app.begun_again == [True]
    app.house.home.close_journal()


def test_what_is_not_ours_is_said_and_another_may_be_chosen(app, qtbot, tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"JFIF")
    app.sheets.returning(app.shell)
    sheet = app.shell.findChild(ReturningSheet)
    with qtbot.waitSignal(sheet.working.ended, timeout=LONG):
        sheet.bring(Path(tmp_path / "photo.jpg"))
    assert "photo.jpg" in sheet.line.text()
    assert sheet.file.isVisible()
    assert sheet.file.hasFocus()
    sheet.leave()
    assert app.begun_again == []


def test_nothing_is_promised_of_what_was_cancelled():
    assert returned_words(None) == "Cancelled. Nothing was changed."


def test_it_finds_room_in_the_largest_text_and_every_way_has_a_name(app, theme):
    theme.resize(2.0)
    app.shell.resize(720, 520)
    app.sheets.returning(app.shell)
    QApplication.processEvents()
    sheet = app.shell.findChild(ReturningSheet)
    assert clipped(sheet) == []
    assert unnamed(sheet) == []
    theme.resize(1.0)


def test_what_a_kill_left_of_it_goes_at_the_next_start(app):
    left = app.house.home.folder / "coming-0000000a/all"
    left.mkdir(parents=True)
    (left / "journal.json").write_text("Dear younger me.")
    app.tend()
    assert not left.parent.exists()


def test_where_nothing_came_the_journal_opens_as_before(app, qtbot, tmp_path):
    journal = app.house.home.journal
    journal.write(Page(text="From here.")).result(30)
    (tmp_path / "photo.jpg").write_bytes(b"JFIF")
    app.sheets.returning(app.shell)
    sheet = app.shell.findChild(ReturningSheet)
    with qtbot.waitSignal(sheet.working.ended, timeout=LONG):
        sheet.bring(tmp_path / "photo.jpg")
    assert [each.text for each in app.house.home.journal.pages()] == ["From here."]
    app.house.home.close_journal()
