"""Sound files in the making: WAV, FLAC and Ogg Vorbis, with a title and a mark for each section.

A file has its name only once it is whole; until then it is `.name.part` beside it.
"""

from __future__ import annotations

import contextlib
import struct
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Protocol, Self

from innerheal_desktop.sound.device import as_integers
from innerheal_desktop.sound.mixer import Recording
from innerheal_desktop.sound.ramps import Block
from innerheal_desktop.sound.score import RATE
from innerheal_desktop.sound.tags import Comment, tag_flac, tag_ogg

Tagger = Callable[[Path, Sequence[Comment]], None]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place one can jump to: its first sample, and what it is called."""

    sample: int
    title: str


class Encoder(Protocol):
    """Writes one kind of sound file. Any of it may raise OSError."""

    def write(self, samples: Recording) -> None:
        """Append samples (n, 2)."""

    def close(self) -> None:
        """Write what is left and let go of the file; harmless twice."""

    def mark(self, title: str, chapters: Sequence[Chapter]) -> None:
        """Name the closed file and its chapters."""


class FileOutput:
    """A 16-bit stereo file, of the kind its ending says (`KINDS`; KeyError for another).

    Used with `with`: an error or an interruption leaves no file. OSError when it cannot be written.
    """

    def __init__(self, path: Path, title: str = "", chapters: Sequence[Chapter] = ()) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._make = KINDS[path.suffix.lower()]
        self._encoder: Encoder | None = None
        self._title = title
        self._chapters = tuple(chapters)

    def __enter__(self) -> Self:
        try:
            self._encoder = self._make(self._part)
        except BaseException:
            self._part.unlink(missing_ok=True)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        encoder, self._encoder = self._encoder, None
        if encoder is None:
            return
        try:
            if kind is None:
                encoder.close()
                encoder.mark(self._title, self._chapters)
                self._part.replace(self._path)
        finally:
            with contextlib.suppress(OSError):
                encoder.close()
            self._part.unlink(missing_ok=True)

    def write(self, block: Block) -> None:
        """Append a block."""
        if self._encoder is not None:
            self._encoder.write(as_integers(block))


class WavFile:
    """Plain samples. Chapters are cue points with labels, as audio editors write them."""

    def __init__(self, part: Path) -> None:
        self._part = part
        self._raw: BinaryIO = part.open("wb")
        self._file = wave.open(self._raw, "wb")  # noqa: SIM115 - open until close()
        self._file.setnchannels(2)
        self._file.setsampwidth(2)
        self._file.setframerate(RATE)

    def write(self, samples: Recording) -> None:
        """Append samples."""
        self._file.writeframesraw(samples.tobytes())

    def close(self) -> None:
        """Write the header and let go."""
        if not self._raw.closed:
            try:
                self._file.close()
            finally:
                self._raw.close()

    def mark(self, title: str, chapters: Sequence[Chapter]) -> None:
        """Append the chunks `cue `, `LIST adtl` and `LIST INFO`."""
        points = [
            struct.pack("<II4sIII", number, chapter.sample, b"data", 0, 0, chapter.sample)
            for number, chapter in enumerate(chapters, 1)
        ]
        labels = [
            _chunk(b"labl", struct.pack("<I", number) + _text(chapter.title))
            for number, chapter in enumerate(chapters, 1)
        ]
        with self._part.open("r+b") as file:
            file.seek(0, 2)
            file.write(_chunk(b"cue ", struct.pack("<I", len(points)) + b"".join(points)))
            file.write(_chunk(b"LIST", b"adtl" + b"".join(labels)))
            file.write(_chunk(b"LIST", b"INFO" + _chunk(b"INAM", _text(title))))
            length = file.tell()
            file.seek(4)
            file.write(struct.pack("<I", length - 8))


class EncodedFile:
    """A file that libsndfile writes. Chapters are Vorbis comments, `CHAPTER001=00:01:05.250`."""

    def __init__(self, part: Path, kind: str, coding: str, tag: Tagger) -> None:
        import soundfile

        self._part = part
        self._tag = tag
        try:
            self._file: Any = soundfile.SoundFile(
                part, "w", samplerate=RATE, channels=2, format=kind, subtype=coding
            )
        except soundfile.SoundFileError as error:
            raise OSError(str(error)) from error

    def write(self, samples: Recording) -> None:
        """Append samples."""
        import soundfile

        try:
            self._file.write(samples)
        except soundfile.SoundFileError as error:
            raise OSError(str(error)) from error

    def close(self) -> None:
        """Write what is left and let go."""
        self._file.close()

    def mark(self, title: str, chapters: Sequence[Chapter]) -> None:
        """Write the comments."""
        comments = [("TITLE", title)]
        for number, chapter in enumerate(chapters, 1):
            comments.append((f"CHAPTER{number:03}", _clock(chapter.sample)))
            comments.append((f"CHAPTER{number:03}NAME", chapter.title))
        self._tag(self._part, comments)


KINDS: dict[str, Any] = {
    ".wav": WavFile,
    ".flac": lambda part: EncodedFile(part, "FLAC", "PCM_16", tag_flac),
    ".ogg": lambda part: EncodedFile(part, "OGG", "VORBIS", tag_ogg),
}


def _chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a RIFF file; its length is that of its body, its place is even."""
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def _text(words: str) -> bytes:
    return words.encode() + b"\0"


def _clock(sample: int) -> str:
    """Hours, minutes, seconds and thousandths, as the chapter comments want them."""
    seconds, rest = divmod(sample, RATE)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}.{rest * 1000 // RATE:03}"
