"""The app's streak against the rules of the rhythm, counted by brute force over random lives."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from innerheal_desktop.practice.rhythm import FOREVER, rhythm
from innerheal_desktop.practice.why import held_until, why
from tests.reliability.brute import Fact, by_the_rules
from tests.reliability.histories import (
    History,
    answers,
    counted,
    disagreement,
    history,
    logged,
)


def test_lives_drawn_by_chance_are_counted_as_the_rules_say() -> None:
    assert _disagreements(range(400)) == []


@pytest.mark.slow
def test_ten_thousand_lives_are_counted_as_the_rules_say() -> None:
    # Each is asked twice: on its last day, and on one before.
    assert _disagreements(range(1_000, 11_000)) == []


def test_a_log_file_says_what_records_in_memory_say(place: Path) -> None:
    for seed in range(25):
        life = history(seed)
        day, app, _ = next(answers(life))
        assert logged(life, place / str(seed)) == app, f"history {seed}, {day}"


def test_the_days_that_are_told_are_the_streak() -> None:
    for seed in range(120):
        life = history(seed)
        practice, goals = counted(life)
        told = why(practice, goals, life.today, life.records)
        streak = rhythm(practice, goals, life.today).streak
        assert streak in (0, sum(day.counted for day in told)), f"history {seed}"


def test_the_day_that_is_named_is_the_last_on_which_the_streak_goes_on() -> None:
    asked = 0
    for seed in range(240):
        life = history(seed)
        practice, goals = counted(life)
        until = held_until(practice, goals, life.today.toordinal()) if practice.days else 0
        streak = rhythm(practice, goals, life.today).streak
        ahead = any(fact.date() > life.today for fact in life.facts)
        if ahead or not streak or until == FOREVER:
            continue
        asked += 1
        last = date.fromordinal(until)
        assert _with_practice_on(last, life) == streak + 1, f"history {seed}"
        assert _with_practice_on(last + timedelta(days=1), life) == 1, f"history {seed}"
    assert asked > 40


def _with_practice_on(day: date, life: History) -> int:
    """The streak by the rules, if somebody practises on `day` next."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    more = Fact(noon, "UTC", 4, "manual", 600.0, done=True, told=day)
    return by_the_rules([*life.facts, more], life.rests, life.goals, day).streak


def test_lives_are_hard_to_count() -> None:
    # A control: what the rules provide for does happen in these lives.
    lives = [history(seed) for seed in range(200)]
    zones = [{fact.zone for fact in life.facts} for life in lives]
    assert sum(len(each) > 3 for each in zones) > 20
    assert sum(len({fact.boundary for fact in life.facts}) > 1 for life in lives) > 20
    assert sum(any(fact.date() > life.today for fact in life.facts) for life in lives) > 20
    assert sum(len(life.goals) > 1 for life in lives) > 10
    assert sum(bool(life.rests) for life in lives) > 40


def _disagreements(seeds: range) -> list[tuple[int, str]]:
    found = []
    for seed in seeds:
        life = history(seed)
        found += [(seed, disagreement(*answer, life)) for answer in answers(life)]
    return [(seed, apart) for seed, apart in found if apart]
