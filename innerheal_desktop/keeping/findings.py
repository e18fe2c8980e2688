"""What was found when files were read through: a line for each thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at: `about` is log, plain, backup, journal or journal-backup.

    `state` is well, note (nothing to do) or fault (with a `remedy`).
    """

    about: str
    state: str
    text: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was looked at."""

    lines: tuple[Line, ...]

    @property
    def good(self) -> bool:
        """Whether no fault was found."""
        return not any(line.state == "fault" for line in self.lines)

    def as_json(self) -> dict[str, Any]:
        """What programs are told: see the shapes in `terminal/backups.py`."""
        lines = [
            {"about": each.about, "state": each.state, "text": each.text, "remedy": each.remedy}
            for each in self.lines
        ]
        return {"good": self.good, "lines": lines}
