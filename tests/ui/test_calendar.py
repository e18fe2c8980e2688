"""The calendar: where its days stand, how they look, by keyboard, by ear, and as a table."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from innerheal_desktop.practice.by_hand import pause, practised_away
from innerheal_desktop.practice.calendar import CalendarDay, end_of_month
from innerheal_desktop.ui.journey.dates import DateModel, Dates
from innerheal_desktop.ui.journey.heatmap import page_of
from innerheal_desktop.ui.journey.months import Plan, fold
from innerheal_desktop.ui.journey.page import NAMES
from innerheal_desktop.ui.journey.shades import DARK, LIGHT, shades
from innerheal_desktop.ui.theme.contrast import ratio
from innerheal_desktop.ui.theme.palette import PALETTES, qt_palette
from tests.ui.house import differing
from tests.ui.test_journey import home, journey, part, practised  # noqa: F401 — fixtures

Key = Qt.Key
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
TODAY = date(2026, 11, 22)


def rested():
    """Let what waits for the first paint be done."""
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture
def calendar(journey, practised):  # noqa: F811 — the fixtures
    """The calendar of somebody who sat on these days back, in its page."""

    def open_calendar(*days_back):
        practised(*days_back)
        page = journey()
        rested()
        made = part(page, "overview").calendar
        made.page = page
        return made

    return open_calendar


def here(view):
    return view.currentIndex().data(ACCESSIBLE)


# Where a day stands.

months = st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(lambda day: day.replace(day=1))


@given(
    months,
    st.integers(0, 11),
    st.integers(0, 6),
    st.booleans(),
    st.integers(280, 1600),
    st.sampled_from((0.85, 1.0, 1.5, 2.0)),
)
def test_every_day_has_one_place_of_its_own(first, more, weekday, newest, width, scale):
    last = first
    for _ in range(more):
        last = end_of_month(last) + timedelta(days=1)
    plan = Plan(first, end_of_month(last), weekday, newest)
    folded = fold(plan, width, scale)
    days = (plan.last - plan.first).days + 1
    assert sorted(folded.days) == [first + timedelta(days=at) for at in range(days)]
    corners = {(round(box.left(), 3), round(box.top(), 3)) for box in folded.days.values()}
    assert len(corners) == days
    for day, box in folded.days.items():
        block = next(block for block in folded.blocks if block.month == day.replace(day=1))
        assert block.ground.contains(box)
        assert folded.at(box.center().x(), box.center().y()) == day
        head = block.heads[(day.weekday() - weekday) % 7]
        assert abs(head.left() - box.left()) < 0.01
    assert folded.height == max(block.ground.bottom() for block in folded.blocks)
    room = max(width, 29 * 7 * scale)
    assert all(block.ground.right() <= room + 0.01 for block in folded.blocks)


def test_months_fold_into_as_many_columns_as_there_is_room_for():
    year = Plan(date(2026, 1, 1), date(2026, 12, 31))

    def columns(width, scale=1.0):
        return len({block.ground.left() for block in fold(year, width, scale).blocks})

    assert [columns(width) for width in (300, 620, 708, 1100)] == [1, 2, 3, 4]
    assert columns(708, 2.0) == 1


@pytest.mark.parametrize("width", [300, 620, 708, 1100])
def test_the_newest_month_comes_first_and_each_leads_to_the_one_before(width):
    plan = Plan(date(2026, 1, 1), date(2026, 11, 30), newest_above=True)
    told = sorted(
        (block.ground.top(), block.ground.left(), block.month.month)
        for block in fold(plan, width, 1).blocks
    )
    assert [month for _, _, month in told] == list(range(11, 0, -1))


def test_read_from_the_right_everything_is_turned():
    left, right = (
        fold(Plan(date(2026, 1, 1), date(2026, 12, 31), mirrored=mirrored), 708, 1.0)
        for mirrored in (False, True)
    )
    for day, box in left.days.items():
        assert right.days[day].left() == pytest.approx(708 - box.right(), abs=0.01)


# How a day looks.


def test_the_five_steps_are_those_of_the_design():
    for name, colours in (("dawn", LIGHT), ("dusk", DARK)):
        worn = shades(qt_palette(PALETTES[name]))
        assert [shade.fill.name().upper() for shade in worn] == list(colours)
        # The fills are fixed; each number has whichever of the two inks stands out more.
        inks = [QColor(ink) for ink in (PALETTES[name].text, PALETTES[name].on_primary)]
        for shade in worn:
            assert ratio(shade.ink, shade.fill) == max(ratio(ink, shade.fill) for ink in inks)
        assert [shade.bold for shade in worn] == [False, False, False, True, False]


@pytest.mark.parametrize("name", PALETTES)
def test_numbers_stand_out_and_the_steps_differ(name):
    worn = shades(qt_palette(PALETTES[name]))
    # 4.5 wherever one of the two inks of the palette reaches it. On the third step of Dusk and
    # the fourth of Dawn, whose fills lie in the middle, neither does; the better one is taken.
    inks = [QColor(ink) for ink in (PALETTES[name].text, PALETTES[name].on_primary)]
    for at, shade in enumerate(worn):
        best = max(ratio(ink, shade.fill) for ink in inks)
        assert ratio(shade.ink, shade.fill) >= min(best, 4.5)
        assert best >= 4.5 or (name, at) in {("dusk", 2), ("dawn", 3)}
        assert best >= 3.6
    if name.startswith("contrast"):
        ground = QColor(PALETTES[name].bg)
        assert all(shade.fill == ground and ratio(shade.edge, ground) > 7 for shade in worn)
        assert len({(shade.width, shade.bold) for shade in worn}) == 5
    else:
        assert len({shade.fill.name() for shade in worn}) == 5


# By ear.


def test_it_is_a_table_of_weeks_that_a_reader_can_walk(calendar):
    shown = calendar(1, 1, 2, 8)
    dates = shown.map.dates
    at = dates.index_of
    assert at(TODAY - timedelta(days=1)).data(ACCESSIBLE) == (
        "Saturday 21 November, 20 minutes, 2 sittings"
    )
    assert at(TODAY - timedelta(days=1)).data() == "20"
    assert at(TODAY - timedelta(days=3)).data(ACCESSIBLE) == "Thursday 19 November, a day of rest"
    assert at(TODAY).data(ACCESSIBLE) == "Sunday 22 November, today, still open"
    assert at(date(2026, 11, 9)).data(ACCESSIBLE) == "Monday 9 November"
    assert at(date(2026, 11, 30)).data(ACCESSIBLE) == ""
    assert at(date(2026, 11, 30)).flags() == Qt.ItemFlag.NoItemFlags
    weekday = dates.headerData(0, Qt.Orientation.Horizontal)
    assert weekday == "Monday"
    assert dates.headerData(0, Qt.Orientation.Vertical) == "From 26 October 2026"
    role = QAccessible.queryAccessibleInterface(shown.map).role()
    assert role == QAccessible.Role.Table


def test_a_pause_is_striped_and_said(calendar, home, journey):  # noqa: F811
    with home.open_log() as log:
        pause(log, log.today() - timedelta(days=3), log.today() - timedelta(days=2)).wait(60)
    shown = calendar(5)
    day = shown.map.dates.index_of(TODAY - timedelta(days=2))
    assert day.data(ACCESSIBLE) == "Friday 20 November, resting for a while"
    assert shown.foot.words.text().endswith("Striped days were a rest that you asked for.")
    box = shown.map.visualRect(day)
    rest = shown.map.visualRect(shown.map.dates.index_of(TODAY - timedelta(days=4)))
    picture = shown.map.grab()
    assert differing(picture.copy(box).toImage(), picture.copy(rest).toImage()) > 60


def test_another_year_is_said_with_its_year():
    dates = Dates((CalendarDay(date(2024, 2, 29), "practised", 60.0, 1),), today=TODAY)
    model = DateModel()
    model.show(dates)
    said = model.index_of(date(2024, 2, 29)).data(ACCESSIBLE)
    assert said == "Thursday 29 February 2024, 1 minute, 1 sitting"


@pytest.mark.parametrize(
    ("seconds", "sittings", "minutes", "many"),
    [(20.0, 1, "·", "1"), (600.0, 3, "10", "3"), (90_000.0, 2, "25 h", "2")],
)
def test_a_number_fits_its_field(seconds, sittings, minutes, many):
    day = CalendarDay(TODAY, "practised", seconds, sittings)
    assert Dates((day,)).number(day) == minutes
    assert Dates((day,), sittings=True).number(day) == many


# By keyboard.


def test_the_arrows_go_by_days_and_page_keys_by_months(calendar, qtbot):
    shown = calendar(0, 90).map
    shown.setFocus()
    assert here(shown).startswith("Sunday 22 November")
    steps = (
        (Key.Key_Left, "Saturday 21 November"),
        (Key.Key_Up, "Saturday 14 November"),
        (Key.Key_PageUp, "Wednesday 14 October"),
        (Key.Key_Right, "Thursday 15 October"),
        (Key.Key_Down, "Thursday 22 October"),
        (Key.Key_PageDown, "Sunday 22 November"),
        (Key.Key_Right, "Sunday 22 November"),
        (Key.Key_Home, "Saturday 1 August"),
        (Key.Key_Left, "Saturday 1 August"),
        (Key.Key_PageUp, "Saturday 1 August"),
        (Key.Key_End, "Sunday 22 November"),
    )
    for key, day in steps:
        qtbot.keyClick(shown, key)
        assert here(shown).startswith(day), (key, here(shown))


def test_the_last_day_of_a_long_month_leads_to_the_last_of_a_short_one(calendar, qtbot):
    shown = calendar(0, 400).map
    shown.setFocus()
    shown.go_to(date(2026, 3, 31))
    qtbot.keyClick(shown, Key.Key_PageUp)
    assert here(shown).startswith("Saturday 28 February")


def test_read_from_the_right_the_arrows_turn_too(calendar, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = calendar(0, 30).map
        shown.setFocus()
        qtbot.keyClick(shown, Key.Key_Right)
        assert here(shown).startswith("Saturday 21 November")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_enter_and_a_click_open_the_sittings_of_that_day(calendar, qtbot):
    shown = calendar(0, 3, 3, 9)
    page = shown.page
    shown.map.setFocus()
    shown.map.go_to(TODAY - timedelta(days=9))
    qtbot.keyClick(shown.map, Key.Key_Return)
    assert page.parts.tabs.currentIndex() == NAMES.index("sittings")
    rows = page.parts.of("sittings").rows
    assert rows.hasFocus()
    assert "Friday 13 November" in rows.currentIndex().data()
    page.parts.tabs.setCurrentIndex(0)
    rested()
    asked = []
    shown.opened.connect(asked.append)
    for back in (3, 2):  # of practice, and of rest
        box = shown.map.visualRect(shown.map.dates.index_of(TODAY - timedelta(days=back)))
        qtbot.mouseClick(shown.map.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked == [TODAY - timedelta(days=3)]


def test_a_press_moves_no_page_so_the_first_click_in_a_scrolled_calendar_opens_a_day(calendar):
    shown, day = calendar(*range(0, 300, 3)), TODAY - timedelta(days=120)
    window, area = shown.window(), page_of(shown)
    bar, left = area.verticalScrollBar(), Qt.MouseButton.LeftButton
    shown.page.parts.tabs.setFocus()
    box = shown.map.visualRect(shown.map.dates.index_of(day))
    bar.setValue(shown.map.viewport().mapTo(area.widget(), box.center()).y() - 100)
    rested()
    scrolled, asked = bar.value(), []
    shown.opened.connect(asked.append)
    at = shown.map.viewport().mapTo(window, box.center())
    hand = window.windowHandle()  # as the desktop tells of it, the button held down
    QTest.mousePress(hand, left, Qt.KeyboardModifier.NoModifier, at)
    rested()
    assert shown.map.hasFocus()
    assert bar.value() == scrolled
    QTest.mouseRelease(hand, left, Qt.KeyboardModifier.NoModifier, at)
    assert asked == [day]


def test_t_turns_to_the_table_and_back_at_the_same_day(calendar, qtbot):
    shown = calendar(0, 3, 40)
    shown.map.setFocus()
    shown.map.go_to(TODAY - timedelta(days=3))
    qtbot.keyClick(shown.map, Key.Key_T)
    table = shown.table
    assert table.isVisible()
    assert not shown.map.isVisible()
    assert table.hasFocus()
    assert here(table) == "Thursday 19 November, 10 minutes, 1 sitting"
    assert shown.foot.view.text() == "Show as a calendar"
    qtbot.keyClick(table, Key.Key_Up)
    qtbot.keyClick(table, Key.Key_T)
    assert here(shown.map).startswith("Friday 20 November")
    assert shown.map.hasFocus()


def test_the_table_is_complete_and_has_heads(calendar, home, qtbot):  # noqa: F811
    with home.open_log() as log:
        practised_away(log, log.today() - timedelta(days=1), 30.0).wait(60)
    shown = calendar(0, 3, 3)
    days = shown.table.days
    heads = [days.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Day", "Minutes", "Sittings"]
    rows = [[days.index(row, at).data() for at in range(3)] for row in range(days.rowCount())]
    assert rows == [
        ["Sun 22 November 2026", "10", "1"],
        ["Sat 21 November 2026", "<1", "1"],
        ["Fri 20 November 2026", "rest", ""],
        ["Thu 19 November 2026", "20", "2"],
    ]
    shown.turn()
    shown.table.setFocus()
    shown.table.go_to(TODAY - timedelta(days=2))
    qtbot.keyClick(shown.table, Key.Key_Return)  # a day of rest has nothing to open
    assert shown.page.parts.tabs.currentIndex() == 0
    shown.table.go_to(TODAY - timedelta(days=3))
    qtbot.keyClick(shown.table, Key.Key_Return)
    assert shown.page.parts.tabs.currentIndex() == NAMES.index("sittings")


# Years, and what is counted.


def test_years_are_gone_through_and_the_way_back_is_found(calendar):
    shown = calendar(0, 400, 800)
    head = shown.head
    assert head.title.text() == "The last twelve months"
    assert head.later.isHidden()
    seen = []
    while not head.earlier.isHidden():
        head.earlier.click()
        seen.append((head.title.text(), shown.map.folded.blocks[0].month))
    assert seen == [
        ("2026", date(2026, 1, 1)),
        ("2025", date(2025, 1, 1)),
        ("2024", date(2024, 9, 1)),
    ]
    while not head.later.isHidden():
        head.later.click()
    assert head.title.text() == "The last twelve months"
    assert shown.map.dates.dates.days[0].date == date(2025, 12, 1)


def test_where_nothing_is_earlier_no_way_leads_there(calendar):
    assert calendar(0, 300).head.earlier.isHidden()
    assert not calendar(0, 500).head.earlier.isHidden()


def test_focus_stays_where_a_hand_goes_on(calendar):
    shown = calendar(0, 400)
    shown.head.earlier.setFocus()
    shown.head.earlier.click()
    shown.head.earlier.click()
    assert shown.head.earlier.isHidden()
    assert shown.head.later.hasFocus()


def test_sittings_can_be_counted_instead(calendar):
    shown = calendar(1, 1, 1)
    yesterday = TODAY - timedelta(days=1)
    assert shown.map.dates.index_of(yesterday).data() == "30"
    shown.foot.group.button(1).click()
    assert shown.map.dates.index_of(yesterday).data() == "3"
    assert shown.foot.words.text() == "The numbers are how many sittings there were."


def test_weeks_begin_as_they_do_where_one_lives(calendar, monkeypatch):
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    shown = calendar(0)
    assert shown.map.dates.headerData(0, Qt.Orientation.Horizontal) == "Sunday"
    assert QLocale().language() is not None


def test_what_is_practised_while_one_looks_is_there_when_one_comes_back(calendar, home, practised):  # noqa: F811
    shown = calendar(1)
    practised(2)
    shown.page.fill()
    rested()
    assert shown.map.dates.index_of(TODAY - timedelta(days=2)).data() == "10"


def test_the_ring_leaves_nothing_behind(calendar, qtbot):
    shown = calendar(0, 1, 8).map
    shown.setFocus()
    rested()
    before = shown.grab().toImage()
    for key in (Key.Key_Left, Key.Key_Up, Key.Key_Down, Key.Key_Right):
        qtbot.keyClick(shown, key)
        rested()
    assert differing(before, shown.grab().toImage()) == 0
    box = shown.visualRect(shown.currentIndex())
    shown.clearFocus()
    without = shown.grab().toImage()
    changed = [
        (x, y)
        for x in range(without.width())
        for y in range(box.top() - 12, box.bottom() + 12)
        if without.pixel(x, y) != before.pixel(x, y)
    ]
    assert changed
    assert all(box.contains(x, y) for x, y in changed)


def test_turned_to_the_table_its_head_and_its_day_are_seen(calendar, qtbot):
    shown = calendar(0, 3, 200)
    shown.map.setFocus()
    qtbot.keyClick(shown.map, Key.Key_T)
    rested()
    assert shown.head.title.visibleRegion().boundingRect().height() > 20
    qtbot.keyClick(shown.table, Key.Key_T)
    shown.map.go_to(TODAY - timedelta(days=200))
    rested()
    qtbot.keyClick(shown.map, Key.Key_T)
    rested()
    row = shown.table.visualRect(shown.table.currentIndex())
    assert shown.table.viewport().visibleRegion().contains(row.center())
    qtbot.keyClick(shown.table, Key.Key_T)
    rested()
    day = shown.map.visualRect(shown.map.currentIndex())
    assert shown.map.viewport().visibleRegion().contains(day.center())
