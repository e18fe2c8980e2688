"""Setting and changing the lock: plain words, nothing kept of a passphrase, a key that is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.journal.state import State
from innerheal_desktop.ui.journal import deed_words
from innerheal_desktop.ui.journal.doors import (
    DOORS,
    open_change,
    open_confirm,
    open_new_passphrase,
    open_protect,
    open_renew,
    open_rotate,
    open_unprotect,
)
from innerheal_desktop.ui.journal.guard import guard_of
from innerheal_desktop.ui.journal.opening import NOT_IT
from innerheal_desktop.ui.journal.protect import EMPTY, UNLIKE, DeedSheet
from innerheal_desktop.ui.journal.recovery import COPIED, GOING, RecoverySheet
from innerheal_desktop.ui.journal.typed_back import FITS, FITS_NOT, ConfirmSheet
from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet
from innerheal_desktop.ui.sheets import LOCK_DEEDS
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.journal.lock.hand_journal import KEY, NEW_KEY, PASSPHRASE

# What the screen of the tests cannot do, and a window may ask of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")

NEW = "four warm stones in a coat"


def seen(window, kind):
    return next(each for each in window.findChildren(kind) if each.isVisible())


def fill(sheet, *words):
    for line, text in zip(sheet.secret.secrets.lines, words, strict=True):
        line.setText(text)
    sheet.secret.button.click()


def done(journal):
    for _ in range(3):  # one thing may follow another
        journal.settle()
        QApplication.processEvents()


@pytest.fixture
def protecting(window, room, journal):
    journal.state = State.PLAIN
    open_protect(window, room)
    return seen(window, DeedSheet)


@pytest.fixture
def key_sheet(protecting, window, journal):
    fill(protecting, PASSPHRASE, PASSPHRASE)
    done(journal)
    return seen(window, RecoverySheet)


def test_nothing_below_the_passphrase_moves_while_one_types(protecting):
    secret, strength = protecting.secret, protecting.secret.strength
    QApplication.processEvents()
    hint, stood = strength.text(), secret.button.y()
    for typed in ("short", NEW):
        secret.secrets.lines[0].clear()
        QTest.keyClicks(secret.secrets.lines[0], typed)
        QApplication.processEvents()
        assert strength.text() not in ("", hint)
        assert secret.button.y() == stood


def test_it_is_said_plainly_what_it_gives_and_what_it_costs(protecting):
    said = " ".join(label.text() for label in protecting.findChildren(PlainLabel))
    for words in (*deed_words.AS_IT_IS, *deed_words.GIVES, *deed_words.COSTS):
        assert words in said


def test_two_that_are_not_alike_seal_nothing(protecting, journal):
    fill(protecting, PASSPHRASE, "seven quiet herons by the lakes")
    assert protecting.line.text() == UNLIKE
    assert protecting.secret.secrets.lines[1].hasFocus()
    fill(protecting, "   ", "   ")
    assert protecting.line.text() == EMPTY
    assert journal.asked == []


def test_enter_goes_from_the_first_line_to_the_second_and_then_means_yes(protecting, journal):
    lines = protecting.secret.secrets.lines
    lines[0].setFocus()
    QTest.keyClicks(lines[0], PASSPHRASE)
    QTest.keyClick(lines[0], Qt.Key.Key_Return)
    assert lines[1].hasFocus()
    QTest.keyClicks(lines[1], PASSPHRASE)
    QTest.keyClick(lines[1], Qt.Key.Key_Return)
    assert journal.asked == ["protect"]


def test_nothing_leaves_while_it_is_sealed_so_that_the_key_is_seen(protecting, journal, window):
    fill(protecting, PASSPHRASE, PASSPHRASE)
    assert "Sealing" in protecting.line.text()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert protecting.isVisible()
    done(journal)
    assert not [sheet for sheet in window.findChildren(DeedSheet) if sheet.isVisible()]
    assert seen(window, RecoverySheet).shown.panel.isVisible()


def test_nothing_of_the_passphrase_stays_in_the_sheet(window, room, journal):
    journal.state = State.OPEN
    open_change(window, room)
    sheet = seen(window, DeedSheet)
    sheet.secret.secrets.shown.setChecked(True)
    fill(sheet, PASSPHRASE, NEW, NEW)
    done(journal)
    assert set(sheet.secret.secrets.texts) == {""}
    assert not any(line.isUndoAvailable() for line in sheet.secret.secrets.lines)


def test_the_key_is_shown_in_groups_and_read_sign_by_sign(key_sheet):
    groups = [label.text() for label in key_sheet.shown.panel.findChildren(PlainLabel)]
    assert groups == KEY.split("-")
    assert key_sheet.shown.panel.accessibleName().startswith("7 K 3 Q F, M 9 W 2 X")


def test_typing_it_back_covers_it_and_once_it_fits_the_sheet_is_done(key_sheet, journal):
    field = key_sheet.typed.key.line
    field.setFocus()
    QTest.keyClicks(field, "7")
    assert key_sheet.shown.panel.isHidden()
    key_sheet.shown.uncover.click()
    assert not key_sheet.shown.panel.isHidden()
    QTest.keyClicks(field, "k3qf")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert key_sheet.line.text() == FITS_NOT
    assert not journal.confirmed
    field.setText(KEY.lower())
    key_sheet.typed.check.click()
    assert key_sheet.line.text() == FITS
    assert journal.confirmed
    assert field.text() == ""
    key_sheet.way_out.click()
    assert not key_sheet.isVisible()


def test_whoever_goes_before_that_hears_once_that_it_is_not_shown_again(key_sheet, journal):
    QTest.keyClick(key_sheet.way_out, Qt.Key.Key_Escape)
    assert key_sheet.isVisible()
    assert key_sheet.line.text() == GOING
    QTest.keyClick(key_sheet.way_out, Qt.Key.Key_Escape)
    assert not key_sheet.isVisible()
    assert key_sheet._key == ""
    assert not journal.confirmed


def test_a_copied_key_is_forgotten(key_sheet, window, room, clipboard):
    key_sheet.shown.buttons["copy"].click()
    assert clipboard.text() == KEY
    assert key_sheet.line.text() == COPIED
    guard = guard_of(window, room)
    assert guard.copies.waits
    guard.copies.timer.timeout.emit()
    assert clipboard.text() == ""


def test_the_key_goes_from_the_screen_when_the_journal_locks(key_sheet, window, room):
    guard_of(window, room).lock()
    assert not key_sheet.isVisible()


def test_it_is_saved_as_a_pdf_and_given_to_a_printer(window, room, tmp_path):
    printed = []
    file = tmp_path / "key"
    sheet = RecoverySheet(
        window,
        room,
        KEY,
        ask=lambda parent, name: str(file),
        print_=lambda parent, draw: bool(printed.append(draw)) or True,
    )
    sheet.appear()
    sheet.shown.buttons["pdf"].click()
    whole = (tmp_path / "key.pdf").read_bytes()
    assert whole.startswith(b"%PDF")
    assert "key.pdf" in sheet.line.text()
    sheet.shown.named.setChecked(False)
    sheet.shown.buttons["pdf"].click()
    assert b"InnerHeal" not in (tmp_path / "key.pdf").read_bytes()
    assert "Recovery".encode("utf-16-be") not in (tmp_path / "key.pdf").read_bytes()
    sheet.shown.buttons["print"].click()
    assert len(printed) == 1
    assert sheet.line.text() == "Given to the printer."


def test_another_passphrase_takes_the_present_one(window, room, journal):
    journal.state = State.OPEN
    open_change(window, room)
    sheet = seen(window, DeedSheet)
    fill(sheet, "not mine", NEW, NEW)
    done(journal)
    assert sheet.line.text() == NOT_IT
    assert journal.passphrase == PASSPHRASE
    fill(sheet, PASSPHRASE, NEW, NEW)
    done(journal)
    assert journal.passphrase == NEW
    assert "new passphrase opens" in sheet.line.text()
    assert sheet.secret.isHidden()


def test_after_the_recovery_key_a_new_one_needs_no_old_one(window, room, journal):
    journal.state = State.OPEN
    open_new_passphrase(window, room)
    fill(seen(window, DeedSheet), NEW, NEW)
    done(journal)
    assert journal.passphrase == NEW


def test_where_somebody_saw_it_everything_is_sealed_anew_with_a_new_key(window, room, journal):
    journal.state = State.OPEN
    open_rotate(window, room)
    sheet = seen(window, DeedSheet)
    assert "F2" in " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    fill(sheet, PASSPHRASE, NEW, NEW)
    done(journal)
    assert journal.passphrase == NEW
    assert seen(window, RecoverySheet).shown.panel.findChild(PlainLabel).text() == NEW_KEY[:5]


def test_a_new_recovery_key_asks_for_the_passphrase(window, room, journal):
    journal.state = State.OPEN
    open_renew(window, room)
    sheet = seen(window, DeedSheet)
    fill(sheet, "not mine")
    done(journal)
    assert sheet.line.text() == NOT_IT
    fill(sheet, PASSPHRASE)
    done(journal)
    assert journal.key == NEW_KEY
    assert seen(window, RecoverySheet).isVisible()


def test_going_without_asks_for_the_passphrase_too(window, room, journal):
    journal.state = State.OPEN
    open_unprotect(window, room)
    sheet = seen(window, DeedSheet)
    fill(sheet, "not mine")
    done(journal)
    assert journal.state is State.OPEN
    fill(sheet, PASSPHRASE)
    done(journal)
    assert journal.state is State.PLAIN


def test_a_locked_journal_is_opened_before_anything_is_done_to_its_lock(window, room, journal):
    open_change(window, room)
    sheet = seen(window, UnlockSheet)
    sheet.opening.ways["passphrase"].secrets.lines[0].setText(PASSPHRASE)
    sheet.opening.ways["passphrase"].go()
    done(journal)
    assert seen(window, DeedSheet).isVisible()


def test_the_key_can_be_typed_back_on_a_later_day(window, room, journal):
    journal.state, journal.confirmed = State.OPEN, False
    open_confirm(window, room)
    sheet = seen(window, ConfirmSheet)
    sheet.typed.key.line.setText("7K3QF")
    sheet.typed.check.click()
    assert sheet.line.text() == FITS_NOT
    sheet.typed.key.line.setText(KEY)
    sheet.typed.check.click()
    assert journal.confirmed
    assert sheet.line.text() == FITS
    sheet.leave()
    open_confirm(window, room)
    seen(window, ConfirmSheet).anew.click()
    assert seen(window, DeedSheet).heading.text() == "A new recovery key"


def test_every_door_is_known_to_the_window():
    assert set(LOCK_DEEDS) == set(DOORS)
