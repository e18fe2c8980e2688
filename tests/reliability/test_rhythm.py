"""The app's streak against the rules of the rhythm, counted by brute force over random lives."""

from pathlib import Path

import pytest

from tests.reliability.histories import answers, disagreement, history, logged


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
