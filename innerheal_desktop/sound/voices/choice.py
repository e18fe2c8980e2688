"""Who reads aloud what came without a recording, as a person chose."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

# What stands in the log's settings.
KEY = "own_voice"

# The best voice there is, the system's own, or none.
SPEAKS: tuple[str, ...] = ("best", "system", "off")
LONGEST_PATH = 4096


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """`speaks` is one of `SPEAKS`; `model` the folder of the natural voice, empty for none.

    ValueError for what lies outside.
    """

    speaks: str = "best"
    model: str = ""

    def __post_init__(self) -> None:
        if self.speaks not in SPEAKS:
            raise ValueError(f"“{self.speaks}” is not one of {', '.join(SPEAKS)}")
        if len(self.model) > LONGEST_PATH or "\0" in self.model:
            raise ValueError("a folder has a path")

    @property
    def layers(self) -> tuple[str, ...]:
        """The voices that may speak, the best first."""
        return {"best": ("natural", "system"), "system": ("system",)}.get(self.speaks, ())

    def as_json(self) -> dict[str, object]:
        """All of it; `from_json` gives back exactly this."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Any) -> VoiceChoice:
        """What was kept. Whatever is unknown or impossible is as usual."""
        if not isinstance(value, dict):
            return cls()
        speaks, model = value.get("speaks"), value.get("model")
        try:
            return cls(
                speaks if isinstance(speaks, str) and speaks in SPEAKS else "best",
                model if isinstance(model, str) else "",
            )
        except ValueError:
            return cls(speaks if isinstance(speaks, str) and speaks in SPEAKS else "best")
