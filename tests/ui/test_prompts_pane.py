"""Questions beside the page: one that stays, another one, and all of them under the arrows."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.clock import HandClock
from innerheal_desktop.home import Home
from innerheal_desktop.journal.page import Page
from innerheal_desktop.journal.prompts import GROUPS, HARD, ONLY_AS_MUCH, prompt_called, prompts
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.prompts_pane import PromptsPane, open_prompts
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.host import hosted
from tests.ui.house import clipped, faint, faint_buttons, ringless, sticking_out, stops, unnamed

KEY = Qt.Key
YOUNGER = 3  # the group in which most questions are deep


def at(hour):
    """A clock that shows this hour of a November day, by the computer's own zone."""
    return HandClock(datetime(2026, 11, 22, hour, 30).astimezone().astimezone(UTC))


@pytest.fixture
def clock():
    return at(10)


@pytest.fixture
def home(clock):
    made = Home(clock=clock)
    yield made
    made.journal.close()


@pytest.fixture
def pane(qtbot, theme, home):
    memory = Memory(home)
    room = Room(home.journal, House(home, memory, lambda: None, theme, Preferences(None)))
    made = PromptsPane(room)
    made.got, made.room = [], room
    made.chosen.connect(made.got.append)
    hosted(qtbot, made, (340, 700))
    made.fill()
    made.window().activateWindow()
    made.focus_first()
    yield made
    QApplication.processEvents()
    memory.close()


def press(pane, *keys):
    for key in keys:
        QTest.keyClick(pane.window().focusWidget(), key)
        QApplication.processEvents()


def focus(pane):
    return pane.window().focusWidget()


def said(pane):
    return [label.text() for label in pane.findChildren(PlainLabel) if label.isVisible()]


def test_there_is_a_question_to_write_with(pane):
    assert pane.asked in prompts(10)
    assert focus(pane) is pane.card.write
    pane.card.write.click()
    assert pane.got == [pane.asked.id]
    assert prompt_called(pane.got[0]) is not None


def test_another_one_is_another_one_and_a_reader_hears_it(pane):
    asked = [pane.asked]
    for _ in range(5):
        pane.card.other.click()
        asked.append(pane.asked)
        assert pane._announcer.last.endswith(pane.asked.words)
    assert len(set(asked)) == len(asked)
    assert pane.got == []


def test_the_question_stays_while_a_page_with_it_is_kept_and_another_one_passes_it_by(pane, home):
    asked = pane.asked
    home.journal.write(Page(text="x", prompt=asked.id)).result()
    pane.fill()
    assert pane.asked == asked
    for _ in range(20):
        pane.card.other.click()
        assert pane.asked != asked


def test_what_was_asked_lately_does_not_come_tomorrow(pane, home, clock):
    clock.advance(24 * 3600)
    pane.fill()
    tomorrow = pane.asked
    clock.advance(-24 * 3600)
    home.journal.write(Page(text="x", prompt=tomorrow.id)).result()
    pane.fill()
    clock.advance(24 * 3600)
    pane.fill()
    assert pane.asked != tomorrow


def test_a_question_of_the_day_leaves_in_the_evening(pane, clock):
    while not pane.asked.deep:
        pane.card.other.click()
    assert pane.card.gently.isVisible()
    assert pane._announcer.last.startswith(ONLY_AS_MUCH)
    clock.advance(10 * 3600)
    pane.fill()
    assert not pane.asked.deep
    assert not pane.card.gently.isVisible()


def test_after_a_hard_hour_what_belongs_to_it_is_asked_first(pane, clock):
    assert pane.asked.when != HARD
    words = {"session": "coherent", "title": "Even Tide", "seconds": 300.0, "length": 300.0}
    hard = record_at(
        clock.now() - timedelta(hours=1), "UTC", 0, 4, **words, check_in={"compared": "harder"}
    )
    pane.room.house.memory.log.add(hard).result()
    pane.fill()
    assert pane.asked.when == HARD


