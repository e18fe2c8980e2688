"""What a voice gave sits in a sitting as our recordings do: as loud, with the same stops."""

import io

import numpy as np
import pytest
import soundfile

from innerheal_desktop.sound.peak import true_peak
from innerheal_desktop.sound.voices.finishing import (
    CEILING,
    LOUDNESS,
    RATE,
    SilentError,
    as_opus,
    at_rate,
    finished,
    limited,
    loudness,
    onset,
    read_wave,
    stops,
    trimmed,
)


def tone(seconds, level=0.1, pitch=220.0, rate=RATE):
    return level * np.sin(2 * np.pi * pitch * np.arange(round(seconds * rate)) / rate)


def quiet(seconds):
    return np.zeros(round(seconds * RATE))


def words(*lengths, gap=0.15, level=0.1):
    parts = [part for each in lengths for part in (tone(each, level), quiet(gap))]
    return np.concatenate([quiet(0.4), *parts, quiet(0.4)])


@pytest.mark.parametrize("level", [0.003, 0.1, 0.9])
def test_it_is_as_loud_as_what_ships(level):
    made = finished(words(1.0, level=level), "One line.", pace="calm", inner=True)
    assert loudness(made) == pytest.approx(LOUDNESS, abs=0.6)
    assert 20 * np.log10(np.abs(made).max()) <= CEILING + 0.01


def test_the_measure_is_that_of_the_standard():
    # A sine of 997 Hz at full scale is −3.01 LUFS (ITU-R BS.1770-4, one channel).
    assert loudness(tone(2.0, 1.0, 997.0)) == pytest.approx(-3.01, abs=0.05)


def test_what_is_quiet_around_it_goes():
    made = finished(words(0.8), "One.", pace="calm", inner=True)
    assert len(made) / RATE == pytest.approx(0.8 + 0.010 + 0.150, abs=0.02)
    assert np.abs(made[:3]).max() < 1e-3
    assert np.abs(made[-3:]).max() < 1e-3
    assert onset(made) < 0.05


def test_its_stops_are_as_long_as_ours():
    sound = words(0.5, 0.5, 0.5)
    calm = finished(sound, "One, two. Three.", pace="calm", inner=True)
    sleep = finished(sound, "One, two. Three.", pace="sleep", inner=True)
    word = finished(sound, "One, two. Three.", pace="calm", inner=False)
    added = 0.45 + 0.90 - 2 * 0.15
    assert (len(calm) - len(word)) / RATE == pytest.approx(added, abs=0.05)
    assert (len(sleep) - len(calm)) / RATE == pytest.approx(0.25 * (0.45 + 0.90), abs=0.05)
    assert stops("One — two… three: four.", 1.0) == [0.70, 1.10, 0.70]


def test_a_peak_is_held_without_a_click():
    sound = tone(1.0, 0.2)
    sound[12_000:12_100] *= 6
    held = limited(sound, CEILING)
    assert np.abs(held).max() <= 10 ** (CEILING / 20) + 1e-9
    assert np.abs(np.diff(held)).max() <= np.abs(np.diff(sound)).max()
    assert np.allclose(held[:8_000], sound[:8_000])


@pytest.mark.parametrize("sound", [np.zeros(0), np.zeros(RATE), np.full(RATE, 1e-6), np.zeros(3)])
def test_silence_is_no_recording(sound):
    with pytest.raises(SilentError):
        trimmed(sound)


@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000])
def test_another_rate_keeps_length_and_pitch(rate):
    made = at_rate(tone(1.0, 0.3, 440.0, rate), rate)
    assert len(made) == RATE
    middle = made[2_000:-2_000]
    assert np.argmax(np.abs(np.fft.rfft(middle))) * RATE / len(middle) == pytest.approx(440, abs=2)
    assert np.abs(middle).max() == pytest.approx(0.3, abs=0.02)


def test_a_file_of_it_comes_back_as_long():
    sound = finished(words(1.2), "One.", pace="calm", inner=True)
    back, rate = soundfile.read(io.BytesIO(as_opus(sound)))
    assert len(back) / rate == pytest.approx(len(sound) / RATE, abs=0.021)
    assert len(as_opus(sound)) < 12_000


@pytest.mark.parametrize("level", [None, 0.9])
def test_no_file_goes_above_the_ceiling_whatever_opus_makes_of_it(level):
    chance = np.random.default_rng(4)
    sharp = np.sign(tone(1.0, 1.0, 310.0)) * 0.7 + 0.2 * chance.standard_normal(RATE)
    held = limited(sharp, CEILING)
    made = io.BytesIO()
    soundfile.write(made, held, RATE, format="OGG", subtype="OPUS", compression_level=level)
    assert true_peak(soundfile.read(io.BytesIO(made.getvalue()))[0]) > CEILING  # as Opus has it
    assert true_peak(soundfile.read(io.BytesIO(as_opus(held, level)))[0]) <= CEILING


def test_what_is_no_sound_is_said(tmp_path):
    (tmp_path / "a.wav").write_bytes(b"RIFF nothing of it")
    with pytest.raises(ValueError, match="no sound"):
        read_wave(tmp_path / "a.wav", 10.0)


def test_a_voice_without_end_is_cut(tmp_path):
    soundfile.write(tmp_path / "a.wav", tone(3.0, rate=22_050), 22_050)
    assert len(read_wave(tmp_path / "a.wav", 1.0)) == RATE
