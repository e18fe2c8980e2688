"""The finder of feeling words, by its numbers and by hand: to a word, to none, and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from innerheal_desktop.journal.words import NAMES, QUESTIONS, Path, suggested
from innerheal_desktop.practice.feelings import KNOWN
from innerheal_desktop.ui.journal.writing.finder import KEPT, NONE, Finder, open_finder
from innerheal_desktop.ui.pages.chip import Chip
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.host import hosted, with_a_field
from tests.ui.house import clipped, faint, faint_buttons, ringless, sticking_out, stops, unnamed

KEY = Qt.Key
NONE_LEFT = 5  # how often “none of these” is passed until all the words are there


@pytest.fixture
def window(qtbot, theme):
    return with_a_field(qtbot)


@pytest.fixture
def finder(window):
    got = []
    made = open_finder(window, got.append)
    made.got = got
    QApplication.processEvents()
    return made


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)
        QApplication.processEvents()


def heading(finder):
    return next(
        label.text()
        for label in finder._room.findChildren(PlainLabel)
        if label.accessible_role == "Heading"
    )


def words(finder):
    return [answer.text() for answer in finder.answers]


def test_it_asks_one_small_question_at_a_time_by_the_numbers_on_the_keys(window, finder):
    asked = []
    for key in (KEY.Key_6, KEY.Key_2, KEY.Key_1):
        asked.append(heading(finder))
        assert words(finder)[-1] == NONE
        press(window, key)
    assert asked == [QUESTIONS[name].words for name in NAMES]
    assert finder.path == Path("warm", "low", "towards")
    assert words(finder) == ["tender", "connected", "loving", NONE]
    press(window, KEY.Key_2)
    assert finder.got == ["connected"]
    assert not finder.isVisible()


def test_the_focus_goes_back_to_the_page_before_the_word_comes(window):
    there = []
    finder = open_finder(window, lambda _: there.append(window.focusWidget()))
    for _ in range(4):
        finder.answers[0].click()
    assert isinstance(there[0], QLineEdit)


def test_back_asks_again_with_the_focus_on_what_was_answered(window, finder):
    assert not finder.back.isVisible()
    press(window, KEY.Key_3, KEY.Key_1)
    press(window, KEY.Key_Backspace)
    assert finder.trail == ("belly",)
    assert window.focusWidget() is finder.answers[0]
    finder.back.click()
    assert finder.trail == ()
    assert window.focusWidget() is finder.answers[2]
    press(window, KEY.Key_Backspace)
    assert finder.isVisible()


def test_none_of_these_is_an_answer_everywhere_and_ends_kindly(window, finder):
    for name in NAMES:
        finder.answers[-1].click()
        assert finder.trail[NAMES.index(name)] == ""
    assert words(finder)[:-1] == list(suggested(Path()))
    finder.answers[-1].click()
    assert heading(finder) == "Then it has no word today, and that is all right."
    press(window, KEY.Key_4)
    assert finder.got == []
    assert not finder.isVisible()


def test_without_a_word_not_sure_is_one_too(finder):
    for _ in range(4):
        finder.answers[-1].click()
    finder.answers[0].click()
    assert finder.got == ["not sure"]


def test_from_nothing_one_can_begin_once_more(finder):
    for _ in range(4):
        finder.answers[-1].click()
    finder.answers[2].click()
    assert finder.trail == ()
    assert heading(finder) == QUESTIONS["body"].words


def test_all_the_words_are_there_at_the_end_of_the_way(window, finder):
    for _ in range(4):
        finder.answers[-1].click()
    finder.answers[1].click()
    QApplication.processEvents()
    chips = finder.findChildren(Chip)
    assert {chip.name for chip in chips} == KNOWN
    assert window.focusWidget() is chips[0]
    next(chip for chip in chips if chip.name == "homesick").click()
    assert finder.got == ["homesick"]


def test_a_number_without_an_answer_does_nothing(window, finder):
    press(window, KEY.Key_1, KEY.Key_9, KEY.Key_0)
    assert finder.trail == ("chest",)


def test_escape_leaves_with_no_word_and_the_page_has_the_focus_again(window, finder):
    press(window, KEY.Key_2, KEY.Key_Escape)
    assert finder.got == []
    assert isinstance(window.focusWidget(), QLineEdit)


def test_one_that_is_open_stays_the_only_one(window, finder):
    assert open_finder(window, finder.got.append) is finder
    assert len(window.findChildren(Finder)) == 1


def test_a_reader_hears_each_question(window, finder):
    press(window, KEY.Key_1)
    question = QUESTIONS["energy"]
    assert finder._announcer.last == f"{question.words} {question.about}"


def test_it_says_that_the_answers_are_kept_nowhere(finder):
    assert KEPT in [label.text() for label in finder.findChildren(PlainLabel)]


@pytest.mark.parametrize("passed", range(NONE_LEFT + 1))
def test_every_step_is_named_ringed_and_readable(window, finder, passed):
    for _ in range(min(passed, 4)):
        finder.answers[-1].click()
    if passed == NONE_LEFT:
        finder.answers[1].click()
    QApplication.processEvents()
    assert unnamed(finder) == []
    assert clipped(window) == []
    assert faint(window) == []
    assert faint_buttons(window) == []
    assert finder.way_out in stops(window)
    assert ringless(window) == []


@pytest.mark.parametrize("passed", [0, 3, 4])
def test_the_largest_text_finds_room_in_the_smallest_window(qtbot, theme, passed):
    theme.resize(2.0)
    page = hosted(qtbot, QWidget(), (720, 520))
    finder = open_finder(page.window(), lambda _: None)
    for _ in range(passed):
        finder.answers[-1].click()
    for _ in range(5):
        QApplication.processEvents()
    assert clipped(page.window()) == []
    assert sticking_out(page.window()) == []


def test_in_large_text_each_step_begins_at_its_top_with_the_first_answer_in_sight(qtbot, theme):
    theme.resize(2.0)
    page = hosted(qtbot, QWidget(), (720, 520))
    page.window().activateWindow()
    finder = open_finder(page.window(), lambda _: None)
    for _ in range(5):
        QApplication.processEvents()
        first = finder.answers[0]
        assert finder._scroll.verticalScrollBar().value() == 0
        assert first.visibleRegion().boundingRect() == first.rect()
        finder._scroll.verticalScrollBar().setValue(400)
        finder.answers[-1].click()
