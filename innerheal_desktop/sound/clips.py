"""The shelf of a sitting's sounds: recordings decoded and breaths made, ready for the mixer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

import numpy as np

from innerheal_desktop import paths
from innerheal_desktop.sound.breath import BreathMaker
from innerheal_desktop.sound.levelling import levelled
from innerheal_desktop.sound.mixer import Recording
from innerheal_desktop.sound.narration import ClipFor, nobody
from innerheal_desktop.sound.own import OwnSoundError, OwnSounds
from innerheal_desktop.sound.score import OWN, RATE, BreathSound, Sound
from innerheal_desktop.sound.sdl import MIXER, NoDeviceError, open_mixer, quiet_pygame
from innerheal_desktop.tongue import mark, tr

Decoder = Callable[[Path], Recording]

DRIVER = "SDL_AUDIODRIVER"

UNSAID = mark("Some of the recorded voice could not be read. Those words are captions only.")


class UnreadableSoundError(Exception):
    """A recording that is missing or damaged; `str()` says which, for the person."""


def decoded(path: Path) -> Recording:
    """The samples (n, 2) of a recording; UnreadableSoundError when it is missing or damaged."""
    pygame = quiet_pygame()
    with decoding():
        try:
            raw = pygame.mixer.Sound(str(path)).get_raw()
        except (pygame.error, OSError) as error:
            raise UnreadableSoundError(
                tr("The sound “{title}” could not be read.", title=path.stem)
            ) from error
    if len(raw) < 4:
        raise UnreadableSoundError(tr("The sound “{title}” is empty.", title=path.stem))
    return np.frombuffer(raw, dtype=np.int16).reshape(-1, 2)


@contextmanager
def decoding() -> Iterator[None]:
    """For as long as something is decoded; UnreadableSoundError where nothing can be.

    pygame decodes to the format of its open mixer. With a device open that is ours; without one,
    a mixer that plays to nobody is opened meanwhile. Closing it takes an eighth of a second, so
    what is decoded together has one for all.
    """
    pygame = quiet_pygame()
    with MIXER:
        silent = pygame.mixer.get_init() is None
        if silent:
            _open_silent_mixer()
        try:
            yield
        finally:
            if silent:
                pygame.mixer.quit()


def _open_silent_mixer() -> None:
    chosen = os.environ.get(DRIVER)
    os.environ[DRIVER] = "dummy"
    try:
        open_mixer()
    except NoDeviceError as error:
        raise UnreadableSoundError(tr("No sound could be decoded on this computer.")) from error
    finally:
        if chosen is None:
            del os.environ[DRIVER]
        else:
            os.environ[DRIVER] = chosen


class Shelf:
    """Sounds by what they are. Filled by a worker, read by the thread that plays.

    A recording that cannot be read is there as silence, and named in `notices`. All sounds of a
    sitting are kept, but of its spoken lines only those that are near (`hold`). `clip_for` has the
    recordings of what is spoken.
    """

    def __init__(
        self,
        folder: Path | None = None,
        decode: Decoder = decoded,
        own: OwnSounds | None = None,
        clip_for: ClipFor = nobody,
    ) -> None:
        self.clip_for = clip_for
        self._folder = folder or paths.assets() / "audio"
        self._decode = decode
        self._own = own
        self._maker = BreathMaker()
        self._sounds: dict[Sound, Recording] = {}
        self._held: tuple[Path, ...] = ()
        self._notices: dict[Sound, str] = {}

    @property
    def notices(self) -> tuple[str, ...]:
        """One line for each sound that could not be read; one for all that is spoken."""
        return tuple(dict.fromkeys(self._notices.values()))

    @property
    def seconds(self) -> float:
        """How much sound is in memory, in seconds of both ears."""
        return sum(sound.size for sound in self._sounds.values()) / (2 * RATE)

    def get(self, sound: Sound) -> Recording | None:
        """The samples of `sound`, or None while it is not there yet."""
        return self._sounds.get(sound)

    def fetch(self, sound: Sound) -> Recording:
        """The samples of `sound`, made now if need be."""
        known = self._sounds.get(sound)
        if known is None:
            known = self._sounds[sound] = self._made(sound)
        return known

    def fill(
        self, sounds: Iterable[Sound], wanted: Callable[[], bool], lines: Sequence[Path] = ()
    ) -> None:
        """Make `sounds` in their order, for as long as they are `wanted`; leave out the others.

        Those of them that are spoken `lines` are kept until others are held.
        """
        sounds = tuple(sounds)
        for sound in (set(self._sounds) | set(self._notices)) - set(sounds):
            self._sounds.pop(sound, None)
            self._notices.pop(sound, None)
        self._held = tuple(lines)
        for sound in sounds:
            if not wanted():
                return
            self.fetch(sound)

    def hold(self, lines: Sequence[Path], wanted: Callable[[], bool] = lambda: True) -> None:
        """Keep these spoken lines ready, for as long as they are `wanted`, and no others."""
        for gone in set(self._held) - set(lines):
            self._sounds.pop(gone, None)
        self._held = tuple(lines)
        fresh = [line for line in lines if line not in self._sounds]
        with suppress(UnreadableSoundError), decoding() if fresh else nullcontext():
            for line in fresh:
                if wanted():
                    self.fetch(line)

    def _made(self, sound: Sound) -> Recording:
        if isinstance(sound, BreathSound):
            return self._maker.make(sound)
        if isinstance(sound, Path):
            return self._made_spoken(sound)
        try:
            if sound.startswith(OWN):
                return self._made_level(sound)
            return self._decode(self._folder / f"{sound}.ogg")
        except UnreadableSoundError as error:
            self._notices[sound] = tr("{trouble} The sitting goes on without it.", trouble=error)
            return np.zeros((1, 2), dtype=np.int16)

    def _made_spoken(self, file: Path) -> Recording:
        """Something said, once for both ears."""
        try:
            return self._decode(file)[:, :1].copy()
        except UnreadableSoundError:
            self._notices[file] = tr(UNSAID)
            return np.zeros((1, 1), dtype=np.int16)

    def _made_level(self, sound: str) -> Recording:
        """One of the person's own, `own:KIND:NAME`, as loud as those that ship."""
        _, kind, title = sound.split(":", 2)
        if self._own is None:
            raise UnreadableSoundError(tr("Your sound “{title}” is missing.", title=title))
        try:
            file = self._own.checked(OWN + title, kind)
        except OwnSoundError as error:
            raise UnreadableSoundError(error.message) from error
        return levelled(self._decode(file), kind)


