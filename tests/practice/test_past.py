"""The past, as far as a suggestion looks at it."""

from datetime import timedelta

import pytest

from innerheal_desktop.practice.check_in import compare
from innerheal_desktop.practice.past import is_low, mood_of, past_of, tender, was_hard
from tests.practice.practice_words import TODAY, sat


def test_on_the_first_day_nothing_is_known(log):
    past = past_of(log)
    assert (past.days, past.last, past.practised, past.hard) == (0, "", frozenset(), False)
    assert not past.returning


def test_days_before_today_and_every_session_are_known(log):
    for back, session in enumerate(("box", "coherent", "box")):
        log.add(sat(TODAY - timedelta(days=back), session=session))
    log.set_setting("last", ["box", 240.0])
    log.set_setting("favourites", ["coherent"])
    past = past_of(log)
    assert past.days == 2
    assert past.practised == {"box", "coherent"}
    assert (past.last, past.last_seconds, past.favourites) == ("box", 240.0, ("coherent",))
    assert past.today == TODAY.toordinal()


def test_somebody_comes_back_when_the_streak_is_over(log):
    log.add(sat(TODAY - timedelta(days=9)))
    assert past_of(log).returning


HARDER = {"compared": "harder"}


@pytest.mark.parametrize(("hours", "hard"), [(0, True), (47, True), (48, False), (49, False)])
def test_a_hard_sitting_is_thought_of_for_48_hours(log, clock, hours, hard):
    ended = clock.now() - timedelta(hours=hours)
    log.add(sat(start=ended - timedelta(seconds=600), check_in=HARDER)).result()
    assert past_of(log).hard is tender(log) is hard


def test_a_clock_put_back_makes_nobody_tender_before_the_time(log, clock):
    log.add(sat(start=clock.now() + timedelta(days=30), check_in=HARDER)).result()
    assert not tender(log)


def test_a_calm_sitting_afterwards_does_not_shorten_it(log, clock):
    yesterday = clock.now() - timedelta(days=1)
    log.add(sat(TODAY - timedelta(days=1), start=yesterday, check_in=HARDER)).result()
    log.add(sat(start=clock.now() - timedelta(hours=1), check_in={"compared": "helped"})).result()
    assert past_of(log).hard


def test_a_word_that_was_taken_back_is_forgotten(log, clock):
    (record,) = log.add(sat(start=clock.now() - timedelta(hours=1), check_in=HARDER)).result()
    assert tender(log)
    compare(log, record, "same").result()
    assert not tender(log)


@pytest.mark.parametrize(
    ("check_in", "hard"),
    [
        ({"compared": "harder"}, True),
        ({"compared": "helped"}, False),
        ({"after": {"valence": 20}}, True),
        ({"after": {"valence": 21}}, False),
        ({"before": {"valence": 0}, "after": {"valence": 60}}, False),
        ({"after": {"valence": "low"}}, False),
        ({"after": None}, False),
        ({}, False),
    ],
)
def test_what_a_check_in_says(check_in, hard):
    assert was_hard(check_in) is hard


@pytest.mark.parametrize(
    ("said", "mood"),
    [
        ({"before": {"valence": 10}, "after": {"valence": 60}}, 60),
        ({"before": {"valence": 10}}, 10),
        ({"after": {"arousal": 3}}, None),
        ({"before": 3, "after": {"valence": True}}, None),
        ({}, None),
    ],
)
def test_a_check_in_ends_with_a_mood(said, mood):
    assert mood_of(said) == mood


def test_the_last_mood_that_was_said_is_the_one_that_counts(log, clock):
    def say(hours, valence):
        start = clock.now() - timedelta(hours=hours)
        felt = {"before": {"valence": valence}}
        log.add(sat(id=f"h{hours}", start=start, check_in=felt)).result()

    assert not is_low(log)
    say(49, 5)
    assert not is_low(log)
    say(40, 20)
    assert is_low(log)
    assert past_of(log).low
    assert past_of(log).tender
    say(2, 21)
    assert not is_low(log)
