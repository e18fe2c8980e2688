"""A sitting written to a file: to the sample, the same twice, whole or not at all."""

import wave

import numpy as np
import pytest

from innerheal_desktop.sound.choices import SoundChoices
from innerheal_desktop.sound.clips import Shelf
from innerheal_desktop.sound.rendering import render
from innerheal_desktop.sound.score import RATE, score
from tests.sound.sittings import CALM, SIGH, bell, breaths, gently, quiet, sitting, timeline

FULL = SoundChoices(1.0, 1.0, 1.0, 1.0, 1.0)
SHELF = Shelf()


def heard(path):
    """The samples (n, 2) of a WAV file."""
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE, 2, 2)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)


@pytest.mark.parametrize("pattern", [CALM, SIGH])
def test_each_phase_sounds_from_its_very_sample(tmp_path, pattern):
    start = 1.2345
    spans = [quiet(0.0, start), *breaths(pattern, 2, start)]
    render(timeline(spans), tmp_path / "a.wav", FULL, shelf=SHELF)
    sound = heard(tmp_path / "a.wav").astype(int)
    assert not sound[: round(start * RATE)].any()
    clips = score(timeline(spans)).clips
    for clip in clips:
        made = SHELF.fetch(clip.sound).astype(int)[: 10 * clip.length // 11]
        made = gently(made, clip.start - clips[0].start)
        part = sound[clip.start : clip.start + len(made)]
        assert np.abs(part - made).max() <= 2


def test_a_struck_bell_begins_where_its_cue_says(tmp_path):
    render(
        timeline([quiet(0.0, 9.0)], [bell(3.25, "chime")]), tmp_path / "a.wav", FULL, shelf=SHELF
    )
    sound = heard(tmp_path / "a.wav")
    chime = SHELF.fetch("chime")
    assert not sound[: round(3.25 * RATE)].any()
    assert np.abs(sound[156_000:180_000] - gently(chime[:24_000])).max() <= 1


def test_the_same_sitting_is_the_same_file(tmp_path):
    for name in ("one.wav", "two.wav"):
        render(sitting("ocean", cycles=1), tmp_path / name, shelf=SHELF)
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


def test_the_report_says_what_was_written(tmp_path):
    shares = []
    report = render(sitting(cycles=1), tmp_path / "a.wav", progress=shares.append, shelf=SHELF)
    assert report.seconds == 18.0 + 4.0
    assert len(heard(report.path)) == report.seconds * RATE
    assert 0.02 < report.peak < 0.9
    assert report.notices == ()
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_it_ends_in_silence(tmp_path):
    render(sitting("rain", cycles=1), tmp_path / "a.wav", shelf=SHELF)
    assert np.abs(heard(tmp_path / "a.wav")[-48:]).max() <= 3


def test_a_sound_that_is_missing_is_silence_and_is_said(tmp_path):
    empty = Shelf(tmp_path)
    report = render(timeline([quiet(0.0, 2.0)], [bell(0.5)]), tmp_path / "a.wav", shelf=empty)
    assert not heard(report.path).any()
    assert report.notices == (
        "The sound “bowl” could not be read. The sitting goes on without it.",
    )


def test_a_damaged_sound_is_silence_too(tmp_path):
    (tmp_path / "bowl.ogg").write_bytes(b"OggS" + bytes(500))
    report = render(
        timeline([quiet(0.0, 2.0)], [bell(0.5)]), tmp_path / "a.wav", shelf=Shelf(tmp_path)
    )
    assert len(report.notices) == 1


def test_volumes_are_heard(tmp_path):
    one = timeline([quiet(0.0, 3.0)], [bell(0.0)])
    loud = render(one, tmp_path / "a.wav", FULL, shelf=SHELF).peak
    half = render(one, tmp_path / "b.wav", SoundChoices(1.0, 0.5, 1.0, 1.0, 1.0), shelf=SHELF).peak
    assert half == pytest.approx(loud / 4, rel=0.01)


def test_shipped_sessions_render(tmp_path):
    from innerheal_desktop import paths
    from innerheal_desktop.library.reading import read
    from innerheal_desktop.session.layout import lay_out

    file = paths.assets() / "scripts" / "cyclic-sigh.md"
    script = read(file.read_bytes(), file.stem).script
    assert script is not None
    laid = lay_out(script, 300.0)
    report = render(laid, tmp_path / "a.wav", shelf=SHELF)
    assert 300.0 <= report.seconds <= 309.0
    sound = heard(report.path)
    first = next(cue for cue in laid.cues if cue.kind == "phase")
    around = np.abs(sound[round(first.at * RATE) : round((first.at + 3) * RATE)]).max()
    assert around > 300
