"""Recordings made here are known by their names, belong to their owner, and never grow too many."""

import os

import pytest

from innerheal_desktop.sound.narration import Line
from innerheal_desktop.sound.voices.cache import ClipCache, key_of, name_of

LINE = Line("A line.")


def put(folder, key, size=10, age=0.0, seconds=1.5):
    folder.mkdir(exist_ok=True)
    path = folder / name_of(key, seconds, 0.05)
    path.write_bytes(b"x" * size)
    os.utime(path, (1_000_000_000 - age, 1_000_000_000 - age))
    return path


def test_a_name_tells_how_long_a_recording_is(tmp_path):
    key = key_of("system", LINE)
    path = put(tmp_path, key, seconds=2.4567)
    clip = ClipCache(tmp_path).get(key)
    assert (clip.file, clip.seconds, clip.onset) == (path, 2.457, 0.05)


def test_whatever_sounds_different_has_another_name():
    lines = [LINE, Line("Another line."), Line("A line.", "sleep"), Line("A line.", "calm", "word")]
    keys = {key_of(layer, line) for layer in ("natural", "system") for line in lines}
    assert len(keys) == 8
    assert key_of("system", Line("A  line.")) == key_of("system", LINE)


@pytest.mark.parametrize(
    "name",
    [
        "0123-1000-50.opus",
        f"{'a' * 32}-999999-50.opus",
        f"{'a' * 32}-1000-5000.opus",
        f"{'a' * 32}-1000-50.opus.part",
        f"{'A' * 32}-1000-50.opus",
        f"{'a' * 32}-٣-50.opus",
        "notes.txt",
    ],
)
def test_what_has_no_such_name_is_no_recording(tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    assert ClipCache(tmp_path).get("a" * 32) is None


def test_what_another_program_puts_there_is_seen(tmp_path):
    cache, key = ClipCache(tmp_path / "voice"), key_of("system", LINE)
    assert cache.get(key) is None
    path = put(tmp_path / "voice", key)
    assert cache.get(key) is not None
    path.unlink()
    assert cache.get(key) is None


def test_the_oldest_go_and_nothing_of_anybody_elses(tmp_path):
    keys = [key_of("system", Line(f"Line {n}.")) for n in range(4)]
    paths = [put(tmp_path, key, size=100, age=n) for n, key in enumerate(keys)]
    half = tmp_path / f"{'b' * 32}.opus.part"
    half.write_bytes(b"")
    os.utime(half, (1, 1))
    (tmp_path / "notes.txt").write_text("mine")
    os.utime(tmp_path / "notes.txt", (2, 2))
    ClipCache(tmp_path, most=204).trim()
    assert [path.exists() for path in paths] == [True, True, False, False]
    assert not half.exists()
    assert (tmp_path / "notes.txt").exists()


def test_what_is_wanted_again_is_young(tmp_path):
    keys = [key_of("system", Line(f"Line {n}.")) for n in range(2)]
    old, young = put(tmp_path, keys[0], size=100, age=9), put(tmp_path, keys[1], size=100)
    cache = ClipCache(tmp_path, most=100)
    cache.touch(keys[0])
    cache.trim()
    assert old.exists()
    assert not young.exists()


def test_a_folder_that_is_a_file_is_no_trouble(tmp_path):
    (tmp_path / "voice").write_text("")
    cache = ClipCache(tmp_path / "voice")
    assert cache.get("a" * 32) is None
    cache.trim()
