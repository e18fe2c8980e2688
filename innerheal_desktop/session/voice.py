"""How long a voice takes to say a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Voice(Protocol):
    """Whoever speaks: all that the layout needs to know is how long a line lasts."""

    def seconds(self, text: str) -> float:
        """Seconds that `text` (plain, without emphasis marks) takes to say."""
        ...


# The voice of a pace, which is one of `PACES`. `ReadingVoice` is such voices.
Voices = Callable[[str], Voice]

# Words a minute: slower than an audiobook; slower still before sleep.
PACES = {"calm": 110.0, "sleep": 95.0}


class ReadingVoice:
    """A voice that is read, not heard: the pace of a calm speaker, for captions without clips."""

    def __init__(self, pace: str = "calm") -> None:
        self._seconds_a_word = 60.0 / PACES[pace]

    def seconds(self, text: str) -> float:
        """Seconds for `text` at this pace; at least one."""
        return max(len(text.split()) * self._seconds_a_word, 1.0)


class RecordedVoice:
    """A voice whose lines are recorded: each lasts as long as it does; a line without, as read.

    `recorded` gives the seconds of a line, or None where there is no recording of it.
    """

    def __init__(self, recorded: Callable[[str], float | None], pace: str = "calm") -> None:
        self._recorded = recorded
        self._reading = ReadingVoice(pace)

    def seconds(self, text: str) -> float:
        """Seconds of the recording of `text`, or of reading it."""
        known = self._recorded(text)
        return self._reading.seconds(text) if known is None else known
