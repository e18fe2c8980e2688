"""After a sitting: stillness, a line, and ways on; the same however it ended."""

import pytest
from PySide6.QtCore import Qt

from innerheal_desktop.ui.pages.after import STILLNESS, AfterPage, AfterView, Choice
from innerheal_desktop.ui.theme.palette import DAWN
from tests.ui.host import hosted

MORE = (Choice("One more minute", "sigh-reset", 60.0), Choice("Again", "box", 0.0))


@pytest.fixture
def after(qtbot, theme):
    page = AfterPage(DAWN)
    page.asked = []
    page.begin.connect(lambda session, seconds: page.asked.append((session, seconds)))
    page.done.connect(lambda: page.asked.append("done"))
    hosted(qtbot, page)
    yield page
    page.leave()


@pytest.mark.parametrize("completed", [True, False])
def test_every_end_has_the_same_ten_still_seconds(after, completed, rhythm):
    after.show_view(AfterView(480.0, completed, rhythm, MORE))
    assert after._timer.interval() == STILLNESS == 10_000
    assert not after._words.isVisible()
    assert after._still.isVisible()
    assert after.accessibleDescription() == "A moment of stillness. Any key goes on."


def test_any_key_ends_the_stillness_and_enter_goes_home(after, rhythm, qtbot):
    after.show_view(AfterView(480.0, True, rhythm, MORE))
    qtbot.keyClick(after, Qt.Key.Key_Return)
    assert after._words.isVisible()
    assert not after._still.isVisible()
    assert not after._timer.isActive()
    assert after.asked == []
    home = after._words.ways.widgets()[0]
    assert home.text() == "Back to Today"
    qtbot.keyClick(home, Qt.Key.Key_Return)
    assert after.asked == ["done"]


def test_a_reader_hears_the_line_the_streak_and_the_week(after, rhythm):
    after.show_view(AfterView(480.0, True, rhythm))
    after.speak()
    said = after._announcer.last
    assert said == "Eight minutes. 12-day streak. 3 of 5 this week · 41 days so far"


def test_more_than_was_asked_for_is_counted(after):
    after.show_view(AfterView(720.0, True))
    assert after._words.line.text() == "Twelve minutes."


def test_two_quiet_choices_follow_and_no_more(after, rhythm, qtbot):
    after.show_view(AfterView(480.0, True, rhythm, (*MORE, Choice("x", "y", 0.0))))
    after.speak()
    ways = after._words.ways.widgets()
    assert [way.text() for way in ways] == ["Back to Today", "One more minute", "Again"]
    ways[1].click()
    assert after.asked == [("sigh-reset", 60.0)]
    qtbot.keyClick(ways[0], Qt.Key.Key_Escape)
    assert after.asked[-1] == "done"


def test_where_nothing_is_kept_nothing_is_counted(after):
    after.show_view(AfterView(480.0, False, None))
    after.speak()
    assert after._words.line.text() == "Eight minutes. Stopping was a choice."
    assert not after._words.streak.isVisible()
    assert not after._words.dots.isVisible()
