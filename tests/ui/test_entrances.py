"""The ways in for whoever has years of practice elsewhere, and the way out again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.ui.moving.sheet import MovingSheet
from innerheal_desktop.ui.pages.privacy import BringCard, TakeAlong
from innerheal_desktop.ui.quick_asking import asking_of
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.welcome.page import Welcome
from innerheal_desktop.ui.welcome.steps import STEPS
from innerheal_desktop.ui.widgets.button import Button

LOG = "Started At,Duration,Preset,Activity\n11/20/2026 06:30:00,0:10:0,,Meditation\n"


@pytest.fixture
def app(qtbot, theme: Theme, clock):
    app = App(theme, lambda: None, clock=clock)
    qtbot.addWidget(app.shell)
    app.shell.show()
    app.shell.open("today")
    yield app
    app.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "InsightTimerLogs.csv"
    made.write_text(LOG)
    return made


def sheet(app: App) -> MovingSheet | None:
    sheets = app.shell.findChildren(MovingSheet)
    return next((each for each in sheets if each.isVisible()), None)


def fall(app: App, *files: Path) -> bool:
    """Let files fall on the window; whether it takes them."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    how = (held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(app.shell, entered)
    if entered.isAccepted():
        QApplication.sendEvent(app.shell, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *how))
    return entered.isAccepted()


@pytest.mark.parametrize("words", ["import", "insight timer", "apple health", "bring practice"])
def test_the_quick_start_knows_the_desk(app, words):
    answer = asking_of(app.house.home, app.house.memory).answers(words)[0]
    app.shell.do(answer.page)
    assert sheet(app) is not None


def test_the_quick_start_knows_the_way_out(app):
    answer = asking_of(app.house.home, app.house.memory).answers("export")[0]
    app.shell.do(answer.page)
    assert app.shell.findChild(BringCard).isVisibleTo(app.shell)
    button = app.shell.findChild(TakeAlong).button
    assert app.shell.focusWidget() is button
    assert button.visibleRegion().boundingRect() == button.rect()


def test_the_settings_lead_to_the_desk(app):
    app.shell.do("leaving")
    app.shell.findChild(BringCard).bring.click()
    assert sheet(app) is not None


def test_the_welcome_ends_with_it(app):
    app.shell.do("welcome")
    welcome = app.shell.findChild(Welcome)
    welcome.go_far(len(STEPS) - 1)
    (bring,) = (each for each in welcome.step.findChildren(Button) if "Bring" in each.text())
    bring.click()
    assert (sheet(app) is not None, welcome.isVisible()) == (True, False)


def test_what_is_let_fall_is_looked_at_and_seen_in_journey(app, file, qtbot):
    app.sheets.take_drops(app.shell)
    assert fall(app, file)
    qtbot.waitUntil(lambda: sheet(app).seen is not None)
    sheet(app).seen.go.click()
    qtbot.waitUntil(sheet(app).show_it.isVisible)
    assert app.shell.focusWidget() is sheet(app).show_it
    sheet(app).show_it.click()
    assert sheet(app) is None
    assert app.shell.windowTitle() == "Journey — InnerHeal"


def test_two_files_or_one_in_a_sitting_are_not_taken(app, file, tmp_path):
    app.sheets.take_drops(app.shell)
    assert not fall(app, file, tmp_path / "other.csv")
    app.shell.steady_me()
    assert app.shell.sitting is not None
    assert not fall(app, file)


def test_nothing_falls_through_what_lies_over_the_page(app, file):
    app.sheets.take_drops(app.shell)
    app.shell.do("help")
    assert not fall(app, file)
