"""A person's own bells and places: files of theirs, checked, kept in their folder, made level.

They are named `own:NAME` where the catalogue's sounds are named; a name is never a path.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from innerheal_desktop.sound.headers import LARGEST_FILE, Header, RefusedSoundError, read_header
from innerheal_desktop.sound.score import OWN, OWN_BELL
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

KINDS = ("bell", "ambience")
ENDINGS = (".ogg", ".flac", ".wav")

LONGEST_NAME = 40

_UNFIT = re.compile(r"[^\w -]+")
# Windows gives these names to devices.
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)


class OwnSoundError(TroubleError):
    """A file that cannot become a sound of one's own."""


@dataclass(frozen=True, slots=True)
class OwnSound:
    """A sound of the person's: `name` is `own:NAME`; `trouble` says why it cannot be heard."""

    name: str
    kind: str
    seconds: float = 0.0
    trouble: str = ""

    @property
    def title(self) -> str:
        """Its name for people."""
        return self.name.removeprefix(OWN)


class OwnSounds:
    """The sounds in `sounds/` of a person's data `folder`, one folder in it for each kind."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "sounds"

    def add(self, file: Path, kind: str, name: str = "") -> OwnSound:
        """Copy `file` here as a `bell` or an `ambience`, under a name made of its own or `name`.

        OwnSoundError when it is no sound that can be played, or cannot be copied.
        """
        try:
            data = _bytes_of(file)
            header = read_header(data)
            if kind == "bell" and header.seconds > OWN_BELL:
                raise RefusedSoundError(
                    tr("A bell rings for {n} seconds at most.", n=f"{OWN_BELL:g}")
                )
            kept = self._free(kind, clean(name or file.stem))
            _write(self._folder / kind / f"{kept}.{header.kind}", data)
        except RefusedSoundError as error:
            raise OwnSoundError(
                tr("“{file}” cannot be used. {why}", file=file.name, why=error),
                tr("Ogg Vorbis, FLAC and WAV of up to 50 MB can be played"),
            ) from error
        except OSError as error:
            why = error.strerror or str(error)
            raise OwnSoundError(
                tr("“{file}” could not be copied: {why}", file=file.name, why=why),
                tr("Look whether it can be read, and whether there is room on this disk"),
            ) from error
        return OwnSound(OWN + kept, kind, header.seconds)

    def remove(self, name: str, kind: str) -> None:
        """Delete the copy of `own:NAME`; harmless when it is not there."""
        file = self.file(name, kind)
        if file is not None:
            file.unlink(missing_ok=True)

    def listed(self) -> tuple[OwnSound, ...]:
        """Every one, by kind and name; damaged ones too, with what is wrong."""
        return tuple(
            _described(file, kind)
            for kind in KINDS
            for file in sorted(self._files(kind), key=lambda file: file.stem.casefold())
        )

    def file(self, name: str, kind: str) -> Path | None:
        """Where `own:NAME` is kept, or None."""
        stem = name.removeprefix(OWN)
        return next((file for file in self._files(kind) if file.stem == stem), None)

    def checked(self, name: str, kind: str) -> Path:
        """The file of `own:NAME`, read again and found playable; OwnSoundError when it is not."""
        title, file = name.removeprefix(OWN), self.file(name, kind)
        if file is None:
            raise OwnSoundError(tr("Your sound “{title}” is missing.", title=title))
        try:
            read_header(_bytes_of(file))
        except (RefusedSoundError, OSError) as error:
            raise OwnSoundError(
                tr("Your sound “{title}” could not be read.", title=title)
            ) from error
        return file

    def _files(self, kind: str) -> list[Path]:
        if kind not in KINDS:
            return []
        try:
            found = sorted((self._folder / kind).iterdir())
        except OSError:
            return []
        return [f for f in found if f.suffix in ENDINGS and f.stem == clean(f.stem)]

    def _free(self, kind: str, name: str) -> str:
        """`name`, or with a number behind it where it is taken."""
        taken = {file.stem.casefold() for file in self._files(kind)}
        names = (name if number == 1 else f"{name} {number}" for number in range(1, 10_000))
        return next(each for each in names if each.casefold() not in taken)


def clean(name: str) -> str:
    """A name that is one on every system: letters, digits, blanks, - and _; at most 40 of them."""
    plain = _UNFIT.sub("-", unicodedata.normalize("NFC", name)).strip(" -")
    plain = " ".join(plain.split())[:LONGEST_NAME].strip(" -")
    return plain if plain and not _DEVICES.fullmatch(plain) else f"{plain} sound".strip()


def _bytes_of(file: Path) -> bytes:
    if not file.is_file():
        raise RefusedSoundError(tr("It is not a file."))
    with file.open("rb") as source:
        return source.read(LARGEST_FILE + 1)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _described(file: Path, kind: str) -> OwnSound:
    header: Header | None = None
    trouble = ""
    try:
        header = read_header(_bytes_of(file))
    except (RefusedSoundError, OSError) as error:
        trouble = str(error)
    return OwnSound(OWN + file.stem, kind, header.seconds if header else 0.0, trouble)
