"""The desk: what every command needs at hand, made at first need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from innerheal_desktop import paths
from innerheal_desktop.clock import Clock
from innerheal_desktop.library.catalogue import Entry, Library, UnknownSessionError
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Script
from innerheal_desktop.session.timeline import Timeline

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog

USUAL_SECONDS = 300.0


class Desk:
    """The library, the person's folder, the log and the clock, for one command.

    `data` is the folder asked for on the command line; nothing is made there before it is needed.
    """

    def __init__(self, data: str | None = None, clock: Clock | None = None) -> None:
        self._data = data
        self.clock = clock or Clock()

    @cached_property
    def folder(self) -> Path:
        """The person's folder."""
        return paths.data_folder(self._data)

    @cached_property
    def library(self) -> Library:
        """The sessions, built in and the person's own."""
        return Library(
            paths.assets() / "scripts",
            paths.own_sessions(self.folder),
            paths.library_index(self.folder),
        )

    @contextmanager
    def log(self) -> Iterator[PracticeLog]:
        """The practice log, open."""
        from innerheal_desktop.practice.log import PracticeLog

        log = PracticeLog(self.folder, self.clock)
        try:
            yield log
        finally:
            log.close()

    def script(self, asked: str) -> Script:
        """The session that `asked` means: an id, a file, or words to search for."""
        file = Path(asked)
        if file.suffix == ".md" or file.is_file():
            return self.library.open(file)
        return self.library.script(self.search(asked).id)

    def search(self, asked: str) -> Entry:
        """The nearest session to these words; UnknownSessionError when none is near."""
        found = self.library.find(asked)
        if not found:
            raise UnknownSessionError(
                f"No session is found by “{asked}”", "“innerheal list” shows them all"
            )
        return found[0]

    def timeline(self, script: Script, minutes: float | None, variant: str = "") -> Timeline:
        """The sitting of a script: `minutes` long, or its usual length."""
        seconds = minutes * 60.0 if minutes else usual_length(script)
        if variant and variant not in {each.name for each in script.settings.variants}:
            names = ", ".join(f"“{each.name}”" for each in script.settings.variants) or "none"
            raise UnknownSessionError(
                f"“{script.title}” has no variant “{variant}”", f"It has {names}"
            )
        played = self.library.played_by(script)
        return lay_out(script, seconds, variant=variant, sessions=played)


def usual_length(script: Script) -> float:
    """The offered length nearest to five minutes, in seconds."""
    return min(script.settings.lengths, key=lambda each: abs(each - USUAL_SECONDS))
