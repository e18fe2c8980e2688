"""When a device fails, the sitting goes on, one quiet line says so, and sound comes back."""

import numpy as np
import pytest

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.outlet import MISSING, NO_DEVICE, SILENT, UNPLUGGED
from tests.sound.room import Room
from tests.sound.sittings import TapeDeck, quiet, sitting, timeline

RAIN = sitting("rain", cycles=12)


def raining(room=None, seconds=8.0, music=RAIN):
    """A room in which rain has been heard for a while."""
    room = room or Room()
    room.performer.prepare(music)
    room.play(0.0)
    room.pass_time(seconds)
    assert room.notice == ""
    return room


def is_heard(room):
    return room.level(room.now - 0.5, room.now) > 0.01


def test_a_headset_that_is_pulled_out_leaves_silence_and_not_loudspeakers():
    room = Room()
    room.deck.devices = ("Speakers", "Headset")
    raining(room)
    room.deck.devices = ("Speakers",)
    pulled = room.now
    room.pass_time(20.0)
    assert room.deck.closed[0] - pulled < 0.45
    assert room.level(pulled + 0.7, room.now) == 0.0
    assert (room.deck.opened, room.notice) == (1, UNPLUGGED)
    room.deck.devices = ("Speakers", "Headset")
    room.pass_time(8.0)
    assert (room.deck.opened, room.notice) == (2, "")
    assert is_heard(room)


def test_sound_that_comes_back_comes_gently():
    room = Room()
    room.deck.devices = ("Speakers", "Headset")
    raining(room, 12.0, timeline([quiet(0.0, 90.0)], ambiences=[(0.0, "rain")]))
    before = room.level(room.now - 3.0, room.now)
    room.deck.devices = ("Speakers",)
    room.pass_time(1.0)
    room.deck.devices = ("Speakers", "Headset")
    room.pass_time(6.0)
    first = next(begin for begin, _ in room.deck.blocks if begin > room.deck.closed[0])
    assert room.level(first, first + 0.3) < 0.35 * before
    assert room.level(first, first + 2.0) < before


def test_a_person_who_pauses_and_goes_on_hears_it_here():
    room = Room()
    room.deck.devices = ("Speakers", "Headset")
    raining(room)
    room.deck.devices = ("Speakers",)
    room.pass_time(1.0)
    room.performer.pause()
    room.play(9.0)
    room.pass_time(2.0)
    assert (room.deck.opened, room.notice) == (2, "")
    assert is_heard(room)


def test_a_screen_that_goes_dark_takes_no_sound_with_it():
    room = Room()
    room.deck.devices = ("Speakers", "HDA NVidia, HDMI 0")
    raining(room)
    room.deck.devices = ("Speakers",)
    room.pass_time(4.0)
    assert (room.deck.opened, room.notice) == (1, "")
    assert is_heard(room)


def test_a_device_that_is_plugged_in_may_be_the_systems_own_now():
    room = raining()
    room.deck.devices = ("Speakers", "Headset")
    room.pass_time(4.0)
    assert (room.deck.opened, room.notice) == (2, "")
    assert is_heard(room)


def test_the_chosen_device_is_waited_for_and_nothing_else_will_do():
    room = Room(choices=SoundChoices(device="Headset"))
    room.performer.prepare(RAIN)
    room.play(0.0)
    room.pass_time(4.0)
    assert (room.deck.opened, room.notice) == (0, MISSING.format(device="Headset"))
    room.deck.devices = ("Speakers", "Headset")
    room.pass_time(6.0)
    assert (room.deck.opened, room.notice) == (1, "")
    room.deck.devices = ("Headset", "Another")
    room.pass_time(2.0)
    assert room.deck.opened == 1
    assert is_heard(room)


def test_another_device_may_be_chosen_while_it_plays():
    room = raining()
    room.deck.devices = ("Speakers", "Headset")
    room.performer.update(SoundChoices(1.0, 1.0, 1.0, 1.0, 1.0, device="Headset"))
    room.pass_time(3.0)
    assert room.deck.opened == 2
    assert is_heard(room)


def test_no_device_is_said_until_there_is_one():
    room = Room()
    room.deck.there = False
    room.performer.prepare(RAIN)
    room.play(0.0)
    room.pass_time(12.0)
    assert room.notice == NO_DEVICE
    room.deck.there = True
    room.pass_time(6.0)
    assert room.notice == ""
    assert is_heard(room)


def test_a_device_that_plays_nothing_is_said_and_opened_again_until_it_plays():
    room = raining()
    dead = room.deck
    room.deck = TapeDeck(room.hand.awake, 1e-6)
    dead.speed = 1e-6
    room.pass_time(10.0)
    assert room.notice == SILENT
    assert room.deck.opened == 2
    room.deck.speed = 1.0
    room.deck.blocks.clear()
    room.pass_time(8.0)
    assert room.notice == ""
    assert is_heard(room)


def test_a_device_lost_without_a_word_is_known_by_its_pace():
    room = raining()
    lost = room.deck
    room.deck = TapeDeck(room.hand.awake)
    begin, block = lost.blocks[-1]
    lost.speed = 42.667 / 42.2  # SDL waits a whole number of milliseconds for each buffer
    lost.blocks[-1] = (begin, block)
    room.pass_time(14.0)
    assert (lost.opened, room.deck.opened) == (1, 1)
    assert is_heard(room)


@pytest.mark.parametrize("speed", [1.0005, 0.9995, 0.98])
def test_a_real_device_is_never_taken_for_lost(speed):
    room = raining(Room(speed), 60.0)
    assert room.deck.opened == 1


def test_a_driver_that_only_pretends_is_not_judged_by_its_pace():
    room = Room(1.012)
    room.deck.paced = lambda: False
    raining(room, 30.0)
    assert room.deck.opened == 1


def test_after_a_sleep_the_device_is_opened_anew_and_sound_stands_where_the_sitting_does():
    room = raining()
    room.performer.pause()
    room.hand.sleep(3600.0)
    room.pass_time(0.1)
    assert len(room.deck.closed) == 1
    room.play(8.0)
    room.pass_time(3.0)
    assert (room.deck.opened, room.notice) == (2, "")
    assert is_heard(room)


def test_what_is_asked_is_heard_within_a_block_and_the_latency_of_the_device():
    for wait in np.arange(0.0, 0.17, 0.03):
        room = raining()
        room.pass_time(float(wait))
        room.performer.pause()
        paused = room.now
        room.pass_time(1.0)
        assert room.level(paused + 0.171 + 0.0845 + 0.15 + 0.03, paused + 1.0) == 0.0
