"""The clocks of a sitting: what is told of them, and what is not."""

from datetime import timedelta

import pytest

from innerheal_desktop.practice.clocks import Clocks
from innerheal_desktop.practice.records import MARKS


class Traveller:
    """Somebody who may be in another zone at the next look."""

    def __init__(self):
        self.zone = "Europe/Berlin"

    def __call__(self):
        return self.zone


def set_clock(clock, seconds):
    """Somebody sets the wall clock, and no time passes."""
    clock._now += timedelta(seconds=seconds)


def test_time_that_passes_tells_nothing(clock):
    clocks = Clocks(clock, Traveller())
    for seconds in (0.0, 1.0, 0.02, 90.0):
        clock.advance(seconds)
        assert clocks.look() == ()


@pytest.mark.parametrize(("seconds", "told"), [(4.0, ()), (5.1, ("slept",)), (7200.0, ("slept",))])
def test_more_than_five_seconds_are_a_sleep(clock, seconds, told):
    clocks = Clocks(clock, Traveller())
    clock.sleep(seconds)
    assert clocks.look() == told
    assert clocks.look() == ()


@pytest.mark.parametrize("seconds", [-3600.0, -2.5, 2.5, 86_400.0])
def test_a_clock_that_was_set_is_told(clock, seconds):
    clocks = Clocks(clock, Traveller())
    clock.advance(1.0)
    set_clock(clock, seconds)
    assert clocks.look() == ("clock",)
    clock.advance(1.0)
    assert clocks.look() == ()


def test_a_clock_that_keeps_itself_right_is_not(clock):
    clocks = Clocks(clock, Traveller())
    for _ in range(100):
        clock.advance(1.0)
        set_clock(clock, 0.03)
        assert clocks.look() == ()


def test_another_zone_is_told_once(clock):
    here = Traveller()
    clocks = Clocks(clock, here)
    here.zone = "Europe/London"
    assert clocks.look() == ("zone",)
    assert clocks.look() == ()


def test_every_word_of_it_is_a_mark(clock):
    here = Traveller()
    clocks = Clocks(clock, here)
    clock.sleep(60.0)
    set_clock(clock, 60.0)
    here.zone = "UTC"
    told = clocks.look()
    assert told == ("slept", "clock", "zone")
    assert set(told) <= set(MARKS)
