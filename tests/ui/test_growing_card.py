"""The question about the goal: two answers, or none, and nothing lost either way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.practice.review import KINDER, REVIEW, Growing
from innerheal_desktop.ui.pages.growing_card import GrowingCard
from innerheal_desktop.ui.pages.rhythm_row import RhythmRow
from tests.ui.host import hosted


@pytest.fixture
def card(qtbot, theme):
    made = GrowingCard()
    made.said = []
    made.answered.connect(lambda *said: made.said.append(said[1:]))
    hosted(qtbot, made)
    return made


def ways(card):
    return [button.text() for button in card.ways.widgets()]


def press(card, words):
    next(button for button in card.ways.widgets() if button.text() == words).click()
    QApplication.processEvents()


def test_two_questions_one_after_the_other(card):
    card.ask(Growing(REVIEW, 5))
    assert ways(card) == ["Easier", "About the same", "Harder", "Not now"]
    press(card, "Easier")
    assert ways(card) == ["Keep 5", "Lower to 4", "Raise to 6", "Not now"]
    press(card, "Raise to 6")
    assert card.said == [("easier", 6)]
    assert card.question.text().startswith("6 days a week from today.")


def test_whoever_finds_it_hard_is_offered_less_first(card):
    card.ask(Growing(REVIEW, 5))
    press(card, "Harder")
    assert ways(card)[0] == "Lower to 4"


@pytest.mark.parametrize(
    ("goal", "offered"), [(2, ["Keep 2", "Raise to 3"]), (7, ["Keep 7", "Lower to 6"])]
)
def test_the_ends_of_the_scale(card, goal, offered):
    card.ask(Growing(REVIEW, goal))
    press(card, "About the same")
    assert ways(card) == [*offered, "Not now"]


def test_keeping_is_said_and_the_card_goes(card):
    card.ask(Growing(REVIEW, 5))
    press(card, "About the same")
    press(card, "Keep 5")
    assert card.said == [("same", 5)]
    assert card.isHidden()


def test_it_may_be_passed_over(card):
    card.ask(Growing(REVIEW, 5))
    press(card, "Not now")
    assert card.said == [("", 0)]
    assert card.isHidden()


def test_a_kinder_goal_is_a_question_without_a_word_of_failing(card):
    card.ask(Growing(KINDER, 5, 2, 2))
    assert card.question.text() == "2 days last week. Would two be a kinder goal for now?"
    assert ways(card) == ["Yes, 2 days a week", "Stay with 5"]
    press(card, "Yes, 2 days a week")
    assert card.said == [("", 2)]


def test_the_keyboard_goes_on_with_the_second_question(card, qtbot):
    card.ask(Growing(REVIEW, 5))
    card.window().activateWindow()
    first = card.ways.widgets()[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert card.window().focusWidget().text() == "Keep 5"


def test_nothing_is_asked_without_a_question(card):
    card.ask(None)
    assert card.isHidden()


def shown(row):
    texts = [row.streak.text(), row.week.text(), row.total.text()]
    return [text for text in texts if text]


def test_the_rhythm_is_shown_as_it_is_wanted(qtbot, theme, rhythm):
    row = RhythmRow()
    hosted(qtbot, row)
    row.show_rhythm(rhythm)
    assert shown(row) == ["12-day streak", "3 of 5 this week", "41 days so far"]
    row.show_rhythm(rhythm, "dots")
    assert shown(row) == ["41 days of practice", "3 of 5 this week"]
    assert row.why.isHidden()
    assert row.dots.isVisible()
    row.show_rhythm(rhythm, "none")
    assert row.isHidden()
