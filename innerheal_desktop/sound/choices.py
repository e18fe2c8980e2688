"""What a person has chosen to hear: how loud each kind of sound is, how, and on which device."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from math import isfinite
from typing import Any

# Under which name the log keeps them.
KEY = "sound"

BREATH_SETS: tuple[str, ...] = ("air", "tones", "count", "silent")

# What a voice says: the lines of a session, the words on the turns of the breath, or both.
SPEECH: tuple[str, ...] = ("lines", "all", "words", "off")
SPEAKERS: tuple[str, ...] = ("first", "second")

# The sliders, in the order in which they are shown.
VOLUMES: tuple[str, ...] = ("master", "bells", "cues", "ambience", "narration")

MOST_LATENCY_MS = 250.0
LONGEST_DEVICE_NAME = 200


@dataclass(frozen=True, slots=True)
class SoundChoices:
    """Sliders 0…1 (1 is the recorded level; the gain is the square), and a name of `BREATH_SETS`.

    `mono` gives both ears the same; `balance` −1 is left alone, +1 right alone; `latency_ms` is
    how much later than usual (−250…+250) this device is heard, as Bluetooth is; `device` is one
    of the engine's `devices`, or empty for the system's own. `speech` is a name of `SPEECH`,
    `speaker` who says breath words, `counts` whether the seconds are counted with them,
    `landmarks` whether halfway and the last minute are told. ValueError for what lies outside.

    Lines are spoken unless one says otherwise: eyes may be closed. Breath words are not, nor
    counts: the breath sounds tell the phases, and words for them are a wish of one's own.
    """

    master: float = 0.9
    bells: float = 0.8
    cues: float = 0.7
    ambience: float = 0.7
    narration: float = 0.9
    breath_set: str = "air"
    mono: bool = False
    balance: float = 0.0
    latency_ms: float = 0.0
    device: str = ""
    speech: str = "lines"
    speaker: str = "first"
    counts: bool = False
    landmarks: bool = False

    def __post_init__(self) -> None:
        if not all(_within(getattr(self, name), 0.0, 1.0) for name in VOLUMES):
            raise ValueError("a volume lies between 0 and 1")
        if self.breath_set not in BREATH_SETS:
            raise ValueError(f"“{self.breath_set}” is not one of {', '.join(BREATH_SETS)}")
        if self.speech not in SPEECH:
            raise ValueError(f"“{self.speech}” is not one of {', '.join(SPEECH)}")
        if self.speaker not in SPEAKERS:
            raise ValueError(f"“{self.speaker}” is not one of {', '.join(SPEAKERS)}")
        if not all(isinstance(each, bool) for each in (self.mono, self.counts, self.landmarks)):
            raise ValueError("mono, counts and landmarks are on or off")
        if not _within(self.balance, -1.0, 1.0):
            raise ValueError("the balance lies between −1 and 1")
        if not _within(self.latency_ms, -MOST_LATENCY_MS, MOST_LATENCY_MS):
            raise ValueError(f"the latency lies within ±{MOST_LATENCY_MS:g} ms")
        if not _is_device_name(self.device):
            raise ValueError("a device has a short name in one line")

    def levels(self) -> dict[str, float]:
        """The gain of each bus."""
        return {
            "bell": self.bells**2,
            "cue": self.cues**2,
            "ambience": self.ambience**2,
            "narration": self.narration**2,
            "word": self.narration**2,
        }

    def as_json(self) -> dict[str, object]:
        """All of it, for a settings file; `from_json` gives back exactly this."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: object) -> SoundChoices:
        """The choices a settings file holds. Whatever is unknown or impossible is the default."""
        if not isinstance(value, dict):
            return cls()
        choices = cls()
        for field in fields(cls):
            if field.name in value:
                choices = _changed(choices, field.name, value[field.name])
        return choices


def cues_only(choices: SoundChoices) -> SoundChoices:
    """Bells and breath sounds; no place, no voice. What was silent of the two is heard again."""
    heard = _heard(choices, "master", "bells", "cues")
    return replace(heard, ambience=0.0, narration=0.0)


def voice_only(choices: SoundChoices) -> SoundChoices:
    """The voice and nothing else; a voice that was silent is heard again."""
    heard = _heard(choices, "master", "narration")
    says = SoundChoices().speech if choices.speech == "off" else choices.speech
    return replace(heard, speech=says, bells=0.0, cues=0.0, ambience=0.0)


def silent(choices: SoundChoices) -> SoundChoices:
    """No sound at all. Only the master goes to nothing: the other sliders keep their places."""
    return replace(choices, master=0.0)


# For a page of settings: the words on each button, and what it does.
PRESETS: dict[str, Callable[[SoundChoices], SoundChoices]] = {
    "Cues only": cues_only,
    "Voice only": voice_only,
    "Silent": silent,
}


def _heard(choices: SoundChoices, *names: str) -> SoundChoices:
    usual = SoundChoices()
    raised = {name: getattr(usual, name) for name in names if not getattr(choices, name)}
    return replace(choices, **raised)


def _changed(choices: SoundChoices, name: str, value: Any) -> SoundChoices:
    usual = getattr(choices, name)
    if isinstance(usual, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(value) if abs(value) <= MOST_LATENCY_MS else None
    try:
        return replace(choices, **{name: value})
    except (ValueError, TypeError):
        return choices


def _within(value: object, low: float, high: float) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return low <= value <= high and isfinite(value)


def _is_device_name(value: object) -> bool:
    if not isinstance(value, str) or len(value) > LONGEST_DEVICE_NAME:
        return False
    return not value or value.isprintable()
