"""A sound file in the making: a WAV that has its name only once it is whole."""

from __future__ import annotations

import contextlib
import wave
from pathlib import Path
from typing import BinaryIO, Self

from innerheal_desktop.sound.device import as_integers
from innerheal_desktop.sound.ramps import Block
from innerheal_desktop.sound.score import RATE


class FileOutput:
    """A 16-bit stereo WAV file. It has its name only once it is whole; until then it is `.part`.

    Used with `with`: an error or an interruption leaves no file. OSError when it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._raw: BinaryIO | None = None
        self._file: wave.Wave_write | None = None

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()

    def open(self) -> None:
        """Begin the file beside its final place."""
        self._raw = self._part.open("wb")
        file = wave.open(self._raw, "wb")  # noqa: SIM115 - open until close()
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        self._file = file

    def wanted(self) -> bool:
        """Whether it is open: a file takes all it gets."""
        return self._file is not None

    def flowing(self) -> bool:
        """Whether it is open."""
        return self._file is not None

    def write(self, block: Block) -> None:
        """Append a block."""
        if self._file is not None:
            self._file.writeframesraw(as_integers(block).tobytes())

    def close(self) -> None:
        """Finish the file and give it its name."""
        if self._file is None or self._raw is None:
            return
        try:
            self._file.close()
            self._raw.close()
            self._part.replace(self._path)
        except OSError:
            self.discard()
            raise
        self._file = self._raw = None

    def discard(self) -> None:
        """Leave nothing behind."""
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()
        with contextlib.suppress(OSError):
            if self._raw is not None:
                self._raw.close()
        self._file = self._raw = None
        self._part.unlink(missing_ok=True)
