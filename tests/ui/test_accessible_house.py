"""What a screen reader meets, where the focus goes back to, and that nothing moves unseen."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit

from innerheal_desktop.ui.accessibility import expose
from innerheal_desktop.ui.help import HelpSheet
from innerheal_desktop.ui.pages.chip import Chip
from innerheal_desktop.ui.player.sitting import Stage
from innerheal_desktop.ui.quick import QuickStart
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.widgets.choice import Choice
from innerheal_desktop.ui.widgets.head import Head
from innerheal_desktop.ui.widgets.rail import RailButton
from tests.ui.house import seen
from tests.ui.rooms import everything, first_rooms, pages, run, settled, sitting
from tests.ui.test_walks import house  # noqa: F401 — a fixture

Role = QAccessible.Role


@pytest.fixture
def app(house):  # noqa: F811 — the fixture
    """The app on its own, in front."""
    expose()
    house()
    opened = house.app()
    opened.shell.activateWindow()
    settled()
    return opened


def role(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


def said(widget, kind=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(kind)


# Names and roles, as a reader hears them.


def test_a_window_is_a_window_and_its_title_a_heading(app):
    title = app.shell.findChild(Head).title
    assert role(app.shell) == Role.Window
    assert said(app.shell) == app.shell.windowTitle()
    assert role(title) == Role.Heading
    assert said(title) == title.text()


def test_pages_and_parts_are_groups_with_a_name_and_one_of_several(app):
    assert role(app.shell._rail) == Role.Grouping
    assert {role(each) for each in seen(app.shell, RailButton)} == {Role.RadioButton}
    app.shell.open("library")
    settled()
    ways = app.shell._pages.stack.currentWidget().choices
    assert {role(chip) for chip in ways.ways.findChildren(Chip)} == {Role.RadioButton}
    assert {role(chip) for chip in ways.first.findChildren(Chip)} == {Role.CheckBox}


def test_a_sheet_is_a_dialogue_that_keeps_the_rest_waiting(app):
    app.desk.do("help")
    sheet = app.shell.findChild(HelpSheet)
    dialogue = QAccessible.queryAccessibleInterface(sheet)
    assert dialogue.role() == Role.Dialog
    assert dialogue.text(QAccessible.Text.Name) == "Keys and help"
    assert dialogue.state().modal


def test_a_field_that_opens_says_what_it_is_for(app):
    for name in pages(app):
        for field in seen(app.shell, Choice):
            assert said(field, QAccessible.Text.Description), name


def test_the_picture_tells_its_phase(app, clock):
    app.shell.play(everything())
    page = app.shell.player
    page.sitting.skip_lead_in()
    page.sitting.section(1)
    run(page, clock, 1)
    guide = page.view.picture.visual
    assert role(guide) == Role.Graphic
    assert said(guide, QAccessible.Text.Description).startswith("Breathe")
    page.leave()


# The focus: back to where it was, and never moved by time.


@pytest.mark.parametrize("action", ["quick", "help", "welcome", "erase"])
def test_esc_leaves_every_sheet_and_the_focus_returns_to_its_opener(app, qtbot, action):
    for name in ("today", "library", "settings"):
        app.shell.open(name)
        settled()
        opener = app.shell.focusWidget()
        app.desk.do(action)
        settled()
        assert app.shell.focusWidget() is not opener
        qtbot.keyClick(app.shell.focusWidget(), Qt.Key.Key_Escape)
        settled()
        assert app.shell.focusWidget() is opener, name


def test_time_moves_no_focus_and_takes_it_from_no_field(app, clock):
    moves = []
    for name in sitting(app, clock):
        page = app.shell.player
        if page.sitting is None or page.sitting.stage is not Stage.RUNNING:
            continue
        focus, step = app.shell.focusWidget(), page.sitting.moment.waiting
        run(page, clock, 5)
        if page.sitting is not None and page.sitting.moment.waiting is step:
            moves += [] if app.shell.focusWidget() is focus else [name]
    assert moves == []


def test_a_page_filled_anew_leaves_a_field_its_focus(app, qtbot):
    app.shell.open("library")
    settled()
    field = app.shell._pages.stack.currentWidget().field
    field.setFocus()
    qtbot.keyClicks(field, "slow")
    app.shell.refresh()
    settled()
    assert app.shell.focusWidget() is field
    assert field.text() == "slow"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_no_stop_traps_the_tab_key(app, qtbot, key):
    for name in first_rooms(app):
        here = app.shell.focusWidget()
        for _ in range(4):
            qtbot.keyClick(here, key)
            assert app.shell.focusWidget() is not here, name
            here = app.shell.focusWidget()


def test_the_quick_start_is_typed_into_at_once(app):
    app.desk.do("quick")
    assert isinstance(app.shell.focusWidget(), QLineEdit)
    app.shell.findChild(QuickStart).leave()


# Movement.


def running(app):
    """What runs by time in the window, again and again."""
    timers = app.shell.findChildren(QTimer)
    return [each for each in timers if each.isActive() and not each.isSingleShot()]


def test_where_nothing_is_practised_nothing_moves(app):
    for name in pages(app):
        if name != "settings, sound":  # looks for devices that come and go, while it is seen
            assert running(app) == [], name


def test_a_pause_and_a_hidden_window_move_nothing(app, clock):
    app.shell.play(everything())
    page = app.shell.player
    page.sitting.skip_lead_in()
    run(page, clock, 1)
    page.sitting.pause()
    assert running(app) == []
    page.sitting.resume()
    app.shell.hide()
    drawn = []
    visual = page.view.picture.visual
    visual.paintEvent = drawn.append
    run(page, clock, 8)
    QApplication.processEvents()
    assert drawn == []
    app.shell.show()
    run(page, clock, 8)
    assert drawn


def test_less_movement_is_followed_everywhere(app):
    app.preferences.change(motion="none")
    app.shell.play(everything())
    assert app.shell.player.view.picture.visual.motion is Motion.NONE
    app.preferences.change(motion="full")
    assert app.shell.player.view.picture.visual.motion is Motion.FULL
    app.shell.player.leave()
