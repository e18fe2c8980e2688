"""A sitting heard through a device, step by step, on a clock moved by hand."""

import numpy as np
import pytest

from innerheal_desktop.clock import HandClock
from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Workshop
from innerheal_desktop.sound.device import NullOutput
from innerheal_desktop.sound.outlet import NO_DEVICE, Outlet
from innerheal_desktop.sound.performer import LATENCY, Performer
from innerheal_desktop.sound.score import RATE, score
from tests.sound.room import SHELF, Room
from tests.sound.sittings import (
    CALM,
    AtOnce,
    Later,
    TapeDeck,
    bell,
    breaths,
    gently,
    quiet,
    sitting,
    timeline,
)


def where(tape, clip):
    """The frame at which a breath sound begins on the tape, found by its shape."""
    made = SHELF.fetch(clip.sound)[:, 0].astype(np.float64)
    size = 1 << (len(tape) + len(made)).bit_length()
    match = np.fft.irfft(np.fft.rfft(tape[:, 0], size) * np.conj(np.fft.rfft(made, size)), size)
    return int(np.argmax(match[: len(tape)]))


@pytest.mark.parametrize("speed", [1.0, 1.0002, 0.9998])
def test_a_phase_is_heard_within_two_milliseconds_of_its_time(speed):
    room = Room(speed)
    music = timeline([quiet(0.0, 15.0), *breaths(CALM, 1, 15.0)])
    room.performer.prepare(music)
    room.play(0.0)
    begun = room.now
    room.pass_time(20.0)
    clip = score(music).clips[0]
    heard = room.deck.heard_at(where(room.deck.tape(), clip)) + LATENCY
    assert heard - begun == pytest.approx(15.0, abs=0.002)


def test_the_first_bell_is_struck_whole():
    room = Room()
    room.performer.prepare(sitting())
    room.pass_time(1.0)
    room.play(0.0)
    room.pass_time(1.0)
    bowl = SHELF.fetch("bowl") / 32768
    assert np.abs(room.deck.tape()[:24_000] - gently(bowl[:24_000])).max() < 1e-4
    begin, _ = room.deck.blocks[0]
    assert begin - 1001.0 < 0.01


def test_a_bell_is_struck_whole_though_the_device_was_slow_to_open():
    room = Room()
    room.performer.prepare(sitting())
    room.play(1.2)
    room.pass_time(1.0)
    bowl = SHELF.fetch("bowl") / 32768
    assert np.abs(room.deck.tape()[:24_000] - gently(bowl[:24_000])).max() < 1e-4


def test_nothing_is_written_while_nothing_sounds():
    room = Room()
    room.performer.prepare(sitting())
    room.pass_time(3.0)
    assert room.deck.opened == 1
    assert room.deck.blocks == []


def test_pause_fades_and_falls_silent_and_play_goes_on():
    room = Room()
    room.performer.prepare(sitting("rain"))
    room.play(0.0)
    room.pass_time(6.0)
    room.performer.pause()
    paused = room.now
    room.pass_time(3.0)
    written = len(room.deck.blocks)
    assert room.level(paused, paused + 0.2) > 0.01
    assert room.level(paused + 0.45, paused + 3.0) == 0.0
    room.play(6.0)
    room.pass_time(1.0)
    assert len(room.deck.blocks) > written
    assert room.level(room.now - 0.5, room.now) > 0.01


def test_a_running_breath_is_joined_inside_after_a_seek():
    room = Room()
    music = timeline([*breaths(CALM, 3), quiet(30.0, 40.0)])
    room.performer.prepare(music)
    room.play(30.0)
    room.pass_time(2.0)
    sought = room.now
    room.performer.seek(room.now - 2.0)
    room.pass_time(1.5)
    tape, clip = room.deck.tape(), score(music).clips[0]
    begin = where(np.concatenate([np.zeros((4 * RATE, 2), np.float32), tape]), clip) - 4 * RATE
    zero = sought - 2.0 - LATENCY
    first, _ = room.deck.blocks[0]
    assert begin / RATE == pytest.approx(zero - first, abs=0.02)
    jumps = np.abs(np.diff(tape[:, 0]))
    assert jumps.max() < 0.05


