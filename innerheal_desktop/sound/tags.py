"""Titles and chapters written into finished FLAC and Ogg Vorbis files, as Vorbis comments.

Written here, because libsndfile writes no comments of one's own and the libraries that do bind
whoever ships them. Formats: FLAC metadata blocks (RFC 9639, section 8), Ogg pages (RFC 3533,
section 6), Vorbis comments (Vorbis I, section 5). The samples are copied as they are.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

Comment = tuple[str, str]

VENDOR = "InnerHeal Desktop"
_STREAMINFO, _PADDING, _COMMENTS = 0, 1, 4
_LAST_BLOCK = 0x80
_CONTINUED = 0x01
_NO_PACKET_ENDS = -1

# Ogg's checksum takes the bits of a byte from the other end than zlib's, and is otherwise the same.
_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def tag_flac(path: Path, comments: Sequence[Comment]) -> None:
    """Write `comments` into a FLAC file in place of those it has. ValueError when it is none."""
    _rewritten(path, lambda source, out: _flac(source, out, comments))


def tag_ogg(path: Path, comments: Sequence[Comment]) -> None:
    """Write `comments` into an Ogg Vorbis file in place of its own. ValueError when it is none.

    The stream's number is drawn from the comments, so that equal sittings are equal files.
    """
    _rewritten(path, lambda source, out: _ogg(source, out, comments))


def _rewritten(path: Path, write: Callable[[BinaryIO, BinaryIO], None]) -> None:
    made = path.with_name(f"{path.name}.tagged")
    try:
        with path.open("rb") as source, made.open("wb") as out:
            write(source, out)
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)


def _packed(comments: Sequence[Comment]) -> bytes:
    """A vendor and a list of `NAME=words`, each with its length before it."""
    rows = [VENDOR.encode(), *(f"{name}={words}".encode() for name, words in comments)]
    vendor, *rest = (struct.pack("<I", len(row)) + row for row in rows)
    return vendor + struct.pack("<I", len(rest)) + b"".join(rest)


def _flac(source: BinaryIO, out: BinaryIO, comments: Sequence[Comment]) -> None:
    if source.read(4) != b"fLaC":
        raise ValueError("not a FLAC file")
    blocks = [
        block for block in _blocks(source) if block[0] not in (_STREAMINFO, _PADDING, _COMMENTS)
    ]
    source.seek(8)
    blocks = [(_STREAMINFO, source.read(34)), (_COMMENTS, _packed(comments)), *blocks]
    source.seek(4)
    for _ in _blocks(source):
        pass
    out.write(b"fLaC")
    for index, (kind, body) in enumerate(blocks):
        last = _LAST_BLOCK if index == len(blocks) - 1 else 0
        out.write(bytes([kind | last]) + len(body).to_bytes(3) + body)
    shutil.copyfileobj(source, out)


def _blocks(source: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The kind and body of each metadata block; afterwards the file stands at its first frame."""
    last = False
    while not last:
        head = source.read(4)
        last = bool(head[0] & _LAST_BLOCK)
        yield head[0] & ~_LAST_BLOCK, source.read(int.from_bytes(head[1:]))


def _ogg(source: BinaryIO, out: BinaryIO, comments: Sequence[Comment]) -> None:
    packed = _packed(comments)
    serial = zlib.crc32(packed)
    pages = _pages(source)
    head, lacing, body = next(pages)
    if body[:7] != b"\x01vorbis":
        raise ValueError("not an Ogg Vorbis file")
    out.write(_page(head, lacing, body, serial, 0))
    # The comments and the set-up that follows them have pages of their own, before any sound.
    ended, begun = 0, b""
    comment_length = -1
    while ended < 2:
        _, lacing, body = next(pages)
        for length in lacing:
            begun, body = begun + body[:length], body[length:]
            if length < 255:
                ended += 1
                comment_length = len(begun) if ended == 1 else comment_length
    setup = begun[comment_length:]
    number = 1
    for page in _paged((b"\x03vorbis" + packed + b"\x01", setup)):
        out.write(_page(*page, serial, number))
        number += 1
    for head, lacing, body in pages:
        out.write(_page(head, lacing, body, serial, number))
        number += 1


def _pages(source: BinaryIO) -> Iterator[tuple[bytes, bytes, bytes]]:
    """The fixed head, the segment table and the body of each page."""
    while head := source.read(27):
        if head[:4] != b"OggS":
            raise ValueError("not an Ogg file")
        lacing = source.read(head[26])
        yield head, lacing, source.read(sum(lacing))


def _paged(packets: Sequence[bytes]) -> Iterator[tuple[bytes, bytes, bytes]]:
    """Pages for header packets: heads without numbers, segment tables, bodies."""
    lacing = b"".join(b"\xff" * (len(each) // 255) + bytes([len(each) % 255]) for each in packets)
    data, continued = b"".join(packets), 0
    for at in range(0, len(lacing), 255):
        part = lacing[at : at + 255]
        granule = 0 if any(length < 255 for length in part) else _NO_PACKET_ENDS
        body, data = data[: sum(part)], data[sum(part) :]
        head = struct.pack("<4sBBqIIIB", b"OggS", 0, continued, granule, 0, 0, 0, len(part))
        yield head, part, body
        continued = _CONTINUED if part[-1] == 255 else 0


def _page(head: bytes, lacing: bytes, body: bytes, serial: int, number: int) -> bytes:
    """A whole page with its numbers and its checksum."""
    begun = head[:14] + struct.pack("<II", serial, number)
    rest = bytes([len(lacing)]) + lacing + body
    return begun + struct.pack("<I", _checksum(begun + bytes(4) + rest)) + rest


def _checksum(page: bytes) -> int:
    turned = zlib.crc32(page.translate(_TURNED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)
