"""What a person has chosen to hear: how loud each kind of sound is, and which breath sounds."""

from __future__ import annotations

from dataclasses import dataclass

BREATH_SETS: tuple[str, ...] = ("air", "tones", "count", "silent")


@dataclass(frozen=True, slots=True)
class SoundChoices:
    """Sliders 0…1 (1 is the recorded level; the gain is the square), and a name of `BREATH_SETS`.

    ValueError when a slider lies outside or there is no such set.
    """

    master: float = 0.9
    bells: float = 0.8
    cues: float = 0.7
    ambience: float = 0.7
    narration: float = 0.9
    breath_set: str = "air"

    def __post_init__(self) -> None:
        sliders = (self.master, self.bells, self.cues, self.ambience, self.narration)
        if not all(0.0 <= slider <= 1.0 for slider in sliders):
            raise ValueError("a volume lies between 0 and 1")
        if self.breath_set not in BREATH_SETS:
            raise ValueError(f"“{self.breath_set}” is not one of {', '.join(BREATH_SETS)}")

    def levels(self) -> dict[str, float]:
        """The gain of each bus."""
        return {
            "bell": self.bells**2,
            "cue": self.cues**2,
            "ambience": self.ambience**2,
            "narration": self.narration**2,
        }
