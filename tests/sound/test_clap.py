"""The clap test: a click at its moment, through the latency that is being set."""

import numpy as np
import pytest

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.performer import LATENCY
from tests.sound.room import Room
from tests.sound.sittings import quiet, timeline


def heard(room):
    """When the first sound left for the ear, in seconds of the clock."""
    tape = room.deck.tape()
    loud = np.flatnonzero(np.abs(tape[:, 0]) > 0.001)
    return room.deck.heard_at(int(loud[0])) + LATENCY


@pytest.mark.parametrize("latency_ms", [0.0, 200.0, -80.0])
def test_it_is_heard_at_its_moment(latency_ms):
    room = Room(choices=SoundChoices(latency_ms=latency_ms))
    at = room.now + 1.0
    room.performer.clap(at)
    room.pass_time(2.0)
    assert heard(room) + latency_ms / 1000.0 == pytest.approx(at, abs=0.023)


def test_during_a_sitting_it_is_heard_to_the_millisecond():
    room = Room()
    room.performer.prepare(timeline([quiet(0.0, 60.0)]))
    room.play(0.0)
    room.pass_time(12.0)
    at = room.now + 0.7
    room.performer.clap(at)
    room.pass_time(1.5)
    assert heard(room) == pytest.approx(at, abs=0.002)


def test_a_second_one_is_timed_to_the_millisecond():
    room = Room()
    first = room.now + 1.2
    room.performer.clap(first)
    room.pass_time(1.7)
    room.performer.clap(first + 1.2)
    room.pass_time(1.5)
    loud = np.flatnonzero(np.abs(room.deck.tape()[:, 0]) > 0.001)
    second = loud[np.flatnonzero(np.diff(loud) > 9600)[0] + 1]
    assert room.deck.heard_at(int(second)) + LATENCY == pytest.approx(first + 1.2, abs=0.002)
    room.pass_time(4.0)
    assert not room.performer.audible


def test_it_is_soft_and_short_and_ends_in_nothing():
    room = Room()
    room.performer.clap(room.now + 0.5)
    room.pass_time(2.0)
    tape = np.abs(room.deck.tape()[:, 0])
    assert 0.02 < tape.max() < 0.2
    assert np.count_nonzero(tape) < 0.1 * 48_000


def test_one_that_would_be_late_is_left_out():
    room = Room()
    room.performer.clap(room.now - 0.2)
    room.pass_time(1.0)
    assert room.deck.blocks == [] or not room.deck.tape().any()


def test_without_a_device_it_is_forgotten():
    room = Room()
    room.deck.there = False
    room.performer.clap(room.now + 1.0)
    room.pass_time(3.0)
    room.deck.there = True
    room.pass_time(6.0)
    assert room.deck.blocks == []


def test_the_mixer_may_be_rewound_and_renders_the_same_again():
    from tests.sound.test_mixer import a_full_mixer

    mixer = a_full_mixer()
    mixer.render(12_000)
    before = mixer.render(8192)
    mixer.rewind()
    assert np.array_equal(mixer.render(8192), before)
