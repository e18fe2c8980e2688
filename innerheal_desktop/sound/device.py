"""Where sound goes: a device, nowhere, or a file. All of them take float32 blocks (n, 2)."""

from __future__ import annotations

import contextlib
import os
import threading
import wave
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Protocol, Self

import numpy as np

from innerheal_desktop.sound.mixer import Block, Recording
from innerheal_desktop.sound.score import RATE

BLOCK = 8192
DEVICE_BUFFER = 2048

# The process has one SDL mixer: opening it, closing it and decoding with it take turns.
MIXER = threading.RLock()


class NoDeviceError(Exception):
    """There is no sound device, or it cannot be opened."""


class Output(Protocol):
    """A way out for sound."""

    def open(self) -> None:
        """Get ready for blocks; NoDeviceError when that cannot be."""

    def wanted(self) -> bool:
        """Whether it would take another block now."""

    def flowing(self) -> bool:
        """Whether something written is still being played."""

    def write(self, block: Block) -> None:
        """Take a block, to follow the one before without a gap while sound is flowing."""

    def close(self) -> None:
        """Let go of the device; harmless when it is not open."""


def quiet_pygame() -> ModuleType:
    """Pygame with its mixer, which says nothing on import and leaves the signals alone."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    import pygame.mixer

    return pygame


def open_mixer() -> None:
    """Open SDL's mixer at 48 kHz, 16 bit, stereo; NoDeviceError when it cannot be."""
    pygame = quiet_pygame()
    try:
        pygame.mixer.init(RATE, -16, 2, DEVICE_BUFFER, allowedchanges=0)
    except pygame.error as error:
        raise NoDeviceError(str(error)) from error


def as_integers(block: Block) -> Recording:
    """16-bit samples of a float block."""
    return np.asarray(np.rint(np.clip(block, -1.0, 1.0) * 32767.0), dtype="<i2")


class PygameOutput:
    """The computer's sound device. Only the thread that opened it may use it.

    Blocks are queued on one channel: one plays, one waits. After `pygame.mixer.quit()` a call to
    play or queue is a segmentation fault, so the channel is let go first.
    """

    def __init__(self) -> None:
        self._channel: Any = None

    def open(self) -> None:
        """Open the device; NoDeviceError when there is none."""
        pygame = quiet_pygame()
        with MIXER:
            open_mixer()
            pygame.mixer.set_num_channels(1)
            self._channel = pygame.mixer.Channel(0)

    def wanted(self) -> bool:
        """Whether no block is waiting behind the one that plays."""
        return self._channel is not None and self._channel.get_queue() is None

    def flowing(self) -> bool:
        """Whether a block is being played."""
        return self._channel is not None and bool(self._channel.get_busy())

    def write(self, block: Block) -> None:
        """Queue a block, or play it at once when nothing plays."""
        if self._channel is None:
            return
        sound = quiet_pygame().mixer.Sound(buffer=as_integers(block).tobytes())
        if self._channel.get_busy():
            self._channel.queue(sound)
        else:
            self._channel.play(sound)

    def close(self) -> None:
        """Close the device."""
        if self._channel is None:
            return
        self._channel = None
        with MIXER:
            quiet_pygame().mixer.quit()


class NullOutput:
    """No device at all: nothing is wanted, nothing is heard, nothing is wrong."""

    def open(self) -> None:
        """Do nothing."""

    def wanted(self) -> bool:
        """Never."""
        return False

    def flowing(self) -> bool:
        """Never."""
        return False

    def write(self, block: Block) -> None:
        """Let it go."""

    def close(self) -> None:
        """Do nothing."""


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
