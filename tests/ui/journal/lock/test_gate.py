"""The gate: it opens by a passphrase or a recovery key, and blames nobody for a slip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from innerheal_desktop.journal.errors import DamagedHeaderError
from innerheal_desktop.journal.state import State
from innerheal_desktop.ui.journal.doors import open_unlock
from innerheal_desktop.ui.journal.gate import Gate
from innerheal_desktop.ui.journal.opening import NOT_IT, NOT_THE_KEY, OPENING
from innerheal_desktop.ui.journal.protect import DeedSheet
from innerheal_desktop.ui.journal.secret import caps_lock
from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet
from tests.ui.journal.lock.hand_journal import KEY, PASSPHRASE

# What the screen of the tests cannot do, and a window may ask of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


@pytest.fixture
def gate(window, room):
    made = Gate(room)
    QVBoxLayout(window).addWidget(made)
    made.fill()
    made.focus_first()
    QApplication.processEvents()
    return made


def field_of(opening):
    return opening.ways["passphrase"].secrets.lines[0]


def type_in(opening, passphrase):
    QTest.keyClicks(field_of(opening), passphrase)
    QTest.keyClick(field_of(opening), Qt.Key.Key_Return)


def done(journal):
    """What was asked of the journal is done, and the window has heard of it."""
    journal.settle()
    QApplication.processEvents()


def test_the_passphrase_is_written_where_the_focus_is_and_nobody_sees_it(gate):
    field = field_of(gate.opening)
    assert field.hasFocus()
    QTest.keyClicks(field, PASSPHRASE)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    assert PASSPHRASE not in field.displayText()
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_while_it_opens_the_window_says_so_and_nothing_can_be_pressed_twice(gate, journal):
    type_in(gate.opening, PASSPHRASE)
    assert gate.opening.line.text() == OPENING
    assert not field_of(gate.opening).isEnabled()
    gate.opening.ways["passphrase"].go()
    assert journal.asked == ["unlock"]
    done(journal)
    assert journal.state is State.OPEN
    assert not gate.opening.busy
    assert field_of(gate.opening).text() == ""
    assert not field_of(gate.opening).isUndoAvailable()


def test_a_wrong_passphrase_is_told_warmly_and_can_be_typed_over(gate, journal):
    type_in(gate.opening, "seven herons")
    done(journal)
    field = field_of(gate.opening)
    assert gate.opening.line.text() == NOT_IT
    assert field.hasFocus()
    assert field.selectionLength() == len("seven herons")
    QTest.keyClicks(field, PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    done(journal)
    assert journal.state is State.OPEN


def test_an_empty_field_asks_nothing(gate, journal):
    gate.opening.ways["passphrase"].unlock.click()
    assert journal.asked == []


def test_whoever_goes_elsewhere_leaves_nothing_in_the_field(gate):
    QTest.keyClicks(field_of(gate.opening), "seven")
    gate.opening.ways["passphrase"].secrets.shown.setChecked(True)
    gate.hide()
    assert field_of(gate.opening).text() == ""
    assert field_of(gate.opening).echoMode() is QLineEdit.EchoMode.Password


def test_what_is_typed_can_be_shown_and_is_hidden_again_after_use(gate, journal):
    secrets = gate.opening.ways["passphrase"].secrets
    QTest.keyClicks(secrets.lines[0], PASSPHRASE)
    secrets.shown.click()
    assert secrets.lines[0].displayText() == PASSPHRASE
    QTest.keyClick(secrets.lines[0], Qt.Key.Key_Return)
    done(journal)
    assert not secrets.shown.isChecked()


def test_what_is_shown_is_still_not_copied(gate, clipboard):
    secrets = gate.opening.ways["passphrase"].secrets
    QTest.keyClicks(secrets.lines[0], PASSPHRASE)
    secrets.shown.setChecked(True)
    secrets.lines[0].selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(secrets.lines[0], key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == ""
    assert secrets.texts == (PASSPHRASE,)
    clipboard.setText(" and a stone")
    secrets.lines[0].end(False)
    QTest.keyClick(secrets.lines[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert secrets.texts == (f"{PASSPHRASE} and a stone",)


@pytest.mark.parametrize(
    ("typed", "shift", "on"),
    [
        ("a", False, False),
        ("A", False, True),
        ("a", True, True),
        ("A", True, None),  # a Mac writes that with Caps Lock on or off
        ("ä", True, True),
        ("7", False, None),
        ("あ", False, None),
        ("", True, None),
    ],
)
def test_caps_lock_shows_in_what_a_key_writes(typed, shift, on):
    assert caps_lock(typed, shift=shift) is on


def test_caps_lock_is_told_in_words_and_only_while_it_is_on(gate):
    secrets = gate.opening.ways["passphrase"].secrets
    QTest.keyClicks(secrets.lines[0], "a")
    assert secrets.caps.isHidden()
    # With Shift, a key that writes a small letter tells of it.
    QTest.keyClick(secrets.lines[0], "a", Qt.KeyboardModifier.ShiftModifier)
    assert not secrets.caps.isHidden()
    assert secrets.caps.text() == "Caps Lock is on."
    QTest.keyClicks(secrets.lines[0], "a")
    assert secrets.caps.isHidden()


def test_the_recovery_key_is_taken_however_it_is_written(gate, journal, window):
    gate.opening.turn("recovery")
    way = gate.opening.ways["recovery"]
    assert way.key.line.hasFocus()
    QTest.keyClicks(way.key.line, KEY.lower().replace("-", " "))
    assert way.key.count.text() == "30 of 30 characters"
    QTest.keyClick(way.key.line, Qt.Key.Key_Return)
    done(journal)
    assert journal.state is State.OPEN
    assert way.key.line.text() == ""
    # A passphrase that one can keep in mind is offered then, and may wait.
    sheet = window.findChild(DeedSheet)
    assert sheet.isVisible()
    sheet.leave()
    assert journal.asked == ["unlock_with"]


def test_a_slip_and_another_key_are_two_stories(gate, journal):
    gate.opening.turn("recovery")
    way = gate.opening.ways["recovery"]
    way.key.line.setText(KEY[:-1])
    way.go()
    done(journal)
    assert gate.opening.line.text() == "This is not the key. Look again."
    assert way.key.line.text() == KEY[:-1]  # to be mended, not typed anew
    way.key.line.setText(KEY[:-1] + "2")
    way.go()
    done(journal)
    assert gate.opening.line.text() == NOT_THE_KEY


def test_with_neither_it_is_honest_and_what_is_sealed_is_only_put_aside(gate, journal):
    gate.opening.turn("neither")
    neither = gate.opening.ways["neither"]
    assert "nobody can open" in neither.told
    assert neither.later.hasFocus()
    neither.later.click()
    assert gate.opening.way is gate.opening.ways["passphrase"]
    assert journal.asked == []
    gate.opening.turn("neither")
    neither.anew.click()
    done(journal)
    assert journal.asked == ["set_aside"]
    assert journal.state is State.PLAIN


def test_a_damaged_lock_is_another_story_and_leads_to_the_backups(gate, journal):
    def damaged(passphrase):
        def work():
            raise DamagedHeaderError("It cannot be read.", "Look at the backups.")

        return journal._later("unlock", work)

    journal.unlock = damaged
    asked = []
    gate.opening.wanted.connect(asked.append)
    type_in(gate.opening, PASSPHRASE)
    done(journal)
    way = gate.opening.way
    assert way is gate.opening.ways["damaged"]
    assert "not about your passphrase" in way.told
    assert field_of(gate.opening).text() == ""
    way.backups.click()
    assert asked == ["journal-backups"]


def test_where_it_is_known_beforehand_nobody_is_asked_in_vain(gate, journal):
    journal.trouble = DamagedHeaderError("It cannot be read.", "Look at the backups.")
    gate.fill()
    assert gate.opening.way is gate.opening.ways["damaged"]
    assert gate.opening.line.text() == str(journal.trouble)


def test_a_door_does_at_once_what_needs_no_key(window, room, journal):
    journal.state = State.PLAIN
    did = []
    open_unlock(window, room, lambda: did.append("it"))
    assert did == ["it"]


def test_a_door_opens_and_then_does_what_it_was_opened_for(window, room, journal):
    did = []
    open_unlock(window, room, lambda: did.append("it"))
    sheet = window.findChild(UnlockSheet)
    QApplication.processEvents()
    assert sheet.first.hasFocus()
    type_in(sheet.opening, PASSPHRASE)
    done(journal)
    assert did == ["it"]
    assert not sheet.isVisible()


def test_leaving_a_door_is_a_no_also_while_it_opens(window, room, journal):
    did = []
    open_unlock(window, room, lambda: did.append("it"))
    sheet = window.findChild(UnlockSheet)
    type_in(sheet.opening, PASSPHRASE)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    done(journal)
    assert journal.state is State.LOCKED
    assert did == []