class Workshop:
    """Fills a shelf beside the thread that plays. `begin` replaces what was being made."""

    def __init__(self, shelf: Shelf, worker: Executor) -> None:
        self._shelf = shelf
        self._worker = worker
        self._order = 0
        self._lines: tuple[Path, ...] = ()
        self._making: list[Future[None]] = []

    @property
    def clip_for(self) -> ClipFor:
        """The recordings of what is spoken."""
        return self._shelf.clip_for

    @property
    def notice(self) -> str:
        """The first thing that is missing, or nothing."""
        return next(iter(self._shelf.notices), "")

    def begin(self, sounds: Iterable[Sound], lines: Iterable[Path] = ()) -> None:
        """Start making `sounds`, among them the first spoken `lines`; returns at once."""
        self._order += 1
        order, self._lines = self._order, tuple(lines)
        self._making.append(
            self._worker.submit(
                self._shelf.fill, tuple(sounds), lambda: self._order == order, self._lines
            )
        )

    def attend(self, lines: Iterable[Path]) -> None:
        """Start making these spoken lines ready, and let go of others; returns at once."""
        wanted = tuple(lines)
        if wanted != self._lines:
            self._lines = wanted
            self._making.append(
                self._worker.submit(self._shelf.hold, wanted, lambda: self._lines == wanted)
            )

    def recording(self, sound: Sound) -> Recording | None:
        """The samples of `sound`, or None while they are being made."""
        return self._shelf.get(sound)

    def check(self) -> None:
        """Raise what the worker stumbled over: a bug is never swallowed."""
        done = [making for making in self._making if making.done()]
        self._making = [making for making in self._making if making not in done]
        for making in done:
            making.result()

    def close(self) -> None:
        """Leave the rest unmade, and wait for what is in hand."""
        self._order += 1
        self._lines = ()
        self._worker.shutdown(wait=True, cancel_futures=True)
