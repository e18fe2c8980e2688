"""The device's clock is learnt from the moments at which its blocks begin."""

import random

import pytest

from innerheal_desktop.sound.clock import DeviceClock
from innerheal_desktop.sound.device import BLOCK
from innerheal_desktop.sound.score import RATE


def errors_over(seconds, parts_per_million, poll=0.008, seed=3):
    """Milliseconds by which cues half a second ahead are misplaced, on a device that is off."""
    chance = random.Random(seed)
    clock, speed = DeviceClock(), RATE * (1 + parts_per_million * 1e-6)
    started = 5000.0
    clock.begin(started + 0.021, 0)
    errors, frame = [], 0
    while frame < seconds * RATE:
        frame += BLOCK
        truth = started + frame / speed
        clock.observe(truth + chance.random() * poll, frame)
        ahead = truth + 0.5
        real = (ahead - started) * speed
        errors.append(abs(clock.frame_at(ahead) - real) / RATE * 1000)
    return sorted(errors)


@pytest.mark.parametrize("parts_per_million", [-200, 0, 200])
def test_over_an_hour_cues_lie_within_a_millisecond(parts_per_million):
    errors = errors_over(3600, parts_per_million)
    assert errors[int(0.99 * len(errors))] <= 1.0


def test_the_first_minute_is_good_enough_too():
    assert errors_over(60, 200)[-1] < 9.0


def test_beginning_again_forgets():
    clock = DeviceClock()
    clock.begin(10.0, 0)
    for k in range(1, 100):
        clock.observe(10.0 + k * BLOCK / RATE, k * BLOCK)
    clock.begin(500.0, 100 * BLOCK)
    assert clock.frame_at(500.0) == 100 * BLOCK
    clock.observe(500.3 + BLOCK / RATE, 101 * BLOCK)
    assert clock.frame_at(500.3) == 100 * BLOCK
