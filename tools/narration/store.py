"""The clips that lie in `assets/audio/narration`, and the manifest that tells of them."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from innerheal_desktop.sound.narration import as_spoken
from tools.narration.lines import Line

# Rises where a clip of the same words would sound different; everything is rendered again then.
PIPELINE = 1
MODEL = "kokoro-v1.0.int8"
_NEAR = 0.002  # seconds between what the manifest says of a clip and how long it sounds


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of the model, and how fast it speaks, for each pace; 1 is its own speed."""

    name: str
    speeds: dict[str, float]


VOICES = {
    "calm": Voice("af_heart", {"calm": 0.75, "sleep": 0.70}),
    "second": Voice("am_michael", {"calm": 0.80, "sleep": 0.74}),
}


@dataclass(frozen=True, slots=True)
class Clip:
    """What the manifest tells of a clip. `seconds` and `onset` are seconds, `bytes` its size."""

    text: str
    phonemes: str
    voice: str
    pace: str
    kind: str
    seconds: float
    onset: float
    bytes: int
    sha256: str


def key_of(line: Line, voice: Voice) -> str:
    """The name of a line's clip: whatever makes it sound different makes another name."""
    told = [PIPELINE, MODEL, voice.name, voice.speeds[line.pace], line.pace, line.kind]
    what = json.dumps([*told, as_spoken(line.text), line.readings], ensure_ascii=False)
    return hashlib.sha256(what.encode()).hexdigest()[:16]


class Store:
    """The clips in `folder`, by key."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clips: dict[str, Clip] = {}
        if self._manifest.exists():
            kept = json.loads(self._manifest.read_text("utf-8"))
            self.clips = {key: Clip(**row) for key, row in kept["clips"].items()}

    @property
    def _manifest(self) -> Path:
        return self.folder / "manifest.json"

    def path(self, key: str) -> Path:
        """Where the clip of a key lies."""
        return self.folder / f"{key}.opus"

    def has(self, key: str) -> bool:
        """Whether a clip is told of and lies there."""
        return key in self.clips and self.path(key).exists()

    def keep(self, key: str, clip: Clip) -> None:
        """Tell of one more clip."""
        self.clips[key] = clip

    def save(self) -> None:
        """Write the manifest, by key, so that a change is a line."""
        rows = ",\n".join(
            f"{json.dumps(key)}: {json.dumps(asdict(clip), ensure_ascii=False)}"
            for key, clip in sorted(self.clips.items())
        )
        text = f'{{"version": 1, "model": {json.dumps(MODEL)}, "clips": {{\n{rows}\n}}}}\n'
        self.folder.mkdir(parents=True, exist_ok=True)
        self._manifest.write_text(text, "utf-8")

    def drop(self, keys: Iterable[str]) -> None:
        """Forget clips that nobody speaks any more."""
        for key in keys:
            self.clips.pop(key, None)
            self.path(key).unlink(missing_ok=True)


def faults(store: Store, wanted: set[str]) -> list[str]:
    """What does not agree: lines without a clip, clips without a line, files that changed."""
    said = [f"missing: a line has no clip {key}" for key in sorted(wanted - set(store.clips))]
    said += [
        f"orphan: nobody says “{store.clips[key].text}” ({key})"
        for key in sorted(set(store.clips) - wanted)
    ]
    for key in sorted(wanted & set(store.clips)):
        try:
            data = store.path(key).read_bytes()
        except OSError:
            said.append(f"gone: {key}, “{store.clips[key].text}”")
            continue
        if hashlib.sha256(data).hexdigest() != store.clips[key].sha256:
            said.append(f"changed: {key}, “{store.clips[key].text}”")
        elif abs(_seconds(data) - store.clips[key].seconds) > _NEAR:
            said.append(f"another length: {key}, “{store.clips[key].text}”")
    return said


def _seconds(data: bytes) -> float:
    """How long a clip sounds; nothing where it cannot be read."""
    import soundfile

    try:
        return float(soundfile.info(io.BytesIO(data)).duration)
    except soundfile.LibsndfileError:
        return 0.0
