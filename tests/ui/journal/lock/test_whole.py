"""The lock in the whole app, on a journal of its own: sealed, closed, opened again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.journal.journal import Journal, State
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.stretching import LEAST
from innerheal_desktop.ui.journal.gate import Gate
from innerheal_desktop.ui.journal.guard import Guard
from innerheal_desktop.ui.journal.page import JournalPage
from innerheal_desktop.ui.journal.protect import DeedSheet
from innerheal_desktop.ui.journal.recovery import RecoverySheet
from innerheal_desktop.ui.preferences import Preferences
from tests.journal.test_taken_away import take_the_lock_away

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "does not support raise", "systemTrayWindowChanged"
)

PASSPHRASE = "seven quiet herons by the lake"
SECRET = "It rained on the day that nobody came."
WAIT = 60_000  # milliseconds, for what is done on other threads


@pytest.fixture
def opened(qtbot, theme, tmp_path):
    """Opens the app on one folder, as often as it is asked."""
    made = []

    def open_():
        folder = Home().folder
        folder.mkdir(parents=True, exist_ok=True)
        app = App(theme, lambda: None, clock=HandClock(), preferences=Preferences(folder))
        app.preferences.change(welcomed=True)
        app.house.home.__dict__["journal"] = Journal(
            folder, app.house.home.clock, cost=lambda: LEAST
        )
        qtbot.addWidget(app.shell)
        app.shell.show()
        qtbot.waitExposed(app.shell)
        made.append(app)
        return app

    yield open_
    for app in made:
        app.close()


def seen(app, kind):
    return next(each for each in app.shell.findChildren(kind) if each.isVisible())


def protect(app, qtbot):
    """Seal the journal from the window, and leave the sheet of the recovery key."""
    app.shell.do("journal-protect")
    sheet = seen(app, DeedSheet)
    for line in sheet.secret.secrets.lines:
        line.setText(PASSPHRASE)
    sheet.secret.button.click()
    qtbot.waitUntil(lambda: app.house.home.journal.state is State.OPEN, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(app.shell.findChildren(RecoverySheet)), timeout=WAIT)
    seen(app, RecoverySheet).leave()


def test_it_is_sealed_closed_and_opened_again_on_another_day(opened, qtbot, tmp_path):
    app = opened()
    app.house.home.journal.write(Page(text=SECRET)).result(60)
    app.shell.open("journal")
    protect(app, qtbot)
    guard = app.shell.findChild(Guard)
    qtbot.waitUntil(lambda: guard.watches, timeout=WAIT)
    app.shell.do("journal-lock")
    assert app.house.home.journal.state is State.LOCKED
    qtbot.waitUntil(seen(app, JournalPage).gate.isVisible, timeout=WAIT)
    app.close()
    assert "journal" not in app.house.home.__dict__
    for file in Home().folder.rglob("*"):
        if file.is_file():
            whole = file.read_bytes()
            assert SECRET.encode() not in whole, file.name
            assert PASSPHRASE.encode() not in whole, file.name

    again = opened()
    again.shell.open("journal")
    gate = seen(again, Gate)
    field = gate.opening.ways["passphrase"].secrets.lines[0]
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: again.house.home.journal.state is State.OPEN, timeout=WAIT)
    qtbot.waitUntil(seen(again, JournalPage).parts.isVisible, timeout=WAIT)
    assert [page.text for page in again.house.home.journal.pages()] == [SECRET]


def test_the_window_goes_on_while_the_passphrase_is_stretched(opened, qtbot):
    app = opened()
    app.house.home.journal.write(Page(text=SECRET)).result(60)
    app.house.home.journal.protect(PASSPHRASE).result(60)
    app.house.home.journal.lock()
    app.shell.open("journal")
    gate = seen(app, Gate)
    gate.opening.ways["passphrase"].secrets.lines[0].setText("not it")
    gate.opening.ways["passphrase"].go()
    assert gate.opening.busy
    app.shell.open("today")  # one may go elsewhere meanwhile
    assert not gate.isVisible()
    qtbot.waitUntil(lambda: not gate.opening.busy, timeout=WAIT)
    assert app.house.home.journal.state is State.LOCKED
    assert gate.opening.ways["passphrase"].text == ""


def test_after_the_recovery_key_the_keys_go_to_the_sheet_that_offers_a_passphrase(opened, qtbot):
    app = opened()
    app.house.home.journal.write(Page(text=SECRET)).result(60)
    key = app.house.home.journal.protect(PASSPHRASE).result(60)
    app.house.home.journal.lock()
    app.shell.open("journal")
    gate = seen(app, Gate)
    gate.opening.turn("recovery")
    gate.opening.ways["recovery"].key.line.setText(key)
    gate.opening.ways["recovery"].go()
    qtbot.waitUntil(seen(app, JournalPage).parts.isVisible, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(app.shell.findChildren(DeedSheet)), timeout=WAIT)
    for _ in range(5):
        QApplication.processEvents()
    assert seen(app, DeedSheet).isAncestorOf(app.shell.focusWidget())


def test_closing_the_window_locks_it(opened, qtbot):
    app = opened()
    app.house.home.journal.write(Page(text=SECRET)).result(60)
    app.shell.open("journal")
    protect(app, qtbot)
    qtbot.waitUntil(lambda: app.shell.findChild(Guard).watches, timeout=WAIT)
    app.shell.close()
    assert app.house.home.journal.state is State.LOCKED


def test_a_lock_that_somebody_else_took_away_is_told_of_and_nothing_is_written(opened, qtbot):
    app = opened()
    app.house.home.journal.write(Page(text=SECRET)).result(60)
    app.shell.open("journal")
    protect(app, qtbot)
    guard = app.shell.findChild(Guard)
    qtbot.waitUntil(lambda: guard.watches, timeout=WAIT)
    take_the_lock_away(app.house.home.folder)
    guard.look()  # as it does every few seconds
    gate = seen(app, JournalPage).gate
    qtbot.waitUntil(gate.isVisible, timeout=WAIT)
    qtbot.waitUntil(lambda: not guard.watches, timeout=WAIT)
    assert gate.opening.way is gate.opening.ways["damaged"]
    assert "InnerHeal did not take it away" in gate.opening.line.text()
    assert seen(app, JournalPage).parts.writing.editor.paper.words == ""
