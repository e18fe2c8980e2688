"""Today: the first day, a usual one, one after a long while, and one after a crash."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from innerheal_desktop.home import Home
from innerheal_desktop.library.suggestion import Offer, Suggestion
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.practice.sittings import Sitting
from innerheal_desktop.ui.desk import HomeDesk
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.today import CutOff, TodayPage, TodayView
from innerheal_desktop.ui.preferences import Preferences
from innerheal_desktop.ui.theme.theme import Theme
from tests.conftest import FONTS
from tests.ui.host import hosted


@pytest.fixture
def offer(entries, suggestion):
    other = Suggestion(entries[1], 120.0, "because it is kind")
    brief = Suggestion(entries[1], 60.0)
    return Offer((suggestion, other), brief, Suggestion(entries[1], 120.0), None)


@pytest.fixture
def shown(qtbot, theme):
    """Shows Today with a view in a window of a size; what it asks for is noted in `asked`."""

    def show(view, size=(720, 520)):
        page = TodayPage(lambda: view, lambda: page.asked.append("why"))
        page.asked = []
        page.begin.connect(lambda session, seconds, _: page.asked.append((session, seconds)))
        page.go.connect(page.asked.append)
        hosted(qtbot, page, size)
        page.fill()
        page.focus_first()
        for _ in range(3):
            QApplication.processEvents()
        return page

    return show


def words(page):
    """What is read on a page."""
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


def press(qtbot, button, key=Qt.Key.Key_Return):
    qtbot.keyClick(button, key)


def test_enter_begins_what_is_for_right_now(shown, offer, rhythm, qtbot):
    page = shown(TodayView("Good evening", rhythm, offer))
    assert page.title == "Good evening"
    assert page.focusWidget() is page.parts.now.begin
    press(qtbot, page.focusWidget())
    assert page.asked == [("long-wave", 300.0)]


def test_something_else_shows_the_others_and_then_the_library(shown, offer, rhythm, qtbot):
    page = shown(TodayView("Good evening", rhythm, offer))
    now = page.parts.now
    assert now.other.accessibleName() == "Something else: show Kindness <i>Break</i>"
    press(qtbot, now.other)
    assert "Kindness <i>Break</i>" in words(page)
    assert now.begin.accessibleName() == "Begin Kindness <i>Break</i>, 2 minutes"
    press(qtbot, now.other)
    assert page.asked == ["library"]
    page.fill()
    assert now.begin.accessibleName() == "Begin Long Wave, 5 minutes"


def test_a_minute_of_something_else_says_what_it_begins(shown, offer, rhythm, qtbot):
    page = shown(TodayView("Good evening", rhythm, offer))
    brief = page.parts.now.brief
    assert brief.text() == "1 min instead"
    assert brief.accessibleName() == "Begin Kindness <i>Break</i>, 1 minute"
    press(qtbot, brief)
    press(qtbot, page.parts.now.other)
    assert brief.text() == "1 min"
    assert page.asked == [("kind", 60.0)]


@pytest.mark.parametrize(
    ("finished", "way", "line"), [(True, "Again", "Once more:"), (False, "Continue", "Last time:")]
)
def test_what_was_finished_is_not_continued(shown, offer, rhythm, finished, way, line):
    again = shown(TodayView("Good evening", rhythm, offer, finished=finished)).parts.again
    assert again.begin.text() == way
    assert again.line.text().startswith(line)


def test_quiet_lines_go_on_with_the_last_or_try_something_new(shown, offer, rhythm, qtbot):
    fresh = Suggestion(offer.now[0].entry, 180.0)
    page = shown(TodayView("Good evening", rhythm, replace(offer, fresh=fresh)))
    assert "Try something new: Long Wave · 3 min" in words(page)
    press(qtbot, page.parts.again.begin)
    press(qtbot, page.parts.fresh.begin)
    assert page.asked == [("kind", 120.0), ("long-wave", 180.0)]
    bare = shown(TodayView("Good evening", rhythm, Offer(offer.now)))
    assert not bare.parts.again.isVisible()
    assert not bare.parts.now.brief.isVisible()


def test_the_week_explains_itself_to_mouse_keyboard_and_reader(shown, offer, rhythm, qtbot):
    page = shown(TodayView("Good evening", rhythm, offer))
    row = page.parts.rhythm
    meaning = "You practised on 3 days since Monday. 5 days a week is your measure for now."
    assert row.week.text() == "3 of 5 this week"
    for said in (row.week.toolTip(), row.week.accessibleDescription(), row.dots.accessibleName()):
        assert said.startswith(meaning)
        assert "changed in Journey" in said
    assert row.week.hint is None
    row.week.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert row.week.hint.words.text().startswith(meaning)
    assert row.week.hint.isVisible()
    press(qtbot, row.week, Qt.Key.Key_Escape)
    assert row.week.hint is None
    press(qtbot, row.week)
    assert page.asked == ["journey"]


def test_why_asks_journey_to_explain(shown, offer, rhythm, qtbot):
    page = shown(TodayView("Good evening", rhythm, offer))
    press(qtbot, page.parts.rhythm.why)
    assert page.asked == ["why", "journey"]


def test_the_first_day_has_three_doors_one_minute_and_nothing_else(shown, offer, qtbot):
    page = shown(TodayView("Good morning", None, offer, first=True))
    doors = page.parts.doors.doors
    assert not page.parts.now.isVisible()
    assert not page.parts.again.isVisible()
    assert page.focusWidget() is doors[0]
    for door in doors:
        assert door.accessibleDescription()
        press(qtbot, door)
    press(qtbot, page.parts.doors.minute)
    minute = ("sigh-reset", 60.0)
    assert page.asked == [("steady-now", 0.0), ("long-wave", 600.0), "welcome", minute]


def test_an_empty_library_says_where_sessions_come_from(shown):
    page = shown(TodayView("Good morning", None, Offer(), first=True))
    assert "The library is empty" in words(page)
    assert not page.parts.now.begin.isVisible()
    assert not page.parts.doors.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_after_a_crash_begin_is_still_in_view(shown, offer, rhythm, qapp, scale):
    large = Theme(qapp, FONTS, chosen="dawn", scale=scale)
    page = shown(TodayView("Good evening", rhythm, offer, CutOff("07:12", 860.0, "Four Sides")))
    asked = "Four Sides, begun at 07:12, stopped after 14:20. Keep it?"
    assert page.parts.question.question.text() == asked
    begin, port = page.parts.now.begin, page.parts.viewport()
    top = begin.mapTo(port, QPoint(0, 0)).y()
    assert top >= 0
    assert top + begin.height() <= port.height()
    large.deleteLater()


# ── what the desk knows ──


@pytest.fixture
def home(clock):
    return Home(clock=clock)


@pytest.fixture
def desk(home, theme):
    memory = Memory(home)
    yield HomeDesk(House(home, memory, lambda: None, theme, Preferences(None)))
    memory.close()


def practised(home, *days_back):
    """Ten minutes on each of these days."""
    with home.open_log() as log:
        now = home.clock.now()
        log.add(
            *(
                record_at(
                    now - timedelta(days=back),
                    "UTC",
                    0,
                    4,
                    session="coherent",
                    title="Even Waves",
                    seconds=600.0,
                )
                for back in days_back
            )
        )
        log.flush()


def test_a_home_without_practice_is_a_first_day(desk):
    view = desk.today()
    assert view.first
    assert view.offer.now
    assert view.offer.again is None


def test_after_forty_days_nothing_expired_and_nothing_is_counted_as_none(desk, home, shown):
    practised(home, *range(40, 81))
    view = desk.today()
    page = shown(view)
    said = words(page)
    assert "41 days of practice" in said
    assert "Welcome back. Nothing expired. Begin wherever you like." in said
    assert page.parts.now.brief.text() == "20 s instead"
    assert not page.parts.rhythm.dots.isVisible()
    numbers = " ".join(said).replace("·", " ").split()
    assert "0" not in numbers
    assert not any(word.startswith("0-") for word in numbers)


def test_what_a_crash_cut_off_is_called_by_its_name(desk, home):
    log = home.open_log()
    running = log.begin(Sitting("box", "Four Sides", 240.0))
    log.checkpoint(running, 130.0)
    log.flush()
    log.close()
    assert desk.today().cut_off.title == "Four Sides"
