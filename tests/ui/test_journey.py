"""Journey: the same numbers as the log, told by days, weeks and sittings."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from innerheal_desktop.home import Home
from innerheal_desktop.practice.by_hand import pause
from innerheal_desktop.practice.records import record_at
from innerheal_desktop.terminal.arguments import parser
from innerheal_desktop.terminal.remembered import streak
from innerheal_desktop.ui.house import House
from innerheal_desktop.ui.journey.page import NAMES, JourneyPage
from innerheal_desktop.ui.memory import Memory
from innerheal_desktop.ui.pages.rows import AT_A_TIME, ROW
from innerheal_desktop.ui.preferences import Preferences
from tests.ui.host import hosted

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def home(clock):
    return Home(clock=clock)


@pytest.fixture
def practised(home):
    """Writes sittings of ten minutes, so many days back."""

    def write(*days_back, title="Even Waves"):
        with home.open_log() as log:
            now = home.clock.now()
            for number, back in enumerate(days_back):
                moment = now - timedelta(days=back, minutes=number % 7)
                words = {"session": "coherent", "title": title, "seconds": 600.0}
                log.add(record_at(moment, "UTC", 0, 4, **words))
            log.flush()

    return write


@pytest.fixture
def journey(qtbot, theme, home):
    """Opens the page."""
    memories = []

    def open_page():
        memories.append(Memory(home))
        house = House(home, memories[-1], lambda: None, theme, Preferences(None))
        page = JourneyPage(house)
        page.asked, page.memory = [], memories[-1]
        page.go.connect(page.asked.append)
        hosted(qtbot, page)
        page.fill()
        page.focus_first()
        return page

    yield open_page
    for memory in memories:
        memory.close()


def rows(part):
    model = part.rows
    return [model.index(number).data(ROW) for number in range(model.rowCount())]


def part(page, name):
    """A part of the page, turned to."""
    if page.parts.tabs.currentIndex() != NAMES.index(name):
        page.parts.turn(name)
    return page.parts.of(name)


def words(page):
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text()]


def test_nothing_yet_is_one_kind_line_and_a_way_on(journey, qtbot):
    page = journey()
    assert words(page) == ["No practice is written here yet. One breath would be a beginning."]
    assert page.focusWidget() is page.nothing.today
    page.nothing.today.click()
    assert page.asked == ["today"]


def test_a_log_that_cannot_be_opened_says_why(journey, home):
    (home.folder / "practice.sqlite").write_bytes(b"not a database at all" * 100)
    assert any("not written down" in said for said in words(journey()))


def test_the_days_are_those_of_the_command_line(journey, practised, home, capsys):
    practised(1, 2, 3, 5, 9, 10)
    with home.open_log() as log:
        pause(log, log.today() - timedelta(days=4), log.today() - timedelta(days=4)).wait(60)
    streak(home, parser().parse_args(["streak", "--why"]))
    said, *told, then = capsys.readouterr().out.strip().splitlines()
    page = journey()
    ahead, *days = rows(part(page, "days").rows)
    assert part(page, "overview").standing.streak.text() == said.split(" · ")[0] == "4-day streak"
    assert [row.words for row in reversed(days)] == [line.split(maxsplit=2)[2] for line in told]
    counted = [row.dot == "practised" for row in reversed(days)]
    assert counted == ["●" in line for line in told]
    assert part(page, "days").heading.text() == "Why your streak is 4 days"
    assert (days[0].title, days[1].title) == ("Today", "Yesterday")
    assert (ahead.title, ahead.words) == ("From here on", then)


def test_why_is_asked_from_the_rhythm_and_from_today(journey, practised, qtbot):
    practised(1, 2)
    page = journey()
    assert part(page, "overview").standing.why.text() == "Why is my streak 2?"
    part(page, "overview").standing.why.click()
    assert page.parts.of("days").rows.isVisible()
    page.parts.tabs.setCurrentIndex(0)
    page.explain()
    page.fill()
    page.focus_first()
    assert page.parts.tabs.currentIndex() == NAMES.index("days")
    assert page.focusWidget() is page.parts.of("days").rows


def test_the_arrows_turn_from_part_to_part(journey, practised, qtbot):
    practised(1)
    page = journey()
    qtbot.keyClick(page.parts.tabs, Qt.Key.Key_Right)
    assert page.parts.of("days").rows.isVisible()
    qtbot.keyClick(page.parts.tabs, Qt.Key.Key_Right)
    assert page.parts.of("sittings").rows.isVisible()


def test_sittings_come_newest_first_sixty_at_a_time(journey, practised):
    practised(*range(AT_A_TIME + 5))
    page = journey()
    model = part(page, "sittings").rows.rows
    assert model.rowCount() == AT_A_TIME
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert model.rowCount() == AT_A_TIME + 5
    assert not model.canFetchMore(model.index(-1))
    first = model.index(0)
    assert first.data(ACCESSIBLE) == "Even Waves. 10 minutes. Today, 06:30"
    last = model.index(AT_A_TIME + 4).data(ROW)
    assert last.words.startswith("Saturday 19 September, ")


def test_exactly_sixty_sittings_are_all_of_them(journey, practised):
    practised(*range(AT_A_TIME))
    model = part(journey(), "sittings").rows.rows
    model.fetchMore(model.index(-1))
    assert model.rowCount() == AT_A_TIME
    assert not model.canFetchMore(model.index(-1))


def test_a_title_is_only_ever_text(journey, practised):
    practised(1, title="<b>Mine</b>")
    assert rows(part(journey(), "sittings").rows)[0].title == "<b>Mine</b>"


def test_a_kinder_measure_can_be_chosen_and_the_streak_follows(journey, practised, home):
    practised(1, 5, 9)
    page = journey()
    standing = part(page, "overview").standing
    assert standing.measure.group.checkedId() == 5
    assert standing.streak.text() == "1-day streak"
    standing.measure.group.button(3).click()
    assert standing.measure.about.text().startswith("A streak holds 4 days of rest in a row.")
    assert page.memory.log.goals.changes[-1][1] == 3


def test_a_streak_that_ended_is_told_without_a_none(journey, practised):
    practised(9, 10)
    page = journey()
    assert part(page, "overview").standing.streak.text() == "2 days of practice"
    assert part(page, "overview").standing.why.text() == "How the days count"
    assert part(page, "days").heading.text() == "The days since your last streak began"
    assert not any(said.split()[0] == "0" for said in words(page))


def test_a_look_that_made_no_day_yet_is_kept_and_counts_nothing(journey, home):
    with home.open_log() as log:
        log.add(
            log.record_now(session="box", title="Four Sides", seconds=20.0, outcome="ended_early")
        )
        log.flush()
    page = journey()
    assert part(page, "overview").standing.streak.text() == "A beginning"
    assert not part(page, "overview").calendar.isVisible()
    assert part(page, "days").heading.text() == "How the days count"
    assert rows(part(page, "sittings").rows)[0].aside == "20 seconds"
    _, today = rows(part(page, "days").rows)
    assert today.words.startswith("20 s, kept in the log; a practice day takes 60 s in one go.")
