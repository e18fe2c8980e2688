"""The file that is read: plain or a ZIP, in bounded pieces, never unpacked to the disk."""

from __future__ import annotations

import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, NamedTuple, Self

from innerheal_desktop.keeping.shown import UNSHOWN
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer as Buffer

Tell = Callable[[float], None]
# Bytes of the beginning by which a file is known.
HEAD = 1 << 16
# Bytes read at a time.
PIECE = 1 << 18
# Characters in a line, in all lines, and bytes of a text that must be held as a whole.
LONGEST_LINE = 1 << 18
LARGEST_TABLE = 1 << 28
LARGEST_TEXT = 32 << 20
# Bytes of the list of a ZIP's files: some hundred thousand names.
LARGEST_LIST = 16 << 20
_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"


# What the ZIP reader raises for what is damaged, of a kind it does not know (NotImplementedError),
# or asks for a password (RuntimeError).
_UNOPENED = (KeyError, RuntimeError, OSError, ValueError, struct.error, zipfile.BadZipFile)


class UnreadableFileError(TroubleError):
    """The whole file cannot be read, or is more than anybody's life can be."""


class Line(NamedTuple):
    """A line of a text by its number, from 1; `text` is None where it is too long to be one."""

    number: int
    text: str | None


class Source:
    """A file to be read; close it, or use `with`. `tell` hears the share that is read, 0…1.

    What `tell` raises ends the reading. Raises `UnreadableFileError`.
    """

    def __init__(self, file: Path, tell: Tell = lambda share: None) -> None:
        self.name = _shown(file.name)
        self._tell = tell
        try:
            # Whoever opens a pipe or a device may wait for ever.
            self._handle = file.open("rb") if file.is_file() else _no_file(file)
        except OSError as error:
            raise UnreadableFileError(
                tr("“{file}” cannot be read: {why}", file=self.name, why=error.strerror or error),
                tr("Look whether it is there, and whether you may read it"),
            ) from error
        try:
            with _troubles(self.name):
                self.zip = self._opened_zip()
                self.head = b"" if self.zip else self._handle.read(HEAD)
        except BaseException:
            self._handle.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self.zip:
            self.zip.close()
        self._handle.close()

    @cached_property
    def members(self) -> tuple[str, ...]:
        """The names of the files in a ZIP; none in another file. They are only ever looked up."""
        return tuple(self.zip.namelist()) if self.zip else ()

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names in the first row of a table, in small letters; none where there is no text."""
        first = self.first_line()
        with suppress(csv.Error):
            row = next(csv.reader([first], delimiter=self.delimiter()), ())
            return tuple(name.strip().casefold() for name in row)
        return ()

    def first_line(self, member: str = "") -> str:
        """The first line that holds something; empty where the file is no text."""
        head = self.beginning(member) if member else self.head
        encoding = _encoding(head)
        lines = re.split("[\r\n]+", head.decode(encoding, "replace"))
        first = next((line for line in lines if line.strip()), "")
        return "" if "\0" in first else first

    def delimiter(self, member: str = "") -> str:
        """What parts the cells of a table: a comma, unless its first row has more of another."""
        first = self.first_line(member)
        return max(",;\t", key=first.count)

    def beginning(self, member: str) -> bytes:
        """The first bytes of a ZIP's file."""
        with self._open(member, lambda share: None) as handle, _troubles(self.name):
            return handle.read(HEAD) or b""

    def pieces(self, member: str = "") -> Iterator[bytes]:
        """The bytes of the file (or of a ZIP's `member`), a piece at a time."""
        with self._open(member) as handle, _troubles(self.name):
            while piece := handle.read(PIECE):
                yield piece

    def lines(self, member: str = "") -> Iterator[Line]:
        """The lines of a text, with their ends; of one that is too long only its number."""
        with self._open(member) as handle, _troubles(self.name):
            whole = io.BufferedReader(handle, PIECE)
            encoding = _encoding(whole.peek(4))
            with io.TextIOWrapper(whole, encoding, errors="replace", newline="") as text:
                number = size = 0
                while line := text.readline(LONGEST_LINE):
                    number, size = number + 1, size + len(line)
                    if size > LARGEST_TABLE:
                        raise self._too_large()
                    if len(line) < LONGEST_LINE or line[-1] in "\r\n":
                        yield Line(number, line)
                        continue
                    while line and line[-1] not in "\r\n":
                        line = text.readline(LONGEST_LINE)
                    yield Line(number, None)

    def text(self, member: str = "") -> bytes:
        """The whole of a text that cannot be read in pieces."""
        parts, size = [], 0
        for piece in self.pieces(member):
            size += len(piece)
            if size > LARGEST_TEXT:
                raise self._too_large()
            parts.append(piece)
        return b"".join(parts)

    def _too_large(self) -> UnreadableFileError:
        return UnreadableFileError(
            tr("“{file}” is larger than such a file can be", file=self.name),
            tr("Look whether it is the right file"),
        )

    def _open(self, member: str, tell: Tell | None = None) -> _Counted:
        tell = tell or self._tell
        if not self.zip:
            size = self._handle.seek(0, io.SEEK_END)
            self._handle.seek(0)
            return _Counted(self._handle, size, tell)
        try:
            info = self.zip.getinfo(member)
            if info.compress_type == zipfile.ZIP_LZMA:
                # It may ask for gigabytes of memory before it gives the first byte.
                raise NotImplementedError
            return _Counted(self.zip.open(info), info.file_size, tell)
        except _UNOPENED as error:
            raise UnreadableFileError(
                tr("“{member}” in “{file}” cannot be opened", member=member, file=self.name),
                tr("Unpack it first, and import what was in it"),
            ) from error

    def _opened_zip(self) -> zipfile.ZipFile | None:
        magic = self._handle.read(4)
        self._handle.seek(0)
        if magic not in (b"PK\x03\x04", _END):
            return None
        if _list_size(self._handle) > LARGEST_LIST:
            raise UnreadableFileError(
                tr("“{file}” holds too many files", file=self.name),
                tr("Look whether it is the right file"),
            )
        self._handle.seek(0)
        try:
            return zipfile.ZipFile(self._handle)
        except _UNOPENED as error:
            raise UnreadableFileError(
                tr("“{file}” is a damaged ZIP", file=self.name), tr("Copy or export it again")
            ) from error


