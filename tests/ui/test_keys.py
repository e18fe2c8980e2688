import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QWidget

from innerheal_desktop.ui.key_places import latin_of
from innerheal_desktop.ui.keys import ACTIONS, FIXED, PLAYER, Keys
from innerheal_desktop.ui.pages.key_settings import KeyboardGroup
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.shortcuts import bind, key_of, meant
from tests.ui.host import hosted

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def group(qtbot, theme, tmp_path):
    made = KeyboardGroup("Keyboard", Preferences(tmp_path))
    made.preferences = made.keys._preferences
    return hosted(qtbot, made)


def ask(group, qtbot, action, key, modifier=NONE):
    """Press the button of an action, and then a key; what is said below its row."""
    row = group.keys.rows[action]
    row.button.setFocus()
    row.button.click()
    qtbot.keyClick(row.button, key, modifier)
    return row.line.text()


def test_no_two_actions_have_the_same_key():
    keys = [(action.key, action.place) for action in ACTIONS]
    assert len(set(keys)) == len(keys)


def test_a_key_is_chosen_by_pressing_it(group, qtbot):
    assert ask(group, qtbot, "mute", Qt.Key.Key_Z) == ""
    assert group.preferences.settings.keys == (("mute", "Z"),)
    assert group.keys.rows["mute"].button.text() == "Z"
    assert group.keys.rows["mute"].button.accessibleName() == "Mute: Z. Change"


def test_a_key_that_means_something_already_is_refused_with_its_meaning(group, qtbot):
    assert ask(group, qtbot, "mute", Qt.Key.Key_G) == "G: This key already means “Steady me”."
    assert ask(group, qtbot, "mute", Qt.Key.Key_K, CTRL).endswith("“Quick start”.")
    assert group.preferences.settings.keys == ()
    assert group.keys.rows["mute"].button.text() == "M"


@pytest.mark.parametrize(
    ("action", "key", "why"),
    [
        ("mute", "Tab", "move about"),
        ("quick", "Q", "Ctrl or Alt"),
        ("quick", "Shift+Q", "Ctrl or Alt"),
        ("find", "S", "Ctrl or Alt"),
        ("mute", "/", "already means “Search sessions”"),
        ("quick", "Ctrl+V", "writing"),
        ("leave", "X", "stays as it is"),
    ],
)
def test_a_key_that_would_do_harm_is_refused_in_words(action, key, why):
    assert why in Keys().refusal(action, key)


@pytest.mark.parametrize(("action", "key"), [("quick", "F9"), ("quick", "Alt+Q"), ("mute", "")])
def test_what_is_free_may_be_had(action, key):
    assert Keys().refusal(action, key) == ""


def test_delete_leaves_an_action_without_a_key_and_esc_everything_as_it_was(group, qtbot):
    ask(group, qtbot, "bells", Qt.Key.Key_Delete)
    assert group.preferences.settings.keys == (("bells", ""),)
    ask(group, qtbot, "mute", Qt.Key.Key_Escape)
    assert group.preferences.settings.keys == (("bells", ""),)
    assert not group.keys.rows["mute"].button.waiting


def test_the_usual_key_again_is_no_choice(group, qtbot):
    ask(group, qtbot, "mute", Qt.Key.Key_Z)
    ask(group, qtbot, "mute", Qt.Key.Key_M)
    assert group.preferences.settings.keys == ()


def test_all_keys_as_usual_can_be_undone(group, qtbot):
    ask(group, qtbot, "mute", Qt.Key.Key_Z)
    group.keys.usual.click()
    assert group.preferences.settings.keys == ()
    group.keys.undo.click()
    assert group.preferences.settings.keys == (("mute", "Z"),)


def test_the_way_out_cannot_be_taken_away(group):
    assert all(not group.keys.rows[name].button.isEnabled() for name in FIXED)
    assert Keys([("leave", "X")]).key("leave") == "Esc"


def test_single_keys_can_be_switched_off_also_the_one_for_help():
    keys = Keys(single=False)
    assert (keys.key("mute"), keys.key("help-too"), keys.key("find")) == ("", "", "")
    assert Keys([("find", "Ctrl+F")], single=False).key("find") == "Ctrl+F"
    assert (keys.key("pause"), keys.key("screen"), keys.key("help")) == ("Space", "F11", "F1")


def test_shortcuts_are_bound_anew_only_where_they_differ(qtbot):
    window, done = QWidget(), []
    qtbot.addWidget(window)
    bind(window, Keys(), done.append)
    before = window.findChildren(QShortcut)
    bind(window, Keys(), done.append)
    assert window.findChildren(QShortcut) == before
    bind(window, Keys([("quick", "Alt+Q")]), done.append)
    live = {each.whatsThis(): each for each in window.findChildren(QShortcut) if each.isEnabled()}
    assert "Ctrl+K" not in live
    live["Alt+Q"].activated.emit()
    live["?"].activated.emit()
    assert done == ["quick", "help"]


