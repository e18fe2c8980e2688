"""How far breathing may be asked to go: what is drawn in, and that the author is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.session import limits
from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.limits import approach, breathing_within_limits, within_limits
from innerheal_desktop.session.steps import Breathe

CALM = BreathPattern.parse("4-0-6-0")

# As the format allows them: up to four decimals.
seconds = st.integers(0, 400_000).map(lambda n: n / 10_000)
more = st.integers(1, 400_000).map(lambda n: n / 10_000)
patterns = st.builds(
    lambda first, hold, out, rest, top: BreathPattern(first + top, hold, out, rest, top),
    more, seconds, more, seconds, seconds,
)  # fmt: skip


@pytest.mark.parametrize(
    ("written", "kept", "named"),
    [
        ("1-0-4-0", "1.5-0-4-0", "an in-breath of 1 s was changed to 1.5 s"),
        ("9-0-9-0", "8-0-9-0", "an in-breath of 9 s was changed to 8 s"),
        ("4-0-1-0", "4-0-2-0", "an out-breath of 1 s was changed to 2 s"),
        ("4-0-14-0", "4-0-12-0", "an out-breath of 14 s was changed to 12 s"),
        ("4-11-8-0", "4-10-8-0", "a hold of 11 s was changed to 10 s"),
        ("4-0-8-7", "4-0-8-6", "a rest of 7 s was changed to 6 s"),
        ("3-6-4-2", "3-5.25-4-1.75", "holds were shortened to 5.25 s and 1.75 s"),
        ("8-4-12-4", "8-2-12-2", "holds were shortened to 2 s and 2 s"),
    ],
)
def test_each_number_has_its_limit_and_its_notice(written, kept, named):
    pattern, notices = within_limits(BreathPattern.parse(written))
    assert str(pattern) == kept
    assert len(notices) == 1
    assert notices[0].startswith(named)


@pytest.mark.parametrize(
    "written", ["1.5-0-2-0", "8-4-12-0", "4-7-8-0", "5-5-5-5", "2.5+1-0-6.5-0.5", "6-0-6-6"]
)
def test_what_is_inside_the_limits_is_left_alone(written):
    pattern = BreathPattern.parse(written)
    assert within_limits(pattern) == (pattern, ())


def test_the_top_up_shrinks_with_its_in_breath():
    pattern, _ = within_limits(BreathPattern.parse("8+8-0-8-0"))
    assert (pattern.inhale, pattern.top_up) == (8, 4)


@settings(deadline=None)
@given(patterns)
def test_any_pattern_ends_up_inside_every_limit(pattern):
    kept, notices = within_limits(pattern)
    for value, (low, high) in [
        (kept.inhale, limits.INHALE),
        (kept.hold, limits.HOLD),
        (kept.exhale, limits.EXHALE),
        (kept.rest, limits.REST),
    ]:
        assert low <= value <= high
    assert kept.hold + kept.rest <= kept.cycle / 2 + 1e-6
    assert 2.5 - 1e-6 <= kept.rate <= 20
    assert 0 <= kept.top_up < kept.inhale
    assert (kept == pattern) == (not notices)
    assert within_limits(kept) == (kept, ())


def test_brisk_breathing_lasts_two_minutes_at_most():
    waking = BreathPattern.parse("2-0-2-0")
    kept, notices = breathing_within_limits(Breathe(pattern=waking, seconds=300))
    assert kept.seconds == 120
    assert "300 s of this breathing was shortened to 120 s" in notices
    kept, notices = breathing_within_limits(Breathe(pattern=waking, cycles=100))
    assert kept.cycles == 30
    assert "100 breaths at this pace were shortened to 30" in notices


def test_a_ramp_into_brisk_breathing_is_brisk():
    waking = BreathPattern.parse("2-0-2-0")
    assert limits.longest(Breathe(pattern=CALM, ramp_to=waking, fill=1)) == 120
    assert limits.longest(Breathe(pattern=CALM, fill=1)) == 1800


def test_paced_breathing_lasts_half_an_hour_at_most():
    kept, notices = breathing_within_limits(Breathe(pattern=CALM, seconds=3600))
    assert (kept.seconds, len(notices)) == (1800, 1)
    kept, _ = breathing_within_limits(Breathe(pattern=CALM, cycles=2000))
    assert kept.cycles == 180


def test_the_end_of_a_ramp_has_limits_too():
    ramp = Breathe(pattern=CALM, ramp_to=BreathPattern.parse("4-0-20-0"), cycles=4)
    kept, notices = breathing_within_limits(ramp)
    assert str(kept.ramp_to) == "4-0-12-0"
    assert len(notices) == 1


def test_a_step_inside_the_limits_is_left_alone():
    step = Breathe(pattern=CALM, cycles=6)
    assert breathing_within_limits(step) == (step, ())


def test_the_first_breath_is_the_one_that_was_asked_for():
    assert approach(None, CALM) is CALM


@settings(max_examples=200, deadline=None)
@given(patterns, patterns)
def test_no_breath_is_two_seconds_longer_or_shorter_than_the_one_before(before, wanted):
    after = approach(before, wanted)
    assert limits.jump(before, after) <= limits.LARGEST_JUMP + 1e-6
    assert limits.jump(after, wanted) <= limits.jump(before, wanted) + 1e-6