def test_seeking_while_paused_stays_silent():
    room = Room()
    room.performer.prepare(sitting())
    room.performer.seek(room.now - 5.0)
    room.pass_time(1.0)
    assert room.deck.blocks == []


def test_after_the_end_a_bell_may_ring():
    def rung(ring):
        room = Room()
        room.performer.prepare(timeline([quiet(0.0, 30.0)], [bell(0.0)]))
        room.play(0.0)
        room.pass_time(2.0)
        room.performer.stop(ring=ring)
        stopped = room.now
        room.pass_time(3.0)
        return room.level(stopped + 1.5, stopped + 3.0)

    assert rung(True) > 0.01
    assert rung(False) == 0.0


def test_without_a_device_it_says_so_and_joins_when_there_is_one():
    room = Room()
    room.deck.there = False
    room.performer.prepare(sitting("rain"))
    room.play(0.0)
    room.pass_time(4.0)
    assert room.performer.notice == NO_DEVICE
    room.deck.there = True
    room.pass_time(6.0)
    assert room.performer.notice == ""
    assert room.deck.opened == 1
    first, _ = room.deck.blocks[0]
    assert first - 1000.0 == pytest.approx(5.0, abs=0.05)
    assert room.level(room.now - 1.0, room.now) > 0.01


def test_a_device_that_falls_silent_is_opened_again():
    room = Room()
    room.performer.prepare(sitting("rain"))
    room.play(0.0)
    room.pass_time(2.0)
    deck, room.deck = room.deck, TapeDeck(room.hand.awake)
    deck.speed = 1e-6  # it still takes blocks for granted and plays none of them
    room.pass_time(4.0)
    assert room.deck.opened == 1
    assert room.level(room.now - 1.0, room.now) > 0.01


def test_the_device_is_closed_half_a_minute_after_the_last_sound():
    room = Room()
    room.performer.prepare(timeline([quiet(0.0, 30.0)], [bell(0.0, "wood")]))
    room.play(0.0)
    room.pass_time(2.0)
    room.performer.stop()
    stopped = room.now
    room.pass_time(32.0)
    assert room.deck.closed == [pytest.approx(stopped + 30.3, abs=0.5)]


def test_what_is_ready_plays_and_the_rest_joins():
    later = Later()
    room = Room(worker=later)
    room.performer.prepare(sitting("rain"))
    room.play(0.0)
    room.pass_time(2.0)
    assert room.level(room.now - 1.5, room.now) == 0.0
    later.work()
    room.pass_time(4.0)
    assert room.level(room.now - 1.0, room.now) > 0.01


def test_volume_moves_at_once_and_without_a_click():
    room = Room()
    room.performer.prepare(sitting("brown"))
    room.play(0.0)
    room.pass_time(8.0)
    loud = room.level(room.now - 1.0, room.now)
    room.performer.update(SoundChoices(0.5, 1.0, 1.0, 1.0, 1.0))
    room.pass_time(3.0)
    assert room.level(room.now - 1.0, room.now) < 0.5 * loud


def test_other_breath_sounds_are_heard_from_the_present_phase_on():
    room = Room()
    room.performer.prepare(timeline(breaths(CALM, 4)))
    room.play(0.0)
    room.pass_time(5.0)
    room.performer.update(SoundChoices(1.0, 1.0, 1.0, 1.0, 1.0, "silent"))
    room.pass_time(4.0)
    assert room.level(room.now - 2.0, room.now) == 0.0


def test_a_tap_moves_the_sitting_up_and_the_place_sounds_on():
    room = Room()
    music = sitting("brown")
    room.performer.prepare(music)
    room.play(0.0)
    room.pass_time(8.0)
    room.performer.prepare(sitting("brown", cycles=2))
    changed = room.now
    room.pass_time(2.0)
    assert all(
        np.abs(block).max() > 0.01
        for begin, block in room.deck.blocks
        if begin > changed - 0.2 and begin < room.now
    )


def test_no_output_at_all_is_not_a_fault():
    hand = HandClock()
    performer = Performer(hand.awake, Outlet(NullOutput), Workshop(SHELF, AtOnce()), SoundChoices())
    performer.prepare(sitting())
    performer.play(hand.awake())
    for _ in range(1000):
        performer.step()
        hand.advance(0.25)
    assert performer.notice == ""
