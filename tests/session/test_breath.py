"""A breath: how it is written, and how full the lungs are at every instant."""

from itertools import pairwise
from math import cos, pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.session.breath import (
    BreathPattern,
    Phase,
    curve_for,
    linear,
    quick_start,
    raised_cosine,
    soft_edge,
)

SIGH = BreathPattern.parse("2.5+1-0-6.5-0.5")
BOX = BreathPattern.parse("4-4-4-4")

tenths = st.integers(0, 120).map(lambda n: n / 10)
some = st.integers(5, 120).map(lambda n: n / 10)
patterns = st.builds(
    lambda first, hold, out, rest, top: BreathPattern(first + top, hold, out, rest, top),
    some, tenths, some, tenths, st.sampled_from([0.0, 0.0, 0.5, 1.0, 2.0]),
)  # fmt: skip


@pytest.mark.parametrize("written", ["4-0-6-0", "4.5-0-5.5-0", "2.5+1-0-6.5-0.5", "3-5.25-6-0"])
def test_a_pattern_is_written_as_it_was_read(written):
    assert str(BreathPattern.parse(written)) == written


@settings(deadline=None)
@given(patterns)
def test_any_pattern_comes_back_from_its_writing(pattern):
    again = BreathPattern.parse(str(pattern))
    assert [again.seconds(phase) for phase in Phase] == pytest.approx(
        [pattern.seconds(phase) for phase in Phase]
    )
    assert again.top_up == pattern.top_up


@pytest.mark.parametrize(
    "written",
    ["", "4-0-6", "4-0-6-0-0", "a-b-c-d", "-1-0-6-0", "0-0-6-0", "4-0-0-0", "4-0-6-0+1", "٤-0-6-0",
     "nan-0-6-0", "1e3-0-6-0", "12345-0-6-0"],
)  # fmt: skip
def test_what_is_no_pattern_is_refused(written):
    with pytest.raises(ValueError, match="breath"):
        BreathPattern.parse(written)


@pytest.mark.parametrize(
    "parts", [(4, 0, float("nan"), 0), (4, float("inf"), 6, 0), (4, -1, 6, 0), (2, 0, 6, 0, 2)]
)
def test_a_breath_is_made_of_real_seconds(parts):
    with pytest.raises(ValueError, match="breath"):
        BreathPattern(*parts)


def test_a_sigh_breathes_in_twice():
    assert (SIGH.inhale, SIGH.top_up, SIGH.cycle) == (3.5, 1, 10.5)
    assert not SIGH.at(2.4).top_up
    assert SIGH.at(2.6).top_up
    assert SIGH.at(2.5).fullness == pytest.approx(2.5 / 3.5)
    assert SIGH.at(3.0).fullness == pytest.approx(2.5 / 3.5 + 1 / 3.5 * sin(pi / 4))


def test_a_box_goes_round_its_four_sides():
    assert [BOX.at(t).phase for t in (0, 4, 8, 12, 16)] == [*Phase, Phase.INHALE]
    assert BOX.rate == 3.75


def test_phases_that_take_no_time_are_left_out():
    assert BreathPattern.parse("4-0-6-0").phases() == ((Phase.INHALE, 4), (Phase.EXHALE, 6))


def test_a_breath_tells_the_honest_share_of_its_phase():
    breath = BreathPattern.parse("4-0-6-0").at(5.5)
    assert (breath.phase, breath.progress, breath.remaining, breath.length) == (
        Phase.EXHALE,
        0.25,
        4.5,
        6,
    )


@settings(deadline=None)
@given(patterns, st.floats(0, 500))
def test_the_lungs_stay_between_empty_and_full(pattern, seconds):
    assert 0 <= pattern.at(seconds).fullness <= 1


@settings(deadline=None)
@given(patterns, st.floats(0, 100), st.integers(1, 50))
def test_every_breath_is_like_the_one_before(pattern, seconds, breaths):
    later = pattern.at(seconds + breaths * pattern.cycle)
    assert later.fullness == pytest.approx(pattern.at(seconds).fullness, abs=1e-6)


@settings(deadline=None)
@given(patterns)
def test_fullness_never_jumps(pattern):
    step = pattern.cycle / 500
    levels = [pattern.at(n * step).fullness for n in range(501)]
    # The quickest movement there is: π/2 times the mean, within the shortest part of a phase.
    shortest = min(part for part in (pattern.inhale - pattern.top_up, pattern.exhale))
    quickest = max(pi / 2 / shortest, pi / 2 / pattern.inhale)
    furthest = max(abs(after - before) for before, after in pairwise(levels))
    assert furthest <= 1.3 * quickest * step


@pytest.mark.parametrize("curve", [linear, raised_cosine, soft_edge, quick_start])
def test_every_curve_leads_from_empty_to_full_and_never_back(curve):
    levels = [curve(n / 200) for n in range(201)]
    assert (levels[0], levels[-1]) == pytest.approx((0, 1))
    assert levels == sorted(levels)


def test_the_raised_cosine_is_half_way_in_the_middle():
    assert raised_cosine(0.25) == pytest.approx((1 - cos(pi / 4)) / 2)
    assert raised_cosine(0.5) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("t", "level"),
    [
        (0.1, 1.25 * (0.05 - 0.2 / (2 * pi))),
        (0.2, 1.25 * 0.1),
        (0.5, 0.5),
        (0.8, 1.25 * 0.7),
        (0.9, 1 - 1.25 * (0.05 - 0.2 / (2 * pi))),
    ],
)
def test_the_soft_edge_has_curved_ends_and_a_straight_middle(t, level):
    assert soft_edge(t) == pytest.approx(level)


def test_only_long_phases_have_the_soft_edge():
    assert curve_for(6.0) is raised_cosine
    assert curve_for(6.1) is soft_edge


def test_holding_is_full_and_resting_is_empty():
    assert {BOX.at(t).fullness for t in (4, 5.7, 7.9)} == {1.0}
    assert {BOX.at(t).fullness for t in (12, 13.7, 15.9)} == {0.0}


def test_an_instant_outside_its_phase_is_drawn_to_its_edge():
    assert BOX.within(Phase.EXHALE, -1).fullness == 1
    assert BOX.within(Phase.EXHALE, 9).remaining == 0


def test_half_way_to_another_pattern():
    half = BreathPattern.parse("3-0-4-0").toward(BreathPattern.parse("4-0-6-1"), 0.5)
    assert str(half) == "3.5-0-5-0.5"
