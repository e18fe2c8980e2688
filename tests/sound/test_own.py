"""A person's own sounds: checked, kept, made level, and never a reason to stop."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.levelling import HIGHEST_PEAK, levelled, loudness
from innerheal_desktop.sound.own import OwnSoundError, OwnSounds, clean
from innerheal_desktop.sound.rendering import render
from innerheal_desktop.sound.score import RATE
from tests.sound.room import SHELF
from tests.sound.sittings import bell, file_of, noise, quiet, timeline
from tools.sounds.loudness import integrated


@pytest.fixture
def own(tmp_path):
    return OwnSounds(tmp_path / "data")


@pytest.fixture
def stream(tmp_path):
    file = tmp_path / "My stream (take 2).flac"
    file.write_bytes(file_of(noise(5.0), "flac"))
    return file


def test_a_file_is_copied_listed_and_taken_away(own, stream):
    added = own.add(stream, "ambience")
    assert (added.name, added.title) == ("own:My stream -take 2", "My stream -take 2")
    stream.unlink()
    assert own.listed() == (added,)
    assert added.seconds == pytest.approx(5.0)
    own.remove(added.name, "ambience")
    own.remove(added.name, "ambience")
    assert own.listed() == ()


def test_two_of_a_name_are_told_apart(own, stream):
    names = [own.add(stream, "ambience", name).name for name in ("Brook", "brook")]
    assert names == ["own:Brook", "own:brook 2"]


@pytest.mark.parametrize(
    ("contents", "kind", "says"),
    [
        (b"not a sound", "bell", "none of"),
        (file_of(noise(31.0, 8_000), "wav", 8_000), "bell", "30 seconds"),
    ],
)
def test_what_cannot_be_played_is_refused_and_not_copied(own, tmp_path, contents, kind, says):
    file = tmp_path / "thing.ogg"
    file.write_bytes(contents)
    with pytest.raises(OwnSoundError, match=says):
        own.add(file, kind)
    assert not (tmp_path / "data").exists()


def test_a_folder_is_no_sound(own, tmp_path):
    with pytest.raises(OwnSoundError, match="not a file"):
        own.add(tmp_path, "bell")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80))
def test_a_name_is_never_a_path(name):
    made = clean(name)
    assert 0 < len(made) <= 48
    assert not set(made) & set('/\\:*?"<>|.\0\n')
    assert clean(made) == made


def test_a_name_that_climbs_is_nothing(own, stream, tmp_path):
    own.add(stream, "ambience")
    (tmp_path / "data" / "secret.ogg").write_bytes(b"OggS")
    assert own.file("own:../../secret", "ambience") is None
    assert own.file("own:secret", "../..") is None


def test_it_is_heard_as_loud_as_what_ships(own, stream, tmp_path):
    own.add(stream, "ambience", "brook")
    own.add(stream, "bell", "brook")
    shelf = Shelf(own=own)
    place, struck = (shelf.fetch(f"own:{kind}:brook") / 32768 for kind in ("ambience", "bell"))
    assert integrated(place) == pytest.approx(-27.0, abs=1.0)
    assert integrated(struck) == pytest.approx(-22.0, abs=1.0)
    music = timeline([quiet(0.0, 20.0)], [bell(2.0, "own:brook")], [(0.0, "own:brook")])
    report = render(music, tmp_path / "a.wav", shelf=shelf)
    assert report.notices == ()
    assert report.peak > 0.01


@pytest.mark.parametrize("damage", ["missing", "damaged", "nobody's"])
def test_one_that_is_missing_or_damaged_is_silence_and_is_said(own, stream, tmp_path, damage):
    own.add(stream, "ambience", "brook")
    file = own.file("own:brook", "ambience")
    if damage == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:30])
        assert own.listed()[0].trouble == "It breaks off in its header."
    shelf = Shelf(own=None if damage == "nobody's" else own)
    music = timeline([quiet(0.0, 3.0)], ambiences=[(0.0, "own:brook")])
    report = render(music, tmp_path / "a.wav", shelf=shelf)
    assert report.peak == 0.0
    (said,) = report.notices
    assert said.startswith("Your sound “brook”")
    assert said.endswith("The sitting goes on without it.")


@pytest.mark.parametrize("name", ["bowl", "rain"])
def test_loudness_is_measured_as_the_assets_are(name):
    samples = SHELF.fetch(name)[: 20 * RATE]
    assert loudness(samples) == pytest.approx(integrated(samples / 32768), abs=0.7)


def test_a_loud_click_stays_below_the_highest_peak():
    sound = (noise(2.0) // 60).astype(np.int16)
    sound[RATE] = 32767
    assert np.abs(levelled(sound, "bell").astype(int)).max() <= HIGHEST_PEAK + 1


def test_silence_stays_silence():
    for length in (1, 100, 2 * RATE):
        assert not levelled(np.zeros((length, 2), np.int16), "ambience").any()


def test_an_own_place_goes_round_without_a_seam():
    t = np.arange(round(10.3 * RATE)) / RATE
    tone = np.rint(3000 * np.sin(2 * np.pi * 90.0 * t)).astype(np.int16)
    round_trip = np.tile(levelled(np.stack([tone, tone], axis=1), "ambience"), (2, 1)).astype(int)
    steps = np.abs(np.diff(round_trip[:, 0]))
    assert steps.max() < 1.5 * np.median(np.sort(steps)[-RATE:])
