"""The question about the goal: two answers, or none, and nothing lost either way."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.app import App
from innerheal_desktop.home import Home
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.practice.review import KINDER, REVIEW, Growing
from innerheal_desktop.ui.journey.page import JourneyPage
from innerheal_desktop.ui.pages.growing_card import GrowingCard
from innerheal_desktop.ui.pages.rhythm_row import RhythmRow
from innerheal_desktop.ui.pages.today import TodayPage
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


@pytest.fixture
def app(qtbot, theme, clock):
    """Opens Today of somebody who practised so many days back, on a Sunday morning."""
    opened = []

    def open_app(*days_back):
        with Home(clock=clock).open_log() as log:
            log.add(
                *(
                    record_at(clock.now() - timedelta(days=back), "UTC", 0, 4, seconds=600.0)
                    for back in days_back
                )
            ).wait(60)
        made = App(theme, lambda: None, None, clock)
        qtbot.addWidget(made.shell)
        made.shell.show()
        made.shell.open("today")
        opened.append(made)
        return made, made.shell.findChild(TodayPage).parts

    yield open_app
    for made in opened:
        made.shell.close()
        made.close()


def test_the_answer_reaches_the_goal_and_is_not_asked_again(app):
    made, parts = app(*range(36))
    assert parts.growing.isVisible()
    press(parts.growing, "Harder")
    press(parts.growing, "Lower to 4")
    log = made.house.memory.log
    assert log.rhythm().goal == 4
    assert log.setting("reviews")[-1][1:] == ["review", "harder", 4]
    made.shell.open("journey")
    made.shell.open("today")
    assert parts.growing.isHidden()


def test_whoever_was_away_is_welcomed_and_not_asked(app):
    _, parts = app(*range(5, 60))
    assert parts.growing.isHidden()
    assert parts.line.text().startswith("Still here. 55 days of practice so far")
    assert parts.now.brief.text().startswith("20 s")


def test_today_shows_no_number_to_whoever_wants_none(app):
    made, parts = app(*range(5, 60))
    made.preferences.change(show_rhythm="none")
    made.shell.open("journey")
    made.shell.open("today")
    assert parts.rhythm.isHidden()
    assert parts.line.text() == "Still here. Begin wherever you like. One minute is enough."
    made.shell.open("journey")
    standing = made.shell.findChild(JourneyPage).parts.of("overview").standing
    assert standing.streak.text() == "Your practice"
    assert standing.facts.isHidden()
    assert standing.why.text() == "How the days count"


def test_details_lie_in_a_fold(app):
    made, _ = app(*range(1, 4), *range(9, 20))
    made.shell.open("journey")
    details = made.shell.findChild(JourneyPage).parts.of("overview").standing.details
    assert details.lines == (
        "This streak: 3 days of practice.",
        "Your longest run so far was 11 days, in November.",
        "In rhythm 2 of the last 2 weeks.",
        "14 days of practice in all, the first on 3 November 2026.",
    )
    assert not details._lines.isVisible()
    details.fold.click()
    assert details._lines.isVisible()
    details.fold.click()
    assert not details._lines.isVisible()


def test_an_earlier_streak_can_be_looked_at_and_left(app):
    made, _ = app(*range(1, 4), *range(9, 20), *range(30, 35))
    made.shell.open("journey")
    page = made.shell.findChild(JourneyPage)
    page.parts.turn("days")
    days = page.parts.of("days")
    assert days.earlier.text() == "The streak before: 11 days, in November"
    days.earlier.click()
    assert days.heading.text() == "The streak before: 11 days, in November"
    assert days.earlier.text() == "The streak before: 5 days, in October"
    days.earlier.click()
    assert days.heading.text() == "A streak of 5 days, in October"
    assert days.earlier.isHidden()
    days.now.click()
    assert days.heading.text() == "Why your streak is 3 days"
    assert days.now.isHidden()
