"""Places and textures go round for an hour, and nobody hears where, how often, or when to start."""

import numpy as np
import pytest
import soundfile

from innerheal_desktop.sound.catalogue import AMBIENCES
from innerheal_desktop.sound.peak import true_peak
from tools.sounds.calm import (
    OCTAVES,
    alone,
    crest,
    decibels,
    loudness_range,
    octave_levels,
    rhythm,
    seam,
)
from tools.sounds.loudness import integrated
from tools.sounds.noise import RATE, high_pass, shaped
from tools.sounds.recipes import FOLDER
from tools.sounds.recording import read

LOOPS = [(stem.file, stem.lufs) for sound in AMBIENCES for stem in sound.stems]
FILES = [file for file, _ in LOOPS]
# Decibels an octave that the whole of a sound loses from 250 Hz to 8 kHz, at least and at most.
# White noise would gain three.
FALL = {"pink": (-0.2, 0.2), "brown": (2.8, 3.2), "bowls": (9.0, 13.0)}
# The pulse of a cricket and the beat of two bowls are meant; the rest is as even as chance.
BEAT = {"night": 1.2, "forest": 1.3, "bowls": 0.9, "wind": 0.9}


def piece(file, seconds, *, last=False):
    with soundfile.SoundFile(FOLDER / f"{file}.ogg") as kept:
        if last:
            kept.seek(kept.frames - int(seconds * RATE))
        return kept.read(int(seconds * RATE), always_2d=True)


@pytest.mark.parametrize("file", FILES)
def test_its_end_is_the_neighbour_of_its_beginning(file):
    sharpness, rank = seam(piece(file, 4.0), piece(file, 4.0, last=True))
    assert sharpness < 1.5
    assert rank < 0.97


@pytest.mark.parametrize(("file", "lufs"), LOOPS)
def test_a_part_of_it_is_like_the_whole(file, lufs):
    part = piece(file, 8.0)
    assert integrated(part) == pytest.approx(lufs, abs=2.0)
    assert true_peak(part) <= -10.0
    left, right = np.sqrt(np.mean(part**2, axis=0))
    assert abs(decibels(left) - decibels(right)) < 2.0


@pytest.mark.parametrize("file", FILES)
def test_it_falls_off_toward_the_high_notes(file):
    levels = octave_levels(piece(file, 8.0))[OCTAVES.index(250) :]
    fall = -np.polyfit(range(len(levels)), levels, 1)[0]
    least, most = FALL.get(file, (1.0, 7.0))
    assert least <= fall <= most


def noise(seconds=20, seed=1):
    chance = np.random.default_rng(seed)
    mono = shaped(int(seconds * RATE), lambda f: high_pass(f, 40.0), chance)
    return 0.02 * np.stack([mono, mono], axis=1)


def test_a_cut_is_noticed_and_a_circle_is_not():
    circle = noise()
    slow = np.cumsum(circle, axis=0)
    whole = seam(slow[: 4 * RATE], slow[-4 * RATE :])
    cut = seam(slow[: 4 * RATE], slow[6 * RATE : 10 * RATE])
    assert whole[0] < 1.0 < cut[0]


def test_a_pulse_is_noticed_and_chance_is_not():
    even = noise()
    t = np.arange(len(even)) / RATE
    pulsing = even * (1.0 + 0.3 * np.sin(2 * np.pi * t))[:, None]
    strength, beat = rhythm(pulsing)
    assert strength > 1.3
    assert beat == pytest.approx(1.0)
    assert rhythm(even)[0] < 0.4


def test_a_single_event_is_noticed():
    once = noise()
    assert alone(once) < 0.3
    once[5 * RATE : 5 * RATE + RATE // 2] *= 2.0
    assert alone(once) > 4.0


@pytest.mark.slow
@pytest.mark.parametrize(("file", "lufs"), LOOPS)
def test_the_whole_of_it_is_calm(file, lufs):
    sound = read(FOLDER / f"{file}.ogg")
    assert integrated(sound) == pytest.approx(lufs, abs=0.35)
    assert true_peak(sound) <= -10.0
    assert decibels(np.abs(sound.mean(axis=0)).max()) < -80
    assert crest(sound) < 16.0
    assert loudness_range(sound) < 4.0
    assert alone(sound) < 2.0
    assert rhythm(sound)[0] < BEAT.get(file, 0.7)
