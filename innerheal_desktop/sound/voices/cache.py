"""The recordings that were made here, in a folder of the person's own that never grows too large.

A file's name says everything: which words in which voice (a hash), and how long they take. So
there is no list that could disagree with the files, and two programs may write at once.
"""

from __future__ import annotations

import json
import os
import re
import time
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from innerheal_desktop.sound.narration import LONGEST_CLIP, Line, Recorded, as_spoken

# Rises where the same words would sound different; what lies there then is old, and goes.
PIPELINE = 1
# About ten hours of speech.
MOST_BYTES = 150_000_000
_NAME = re.compile(r"([0-9a-f]{32})-([0-9]{1,6})-([0-9]{1,4})\.opus")
_HALF = re.compile(r"[0-9a-f]{32}\.(wav|opus)\.part")
# A recording that is not done after so many seconds will never be.
_GIVEN_UP = 3600.0
# A folder that changed this recently (nanoseconds) may change again within one tick of its clock.
_TICK = 100_000_000


@lru_cache(maxsize=4096)
def key_of(layer: str, line: Line) -> str:
    """The name of a line in the voice of a layer: whatever sounds different has another."""
    import hashlib

    told = [PIPELINE, layer, line.pace, line.kind, as_spoken(line.text)]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:32]


def name_of(key: str, seconds: float, onset: float) -> str:
    """What the file of a recording is called. Lengths are kept to the millisecond."""
    return f"{key}-{round(seconds * 1000)}-{round(onset * 1000)}.opus"


class ClipCache:
    """The recordings in `folder`, which may be missing."""

    def __init__(self, folder: Path, most: int = MOST_BYTES) -> None:
        self.folder = folder
        self._most = most
        self._seen = -1
        self._clips: dict[str, Recorded] = {}

    def get(self, key: str) -> Recorded | None:
        """The recording of a key, if it lies here."""
        self._look()
        return self._clips.get(key)

    def trim(self) -> None:
        """Let the oldest go until the rest has room, and what was left half, as the disk allows."""
        with suppress(OSError):
            with os.scandir(self.folder) as found:
                ours = [each for each in found if _NAME.fullmatch(each.name) or _is_half(each.name)]
            rows = sorted((each.stat().st_mtime, each.stat().st_size, each.path) for each in ours)
            size = sum(bytes_ for _, bytes_, _ in rows)
            for changed, bytes_, path in rows:
                lost = _is_half(Path(path).name) and time.time() - changed > _GIVEN_UP
                if lost or size > self._most:
                    size -= bytes_
                    Path(path).unlink(missing_ok=True)

    def touch(self, key: str) -> None:
        """It is wanted again: others are older now."""
        clip = self.get(key)
        if clip is not None:
            with suppress(OSError):
                os.utime(clip.file)

    def _look(self) -> None:
        """Read the names anew where the folder has changed since."""
        try:
            changed = self.folder.stat().st_mtime_ns
            if changed == self._seen:
                return
            self._clips = dict(_told(self.folder, name) for name in _names(self.folder))
        except OSError:
            self._clips, self._seen = {}, -1
            return
        self._seen = changed if time.time_ns() - changed > _TICK else -1


def _names(folder: Path) -> list[str]:
    return [name for name in os.listdir(folder) if _is_clip(name)]  # noqa: PTH208 - only names


def _is_clip(name: str) -> bool:
    found = _NAME.fullmatch(name)
    return found is not None and int(found[2]) <= LONGEST_CLIP * 1000 and int(found[3]) <= 1000


def _is_half(name: str) -> bool:
    return _HALF.fullmatch(name) is not None


def _told(folder: Path, name: str) -> tuple[str, Recorded]:
    key, length, onset = name.removesuffix(".opus").split("-")
    return key, Recorded(folder / name, int(length) / 1000, int(onset) / 1000)