def test_all_groups_are_folded_and_open_by_the_arrows(pane):
    press(pane, KEY.Key_Tab, KEY.Key_Tab)
    heads = [fold.head for fold in pane.folds.folds]
    assert [head.accessibleName() for head in heads] == [group.title for group in GROUPS]
    assert focus(pane) is heads[0]
    assert heads[0].accessibleDescription() == "Closed"
    press(pane, KEY.Key_Down, KEY.Key_Right)
    assert heads[1].isChecked()
    assert heads[1].accessibleDescription() == "Open now"
    press(pane, KEY.Key_Right)
    assert focus(pane).prompt == GROUPS[1].prompts[0]
    press(pane, KEY.Key_Down, KEY.Key_Return)
    assert pane.got == [GROUPS[1].prompts[1].id]
    press(pane, KEY.Key_Left)
    assert focus(pane) is heads[1]
    press(pane, KEY.Key_Left)
    assert not heads[1].isChecked()
    press(pane, KEY.Key_End)
    assert focus(pane) is heads[-1]
    press(pane, KEY.Key_Down, KEY.Key_Home, KEY.Key_Up)
    assert focus(pane) is heads[0]


def test_from_the_right_the_arrow_of_the_line_opens(pane):
    pane.folds.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    head = pane.folds.folds[0].head
    head.setFocus()
    press(pane, KEY.Key_Left)
    assert head.isChecked()
    press(pane, KEY.Key_Right)
    assert not head.isChecked()


def test_tab_stops_once_at_all_questions_and_comes_back_to_where_it_was(pane):
    fold = pane.folds.folds[2]
    fold.head.click()
    fold.rows[4].setFocus()
    pane.card.write.setFocus()
    assert stops(pane.window()) == [pane.card.write, pane.card.other, fold.rows[4]]
    fold.head.click()
    pane.card.write.setFocus()
    assert len(stops(pane.window())) == 3


def test_every_question_of_the_day_can_be_reached_and_is_chosen_by_its_id(pane):
    for fold in pane.folds.folds:
        fold.head.click()
        for row in fold.rows:
            row.click()
    assert sorted(pane.got) == sorted(p.id for group in GROUPS for p in group.prompts)


def test_deep_questions_stand_below_a_gentle_word_by_day(pane):
    fold = pane.folds.folds[YOUNGER]
    fold.head.click()
    QApplication.processEvents()
    gently = next(label for label in fold.findChildren(PlainLabel) if label.text() == ONLY_AS_MUCH)
    middle = gently.mapTo(fold, QPoint(0, 0)).y()
    for row in fold.rows:
        below = row.mapTo(fold, QPoint(0, 0)).y() > middle
        assert below is row.prompt.deep
        assert row.accessibleDescription().startswith(ONLY_AS_MUCH) is row.prompt.deep


def test_by_night_they_wait_and_the_fold_says_so(pane, clock):
    fold = pane.folds.folds[YOUNGER]
    fold.head.click()
    clock.advance(12 * 3600)
    pane.fill()
    QApplication.processEvents()
    assert not any(row.prompt.deep for row in fold.rows)
    assert "6 questions of this group wait for the day." in said(pane)
    assert ONLY_AS_MUCH not in said(pane)
    clock.advance(12 * 3600)
    pane.fill()
    QApplication.processEvents()
    assert sum(row.prompt.deep for row in fold.rows) == 6


def test_it_is_named_ringed_and_read_in_its_place(pane):
    pane.folds.folds[YOUNGER].head.click()
    QApplication.processEvents()
    assert unnamed(pane) == []
    assert faint(pane.window()) == []
    assert faint_buttons(pane.window()) == []
    assert clipped(pane) == []
    pane.card.write.setFocus()
    assert ringless(pane.window()) == []


def test_the_largest_text_finds_room_in_a_narrow_pane(pane, theme):
    theme.resize(2.0)
    pane.folds.folds[YOUNGER].head.click()
    for _ in range(5):
        QApplication.processEvents()
    assert clipped(pane) == []
    assert sticking_out(pane.window()) == []


def test_over_the_window_a_question_that_is_chosen_takes_the_sheet_with_it(pane):
    got = []
    sheet = open_prompts(pane.window(), pane.room, got.append)
    assert pane.window().focusWidget() is sheet.pane.card.write
    asked = sheet.pane.asked
    press(pane, KEY.Key_Return)
    assert got == [asked.id]
    assert not sheet.isVisible()
