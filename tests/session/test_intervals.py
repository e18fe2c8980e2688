"""Light bells in a silence: where the author wants them, and never on the heels of another bell."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.session.intervals import APART, CLEAR_OF_BELLS, strikes
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Bells
from innerheal_desktop.session.steps import Silence
from tests.session.test_layout import script


def light(step, seconds, since_bell=inf, seed="sit/600"):
    return list(strikes(step, seconds, since_bell=since_bell, seed=seed))


def test_at_counts_from_the_start_and_before_end_from_the_end():
    assert light(Silence(fill=1, at=(30.0, 90.0), before_end=(60.0,)), 600.0) == [30, 90, 540]


def test_all_three_ways_may_be_mixed_and_meet_once():
    step = Silence(fill=1, every=200.0, at=(200.0, 30.0), before_end=(200.0, 198.0))
    assert light(step, 600.0) == [30, 200, 400]


@pytest.mark.parametrize("since_bell", [0.0, 4.0, 20.0])
def test_none_comes_close_after_the_bell_that_opens(since_bell):
    step = Silence(fill=1, at=tuple(map(float, range(0, 40, 5))))
    assert light(step, 600.0, since_bell)[0] + since_bell >= CLEAR_OF_BELLS


def test_none_comes_close_before_the_bell_that_closes():
    assert light(Silence(fill=1, before_end=(11.0, 12.0, 3.0)), 600.0) == [588]


def test_jitter_is_the_same_each_time_and_another_for_another_sitting():
    step = Silence(fill=1, every=60.0, jitter=20.0)
    assert light(step, 900.0) == light(step, 900.0)
    assert light(step, 900.0) != light(step, 900.0, seed="sit/900")
    moved = [at - 60.0 * (k + 1) for k, at in enumerate(light(step, 900.0))]
    assert max(map(abs, moved)) <= 20.0
    assert min(moved) < -5.0
    assert max(moved) > 5.0


def test_without_jitter_nothing_moves():
    assert light(Silence(fill=1, every=60.0), 250.0) == [60, 120, 180]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    every=st.floats(10, 600) | st.just(0.0),
    jitter=st.floats(0, 300),
    at=st.lists(st.floats(0, 3600), max_size=8),
    before_end=st.lists(st.floats(0, 3600), max_size=8),
    seconds=st.floats(0.5, 3600),
    since=st.floats(0, 100),
)
def test_bells_keep_their_distance_however_they_are_asked_for(
    every, jitter, at, before_end, seconds, since
):
    step = Silence(fill=1, every=every, jitter=jitter, at=tuple(at), before_end=tuple(before_end))
    struck = light(step, seconds, since)
    assert all(after - before >= APART for before, after in pairwise(struck))
    assert all(CLEAR_OF_BELLS - since <= each <= seconds - CLEAR_OF_BELLS for each in struck)


def test_a_laid_out_sitting_has_them_between_its_own_bells():
    practice = script(
        Silence(fill=1, every=60.0, jitter=10.0, at=(2.0, 20.0), sound="chime"),
        bells=Bells(open=1, close=1),
    )
    laid = lay_out(practice, 300.0)
    ticks = [cue for cue in laid.cues if cue.kind == "tick"]
    assert ticks[0].at == 24.0  # four seconds of bell, and 20
    assert len(ticks) == 5
    assert {cue.name for cue in ticks} == {"chime"}
    assert lay_out(practice, 300.0).cues == laid.cues