class _Counted(io.RawIOBase):
    """A file that tells how much of it is read; closing it leaves `inner` open."""

    def __init__(self, inner: IO[bytes], size: int, tell: Tell) -> None:
        super().__init__()
        self._inner, self._size, self._told, self._read = inner, max(size, 1), tell, 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, room: Buffer) -> int:
        """Fill `room` as far as there is something left."""
        view = memoryview(room).cast("B")
        got = self._inner.read(len(view))
        view[: len(got)] = got
        self._read += len(got)
        self._told(min(self._read / self._size, 1.0))
        return len(got)


@contextmanager
def _troubles(name: str) -> Iterator[None]:
    """What a disk or a damaged ZIP does, said to the person."""
    try:
        yield
    except (OSError, zlib.error, zipfile.BadZipFile, EOFError) as error:
        raise UnreadableFileError(
            tr("“{file}” is damaged, or cannot be read to its end", file=name),
            tr("Copy or export it again"),
        ) from error


def _encoding(head: bytes) -> str:
    """UTF-8, with or without its mark; UTF-16 where its mark says so."""
    return "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"


def _list_size(handle: IO[bytes]) -> int:
    """Bytes of a ZIP's list of files, which is read as a whole (PKWARE APPNOTE 4.3.14–16)."""
    size = handle.seek(0, io.SEEK_END)
    handle.seek(max(0, size - HEAD - 22 - 76))
    tail = handle.read()
    near = tail.rfind(_END)
    if near < 0 or len(tail) < near + 16:
        return 0
    # Where the list is too large for the old form, the new one lies right before it.
    far = near - 76
    if far >= 0 and tail.startswith(_END_64, far):
        return int(struct.unpack_from("<Q", tail, far + 40)[0])
    return int(struct.unpack_from("<I", tail, near + 12)[0])


def _no_file(file: Path) -> IO[bytes]:
    """Raise the OSError that says why `file` is none."""
    file.stat()
    raise OSError(0, tr("it is no file"))


def _shown(name: str) -> str:
    """A file's name as one may show it, whatever bytes the system's own is made of."""
    return UNSHOWN.sub("�", name.encode("utf-8", "replace").decode())
