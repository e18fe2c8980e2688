"""Captions: which line is in sight when, while a timeline is in the making."""

from __future__ import annotations

from innerheal_desktop.session.timeline import Change

# A caption gives way to a long quiet or to breathing this long after its words have been said.
LINGERS = 8.0


class Captions:
    """The lines so far. Times are seconds from the start of the sitting."""

    def __init__(self) -> None:
        self._changes: list[Change] = []

    def write(self, text: str, at: float) -> None:
        """Show `text` from `at` on."""
        self._changes.append(Change(at, text))

    def clear(self, at: float, seconds: float) -> None:
        """Let the last line linger a little into a quiet of `seconds`, then go."""
        if self._changes and self._changes[-1].value and seconds > LINGERS:
            self.write("", at + LINGERS)

    def pass_by(self, text: str, at: float, seconds: float, until: float) -> None:
        """Show a line that takes `seconds` to say, and take it away again before `until`."""
        while self._changes and self._changes[-1].at > at:
            self._changes.pop()  # the end of the line before, which this one replaces
        self.write(text, at)
        if at + seconds + LINGERS < until:
            self.write("", at + seconds + LINGERS)

    def insert(self, changes: tuple[Change, ...], offset: float) -> None:
        """Take in the captions of a session inside this one, which begins at `offset`."""
        self._changes += [Change(change.at + offset, change.value) for change in changes]

    def listed(self) -> tuple[Change, ...]:
        """All of them, in order."""
        return tuple(sorted(self._changes, key=lambda change: change.at))
