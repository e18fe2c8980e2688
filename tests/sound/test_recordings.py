"""The shipped recordings: there, named alike in every room, as long and as loud as they say."""

from functools import cache

import numpy as np
import pytest
import soundfile

from innerheal_desktop.library import names
from innerheal_desktop.sound.catalogue import AMBIENCES, BELLS
from innerheal_desktop.sound.peak import true_peak
from tools.sounds.calm import decibels
from tools.sounds.loudness import integrated
from tools.sounds.noise import RATE
from tools.sounds.recipes import FOLDER, RECIPES
from tools.sounds.recording import differs, mastered, read

STRUCK = [(sound, stem) for sound in BELLS for stem in sound.stems]
LASTING = [(sound, stem) for sound in AMBIENCES for stem in sound.stems]
# LUFS: bells; what counts the breath; textures; sparse places; the two stems of the sea.
LOUDNESS = {-22.0, -26.0, -27.0, -29.0, -30.0}
# These are made again by every test run; whole minutes, and many modes, by the slow ones.
CHEAP = {"bowl", "tingsha", "chime", "wood", "tick"}


def by_file(rows):
    return {"argvalues": rows, "ids": [stem.file for _, stem in rows]}


@cache
def recording(file):
    return read(FOLDER / f"{file}.ogg")


def test_a_script_may_name_every_sound_and_no_other():
    assert ("none", *(sound.name for sound in AMBIENCES)) == names.AMBIENCES
    assert tuple(sound.name for sound in BELLS) == names.BELLS


def test_every_file_has_a_row_and_every_row_a_file():
    assert {f"{recipe.file}.ogg" for recipe in RECIPES} == {p.name for p in FOLDER.glob("*.ogg")}


def test_all_of_them_are_a_small_thing_to_carry():
    assert sum(path.stat().st_size for path in FOLDER.glob("*.ogg")) <= 14_000_000


@pytest.mark.parametrize(("sound", "stem"), **by_file([*STRUCK, *LASTING]))
def test_it_is_kept_as_the_engine_plays_it(sound, stem):
    kept = soundfile.info(FOLDER / f"{stem.file}.ogg")
    assert (kept.samplerate, kept.channels, kept.subtype) == (RATE, 2, "VORBIS")
    assert kept.frames == round(sound.seconds * RATE)
    assert stem.lufs in LOUDNESS
    assert sound.what


@pytest.mark.parametrize(("sound", "stem"), **by_file(STRUCK))
def test_a_bell_is_as_loud_as_it_says_and_begins_and_ends_with_nothing(sound, stem):
    samples = recording(stem.file)
    assert integrated(samples) == pytest.approx(stem.lufs, abs=0.35)
    assert true_peak(samples) <= -5.0
    assert decibels(np.abs(samples[:2]).max()) < -100
    assert decibels(np.abs(samples[-480:]).max()) < -100
    assert decibels(np.abs(samples.mean(axis=0)).max()) < -100


@pytest.mark.parametrize(("sound", "stem"), **by_file(STRUCK))
def test_a_bell_leans_to_no_side_and_has_no_edge(sound, stem):
    samples = recording(stem.file)
    left, right = np.sqrt(np.mean(samples**2, axis=0))
    assert abs(decibels(left) - decibels(right)) < 2.0
    # Nothing of it is at its height sooner than a hundredth of a second.
    first = np.abs(samples[: RATE // 200 + RATE // 500]).max()
    assert first < 0.35 * np.abs(samples).max()


@pytest.mark.parametrize("recipe", [r for r in RECIPES if r.file in CHEAP], ids=lambda r: r.file)
def test_a_bell_can_be_made_again(recipe):
    assert not differs(mastered(recipe), FOLDER / f"{recipe.file}.ogg")


@pytest.mark.slow
@pytest.mark.parametrize("recipe", RECIPES, ids=lambda r: r.file)
def test_every_recording_can_be_made_again_at_its_loudness(recipe):
    assert not differs(mastered(recipe), FOLDER / f"{recipe.file}.ogg")
    assert integrated(recording(recipe.file)) == pytest.approx(recipe.lufs, abs=0.5)
