"""Narration: which recording says a line, if any, and how long it takes.

Everything that sounds or is laid out asks `clip_for` alone. Another way to come by a recording (a
voice on this computer) is another such function, asked where this one has nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from innerheal_desktop import paths
from innerheal_desktop.session.voice import ReadingVoice, RecordedVoice, Voice, Voices

# Who speaks: the voices of the recordings, as a person chooses between them. Lines have the first.
SPEAKERS = {"first": "af_heart", "second": "am_michael"}

# Whoever is in alarm reads at their own pace, and is spoken to by nobody.
UNSPOKEN = ("steady-now",)

LONGEST_CLIP = 120.0
_KEY = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Line:
    """What is to be said: plain `text`, at the pace of a session, by one of `SPEAKERS`.

    `kind` is `line`, or `word` for what is said on a turn of the breath.
    """

    text: str
    pace: str = "calm"
    kind: str = "line"
    speaker: str = "first"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording: its file, its seconds, and the seconds until its first sound is felt."""

    file: Path
    seconds: float
    onset: float = 0.0


# The recording that says a line, or None: then its caption stands alone.
ClipFor = Callable[[Line], Recorded | None]


def nobody(line: Line) -> Recorded | None:
    """No line has a recording."""
    return None


def voices_of(clip_for: ClipFor, session: str = "") -> Voices:
    """How long the lines of a session take, by its pace: as recorded, else as read."""
    if session in UNSPOKEN:
        return ReadingVoice

    def voice(pace: str) -> Voice:
        def recorded(text: str) -> float | None:
            clip = clip_for(Line(text, pace))
            return None if clip is None else clip.seconds

        return RecordedVoice(recorded, pace)

    return voice


class Narration:
    """The recordings of one folder, as its `manifest.json` tells of them.

    Without a manifest nothing is recorded. One that is damaged is none, and said in `trouble`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def clip_for(self, line: Line) -> Recorded | None:
        """The recording of a line's words that is nearest to what is wanted, or None."""
        there = self._clips.get(as_spoken(line.text), ())
        wanted = (line.kind, SPEAKERS.get(line.speaker), line.pace)

        def distance(row: _Row) -> tuple[bool, ...]:
            return tuple(one != other for one, other in zip(wanted, row.told, strict=True))

        nearest = min(there, key=distance, default=None)
        return None if nearest is None else nearest.clip

    @property
    def trouble(self) -> bool:
        """Whether there are recordings that could not be told of."""
        return self._read[1]

    @property
    def _clips(self) -> dict[str, tuple[_Row, ...]]:
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[dict[str, tuple[_Row, ...]], bool]:
        """The recordings by their words, and whether the manifest is damaged."""
        try:
            told = json.loads((self._folder / "manifest.json").read_text("utf-8"))
            rows = sorted(told["clips"].items())
        except FileNotFoundError:
            return {}, False
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return {}, True
        found: dict[str, tuple[_Row, ...]] = {}
        for key, row in rows:
            if (words := _words(row)) and (made := _row(self._folder, key, row)) is not None:
                found[words] = (*found.get(words, ()), made)
        return found, False


@dataclass(frozen=True, slots=True)
class _Row:
    """A recording and how it is spoken: its kind, voice and pace."""

    told: tuple[object, object, object]
    clip: Recorded


def _words(row: Any) -> str:
    text = row.get("text") if isinstance(row, dict) else None
    return as_spoken(text) if isinstance(text, str) else ""


def _row(folder: Path, key: str, row: dict[str, Any]) -> _Row | None:
    """One row of the manifest; None where it tells what cannot be."""
    seconds: Any = row.get("seconds")
    onset: Any = row.get("onset", 0.0)
    if not (_is_time(seconds, LONGEST_CLIP) and _is_time(onset, 1.0) and _KEY.fullmatch(key)):
        return None
    told = (row.get("kind"), row.get("voice"), row.get("pace"))
    return _Row(told, Recorded(folder / f"{key}.opus", float(seconds), float(onset)))


def _is_time(value: Any, most: float) -> bool:
    known = isinstance(value, int | float) and not isinstance(value, bool)
    return known and 0.0 <= value <= most


def as_spoken(text: str) -> str:
    """Text as it is spoken: plain quotes, one kind of dash and of ellipsis, single spaces."""
    text = text.replace("’", "'").replace("‘", "'").replace("“", "").replace("”", "")
    text = re.sub(r"\.{3,}", "…", text)
    text = re.sub(r"\s*[–—]\s*", " — ", text)
    return re.sub(r"\s+", " ", text).strip()


@cache
def shipped() -> Narration:
    """The recordings that come with the app."""
    return Narration(paths.assets() / "audio" / "narration")
