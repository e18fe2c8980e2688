"""The guard: it locks when nobody is there, gives what is written to the journal first, and rests
while there is nothing to watch over."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget

from innerheal_desktop.journal.state import State
from innerheal_desktop.settings.idle import IDLE, idle_seconds
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.away import Away
from innerheal_desktop.ui.journal.doors import lock
from innerheal_desktop.ui.journal.guard import Guard, guard_of
from innerheal_desktop.ui.journal.part import Part
from innerheal_desktop.ui.journal.protect import DEEDS, DeedSheet
from innerheal_desktop.ui.journal.unlock_sheet import UnlockSheet
from innerheal_desktop.ui.player.questions import lay_beginnings
from innerheal_desktop.ui.widgets.button import Button
from tests.ui.journal.lock.hand_journal import HandJournal

# What the screen of the tests cannot do, and a window may ask of it.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise")


class Page(Part):
    """A part that holds one line, which it gives to the journal before it shows nothing."""

    def __init__(self, room):
        super().__init__(room)
        self.text = "It rained."

    def clear(self):
        self.room.journal.asked.append(f"kept while {self.room.journal.state.value}")
        self.text = ""


@pytest.fixture
def guard(window, journal, clock):
    journal.state = State.OPEN
    screen = []
    made = Guard(window, journal, clock, lambda: 300.0, lambda: bool(screen))
    made.screen = screen
    return made


def test_it_rests_while_the_journal_is_plain_or_locked(guard, journal):
    assert guard.watches
    assert guard.timer.isActive()
    for state in (State.LOCKED, State.PLAIN):
        journal.state = state
        guard.follow()
        assert not guard.watches
        assert not guard.timer.isActive()


def test_it_begins_to_watch_when_the_journal_is_opened_on_another_thread(window, journal, clock):
    guard = Guard(window, journal, clock, lambda: 300.0)
    assert not guard.watches
    journal.unlock(journal.passphrase)
    journal.settle()
    QApplication.processEvents()
    assert guard.watches


def test_it_locks_after_the_idle_time_and_not_before(guard, journal, clock):
    clock.advance(299)
    guard.look()
    assert journal.state is State.OPEN
    clock.advance(1)
    guard.look()
    assert journal.state is State.LOCKED
    assert not guard.watches


def test_keys_and_mouse_hold_it_open(guard, journal, clock, window):
    for _ in range(5):
        clock.advance(200)
        QTest.keyClick(window, Qt.Key.Key_A)
        guard.look()
        clock.advance(200)
        QTest.mouseMove(window)
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
        guard.look()
    assert journal.state is State.OPEN


def test_a_hand_that_comes_back_too_late_meets_the_lock_and_writes_nothing(
    guard, journal, clock, window
):
    field = QPlainTextEdit(window)
    clock.advance(301)
    QTest.keyClick(field, Qt.Key.Key_A)
    assert journal.state is State.LOCKED
    assert field.toPlainText() == ""


def test_never_by_time_alone(window, journal, clock):
    journal.state = State.OPEN
    guard = Guard(window, journal, clock, lambda: idle_seconds("never"))
    clock.advance(86_400)
    guard.look()
    assert journal.state is State.OPEN
    clock.sleep(60)
    guard.look()
    assert journal.state is State.LOCKED


def test_a_computer_that_slept_wakes_to_a_locked_journal(guard, journal, clock):
    clock.sleep(4)
    guard.look()
    assert journal.state is State.OPEN
    clock.sleep(30)
    guard.look()
    assert journal.state is State.LOCKED


@pytest.mark.parametrize("tell", [lambda away: away.changed(True), lambda away: away.asked()])
def test_a_locked_screen_locks_and_an_unlocked_one_opens_nothing(guard, journal, tell):
    guard.away.changed(False)
    assert journal.state is State.OPEN
    tell(guard.away)
    assert journal.state is State.LOCKED
    guard.away.changed(False)
    assert journal.state is State.LOCKED


def test_where_the_system_must_be_asked_it_is(guard, journal):
    guard.look()
    assert journal.state is State.OPEN
    guard.screen.append("locked")
    guard.look()
    assert journal.state is State.LOCKED


def test_a_window_that_closes_locks_behind_it(guard, journal, window):
    window.close()
    assert journal.state is State.LOCKED


def test_what_is_being_written_is_given_to_the_journal_while_that_can_take_it(
    guard, journal, room, window
):
    part = Page(room)
    QVBoxLayout(window).addWidget(part)
    guard.lock()
    assert journal.asked == ["kept while open", "flush", "lock"]
    assert part.text == ""


def test_it_locks_whatever_goes_wrong_with_a_page(guard, journal, room, window):
    class Faulty(Page):
        def clear(self):
            raise RuntimeError("a bug")

    QVBoxLayout(window).addWidget(Faulty(room))
    with pytest.raises(RuntimeError):
        guard.lock()
    assert journal.state is State.LOCKED
    assert not guard.watches


def test_what_goes_wrong_with_one_page_leaves_nothing_of_the_others(guard, room, window):
    class Faulty(Page):
        def clear(self):
            raise RuntimeError("a bug")

    column, other = QVBoxLayout(window), Page(room)
    column.addWidget(Faulty(room))
    column.addWidget(other)
    sheet = DeedSheet(window, room, DEEDS["change"])
    sheet.show()
    with pytest.raises(RuntimeError):
        guard.lock()
    assert (other.text, sheet.isVisible()) == ("", False)


def test_what_is_being_opened_while_one_goes_away_stays_shut(guard, journal):
    guard.lock()
    guard.lock()
    assert journal.asked[-2:] == ["lock", "lock"]


def test_what_was_announced_is_not_remembered(guard, window):
    reading = Announcer(window)
    reading.say("Dear younger me")
    guard.lock()
    assert reading.last == ""


def test_sheets_of_the_journal_go_and_others_stay(guard, room, window):
    mine = DeedSheet(window, room, DEEDS["change"])
    mine.secret.secrets.lines[0].setText("half a passphrase")
    other = QWidget(window)
    mine.show()
    other.show()
    guard.lock()
    assert not mine.isVisible()
    assert set(mine.secret.secrets.texts) == {""}
    assert other.isVisible()


def test_beginnings_that_a_sitting_offers_from_kept_cards_go(guard, window):
    beginnings = lay_beginnings(["she came late"], print)
    beginnings.setParent(window)
    beginnings.show()
    assert beginnings.isVisible()
    guard.lock()
    assert not beginnings.isVisible()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(Button) == []


def test_one_guard_for_a_window_and_another_for_another_journal(window, room, tmp_path):
    first = guard_of(window, room)
    assert guard_of(window, room) is first
    other = HandJournal(room.journal._pages, sealed=True)
    assert guard_of(window, room._replace(journal=other)) is not first


def test_the_idle_time_is_the_persons(window, room, journal, clock):
    room.house.preferences.change(journal_lock="1")
    journal.state = State.OPEN
    guard = guard_of(window, room)
    clock.advance(61)
    guard.look()
    assert journal.state is State.LOCKED


def test_every_choice_is_a_time_or_none():
    assert [idle_seconds(each) for each in IDLE] == [60.0, 300.0, 900.0, 1800.0, 0.0]


def test_the_key_locks_what_is_open_and_leads_to_a_lock_where_there_is_none(window, room, journal):
    journal.state = State.OPEN
    lock(window, room)
    assert journal.state is State.LOCKED
    assert not window.findChildren(DeedSheet)
    assert not window.findChildren(UnlockSheet)
    journal.state = State.PLAIN
    lock(window, room)
    assert window.findChild(DeedSheet).heading.text() == "Set a passphrase"


def test_a_copy_from_the_journal_goes_when_it_locks(guard, clipboard):
    guard.copies.copy("a line of mine")
    guard.lock()
    assert clipboard.text() == ""


def test_what_is_copied_in_the_journal_is_heeded_and_elsewhere_is_not(
    guard, room, window, clipboard
):
    sheet = DeedSheet(window, room, DEEDS["change"])
    sheet.appear(sheet.secret.secrets.lines[0])
    clipboard.setText("from the journal")
    QApplication.processEvents()
    assert guard.copies.waits
    guard.copies.forget()
    elsewhere = QPlainTextEdit(window)
    elsewhere.show()
    elsewhere.setFocus()
    clipboard.setText("from Support")
    QApplication.processEvents()
    assert not guard.copies.waits


def test_the_buses_are_listened_to_and_nothing_is_heard_of_a_screen_that_is_free(qapp):
    away, told = Away(), []
    away.told.connect(lambda: told.append(1))
    away.changed(False)
    assert told == []
    away.changed(True)
    away.asked()
    assert told == [1, 1]
