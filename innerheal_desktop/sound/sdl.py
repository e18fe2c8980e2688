"""SDL's sound system, which the process has once: opening it, trying it out, listing devices.

Only the audio thread (and the decoding worker, in turn with it) comes here. pygame keeps the
interpreter's lock while it opens a device, so a sound server that does not answer would stop the
window too. Each device is therefore tried out first through SDL itself, which lets go of the lock:
then only the audio thread waits.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import threading
from collections.abc import Iterator
from types import ModuleType

from innerheal_desktop.sound.score import RATE

DEVICE_BUFFER = 2048

# Opening it, closing it and decoding with it take turns.
MIXER = threading.RLock()

# From SDL_audio.h and SDL.h (SDL 2): signed 16 bit little-endian, and the audio subsystem.
_S16 = 0x8010
_AUDIO = 0x10

# Drivers that are no device: their clocks are only roughly right, and are not judged.
PRETENDERS = ("dummy", "disk")


class NoDeviceError(Exception):
    """There is no sound device, or it cannot be opened."""


class MissingDeviceError(NoDeviceError):
    """The device that was chosen is not there, though others may be."""


class _Spec(ctypes.Structure):
    _fields_ = (
        ("freq", ctypes.c_int),
        ("format", ctypes.c_uint16),
        ("channels", ctypes.c_uint8),
        ("silence", ctypes.c_uint8),
        ("samples", ctypes.c_uint16),
        ("padding", ctypes.c_uint16),
        ("size", ctypes.c_uint32),
        ("callback", ctypes.c_void_p),
        ("userdata", ctypes.c_void_p),
    )


def quiet_pygame() -> ModuleType:
    """Pygame with its mixer, which says nothing on import and leaves the signals alone."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_NO_SIGNAL_HANDLERS", "1")
    import pygame.mixer

    return pygame


def open_mixer(device: str = "") -> None:
    """Open SDL's mixer at 48 kHz, 16 bit, stereo; NoDeviceError when it cannot be."""
    pygame = quiet_pygame()
    named = {"devicename": device} if device else {}
    try:
        pygame.mixer.init(RATE, -16, 2, DEVICE_BUFFER, allowedchanges=0, **named)
    except pygame.error as error:
        raise NoDeviceError(str(error)) from error


def try_out(device: str = "") -> None:
    """Open `device` and close it again without keeping anybody else waiting.

    MissingDeviceError when it is not among the devices, NoDeviceError when it cannot be opened.
    """
    library = _library()
    if library is None:
        return
    with _subsystem(library):
        if device and device not in listed():
            raise MissingDeviceError(device)
        wanted = _Spec(RATE, _S16, 2, 0, DEVICE_BUFFER, 0, 0, None, None)
        name = device.encode() if device else None
        opened = library.SDL_OpenAudioDevice(name, 0, ctypes.byref(wanted), None, 0)
        if not opened:
            raise NoDeviceError(library.SDL_GetError().decode(errors="replace"))
        library.SDL_CloseAudioDevice(opened)


def output_names() -> tuple[str, ...]:
    """The names of the devices that can be played on; none where SDL cannot say."""
    with MIXER:
        if quiet_pygame().mixer.get_init() is not None:
            return listed()
        library = _library()
        if library is None:
            return ()
        with contextlib.suppress(NoDeviceError), _subsystem(library):
            return listed()
    return ()


def listed() -> tuple[str, ...]:
    """The same from whoever has a device open: without a turn, for decoding may take a while."""
    pygame = quiet_pygame()
    from pygame._sdl2.audio import get_audio_device_names

    try:
        return tuple(get_audio_device_names(False))
    except pygame.error:
        return ()


def pretends() -> bool:
    """Whether the open mixer plays to nobody, or into a file, because it was told to."""
    mixer = quiet_pygame().mixer
    driver = getattr(mixer, "get_driver", None)
    return driver is not None and driver() in PRETENDERS


@contextlib.contextmanager
def _subsystem(library: ctypes.CDLL) -> Iterator[None]:
    """SDL's audio for a moment. pygame opens nothing while it is on, so it goes off again."""
    if library.SDL_InitSubSystem(_AUDIO) != 0:
        raise NoDeviceError(library.SDL_GetError().decode(errors="replace"))
    try:
        yield
    finally:
        library.SDL_QuitSubSystem(_AUDIO)


def _library() -> ctypes.CDLL | None:
    """The very SDL that pygame has loaded, or None where it cannot be found."""
    quiet_pygame()
    import pygame.base

    # Windows knows a loaded library by its name; elsewhere pygame's own module leads to it.
    place = "SDL2.dll" if os.name == "nt" else pygame.base.__file__
    try:
        library = ctypes.CDLL(place)
        library.SDL_GetError.restype = ctypes.c_char_p
        library.SDL_OpenAudioDevice.restype = ctypes.c_uint32
    except (OSError, AttributeError):
        return None
    return library
