"""The plain copy: every finished record as one line of JSON, for any text editor, any year."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from innerheal_desktop.keeping.disk import sync_folder

Line = Mapping[str, Any]


def append(folder: Path, lines: Iterable[Line]) -> None:
    """Add `lines` to `log-YYYY.jsonl` of their practice year and wait until they are on disk.

    Raises OSError; a file that could not take all of its lines is as it was before.
    """
    years: dict[str, bytearray] = {}
    for line in lines:
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
        years.setdefault(str(line["practice_date"])[:4], bytearray()).extend(
            text.encode("utf-8") + b"\n"
        )
    for year, content in years.items():
        _append(folder / f"log-{year}.jsonl", bytes(content))


def _append(file: Path, content: bytes) -> None:
    made = not file.exists()
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    handle = os.open(file, flags, 0o600)
    try:
        before = os.lseek(handle, 0, os.SEEK_END)
        try:
            if before and not _ends_a_line(handle, before):
                content = b"\n" + content
            while content:
                content = content[os.write(handle, content) :]
            os.fsync(handle)
        except OSError:
            with suppress(OSError):
                os.ftruncate(handle, before)
            raise
    finally:
        os.close(handle)
    if made:
        sync_folder(file.parent)


def _ends_a_line(handle: int, size: int) -> bool:
    """Whether the last byte ends a line; a power cut may have left half of one."""
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"
