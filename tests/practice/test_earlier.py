"""One streak at a time, told as its days are looked at."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from innerheal_desktop.practice.earlier import days_of, streak_at
from innerheal_desktop.practice.rhythm import Goals, streaks
from tests.practice.practice_words import TODAY, practice, written


def at(days, back=0, goal=5):
    return streak_at(practice(days), Goals(before=goal), TODAY, back)


def test_the_newest_is_told_with_the_gap_that_ended_the_one_before():
    now = at("PPP....PP.")
    assert (now.days, now.last) == (2, TODAY - timedelta(days=1))
    assert now.begin == now.first - timedelta(days=4)
    assert now.end == TODAY


def test_an_earlier_one_is_told_with_the_gap_that_ended_it():
    before = at("PPP....PP.", 1)
    assert (before.back, before.days) == (1, 3)
    assert before.begin == before.first == TODAY - timedelta(days=9)
    assert before.end == TODAY - timedelta(days=3)
    assert at("PPP....PP.", 2) is None
    assert at("...") is None


@given(st.text("P.Z", min_size=1, max_size=60), st.integers(2, 7))
def test_every_run_is_found(days, goal):
    runs = streaks(practice(days), Goals(before=goal))
    found = [at(days, back, goal) for back in range(len(runs))]
    assert [each.days for each in reversed(found)] == [run.days for run in runs]
    assert at(days, len(runs), goal) is None


def test_days_are_read_as_they_are_seen(log):
    log.add(*written("P....PPP.PP"))
    now = streak_at(log.practice(), log.goals, log.today())
    told = [day for skip in range(0, 12, 4) for day in days_of(log, now, skip, 4)]
    assert tuple(reversed(told)) == log.why()
    before = streak_at(log.practice(), log.goals, log.today(), 1)
    assert [day.counted for day in days_of(log, before, 0, 50)] == [False] * 4 + [True]
    assert days_of(log, before, 0, 50)[1].reason.startswith("Rest day 3: more than the 2")
