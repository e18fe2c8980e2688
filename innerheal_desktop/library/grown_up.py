"""What there is for whoever is under 18: every session but those that may stir a person deeply.

It is decided here and nowhere else: pages, tray, quick start and command line all ask this library.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from innerheal_desktop.library.breath_library import BreathLibrary
from innerheal_desktop.library.breaths import Breaths
from innerheal_desktop.library.catalogue import Entry, UnknownSessionError
from innerheal_desktop.session.script import Script
from innerheal_desktop.tongue import tr

# The answer to “Are you 18 or over?” that leaves sessions out, and the gates of those.
UNDER_18 = "no"
LEFT_OUT = ("readiness",)


class LeftOutError(UnknownSessionError):
    """The session is one of those that are left out under 18."""


class PersonsLibrary(BreathLibrary):
    """The library of one person; `answer` is asked each time, for it may be changed."""

    def __init__(
        self,
        builtin: Path,
        own: Path | None = None,
        index: Path | None = None,
        answer: Callable[[], str] = str,
        breaths: Callable[[], Breaths] = Breaths,
    ) -> None:
        super().__init__(builtin, own, index, breaths)
        self._answer = answer

    def entries(self) -> tuple[Entry, ...]:
        """Every session there is for this person, by title."""
        return tuple(entry for entry in super().entries() if not self._leaves_out(entry.gate))

    def entry(self, session: str) -> Entry:
        """The session with this id; LeftOutError if it is there, and not for this person."""
        entry = super().entry(session)
        if self._leaves_out(entry.gate):
            raise left_out(entry.title)
        return entry

    def open(self, path: Path, name: str | None = None) -> Script:
        """The script in any file; LeftOutError as `entry`."""
        script = super().open(path, name)
        if self._leaves_out(script.settings.gate):
            raise left_out(script.title)
        return script

    def _leaves_out(self, gate: str) -> bool:
        return gate in LEFT_OUT and self._answer() == UNDER_18


def left_out(title: str) -> LeftOutError:
    """The kind word about it, and the ways on."""
    return LeftOutError(
        tr("“{title}” goes deep, and is kept for people of 18 and over", title=title),
        tr(
            "Gentler sessions are in the Library, and Support has lines for young people; your"
            " answer about your age stands in Settings, under Fit me"
        ),
    )