@pytest.mark.parametrize(
    ("key", "modifier", "text", "named"),
    [
        (Qt.Key.Key_M, NONE, "m", "M"),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Plus, SHIFT, "+", "+"),
        (Qt.Key.Key_Equal, NONE, "=", "="),
        (Qt.Key.Key_section, SHIFT, "§", "§"),
        (Qt.Key.Key_S, CTRL | SHIFT, "\x13", "Ctrl+Shift+S"),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.KeypadModifier, "", "Up"),
        (Qt.Key.Key_Space, NONE, " ", "Space"),
        (Qt.Key.Key_Shift, SHIFT, "", ""),
    ],
)
def test_a_key_is_named_as_the_table_names_it(key, modifier, text, named):
    assert key_of(QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier, text)) == named


def press(key, modifier=NONE, text="", scan=0, virtual=0):
    return QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("key", "modifier", "text"),
    [(Qt.Key.Key_Equal, NONE, "="), (Qt.Key.Key_section, SHIFT, "§"), (Qt.Key.Key_Z, NONE, "z")],
)
def test_whatever_key_the_settings_accept_works_in_a_sitting(group, key, modifier, text):
    button = group.keys.rows["mute"].button
    button.click()
    button.keyPressEvent(press(key, modifier, text))
    keys = Keys(group.preferences.settings.keys)
    assert keys.key("mute") == text.upper()
    assert meant(press(key, modifier, text), keys, PLAYER) == "mute"


def test_the_equals_sign_is_plus_without_shift_until_it_is_chosen():
    equals = press(Qt.Key.Key_Equal, NONE, "=")
    assert meant(equals, Keys(), PLAYER) == "louder"
    assert meant(equals, Keys([("louder", "")]), PLAYER) == ""
    assert meant(equals, Keys(single=False), PLAYER) == ""


LAM_ALEF = 0  # Windows writes two letters with one key, which Qt has no name for


@pytest.mark.parametrize(
    ("key", "text", "scan", "virtual", "platform", "action"),
    [
        (0x0424, "ф", 38, 0, "xcb", "less-air"),
        (0x041F, "п", 42, 0, "wayland", "steady-here"),
        (0x039C, "μ", 58, 0, "wayland-egl", "mute"),
        (0x0419, "й", 24, 0, "xcb", ""),
        (0x042D, "э", 48, 0, "xcb", ""),
        (0x0424, "ф", 30, 0x41, "windows", "less-air"),
        (LAM_ALEF, "لا", 48, 0x42, "windows", "bells"),
        (0x05E6, "צ", 1, 46, "cocoa", "mute"),
        (0x0424, "ф", 1, 0, "cocoa", "less-air"),
        (0x0924, "त", 46, 0, "xcb", ""),
        (0x094B, "ो", 38, 0, "xcb", "less-air"),
        (0x0424, "ф", 38, 0x41, "offscreen", ""),
        # A French keyboard: what is pressed is a Latin letter, and means itself.
        (Qt.Key.Key_Q, "q", 38, 0, "xcb", ""),
        (Qt.Key.Key_Comma, ",", 58, 0, "xcb", ""),
        (Qt.Key.Key_A, "a", 24, 0, "xcb", "less-air"),
        (Qt.Key.Key_F5, "", 38, 0x41, "windows", ""),
    ],
)
def test_a_letter_of_another_script_means_what_the_latin_one_of_its_key_does(
    key, text, scan, virtual, platform, action
):
    event = press(key, NONE, text, scan, virtual)
    assert meant(event, Keys(), PLAYER, platform) == action


def test_a_letter_of_another_script_that_was_chosen_means_that():
    event = press(0x0424, NONE, "ф", 38)
    assert meant(event, Keys([("mute", "Ф")]), PLAYER, "xcb") == "mute"
    assert meant(event, Keys(single=False), PLAYER, "xcb") == ""
    held = press(0x0424, CTRL, "", 38)
    assert meant(held, Keys([("mute", "Ctrl+A")]), PLAYER, "xcb") == "mute"
    assert meant(held, Keys(), PLAYER, "xcb") == ""


@pytest.mark.parametrize(
    ("platform", "codes"),
    [
        ("xcb", "38 56 54 40 26 41 42 43 31 44 45 46 58 57 32 33 24 27 39 28 30 55 25 53 29 52"),
        ("cocoa", "0 11 8 2 14 3 5 4 34 38 40 37 46 45 31 35 12 15 1 17 32 9 13 7 16 6"),
        ("windows", " ".join(str(each) for each in range(0x41, 0x5B))),
    ],
)
def test_every_letter_has_its_place_on_every_system(platform, codes):
    made = [press(0x0424, NONE, "ф", int(each), int(each)) for each in codes.split()]
    assert "".join(latin_of(each, platform) for each in made) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def test_a_key_of_ones_own_is_not_taken_by_an_action_that_came_later():
    keys = Keys((("less-air", "X"),))
    assert keys.action("X", PLAYER) == "less-air"
    assert keys.key("too-much") == ""
    assert Keys().action("X", PLAYER) == "too-much"
