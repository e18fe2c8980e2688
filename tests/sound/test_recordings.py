"""The shipped recordings: as long, as loud and as calm as the catalogue says."""

from functools import cache

import numpy as np
import pytest

from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from tools.sounds.loudness import integrated, true_peak
from tools.sounds.noise import RATE
from tools.sounds.recipes import FOLDER, RECIPES
from tools.sounds.recording import differs, mastered, read

STRUCK = [(sound, stem) for sound in BELLS for stem in sound.stems]
LASTING = [(sound, stem) for sound in AMBIENCES for stem in sound.stems]
# The bowl and the small ones are made again by every test run; whole minutes by the slow ones.
CHEAP = {"bowl", "tingsha", "chime", "wood"}


def by_file(rows):
    return {"argvalues": rows, "ids": [stem.file for _, stem in rows]}


@cache
def recording(file):
    return read(FOLDER / f"{file}.ogg")


def decibels(level):
    return 20 * np.log10(max(float(level), 1e-9))


def level_of_octaves(sound):
    """Decibels in each octave band from 63 Hz to 8 kHz, over the first 20 s."""
    power = np.mean(np.abs(np.fft.rfft(sound[: 20 * RATE], axis=0)) ** 2, axis=1)
    f = np.fft.rfftfreq(min(len(sound), 20 * RATE), 1 / RATE)
    return [
        10 * np.log10(np.sum(power[(f > centre / 2**0.5) & (f < centre * 2**0.5)]))
        for centre in (63, 125, 250, 500, 1000, 2000, 4000, 8000)
    ]


def test_every_file_has_a_row_and_every_row_a_file():
    assert {f"{recipe.file}.ogg" for recipe in RECIPES} == {p.name for p in FOLDER.glob("*.ogg")}


@pytest.mark.parametrize(("sound", "stem"), **by_file([*STRUCK, *LASTING]))
def test_it_is_as_long_as_it_says_and_leans_to_no_side(sound, stem):
    samples = recording(stem.file)
    assert samples.shape == (round(sound.seconds * RATE), 2)
    assert decibels(np.abs(samples.mean(axis=0)).max()) < -80
    left, right = np.sqrt(np.mean(samples**2, axis=0))
    assert abs(decibels(left) - decibels(right)) < 2.0


@pytest.mark.parametrize(("sound", "stem"), **by_file(STRUCK))
def test_a_bell_is_as_loud_as_it_says_and_begins_and_ends_with_nothing(sound, stem):
    samples = recording(stem.file)
    assert integrated(samples) == pytest.approx(stem.lufs, abs=0.5)
    assert true_peak(samples) <= -5.0
    assert decibels(np.abs(samples[:2]).max()) < -80
    assert decibels(np.abs(samples[-480:]).max()) < -100


@pytest.mark.parametrize(("sound", "stem"), **by_file(LASTING))
def test_a_place_is_as_loud_as_it_says_and_startles_nobody(sound, stem):
    part = recording(stem.file)[: 20 * RATE]
    assert integrated(part) == pytest.approx(stem.lufs, abs=1.5)
    assert true_peak(part) <= -5.0
    crest = decibels(np.abs(recording(stem.file)).max()) - decibels(recording(stem.file).std())
    assert crest < 18.0


@pytest.mark.parametrize(("sound", "stem"), **by_file(LASTING))
def test_a_place_goes_round_without_a_seam(sound, stem):
    samples = recording(stem.file)
    seam = np.abs(samples[0] - samples[-1]).max()
    assert seam < 4.5 * np.abs(np.diff(samples[: 10 * RATE], axis=0)).std()
    ends = np.concatenate([samples[-2400:], samples[:2400]])
    assert ends.std() < 1.8 * samples.std()


@pytest.mark.parametrize(("sound", "stem"), **by_file(LASTING))
def test_a_place_falls_off_toward_the_high_notes(sound, stem):
    octaves = level_of_octaves(recording(stem.file))
    assert max(octaves) - octaves[-1] > 8.0


def test_brown_noise_loses_three_decibels_an_octave_band():
    # Six decibels an octave in density; each octave band is twice as wide as the one before.
    octaves = level_of_octaves(recording("brown"))
    slopes = np.diff(octaves)[1:]
    assert slopes == pytest.approx(np.full(len(slopes), -3.0), abs=0.7)


@pytest.mark.parametrize("recipe", [r for r in RECIPES if r.file in CHEAP], ids=lambda r: r.file)
def test_a_bell_can_be_made_again(recipe):
    assert not differs(mastered(recipe), FOLDER / f"{recipe.file}.ogg")


@pytest.mark.slow
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda r: r.file)
def test_every_recording_can_be_made_again_at_its_loudness(recipe):
    assert not differs(mastered(recipe), FOLDER / f"{recipe.file}.ogg")
    assert integrated(recording(recipe.file)) == pytest.approx(recipe.lufs, abs=0.5)
