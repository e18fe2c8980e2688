"""Streak, longest, total, gap and week: the rules of rhythm."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.keeping.errors import InvalidRecordError
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.rhythm import Goals, Practice, Rhythm, rhythm
from tests.practice.practice_words import TODAY, practice, rested, sat, written

marks = st.text("P.Z", min_size=1, max_size=40)
goals = st.integers(2, 7)


def read(days: str, goal: int = 5) -> Rhythm:
    return rhythm(practice(days), Goals(before=goal), TODAY)


@pytest.mark.parametrize(
    ("days", "goal", "streak", "longest", "gap", "state"),
    [
        ("PPPPP", 5, 5, 5, 0, "done_today"),
        ("PPP.P", 5, 4, 4, 0, "done_today"),
        ("PP..P", 5, 3, 3, 0, "done_today"),
        ("PP...", 5, 2, 2, 2, "open"),
        ("PP....", 5, 0, 2, 3, "still_here"),
        ("PP...P", 5, 1, 2, 0, "done_today"),
        ("P.P.P.P", 5, 4, 4, 0, "done_today"),
        ("P..P..P", 2, 3, 3, 0, "done_today"),
        ("PPPPPPP..", 7, 7, 7, 1, "open"),
        ("PPPPPPP...", 7, 0, 7, 2, "still_here"),
        ("PPPZZZZZZZZP", 5, 4, 4, 0, "done_today"),
        ("PP.ZZZ.P", 5, 3, 3, 0, "done_today"),
        ("PP.ZZZ..P", 5, 1, 2, 0, "done_today"),
        # And what the table leaves open.
        (".", 5, 0, 0, 0, "new"),
        ("PZZZZZZZZ", 5, 1, 1, 0, "paused"),
        ("PP", 5, 2, 2, 0, "done_today"),
        ("P.", 5, 1, 1, 0, "open"),
    ],
)
def test_the_rules_on_paper(
    days: str, goal: int, streak: int, longest: int, gap: int, state: str
) -> None:
    now = read(days, goal)
    assert (now.streak, now.longest, now.gap, now.state) == (streak, longest, gap, state)
    assert now.total == days.count("P")
    assert now.allowance == max(1, 7 - goal)


def by_hand(days: str, goal: int) -> tuple[int, int, int]:
    """Streak, longest and gap, counted mark by mark as one would on a paper calendar."""
    streak = longest = gap = 0
    for mark in days[:-1]:
        if mark == "P":
            streak = streak + 1 if gap <= max(1, 7 - goal) else 1
            gap = 0
        elif mark == ".":
            gap += bool(streak)
        longest = max(longest, streak)
    kept = gap <= max(1, 7 - goal)
    if days[-1] == "P":
        streak, gap = (streak + 1 if kept else 1), 0
    elif not kept:
        streak = 0
    return streak, max(longest, streak), gap


@given(marks, goals)
def test_it_agrees_with_a_paper_calendar(days: str, goal: int) -> None:
    now = read(days, goal)
    assert (now.streak, now.longest, now.gap) == by_hand(days, goal)
    assert now.streak <= now.longest <= now.total


@given(marks, st.integers(0, 39))
def test_the_total_never_falls_when_a_record_is_added(days: str, back: int) -> None:
    records = written(days)
    before = rhythm(Practice.of(records), Goals(), TODAY)
    more = [*records, sat(TODAY - timedelta(days=back), id="one more")]
    after = rhythm(Practice.of(more), Goals(), TODAY)
    assert after.total >= before.total
    assert after.longest >= before.longest
    assert after.streak >= before.streak


@given(marks, goals)
def test_a_kinder_goal_never_shortens_a_streak(days: str, goal: int) -> None:
    kinder = max(2, goal - 1)
    assert read(days, kinder).streak >= read(days, goal).streak
    assert read(days, kinder).longest >= read(days, goal).longest


@given(marks)
def test_resting_on_a_day_off_never_shortens_a_streak(days: str) -> None:
    assert read(days.replace(".", "Z")).streak >= read(days).streak


@given(marks, st.randoms(use_true_random=False))
def test_the_order_of_records_means_nothing(days: str, chance: object) -> None:
    records = written(days)
    chance.shuffle(records)  # type: ignore[attr-defined]
    assert Practice.of(records) == practice(days)


def test_two_sittings_on_one_date_are_one_day() -> None:
    twice = Practice.of([sat(TODAY, id="a"), sat(TODAY, id="b")])
    assert rhythm(twice, Goals(), TODAY).total == 1


def test_future_days_wait_for_their_date() -> None:
    ahead = Practice.of([sat(TODAY), sat(TODAY + timedelta(days=1))])
    assert rhythm(ahead, Goals(), TODAY).total == 1
    assert rhythm(ahead, Goals(), TODAY + timedelta(days=1)).total == 2


def test_a_clock_put_back_takes_no_day_and_makes_no_negative_gap() -> None:
    known = Practice.of(
        [sat(TODAY), sat(TODAY - timedelta(days=1), id="after the clock was put back")]
    )
    earlier = rhythm(known, Goals(), TODAY - timedelta(days=1))
    assert (earlier.streak, earlier.total, earlier.gap) == (1, 1, 0)
    assert rhythm(known, Goals(), TODAY).streak == 2


def test_the_longest_run_is_known_by_its_days() -> None:
    now = read("PPPP....PP....PPPP....P")
    assert now.best is not None
    assert (now.best.days, now.best.last) == (4, TODAY.toordinal() - 5)
    assert now.first == TODAY - timedelta(days=22)
    assert read("...").best is None


def test_today_before_all_records_is_new_and_no_error() -> None:
    before = rhythm(practice("PPP"), Goals(), TODAY - timedelta(days=30))
    assert (before.state, before.streak, before.total, before.gap) == ("new", 0, 0, 0)


def test_a_rest_without_end_goes_on() -> None:
    resting = Practice.of([sat(TODAY - timedelta(days=40)), rested(TODAY - timedelta(39), None)])
    now = rhythm(resting, Goals(), TODAY)
    assert (now.state, now.streak, now.gap) == ("paused", 1, 0)


def test_crossing_the_date_line_skips_no_day(log: PracticeLog) -> None:
    left = sat(date(2026, 11, 10), start=datetime(2026, 11, 10, 20, tzinfo=UTC), offset=-480)
    landed = sat(date(2026, 11, 12), start=datetime(2026, 11, 11, 20, tzinfo=UTC), offset=660)
    travelled = Practice.of([left, landed])
    log.add(left, landed)
    assert log.practice() == travelled
    assert travelled.pauses == ((date(2026, 11, 11).toordinal(),) * 2,)
    assert rhythm(travelled, Goals(before=7), date(2026, 11, 12)).streak == 2


@pytest.mark.parametrize("fields", [{"kind": "manual"}, {"marks": ("no-time",)}])
def test_what_has_no_hour_tells_of_no_journey(fields: dict[str, Any], log: PracticeLog) -> None:
    left = sat(date(2026, 11, 10), start=datetime(2026, 11, 10, 20, tzinfo=UTC), offset=-480)
    landed = sat(
        date(2026, 11, 12), start=datetime(2026, 11, 11, 20, tzinfo=UTC), offset=660, **fields
    )
    assert Practice.of([left, landed]).pauses == ()
    log.add(left, landed)
    assert log.practice().pauses == ()


@pytest.mark.parametrize(("hours", "offset"), [(41, 660), (24, -180)])
def test_a_slow_or_short_journey_skips_nothing(hours: int, offset: int) -> None:
    start = datetime(2026, 11, 10, 20, tzinfo=UTC)
    left = sat(date(2026, 11, 10), start=start, offset=-480)
    landed = sat(date(2026, 11, 12), start=start + timedelta(hours=hours), offset=offset)
    assert Practice.of([left, landed]).pauses == ()


def test_when_the_goal_changed_in_a_gap_the_larger_allowance_holds() -> None:
    days = practice("PP...P")
    on_the_way = TODAY.toordinal() - 2
    assert rhythm(days, Goals(((on_the_way, 4),)), TODAY).streak == 3
    assert rhythm(days, Goals(((on_the_way, 5),), before=4), TODAY).streak == 3
    assert rhythm(days, Goals(((on_the_way, 6),), before=5), TODAY).streak == 1


def test_a_stricter_goal_today_judges_no_earlier_gap() -> None:
    days = practice("P..P..P..PP")
    assert rhythm(days, Goals(((TODAY.toordinal(), 7),)), TODAY).streak == 5


@pytest.mark.parametrize("goal", [1, 8])
def test_a_goal_is_two_to_seven_days(goal: int) -> None:
    with pytest.raises(InvalidRecordError, match="goal"):
        Goals(before=goal)


def test_this_week_is_counted_in_dots() -> None:
    # TODAY is a Sunday.
    now = read("P.PZ..P")
    assert now.dots == ("practised", "rest", "practised", "paused", "rest", "rest", "practised")
    assert (now.week_days, now.week_goal) == (3, 5)
    sunday_first = rhythm(practice("P.PZ..P"), Goals(), TODAY, first_weekday=6)
    assert sunday_first.dots == ("practised", *["ahead"] * 6)
    assert sunday_first.week_days == 1


@pytest.mark.parametrize(("paused", "asked"), [(0, 5), (1, 5), (2, 4), (5, 2), (7, 0)])
def test_paused_days_ask_less_of_a_week(paused: int, asked: int) -> None:
    assert read("Z" * paused + "." * (7 - paused)).week_goal == asked


def test_weeks_in_rhythm() -> None:
    now = read("PPPPP.." + "PPPP..." + "PPPPP.." + "P......")
    assert (now.weeks_met, now.weeks_seen) == (2, 3)


def test_the_shape_that_other_programs_read() -> None:
    assert read("PP.P").as_json() == {
        "today": "2026-11-22",
        "goal": 5,
        "streak": 3,
        "longest": 3,
        "total": 3,
        "gap": 0,
        "allowance": 2,
        "state": "done_today",
        "week": {"days": 3, "goal": 5},
    }


def test_a_journey_to_a_sitting_that_is_dated_ahead_waits_for_it() -> None:
    practice = Practice([100, 102], ((90, 92), (101, 101)), ((101, 101),), ((90, 92),))
    assert practice.until(101) == Practice([100], ((90, 92),), (), ((90, 92),))
    assert practice.until(102) is practice
    rested = Practice([100, 102], ((99, 104),), ((101, 101),), ((99, 104),))
    assert rested.until(101).pauses == ((99, 104),)
