"""Figures: no finding louder than its numbers, every bar a sentence, and what one returns to."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from innerheal_desktop.practice.records import record_at
from innerheal_desktop.practice.statistics import PARTS, Period, Statistics
from innerheal_desktop.practice.sums import Sum
from innerheal_desktop.ui.journey.figures import ALL, WEEKS, YEAR, first_of
from innerheal_desktop.ui.journey.findings import by_category, by_part, by_technique, over_time
from tests.ui.test_calendar import rested
from tests.ui.test_journey import home, journey, part, practised  # noqa: F401 — fixtures

TODAY = date(2026, 11, 22)
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def told(**fields):
    """Statistics of the year so far in which nothing happened but `fields`."""
    parts = fields.pop("parts", {})
    usual = {
        "first": date(2026, 1, 1),
        "last": TODAY,
        "total": Sum(),
        "days": 0,
        **dict.fromkeys(("by_day", "by_week", "by_month", "by_year"), ()),
        **dict.fromkeys(("by_category", "by_technique"), ()),
        "by_part": tuple((name, Sum(parts.get(name, 0))) for name, _, _ in PARTS),
    }
    return Statistics(**(usual | fields))


def bars(figure):
    return [(bar.name, bar.value, round(bar.share, 2)) for bar in figure.bars]


def test_months_without_practice_are_gaps():
    periods = tuple(
        Period(date(2026, month, 1), Sum(2, 600.0 * month), 2) for month in (3, 4, 6, 11)
    )
    figure = over_time(told(by_month=periods))
    assert figure.finding == "Practice in 4 of 9 months"
    assert bars(figure)[:3] == [
        ("March 2026", "30 min", 0.27),
        ("April 2026", "40 min", 0.36),
        ("May 2026", "", 0.0),
    ]
    assert figure.bars[2].words == "May 2026: no practice"
    assert figure.bars[0].words == "March 2026: 2 days, 30 minutes, 2 sittings"


def test_a_short_span_is_told_by_weeks_and_a_long_one_by_years():
    weeks = tuple(Period(date(2026, 11, day), Sum(1, 60.0), 1) for day in (2, 16))
    figure = over_time(told(first=date(2026, 8, 31), by_week=weeks))
    assert [bar.name for bar in figure.bars] == ["From 2 Nov", "From 9 Nov", "From 16 Nov"]
    assert figure.finding == "Practice in 2 of 3 weeks"
    years = tuple(Period(date(year, 1, 1), Sum(1, 60.0), 1) for year in (2020, 2026))
    figure = over_time(told(first=date(2020, 5, 1), by_year=years))
    assert [bar.name for bar in figure.bars][::6] == ["2020", "2026"]
    assert figure.finding == "Practice in 2 of 7 years"


def test_what_compares_nothing_is_no_figure():
    alone = (Period(date(2026, 11, 1), Sum(1, 60.0), 1),)
    assert over_time(told(by_month=alone)).bars == ()
    assert over_time(told()).bars == ()
    assert by_category(told(by_category=(("breathe", Sum(1, 60.0)),))).bars == ()
    assert by_technique(told()).bars == ()
    assert by_part(told()).bars == ()


@pytest.mark.parametrize(
    ("sums", "finding"),
    [
        ((("breathe", Sum(4, 700.0)), ("sit", Sum(2, 600.0))), "Most of the minutes: Breathing"),
        ((("breathe", Sum(4, 600.0)), ("sit", Sum(2, 600.0))), "What kind of practice it was"),
        ((("breathe", Sum(2, 900.0)), ("sit", Sum(1, 60.0))), "What kind of practice it was"),
        (
            (("away", Sum(9, 900.0)), ("sit", Sum(1, 60.0))),
            "Most of the minutes: Away from the computer",
        ),
        ((("other", Sum(9, 900.0)), ("sit", Sum(1, 60.0))), "What kind of practice it was"),
    ],
)
def test_most_is_said_only_where_it_is_more_than_half_of_enough(sums, finding):
    total = sums[0][1] + sums[1][1]
    assert by_category(told(by_category=sums, total=total)).finding == finding


def test_the_first_technique_is_named_unless_it_is_a_tie_or_the_steadying_one():
    rows = (("Long Wave", Sum(9, 900.0)), ("Even Tide", Sum(9, 800.0)))
    named = told(by_technique=rows, total=Sum(18, 1700.0))
    assert by_technique(named).finding == "The most minutes: Long Wave"
    assert by_technique(named, steady="Long Wave").finding == "What you practised"
    tie = (("Long Wave", Sum(9, 900.0)), ("Even Tide", Sum(9, 900.0)))
    assert (
        by_technique(told(by_technique=tie, total=Sum(18, 1800.0))).finding == "What you practised"
    )


def test_many_techniques_are_eight_and_the_others_together():
    rows = tuple((f"No {at}", Sum(1, 1200.0 - 60 * at)) for at in range(12))
    figure = by_technique(told(by_technique=rows, total=Sum(12, 9999.0)))
    assert len(figure.bars) == 9
    assert figure.bars[-1].name == "4 others"
    assert figure.bars[-1].value == "42 min"


@pytest.mark.parametrize(
    ("parts", "finding"),
    [
        ({"evening": 3, "morning": 2}, "Most sittings begin in the evening"),
        ({"evening": 3, "morning": 3}, "At different times of the day"),
        ({"night": 4}, "At different times of the day"),
        ({"night": 5}, "Most sittings begin at night"),
    ],
)
def test_the_time_of_day_is_by_counts(parts, finding):
    assert by_part(told(parts=parts, total=Sum(sum(parts.values())))).finding == finding


def test_sittings_without_an_hour_are_told_of_not_guessed():
    figure = by_part(told(parts={"morning": 2}, total=Sum(3)))
    assert figure.note == "1 sitting is not here: nobody noted its hour."
    assert bars(figure)[0] == ("Morning, 4 to 12", "2", 1.0)
    assert bars(figure)[3] == ("Night, 22 to 4", "", 0.0)


def test_a_span_ends_today():
    assert first_of(WEEKS, TODAY) == date(2026, 8, 31)
    assert first_of(WEEKS, TODAY, 6) == date(2026, 9, 6)
    assert first_of(YEAR, TODAY) == date(2026, 1, 1)
    assert first_of(ALL, TODAY) is None


# In the window.


def added_up(page):
    """The part, turned to, once everything is added up."""
    figures = part(page, "figures")
    for _ in range(2000):
        if not figures._pace.isActive():
            break
        QApplication.processEvents()
    assert not figures._pace.isActive()
    return figures


def test_the_figures_are_those_of_the_log_and_follow_the_span(journey, practised, qtbot):  # noqa: F811
    practised(*range(0, 30, 3), 200, 500)
    figures = added_up(journey())
    assert figures.sum.text() == "10 days · 10 sittings · 1 h 40 min"
    weeks = figures.charts[0]
    assert weeks.finding.text() == "Practice in 4 of 4 weeks"
    assert weeks.bars.accessibleName() == weeks.finding.text()
    last = weeks.bars.bars.index(3).data(ACCESSIBLE)
    assert last == "From 16 Nov: 3 days, 30 minutes, 3 sittings"
    figures.group.button(ALL).click()
    while figures._pace.isActive():
        QApplication.processEvents()
    assert figures.sum.text() == "12 days · 12 sittings · 2 h 00 min"
    assert weeks.finding.text() == "Practice in 4 of 17 months"


def test_the_arrows_walk_the_bars(journey, practised, qtbot):  # noqa: F811
    practised(0, 7, 14)
    figures = added_up(journey())
    chart = figures.charts[0].bars
    chart.setFocus()
    first = chart.currentIndex().data()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.currentIndex().data() != first
    figures.focus_first()
    qtbot.keyClick(figures.group.button(WEEKS), Qt.Key.Key_Right)
    assert figures.group.checkedId() == YEAR


def test_an_early_page_shows_no_empty_figures(journey, practised):  # noqa: F811
    practised(400)
    figures = added_up(journey())
    assert figures.sum.text() == "Nothing is written here for this time."
    assert not any(chart.isVisible() for chart in figures.charts)


def test_what_is_hidden_is_not_added_up(journey, practised):  # noqa: F811
    practised(*range(30))
    page = journey()
    figures = part(page, "figures")
    assert figures._pace.isActive()
    page.parts.tabs.setCurrentIndex(0)
    assert not figures._pace.isActive()


# What one returns to.


@pytest.fixture
def returned(home, journey):  # noqa: F811
    """A page of somebody who sat so often with these sessions, so long each time."""

    def open_page(**sessions):
        with home.open_log() as log:
            now, number = home.clock.now(), 0
            for name, (times, length) in sessions.items():
                for _ in range(times):
                    number += 1
                    moment = now - timedelta(hours=5 * number)
                    words = {"session": name.replace("_", "-"), "seconds": 60.0, "length": length}
                    log.add(record_at(moment, "UTC", 0, 4, **words))
            log.flush()
        page = journey()
        rested()
        page.begun = []
        page.begin.connect(lambda *asked: page.begun.append(asked))
        return page

    return open_page


def again(page):
    section = part(page, "overview").returning
    return [section.rows.itemAt(at).widget() for at in range(section.rows.count())]


def test_what_is_returned_to_is_begun_again_as_long_as_last_time(returned):
    page = returned(coherent=(3, 600.0), box=(2, 299.0), silent_sit=(1, 300.0), gone=(9, 60.0))
    rows = again(page)
    names = [row.button.accessibleName() for row in rows]
    assert names == ["Begin Even Waves, 10 minutes", f"Begin Four Sides, {_said(rows[1])}"]
    rows[0].button.click()
    assert page.begun == [("coherent", 600.0, "")]


def _said(row):
    return row.button.accessibleName().split(", ", 1)[1]


def test_no_more_than_five_and_steady_me_is_no_merit(returned):
    many = ("coherent", "box", "sigh_reset", "silent_sit", "extended_exhale", "cyclic_sigh")
    page = returned(steady_now=(9, 60.0), **dict.fromkeys(many, (2, 300.0)))
    assert len(again(page)) == 5
    assert not any("Steady" in row.button.accessibleName() for row in again(page))


def test_nothing_returned_to_is_nothing_said(returned):
    page = returned(coherent=(1, 300.0))
    assert not part(page, "overview").returning.isVisible()
