"""A session's file is let fall on the window or chosen, shown, and mended in an editor."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from innerheal_desktop import paths
from innerheal_desktop.app import App
from innerheal_desktop.clock import HandClock
from innerheal_desktop.ui.moving.dropping import dropped
from innerheal_desktop.ui.pages import adding
from innerheal_desktop.ui.pages.library import LibraryPage
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.library.test_mistyped import LAKE

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def app(qtbot, qapp):
    before = qapp.font(), qapp.palette()
    theme = Theme(qapp, paths.assets() / "fonts", chosen="dawn")
    made = App(theme, lambda: None, None, HandClock())
    made.preferences.change(welcomed=True)
    qtbot.addWidget(made.shell)
    made.shell.show()
    qtbot.waitUntil(lambda: made.shell._pages.stack.currentWidget() is not None)
    made.sheets.take_drops(made.shell)
    yield made
    made.shell.close()
    made.close()
    qapp.setStyleSheet("")
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    theme.deleteLater()


@pytest.fixture
def given(tmp_path):
    def give(words=LAKE, name="lake.md"):
        file = tmp_path / name
        file.write_text(words, "utf-8")
        return file

    return give


def drop(app, file, may=Qt.DropAction.CopyAction):
    """Let a file fall on the window; what whoever offered it is told of that."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    how = (may, held, Qt.MouseButton.LeftButton, NONE)
    QApplication.sendEvent(app.shell, QDragEnterEvent(QPoint(9, 9), *how))
    fallen = QDropEvent(QPointF(9, 9), *how)
    QApplication.sendEvent(app.shell, fallen)
    return fallen.dropAction()


def page_of(app):
    return app.shell.findChild(LibraryPage)


def words(page):
    return " ".join(each.text() for each in page.details.card.findChildren(PlainLabel))


def test_a_session_let_fall_on_the_window_stands_in_the_library(app, given):
    drop(app, given())
    assert app.shell._pages.name == "library"
    entry = page_of(app).list.chosen
    assert (entry.title, entry.own) == ("Evening by the Lake", True)
    assert paths.own_sessions(app.house.home.folder) / "lake.md" == Path(entry.path)
    assert "give somebody its file, lake.md" in words(page_of(app))


def test_one_that_must_be_mended_says_so_and_plays_once_it_is(app, given, qapp):
    drop(app, given(LAKE.replace("pattern", "patern")))
    page = page_of(app)
    assert "“patern” is not known in a breathe block. Did you mean “pattern”?" in words(page)
    Path(page.list.chosen.path).write_text(LAKE, "utf-8")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert page.details.session is not None


def test_what_cannot_be_added_says_why_and_offers_another(app, given, monkeypatch):
    app.shell.open("library")
    page = page_of(app)
    chosen = [str(given("milk and bread", "list.txt")), str(given())]
    monkeypatch.setattr(adding, "which_file", lambda *_: chosen.pop(0))
    page.details.turn.emit("add")
    assert "“list.txt” is not a session" in words(page)
    page.details.turn.emit("add")
    assert page.list.chosen.title == "Evening by the Lake"


def test_what_is_let_fall_was_copied_also_where_moving_it_is_proposed(app, given):
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    assert drop(app, given(), both) is Qt.DropAction.CopyAction
    assert page_of(app).list.chosen.title == "Evening by the Lake"


def test_a_text_that_wants_to_be_a_session_is_told_what_it_lacks(app, given):
    drop(app, given("# Evening\n\nSit down by the water.\n"))
    assert app.shell._pages.name == "library"
    assert "“lake.md” is not a session" in words(page_of(app))
    assert "with a session block in it" in words(page_of(app))


@pytest.mark.parametrize(
    "address", ["http://a.example/x.md", "smb://a/x.md", "file://a.example/x.md"]
)
def test_what_lies_on_another_computer_is_never_asked_for(address):
    held = QMimeData()
    held.setUrls([QUrl(address)])
    how = (Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, NONE)
    assert dropped(QDropEvent(QPointF(9, 9), *how)) is None
