"""What the header of a sound file says, read before anything decodes it.

A file from elsewhere is data, not trust: 181 kB of FLAC can unpack to 2.5 GB. So what decoding
would yield is worked out here, from the bytes, and what would be too much is refused. Where a
header could lie (FLAC and Ogg), the frames and packets behind it are counted too.

Formats: RIFF/WAVE (Microsoft 1991, `fmt ` and `data`); FLAC (RFC 9639, sections 8 and 9); Ogg
(RFC 3533) with Vorbis I (its identification header, section 4.2.2).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from innerheal_desktop.tongue import tr

LARGEST_FILE = 50_000_000
LARGEST_DECODED = 100_000_000
RATES = range(8_000, 192_001)
CHANNELS = (1, 2)
PLAYED_RATE = 48_000
PLAYED_FRAME = 4  # bytes: two sides of 16 bits

# A file of nothing but false beginnings must not keep the reader busy.
MOST_CHUNKS = 1_000
MOST_CANDIDATES = 1_000_000

# How much more than it says an Ogg file's packets could hold at the very most. An honest one of
# many short blocks comes to about four.
ROOM_FOR_SHORT_BLOCKS = 8

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_WIDTHS = {_PCM: (8, 16, 24, 32), _FLOAT: (32,)}


class RefusedSoundError(ValueError):
    """A sound file that cannot be played; `str()` says why, for the person."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a file holds: its kind (its ending), samples a second, sides, and samples a side."""

    kind: str
    rate: int
    channels: int
    frames: int

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames / self.rate


def read_header(data: bytes) -> Header:
    """The header of a whole file; RefusedSoundError when it is not one that can be played."""
    if len(data) > LARGEST_FILE:
        raise RefusedSoundError(tr("It is larger than 50 MB."))
    for beginning, read in _READERS.items():
        if data.startswith(beginning):
            try:
                header = read(data)
            except (struct.error, IndexError):
                raise RefusedSoundError(tr("It breaks off in its header.")) from None
            _check(header)
            return header
    raise RefusedSoundError(tr("It is none of Ogg Vorbis, FLAC and WAV."))


def _check(header: Header) -> None:
    if header.rate not in RATES:
        raise RefusedSoundError(
            tr("Its sample rate of {rate} Hz cannot be played.", rate=header.rate)
        )
    if header.channels not in CHANNELS:
        raise RefusedSoundError(
            tr("It has {n} channels; one or two can be played.", n=header.channels)
        )
    if not header.frames:
        raise RefusedSoundError(tr("There is no sound in it."))
    if header.seconds * PLAYED_RATE * PLAYED_FRAME > LARGEST_DECODED:
        raise RefusedSoundError(tr("It is longer than the 8 minutes and 40 seconds that fit."))


def _wav(data: bytes) -> Header:
    if data[8:12] != b"WAVE":
        raise RefusedSoundError(tr("It is none of Ogg Vorbis, FLAC and WAV."))
    rate = channels = width = 0
    at = 12
    for _ in range(MOST_CHUNKS):
        name, length = struct.unpack_from("<4sI", data, at)
        at += 8
        if name == b"fmt ":
            tag, channels, rate, _, align, width = struct.unpack_from("<HHIIHH", data, at)
            if tag == _EXTENSIBLE:
                (tag,) = struct.unpack_from("<H", data, at + 24)
            if width not in _WIDTHS.get(tag, ()) or align != channels * width // 8 or not align:
                raise RefusedSoundError(tr("It is a WAV of a kind that cannot be played."))
        elif name == b"data":
            if not width:
                break
            length = min(length, len(data) - at)
            return Header("wav", rate, channels, length // (channels * width // 8))
        at += length + length % 2
    raise RefusedSoundError(tr("It is a WAV without sound."))


def _flac(data: bytes) -> Header:
    kind, length = data[4] & 0x7F, int.from_bytes(data[5:8])
    if kind != 0 or length != 34 or len(data) < 42:
        raise RefusedSoundError(tr("It breaks off in its header."))
    packed = int.from_bytes(data[18:26])
    rate, channels = packed >> 44, (packed >> 41 & 0x7) + 1
    told = packed & 0xFFFFFFFFF
    at, last = 42, bool(data[4] & 0x80)
    for _ in range(MOST_CHUNKS):
        if last:
            break
        last = bool(data[at] & 0x80)
        at += 4 + int.from_bytes(data[at + 1 : at + 4])
    return Header("flac", rate, channels, max(told, _counted(data, at)))


def _counted(data: bytes, at: int) -> int:
    """How many samples the FLAC frames from `at` on hold, by their own headers."""
    total = 0
    for _ in range(MOST_CANDIDATES):
        at = data.find(b"\xff", at)
        if at < 0:
            return total
        total += _frame(data[at : at + 16])
        at += 1
        if total > LARGEST_DECODED:
            return total
    raise RefusedSoundError(tr("It does not look like music."))


def _frame(head: bytes) -> int:
    """The samples of the FLAC frame that begins here; 0 where none does."""
    if len(head) < 6 or head[1] & 0xFE != 0xF8:
        return 0
    size, rate = head[2] >> 4, head[2] & 0xF
    # The number of the frame, coded as UTF-8 codes characters: its first byte tells its length.
    ones = 8 - (head[4] ^ 0xFF).bit_length()
    at = 4 + max(ones, 1)
    extra = {6: 1, 7: 2}.get(size, 0)
    end = at + extra + {12: 1, 13: 2, 14: 2}.get(rate, 0)
    if not size or ones == 1 or end >= len(head) or _crc8(head[:end]) != head[end]:
        return 0
    if extra:
        return int.from_bytes(head[at : at + extra]) + 1
    if size == 1:
        return 192
    return 576 << (size - 2) if size < 6 else 256 << (size - 8)


def _crc8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ (0x07 if crc & 0x80 else 0)) & 0xFF
    return crc


def _ogg(data: bytes) -> Header:
    first = data[28:58]
    if first[:7] != b"\x01vorbis":
        raise RefusedSoundError(tr("It is an Ogg file of another kind than Vorbis."))
    channels, rate = struct.unpack_from("<BI", first, 11)
    longest = 1 << (first[28] >> 4)
    told, packets = 0, 0
    serial = data[14:18]
    for page, lacing in _pages(data):
        if page[14:18] != serial:
            raise RefusedSoundError(tr("There is more than one stream in it."))
        (granule,) = struct.unpack_from("<q", page, 6)
        told = max(told, granule)
        packets += sum(1 for length in lacing if length < 255)
    if packets * longest // 2 > ROOM_FOR_SHORT_BLOCKS * max(told, rate):
        raise RefusedSoundError(tr("There is more in it than its header says."))
    return Header("ogg", rate, channels, told)


def _pages(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The fixed head and the segment table of each page, one right after the other."""
    at = 0
    while at < len(data):
        if data[at : at + 4] != b"OggS":
            raise RefusedSoundError(tr("It is damaged."))
        segments = data[at + 26]
        lacing = data[at + 27 : at + 27 + segments]
        yield data[at : at + 27], lacing
        at += 27 + segments + sum(lacing)


_READERS: dict[bytes, Callable[[bytes], Header]] = {b"RIFF": _wav, b"fLaC": _flac, b"OggS": _ogg}
