"""What a screen reader was heard to need: said once, in reading order, and nothing secret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from innerheal_desktop.ui.accessibility import expose
from innerheal_desktop.ui.journal.recovery import KeyPanel
from innerheal_desktop.ui.journal.secret import SecretLine, Secrets
from innerheal_desktop.ui.pages.field_group import Group
from innerheal_desktop.ui.pages.setting_fields import setting_field
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.order import step, stops
from innerheal_desktop.ui.widgets.rail import RailButton
from innerheal_desktop.ui.widgets.slider import Slider
from tests.ui.house import seen
from tests.ui.house import stops as walked
from tests.ui.rooms import settled
from tests.ui.test_walks import house  # noqa: F401 — a fixture

# What the screen of the tests cannot do, and the program may ask of it.
pytestmark = pytest.mark.qt_log_ignore(
    "does not support raise", "does not support propagateSizeHints", "does not support grabbing"
)

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


@pytest.fixture
def window(qtbot, theme):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def interface(widget):
    return QAccessible.queryAccessibleInterface(widget)


def shown(qtbot, window):
    with qtbot.waitExposed(window):
        window.show()


# The order of Tab.


def test_tab_goes_as_one_reads_however_late_something_was_made(window, qtbot):
    first, last = QPushButton("first"), QPushButton("last")
    window.layout().addWidget(first)
    window.layout().addWidget(last)
    shown(qtbot, window)
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.addWidget(QPushButton("below"), 1, 0)
    grid.addWidget(QPushButton("above"), 0, 0)
    window.layout().insertWidget(1, inner)
    settled()
    assert [each.text() for each in stops(window)] == ["first", "above", "below", "last"]


def test_options_are_one_stop_and_it_is_the_chosen_one(window, qtbot):
    options = [QRadioButton(words) for words in ("one", "two", "three")]
    for option in options:
        window.layout().addWidget(option)
    after = QPushButton("after")
    window.layout().addWidget(after)
    options[1].setChecked(True)
    shown(qtbot, window)
    window.activateWindow()
    after.setFocus()
    assert stops(window) == [options[1], after]
    assert step(window, forward=True)
    assert window.focusWidget() is options[1]
    assert step(window, forward=False)
    assert window.focusWidget() is after


def test_what_is_disabled_hidden_or_for_the_mouse_alone_is_no_stop(window, qtbot):
    for words in ("disabled", "hidden", "mouse", "there"):
        window.layout().addWidget(QPushButton(words))
    disabled, hidden, mouse, there = window.findChildren(QPushButton)
    disabled.setEnabled(False)
    mouse.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    shown(qtbot, window)
    hidden.hide()
    assert stops(window) == [there]


def test_the_library_is_gone_through_from_its_search_to_the_file_at_its_end(app):
    app.shell.open("library")
    settled()
    page = app.shell._pages.stack.currentWidget()
    page.field.setFocus()
    chain = walked(app.shell)
    card = page.details.session
    wanted = [page.field, page.list, card.keep_button, card.button]
    wanted += [page.details._save.parts.save]
    assert [each for each in chain if each in wanted] == wanted
    assert chain.index(page.choices.rest.more) < chain.index(page.list)


def test_tab_in_the_settings_comes_to_what_is_chosen(app):
    page = app.shell
    page.open("settings")
    settled()
    options = [each for each in walked(page) if isinstance(each, QRadioButton)]
    assert options
    assert [each.text() for each in options if not each.isChecked()] == []


# What is said.


def test_a_page_is_gone_to_without_a_detour(app):
    passed = []
    QApplication.instance().focusChanged.connect(lambda _, now: passed.append(now))
    for name in ("library", "journey", "journal", "support", "settings", "today"):
        app.shell.open(name)
        settled()
    assert [each for each in passed if isinstance(each, RailButton)] == []


@pytest.mark.parametrize("name", ["library", "journey", "journal", "support", "settings"])
def test_a_page_says_in_a_line_what_it_is_rather_than_all_that_stands_in_it(app, name):
    app.shell.open(name)
    page = app.shell._pages.stack.currentWidget()
    assert 2 < len(page.accessibleDescription().split()) < 10


def test_stacks_are_not_heard_and_groups_of_settings_leave_the_word_to_their_cards(app):
    app.shell.open("settings")
    settled()
    stacks = seen(app.shell, QStackedWidget)
    assert stacks
    assert {interface(each).role() for each in stacks} == {Role.Client}
    assert {interface(each).role() for each in seen(app.shell, Group)} == {Role.Section}


def test_a_slider_counts_as_its_words_do(qtbot, tmp_path):
    field = setting_field("text_size", Preferences(tmp_path))
    qtbot.addWidget(field)
    field.show_value()
    slider = field.findChild(Slider)
    assert slider.value() == 100
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 105
    assert slider.accessibleName().endswith("105 percent")
    assert field.value == 1.05


def test_a_hand_between_two_steps_chooses_the_nearer(qtbot, tmp_path):
    field = setting_field("text_size", Preferences(tmp_path))
    qtbot.addWidget(field)
    field.slider.setValue(118)
    assert field.value == 1.2


# What is secret.


def test_a_hidden_line_has_no_text_for_a_reader_and_is_known_as_a_password(qtbot):
    expose()
    line = SecretLine("Passphrase")
    qtbot.addWidget(line)
    line.setText("quiet lamp")
    hidden = interface(line)
    assert hidden.role() == Role.EditableText
    assert hidden.state().passwordEdit
    assert hidden.textInterface() is None
    assert "quiet" not in hidden.text(QAccessible.Text.Value)
    assert hidden.text(QAccessible.Text.Name) == "Passphrase"


def test_a_line_that_is_shown_can_be_read(qtbot):
    expose()
    both = Secrets("Passphrase")
    qtbot.addWidget(both)
    both.lines[0].setText("quiet lamp")
    both.shown.setChecked(True)
    assert interface(both.lines[0]).text(QAccessible.Text.Value) == "quiet lamp"
    both.shown.setChecked(False)
    assert interface(both.lines[0]).textInterface() is None


def test_the_recovery_key_is_come_to_and_said_sign_by_sign(qtbot):
    expose()
    panel = KeyPanel("11R15-P0FHZ-G0Z21-TQS0S-Q7VVT-J9ZSB")
    qtbot.addWidget(panel)
    assert panel.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert interface(panel).role() == Role.StaticText
    assert interface(panel).text(QAccessible.Text.Name).startswith("1 1 R 1 5, P 0 F H Z")
