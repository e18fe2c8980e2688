"""The clipboard: half a minute, and only what is still ours is taken away."""

import pytest

from innerheal_desktop.ui.journal.clipboard import KEPT, PLEAS, Forgetting


@pytest.fixture
def forgetting(clipboard):
    return Forgetting(clipboard)


def test_a_copy_is_there_and_goes_after_half_a_minute(forgetting, clipboard):
    forgetting.copy("a line of mine")
    assert clipboard.text() == "a line of mine"
    assert forgetting.timer.isActive()
    assert forgetting.timer.interval() == KEPT == 30_000
    forgetting.timer.timeout.emit()
    assert clipboard.text() == ""
    assert not forgetting.waits


def test_what_was_copied_since_stays(forgetting, clipboard):
    forgetting.copy("a line of mine")
    clipboard.setText("a shopping list")
    forgetting.timer.timeout.emit()
    assert clipboard.text() == "a shopping list"


def test_a_second_copy_begins_the_time_anew(forgetting, clipboard):
    forgetting.copy("one")
    forgetting.timer.stop()
    forgetting.copy("two")
    assert forgetting.timer.isActive()
    forgetting.forget()
    assert clipboard.text() == ""


def test_histories_of_clipboards_are_asked_to_keep_none_of_it(forgetting, clipboard):
    forgetting.copy("a line of mine")
    formats = clipboard.mimeData().formats()
    assert all(plea in formats for plea in PLEAS)


def test_the_copy_itself_is_not_remembered(forgetting):
    forgetting.copy("a line of mine")
    assert "a line of mine" not in repr(vars(forgetting))
    assert b"a line of mine" not in forgetting._copied


def test_nothing_is_cleared_where_nothing_was_copied(forgetting, clipboard):
    clipboard.setText("a shopping list")
    forgetting.let_go()
    assert clipboard.text() == "a shopping list"
