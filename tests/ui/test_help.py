import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.ui.help import HelpSheet
from innerheal_desktop.ui.keys import ACTIONS, Keys
from innerheal_desktop.ui.widgets.button import Button


@pytest.fixture
def window(qtbot, theme):
    button = Button("Behind")
    qtbot.addWidget(button)
    button.resize(720, 520)
    button.show()
    button.setFocus()
    return button


def sheet_over(window, keys=None):
    sheet = HelpSheet(window, keys or Keys())
    sheet.appear()
    return sheet


def told(sheet):
    return {words: key for each in sheet.lists for words, key in each.rows}


def test_every_action_stands_there_with_the_key_it_has_now(window):
    rows = told(sheet_over(window))
    assert rows["Keys and help"] == "F1 or ?"
    assert rows["Settings"] == "Ctrl+6 or Ctrl+,"
    assert rows["Mute"] == "M"
    assert rows["Search sessions"] == "/"
    seconds = sum(action.name.endswith("-too") for action in ACTIONS)
    assert sum(len(each.rows) for each in sheet_over(window).lists) == len(ACTIONS) - seconds


def test_a_key_of_ones_own_is_told_and_one_switched_off_is_not(window):
    rows = told(sheet_over(window, Keys([("mute", "Z"), ("bells", "")], single=True)))
    assert rows["Mute"] == "Z"
    assert "Bells" not in rows
    without = sheet_over(window, Keys(single=False))
    assert not {"Mute", "Search sessions"} & told(without).keys()
    assert all(each.rows for each in without.lists)


def test_esc_leaves_and_the_focus_returns(window, qtbot):
    sheet = sheet_over(window)
    assert sheet.close_button.hasFocus()
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.hasFocus()


def test_tab_stays_inside(window, qtbot):
    sheet = sheet_over(window)
    for _ in range(5):
        qtbot.keyClick(window.window().focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(window.window().focusWidget())
    qtbot.keyClick(window.window().focusWidget(), Qt.Key.Key_Backtab)
    assert sheet.isAncestorOf(window.window().focusWidget())


def test_the_window_is_called_what_lies_over_it(window, qtbot):
    window.setWindowTitle("Library — InnerHeal")
    sheet = sheet_over(window)
    assert window.windowTitle() == f"{sheet.accessibleName()} — InnerHeal"
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert window.windowTitle() == "Library — InnerHeal"
