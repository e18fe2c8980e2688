"""Sound files carry their title and chapters, and none is ever half there."""

import struct

import mutagen
import numpy as np
import pytest
import soundfile

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Library
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.sound.files import Chapter, FileOutput
from innerheal_desktop.sound.headers import read_header
from innerheal_desktop.sound.rendering import UnwritableError, render
from innerheal_desktop.sound.score import RATE, score
from innerheal_desktop.sound.tags import tag_flac, tag_ogg
from tests.sound.room import SHELF
from tests.sound.sittings import file_of, noise, sitting

LIBRARY = Library(paths.assets() / "scripts")
ENDINGS = ("wav", "flac", "ogg")


def chunks(data, at=12):
    """The chunks of a RIFF file: (name, body)."""
    while at < len(data):
        name, length = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + length]
        at += 8 + length + length % 2


def chapters_of_wav(path):
    """The title and the (second, title) of each chapter."""
    found = list(chunks(path.read_bytes()))
    assert struct.unpack("<I", path.read_bytes()[4:8])[0] == path.stat().st_size - 8
    (points,) = [body for name, body in found if name == b"cue "]
    lists = {body[:4]: list(chunks(body, 4)) for name, body in found if name == b"LIST"}
    at = {
        number: sample / RATE
        for number, sample in (
            struct.unpack_from("<I16xI", points, 4 + 24 * k) for k in range(len(points) // 24)
        )
    }
    names = {
        struct.unpack_from("<I", body)[0]: body[4:-1].decode()
        for name, body in lists[b"adtl"]
        if name == b"labl"
    }
    assert struct.unpack_from("<I", points)[0] == len(at) == len(names)
    title = dict(lists[b"INFO"])[b"INAM"][:-1].decode()
    return title, [(at[number], names[number]) for number in sorted(at)]


def chapters_of_tags(path):
    tags = mutagen.File(path).tags
    rows = []
    for number in range(1, 1000):
        if f"CHAPTER{number:03}" not in tags:
            return tags["TITLE"][0], rows
        hours, minutes, seconds = tags[f"CHAPTER{number:03}"][0].split(":")
        at = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
        rows.append((at, tags[f"CHAPTER{number:03}NAME"][0]))
    raise AssertionError


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_shipped_session_keeps_its_title_and_a_chapter_for_each_section(tmp_path, ending):
    laid = lay_out(LIBRARY.script("cyclic-sigh"), 120.0)
    report = render(laid, tmp_path / f"sigh.{ending}", shelf=SHELF)
    read = chapters_of_wav if ending == "wav" else chapters_of_tags
    title, chapters = read(report.path)
    assert title == laid.title
    assert [name for _, name in chapters] == [mark.title for mark in laid.sections]
    assert [at for at, _ in chapters] == pytest.approx(
        [mark.start for mark in laid.sections], abs=0.001
    )
    about = soundfile.info(report.path)
    assert (about.samplerate, about.channels) == (RATE, 2)
    assert about.frames == round(report.seconds * RATE)
    assert [path.name for path in tmp_path.iterdir()] == [report.path.name]


def test_flac_holds_the_very_samples_of_the_wav_and_ogg_nearly(tmp_path):
    wav, flac, ogg = (
        soundfile.read(
            render(sitting("rain", cycles=1), tmp_path / f"a.{ending}", shelf=SHELF).path,
            dtype="float32",
        )[0]
        for ending in ENDINGS
    )
    assert np.array_equal(wav, flac)
    assert np.sqrt(np.mean((wav - ogg) ** 2)) < 0.3 * np.sqrt(np.mean(wav**2))


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_same_sitting_is_the_same_file(tmp_path, ending):
    one, two = (
        render(sitting(cycles=1), tmp_path / f"{name}.{ending}", shelf=SHELF).path.read_bytes()
        for name in ("one", "two")
    )
    assert one == two


@pytest.mark.parametrize(("kind", "tag"), [("flac", tag_flac), ("ogg", tag_ogg)])
@pytest.mark.parametrize("words", ["short", "long " * 40_000])
def test_comments_of_any_length_leave_every_sample_in_place(tmp_path, kind, tag, words):
    file = tmp_path / f"a.{kind}"
    file.write_bytes(file_of(noise(3.0), kind))
    before, _ = soundfile.read(file)
    for title in ("an older one", words):
        tag(file, [("TITLE", title), ("CHAPTER001", "00:00:00.000")])
    assert np.array_equal(soundfile.read(file)[0], before)
    tags = mutagen.File(file).tags
    assert (tags["TITLE"], tags["CHAPTER001"]) == ([words], ["00:00:00.000"])
    assert read_header(file.read_bytes()).frames == len(before)
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("tag", [tag_flac, tag_ogg])
def test_what_is_neither_is_left_alone(tmp_path, tag):
    file = tmp_path / "a.part"
    file.write_bytes(b"OggX" * 50)
    with pytest.raises(ValueError, match="not a"):
        tag(file, [("TITLE", "x")])
    assert file.read_bytes() == b"OggX" * 50


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_interruption_leaves_the_older_file_and_nothing_else(tmp_path, ending):
    def impatient(share):
        if share > 0.3:
            raise KeyboardInterrupt

    out = tmp_path / f"a.{ending}"
    out.write_bytes(b"an older one")
    with pytest.raises(KeyboardInterrupt):
        render(sitting(), out, progress=impatient, shelf=SHELF)
    assert [path.name for path in tmp_path.iterdir()] == [out.name]
    assert out.read_bytes() == b"an older one"


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_folder_that_is_not_there_is_said_with_a_remedy(tmp_path, ending):
    with pytest.raises(UnwritableError, match="Choose another place"):
        render(sitting(cycles=1), tmp_path / "nowhere" / f"a.{ending}", shelf=SHELF)


def test_another_ending_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(UnwritableError, match=r"\.flac or \.ogg"):
        render(sitting(), tmp_path / "a.mp3", shelf=SHELF)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ENDINGS)
def test_any_words_may_be_a_title(tmp_path, ending):
    out = tmp_path / f"A.{ending.upper()}"
    words = "Größe = “ruhig” 🌊"
    with FileOutput(out, words, [Chapter(0, "=;\\x"), Chapter(3600 * RATE * 2 + 48, "ñ")]) as file:
        file.write(np.zeros((4800, 2), np.float32))
    read = chapters_of_wav if ending == "wav" else chapters_of_tags
    assert read(out) == (words, [(0.0, "=;\\x"), (pytest.approx(7200.001), "ñ")])


@pytest.mark.slow
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("session", sorted(entry.id for entry in LIBRARY.find("")))
def test_every_shipped_session_can_be_written(tmp_path, session, ending):
    script = LIBRARY.script(session)
    laid = lay_out(script, min(script.settings.lengths), sessions=LIBRARY.played_by(script))
    report = render(laid, tmp_path / f"a.{ending}", shelf=SHELF)
    assert report.notices == ()
    assert laid.length - 0.001 <= report.seconds <= laid.length + 8.1
    assert (report.peak > 0.01) is bool(score(laid).sounds())
    read = chapters_of_wav if ending == "wav" else chapters_of_tags
    assert len(read(report.path)[1]) == len(laid.sections)
