"""The mixer: what it renders depends on what it was given, and on nothing else."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innerheal_desktop.sound.finish import KNEE
from innerheal_desktop.sound.mixer import DUCKED, Mixer, Voice
from innerheal_desktop.sound.ramps import Envelope, Ramp
from innerheal_desktop.sound.score import RATE
from innerheal_desktop.sound.swell import Point


def tone(seconds, frequency=200.0, level=0.3):
    t = np.arange(round(seconds * RATE)) / RATE
    wave = np.rint(level * 32767 * np.sin(2 * np.pi * frequency * t)).astype(np.int16)
    return np.stack([wave, wave], axis=1)


def steady(seconds, level=0.25):
    return np.full((round(seconds * RATE), 2), round(level * 32768), dtype=np.int16)


def a_full_mixer():
    mixer = Mixer()
    mixer.set_levels(0.8, {"bell": 0.7, "cue": 0.6, "ambience": 0.5}, 0.0)
    mixer.place(mono=True, balance=0.3, seconds=0.2)
    mixer.begin_gently()
    fades = Envelope([Point(0, 0.0), Point(9000, 1.0), Point(30_000, 1.0), Point(45_000, 0.2)])
    mixer.add("ambience", Voice(tone(0.31, 90.0), 0, loop=True, envelopes=[fades]))
    mixer.add("cue", Voice(tone(0.5), 3001, gains=(0.3, 1.1), envelopes=[fades]))
    mixer.add("bell", Voice(tone(0.7, 700.0, 0.9), 12_345, offset=77, length=20_000))
    mixer.add("narration", Voice(tone(0.2, 300.0), 17_001))
    return mixer


WHOLE = a_full_mixer().render(48_000)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.integers(1, 20_000), max_size=8))
def test_however_the_blocks_are_cut_the_samples_are_the_same(cuts):
    mixer, blocks, left = a_full_mixer(), [], 48_000
    for cut in [*cuts, 48_000]:
        blocks.append(mixer.render(min(cut, left)))
        left -= len(blocks[-1])
    np.testing.assert_allclose(np.concatenate(blocks), WHOLE, rtol=0, atol=1e-6)


def test_a_voice_begins_at_its_very_sample():
    mixer = Mixer()
    mixer.add("cue", Voice(steady(0.1), 5000))
    heard = mixer.render(16_384)[:, 0]
    assert np.flatnonzero(heard)[[0, -1]].tolist() == [5000, 9799]


def test_a_loop_goes_round_without_a_seam():
    mixer = Mixer()
    mixer.add("ambience", Voice(tone(0.5), 0, loop=True))
    heard = mixer.render(4 * RATE)[:, 0]
    assert np.abs(np.diff(heard)).max() < 1.01 * 0.3 * 2 * np.pi * 200.0 / RATE


@pytest.mark.parametrize("seconds", [0.05, 0.15, 0.4])
def test_fading_away_does_not_click(seconds):
    mixer = Mixer()
    voice = Voice(steady(3.0), 0)
    mixer.add("ambience", voice)
    mixer.render(4096)
    voice.leave(mixer.frame, round(seconds * RATE))
    heard = mixer.render(2 * RATE)[:, 0]
    curvature = np.abs(np.diff(heard, 2)).max()
    assert curvature < 1.1 * 0.25 / 2 * (np.pi / (seconds * RATE)) ** 2 + 2e-7
    assert not mixer.sounding


def test_a_ramp_that_is_turned_back_goes_on_from_where_it_was():
    ramp = Ramp(0.0, 1.0, 0, 1000).toward(0.0, 400, 1000)
    before = float(np.ravel(Ramp(0.0, 1.0, 0, 1000).levels(400, 1))[0])
    assert float(np.ravel(ramp.levels(400, 1))[0]) == pytest.approx(before, abs=1e-6)
    assert float(ramp.levels(1400, 10)) == 0.0


def test_places_and_cues_step_back_while_somebody_speaks_and_bells_do_not():
    def level(bus, spoken):
        mixer = Mixer()
        mixer.add(bus, Voice(steady(4.0), 0))
        if spoken:
            mixer.add("narration", Voice(np.zeros((RATE, 2), np.int16), RATE // 2))
        return mixer.render(4 * RATE)[:, 0]

    for bus in ("ambience", "cue", "bell"):
        ratio = level(bus, True)[: -RATE // 100] / level(bus, False)[: -RATE // 100]
        assert ratio[RATE // 2 - 1] == 1.0
        assert ratio[RATE] == pytest.approx(DUCKED.get(bus, 1.0), abs=1e-5)
        assert ratio[3 * RATE] == pytest.approx(1.0, abs=1e-5)


def test_peaks_bend_above_one_decibel_below_full_scale_and_never_pass_it():
    mixer = Mixer()
    for _ in range(5):
        mixer.add("bell", Voice(tone(0.5, 200.0, 0.4), 0))
    loud = np.abs(mixer.render(RATE // 2))
    assert KNEE < loud.max() <= 1.0


def test_quiet_sound_passes_untouched():
    mixer = Mixer()
    sound = tone(0.2)
    mixer.add("cue", Voice(sound, 0))
    assert np.array_equal(mixer.render(len(sound)), sound.astype(np.float32) / 32768)


def test_a_voice_that_is_over_is_let_go():
    mixer = Mixer()
    mixer.add("bell", Voice(steady(0.1), 100))
    assert mixer.sounding
    mixer.render(RATE)
    assert not mixer.sounding
