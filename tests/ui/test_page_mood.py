"""How it feels, for a page: unset until it is touched, and words from the list or the finder."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from innerheal_desktop.journal.page import Page
from innerheal_desktop.ui.feeling.scales import MANNERS
from innerheal_desktop.ui.journal.writing.finder import Finder
from innerheal_desktop.ui.journal.writing.mood import Mood, MoodPanel, open_mood
from tests.ui.host import hosted, with_a_field
from tests.ui.house import clipped, faint, faint_buttons, ringless, sticking_out, stops, unnamed

KEY = Qt.Key
TENDER = Mood(30, 70, ("tender", "far away"))


@pytest.fixture
def window(qtbot, theme):
    return with_a_field(qtbot)


@pytest.fixture
def asked(window):
    """Asks on a sheet over the window: the sheet, and what was kept."""

    def ask(mood=TENDER, manner="sliders"):
        got = []
        sheet = open_mood(window, manner, mood, got.append)
        sheet.got = got
        QApplication.processEvents()
        return sheet

    return ask


def found(window):
    return next(each for each in window.findChildren(Finder) if each.isVisible())


@pytest.mark.parametrize("manner", MANNERS)
def test_nothing_is_said_until_something_is_touched(qtbot, theme, manner):
    panel = hosted(qtbot, MoodPanel(manner), (640, 600))
    assert panel.mood == Mood(None, None, ())
    page = Page(text="x", valence=panel.mood.valence, energy=panel.mood.energy)
    assert (page.valence, page.energy, page.words) == (None, None, panel.mood.words)


def test_what_a_page_holds_is_shown_and_kept_again(asked):
    sheet = asked()
    assert sheet.panel.mood == TENDER
    sheet.keep.click()
    assert sheet.got == [TENDER]
    assert not sheet.isVisible()


def test_a_scale_is_moved_by_hand_and_enter_keeps(asked, window):
    sheet = asked(Mood())
    QTest.keyClick(window.focusWidget(), KEY.Key_Left)
    QTest.keyClick(window.focusWidget(), KEY.Key_Return)
    assert sheet.got == [Mood(40, None, ())]


def test_leaving_keeps_nothing_of_it(asked, window):
    sheet = asked()
    QTest.keyClick(window.focusWidget(), KEY.Key_Right)
    QTest.keyClick(window.focusWidget(), KEY.Key_Escape)
    assert sheet.got == []
    assert isinstance(window.focusWidget(), QLineEdit)


def test_a_word_comes_from_the_finder_and_the_focus_goes_back_beside_it(asked, window):
    sheet = asked()
    told = []
    sheet.panel.said.connect(lambda: told.append(sheet.panel.mood.words))
    sheet.panel.seek.setFocus()
    sheet.panel.seek.click()
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_1, KEY.Key_3):
        QTest.keyClick(window.focusWidget(), key)
    assert told == [("tender", "far away", "homesick")]
    assert not sheet.panel.seek.isEnabled(), "three words are chosen"


def test_the_finder_brings_no_word_twice_and_no_fourth(asked):
    panel = asked().panel
    panel.add("tender")
    assert panel.mood == TENDER
    panel.add("sad")
    panel.add("calm")
    assert panel.mood.words == ("tender", "far away", "sad")


def test_a_chosen_word_is_taken_away_by_pressing_it(asked):
    panel = asked().panel
    panel.chosen.chips()[0].click()
    assert panel.mood.words == ("far away",)
    panel.chosen.chips()[0].click()
    assert panel.mood.words == ()
    assert not panel.chosen.isVisible()


def test_the_list_by_its_groups_and_words_of_ones_own(asked, window):
    sheet = asked(Mood(words=("sad",)))
    sheet.panel.choose.click()
    QApplication.processEvents()
    field = window.focusWidget()
    QTest.keyClicks(field, "Like November")
    QTest.keyClick(field, KEY.Key_Return)
    assert sheet.panel.mood.words == ("sad", "Like November")
    sheet.panel.add("calm")
    assert sheet.panel.words.words == ("sad", "Like November", "calm")
    assert not sheet.panel.seek.isEnabled()
    sheet.panel.words.chosen.chips()[0].click()
    assert sheet.panel.seek.isEnabled()
    sheet.keep.click()
    assert sheet.got == [Mood(words=("Like November", "calm"))]


def test_tab_goes_down_the_sheet_also_where_the_words_came_later(asked, window):
    sheet = asked()
    sheet.panel.choose.click()
    QApplication.processEvents()
    sheet.way_out.setFocus()
    order = stops(window)
    field, seek = order.index(sheet.panel.words.field), order.index(sheet.panel.seek)
    assert field < seek < order.index(sheet.keep)


def test_one_that_is_open_stays_the_only_one(asked, window):
    sheet = asked()
    assert open_mood(window, "sliders", Mood(), print) is sheet


@pytest.mark.parametrize("opened", [False, True])
def test_it_is_named_ringed_and_readable(asked, window, opened):
    sheet = asked()
    if opened:
        sheet.panel.choose.click()
    for _ in range(5):
        QApplication.processEvents()
    sheet.panel.focus_first()
    assert unnamed(window) == [window.findChild(QLineEdit)]
    assert clipped(window) == []
    assert faint(window) == []
    assert faint_buttons(window) == []
    assert ringless(window) == []


@pytest.mark.parametrize("opened", [False, True])
def test_the_largest_text_finds_room_in_the_smallest_window(qtbot, theme, opened):
    theme.resize(2.0)
    page = hosted(qtbot, QWidget(), (720, 520))
    sheet = open_mood(page.window(), "sliders", TENDER, print)
    if opened:
        sheet.panel.choose.click()
    for _ in range(5):
        QApplication.processEvents()
    assert clipped(page.window()) == []
    assert sticking_out(page.window()) == []


def test_more_words_from_elsewhere_are_not_lost_by_looking(asked):
    many = Mood(words=("sad", "calm", "tender", "small"))
    sheet = asked(many)
    assert not sheet.panel.choose.isEnabled()
    sheet.keep.click()
    assert sheet.got == [many]
    sheet = asked(many)
    sheet.panel.chosen.chips()[0].click()
    assert sheet.panel.choose.isEnabled()
    assert sheet.panel.mood.words == ("calm", "tender", "small")
