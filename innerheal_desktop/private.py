"""Files that only their owner may read, and that are there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError


def private_file(file: Path) -> BinaryIO:
    """An empty file to write that only its owner may read (0600). Raises OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(file, flags, 0o600), "wb")


@contextmanager
def written_whole(file: Path, part: Path) -> Iterator[BinaryIO]:
    """Write to `part`, which is called `file` once all of it is on the disk.

    Whatever is raised meanwhile goes on, leaves no part, and `file` as it was.
    """
    try:
        with private_file(part) as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


@contextmanager
def written_for(file: Path) -> Iterator[BinaryIO]:
    """The same for a file in a place that the person chose; what refuses is a TroubleError."""
    try:
        with written_whole(file, file.with_name(f".{file.name}.part")) as out:
            yield out
    except OSError as error:
        why = error.strerror or str(error)
        raise TroubleError(
            tr("“{file}” could not be written: {why}", file=file.name, why=why),
            tr("Choose another place, or free some room"),
        ) from error
