"""What is asked about the goal, when, and never of whoever is away."""

from datetime import date, timedelta

import pytest

from innerheal_desktop.practice.importing import carry_out, plan
from innerheal_desktop.practice.review import (
    KINDER,
    REVIEW,
    Growing,
    answer,
    asked_of,
    fresh_start,
    growing,
    travelled,
)
from innerheal_desktop.practice.rhythm import Goals
from tests.practice.practice_words import TODAY, practice, sat, written

# TODAY is a Sunday: whole weeks end with the Sunday before it.
THIN = "P.P...."
FULL = "PPPPP.."


def asked(days, goals=None, before=None):
    return growing(practice(days), goals or Goals(), TODAY, before)


def test_the_review_comes_after_four_weeks():
    assert asked(FULL * 4) is None
    assert asked("P" + FULL * 4 + "P") == Growing(REVIEW, 5)


def test_it_is_not_asked_twice_in_four_weeks():
    days = FULL * 12 + "PP"
    assert asked(days, before=TODAY - timedelta(days=27)) is None
    assert asked(days, before=TODAY - timedelta(days=28)) == Growing(REVIEW, 5)
    chosen = Goals((((TODAY - timedelta(days=20)).toordinal(), 4),))
    assert asked(days, chosen) is None


def test_whoever_is_away_or_rests_is_asked_nothing():
    assert asked(FULL * 8 + "....") is None
    assert asked(FULL * 8 + "Z") is None
    assert asked("......") is None


def test_a_kinder_goal_is_offered_after_three_thin_weeks():
    weeks = FULL + THIN * 3
    assert asked(weeks + "P.P..PP", Goals(before=3)) == Growing(KINDER, 3, 2, 2)
    assert asked(FULL + THIN * 2 + "P.P..PP", Goals(before=3)) is None


@pytest.mark.parametrize(("goal", "offered"), [(5, 3), (4, 3)])
def test_the_kinder_goal_is_what_was_done(goal, offered):
    found = asked("P..P..P" * 5, Goals(before=goal))
    assert found == Growing(KINDER, goal, 3, offered)


def test_no_goal_is_kinder_than_two():
    assert asked("P......" * 5 + "P.....P", Goals(before=2)) == Growing(REVIEW, 2)


def test_a_goal_just_chosen_is_left_alone():
    chosen = Goals((((TODAY - timedelta(days=10)).toordinal(), 3),))
    assert asked(THIN * 4 + "P.P..PP", chosen) is None


def test_an_answer_is_kept_and_changes_the_goal(log):
    log.add(*written(FULL * 5 + "PP"))
    question = asked_of(log)
    assert question == Growing(REVIEW, 5)
    answer(log, question, "harder", 4)
    assert log.goals.on(log.today().toordinal()) == 4
    assert log.setting("reviews") == [["2026-11-22", "review", "harder", 4]]
    assert asked_of(log) is None


def test_passing_over_changes_nothing_and_is_not_asked_again(log):
    log.add(*written(FULL * 5 + "PP"))
    answer(log, Growing(REVIEW, 5))
    assert log.goals == Goals()
    assert asked_of(log) is None


def test_who_has_just_brought_a_past_along_is_asked_nothing_for_a_day(log, clock, tmp_path):
    path = tmp_path / "export.csv"
    days = [TODAY - timedelta(days=back) for back in range(60)]
    rows = "".join(f"{day:%m/%d/%Y} 6:30:00 AM,0:20:0,Morning,Meditation\n" for day in days)
    path.write_text("Started At,Duration,Preset,Activity\n" + rows)
    assert carry_out(log, plan(log, path)).result().added == len(days)
    assert asked_of(log) is None
    clock.advance(25 * 3600)
    assert asked_of(log) is not None


@pytest.mark.parametrize("damaged", ["what", [3], [[]], [["yesterday"]], {"a": 1}])
def test_a_damaged_memory_of_answers_stops_nobody(log, damaged):
    log.add(*written(FULL * 5 + "PP"))
    log.set_setting("reviews", damaged)
    assert asked_of(log) == Growing(REVIEW, 5)


@pytest.mark.parametrize(
    ("day", "moved", "fresh"),
    [
        (date(2026, 11, 23), False, "week"),
        (date(2026, 11, 24), False, ""),
        (date(2026, 12, 1), False, "month"),
        (date(2026, 11, 24), True, "place"),
    ],
)
def test_a_fresh_start(day, moved, fresh):
    assert fresh_start(day, 0, travelled=moved) == fresh


def test_another_zone_is_a_journey(log):
    assert not travelled(log)
    log.add(sat(TODAY, zone="Europe/Berlin", offset=60))
    assert not travelled(log)
    log.add(sat(TODAY, id="later", zone="Asia/Tokyo", offset=540))
    assert travelled(log)


@pytest.mark.parametrize(
    "zone", ["Europe/Paris", "Arctic/Longyearbyen", "Etc/GMT-1", "Mars/Olympus"]
)
def test_the_same_hour_under_another_name_is_no_journey(log, zone):
    log.add(sat(TODAY, zone=zone, offset=60))
    assert not travelled(log)
