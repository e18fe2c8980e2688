"""What a sound file would unpack to is known before anything unpacks it."""

import contextlib
import io
import struct

import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from innerheal_desktop.sound.headers import (
    LARGEST_FILE,
    RefusedSoundError,
    read_header,
)
from tests.sound.sittings import file_of, noise

BOMB = file_of(np.zeros((48_000 * 540, 1), np.int16), "flac")
WHOLE = {kind: file_of(noise(0.5), kind) for kind in ("wav", "flac", "ogg")}


@pytest.mark.parametrize("kind", WHOLE)
@pytest.mark.parametrize(("rate", "channels"), [(48_000, 2), (44_100, 1), (8_000, 2)])
def test_it_says_how_long_and_how_wide_a_file_is(kind, rate, channels):
    header = read_header(file_of(noise(1.5, rate)[:, :channels], kind, rate))
    assert (header.kind, header.rate, header.channels) == (kind, rate, channels)
    assert header.frames == round(1.5 * rate)
    assert header.seconds == pytest.approx(1.5)


@pytest.mark.parametrize("coding", ["PCM_U8", "PCM_24", "PCM_32", "FLOAT"])
def test_every_plain_kind_of_wav_is_read(coding):
    assert read_header(file_of(noise(0.2), "wav", coding=coding)).frames == 9600


@pytest.mark.parametrize("coding", ["ULAW", "IMA_ADPCM", "DOUBLE"])
def test_a_packed_wav_is_refused(coding):
    with pytest.raises(RefusedSoundError, match="kind"):
        read_header(file_of(noise(0.2), "wav", coding=coding))


def test_a_small_flac_that_unpacks_to_gigabytes_is_refused():
    assert len(BOMB) < 300_000
    with pytest.raises(RefusedSoundError, match="8 minutes"):
        read_header(BOMB)


def test_a_flac_that_lies_about_its_length_is_counted():
    bomb = bytearray(BOMB)
    bomb[21] &= 0xF0
    bomb[22:26] = struct.pack(">I", 48_000)
    with pytest.raises(RefusedSoundError, match="8 minutes"):
        read_header(bytes(bomb))


def test_an_honest_flac_is_counted_exactly():
    data = file_of(noise(3.0), "flac")
    silent = bytearray(data)
    silent[21] &= 0xF0
    silent[22:26] = bytes(4)  # a length that is not told
    assert read_header(bytes(silent)).frames == read_header(data).frames


def test_an_ogg_that_lies_about_its_length_is_refused():
    data = bytearray(file_of(noise(25.0), "ogg"))
    at = 0
    while at < len(data):
        struct.pack_into("<q", data, at + 6, 100)
        at += 27 + data[at + 26] + sum(data[at + 27 : at + 27 + data[at + 26]])
    with pytest.raises(RefusedSoundError, match="more in it"):
        read_header(bytes(data))


def test_two_streams_in_one_ogg_are_refused():
    with pytest.raises(RefusedSoundError, match="more than one stream"):
        read_header(WHOLE["ogg"] + file_of(noise(0.3), "ogg"))


def test_opus_is_refused_by_name():
    page = b"OggS" + bytes(22) + b"\x01\x13" + b"OpusHead" + bytes(30)
    with pytest.raises(RefusedSoundError, match="another kind"):
        read_header(page)


@pytest.mark.parametrize(
    "data", [b"", b"RIFF", b"fLaC", b"OggS", b"MThd\0\0", b"ID3\4" + bytes(99)]
)
def test_what_is_no_sound_is_refused(data):
    with pytest.raises(RefusedSoundError):
        read_header(data)


def test_what_is_too_large_is_refused():
    with pytest.raises(RefusedSoundError, match="50 MB"):
        read_header(bytes(LARGEST_FILE + 1))


def test_a_slow_wav_that_grows_when_played_is_refused():
    out = io.BytesIO()
    soundfile.write(out, np.zeros((8_000 * 700, 1), np.int16), 8_000, "PCM_U8", format="WAV")
    with pytest.raises(RefusedSoundError, match="8 minutes"):
        read_header(out.getvalue())


def test_false_beginnings_do_not_keep_the_reader_busy():
    head = WHOLE["flac"][:4] + b"\x80" + WHOLE["flac"][5:42]
    with pytest.raises(RefusedSoundError):
        read_header(head + b"\xff" * 2_000_000)


@settings(
    deadline=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_however_a_file_is_damaged_it_is_read_or_refused(kind, data):
    damaged = bytearray(WHOLE[kind][: data.draw(st.integers(0, len(WHOLE[kind])))])
    for _ in range(data.draw(st.integers(0, 6))):
        if damaged:
            # Mostly in the header, where it matters.
            at = data.draw(st.integers(0, min(len(damaged) - 1, 160)))
            damaged[at] = data.draw(st.integers(0, 255))
    try:
        header = read_header(bytes(damaged))
    except RefusedSoundError:
        pass
    else:
        assert header.frames > 0
        assert header.seconds * 48_000 * 4 <= 100_000_000


@settings(deadline=None)
@given(st.sampled_from([b"RIFF\0\0\0\0WAVE", b"fLaC", b"OggS", b""]), st.binary(max_size=400))
def test_no_bytes_at_all_break_it(beginning, rest):
    with contextlib.suppress(RefusedSoundError):
        read_header(beginning + rest)
