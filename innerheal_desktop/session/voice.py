"""How long a voice takes to say a line."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """Whoever speaks: all that the layout needs to know is how long a line lasts."""

    def seconds(self, text: str) -> float:
        """Seconds that `text` (plain, without emphasis marks) takes to say."""
        ...


# Words a minute: slower than an audiobook; slower still before sleep.
PACES = {"calm": 110.0, "sleep": 95.0}


class ReadingVoice:
    """A voice that is read, not heard: the pace of a calm speaker, for captions without clips."""

    def __init__(self, pace: str = "calm") -> None:
        self._seconds_a_word = 60.0 / PACES[pace]

    def seconds(self, text: str) -> float:
        """Seconds for `text` at this pace; at least one."""
        return max(len(text.split()) * self._seconds_a_word, 1.0)
