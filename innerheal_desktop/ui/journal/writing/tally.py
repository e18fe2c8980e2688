"""The tally: how long and how much is written on a page, told to the practice log, and no word."""

from __future__ import annotations

from innerheal_desktop.practice.written import WritingTime, note_written
from innerheal_desktop.ui.house import House


class Tally:
    """Counts one page after another. Where there is no log, nothing is told to it."""

    def __init__(self, house: House) -> None:
        self._memory = house.memory
        self._time = WritingTime(house.home.clock.awake)
        self._length = 0

    def begin(self, text: str) -> None:
        """Another page, on which `text` stands already."""
        self._time.begin()
        self._length = len(text.strip())

    def stroke(self) -> None:
        """Something was written just now."""
        self._time.stroke()

    def note(self, id: str, text: str) -> None:
        """The page with this id and `text` was kept or let go."""
        log, length = self._memory.log, len(text.strip())
        added = max(length - self._length, 0)
        if log is not None and note_written(log, id, self._time.seconds, added) is not None:
            self.begin(text)
