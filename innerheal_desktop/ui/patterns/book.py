"""The book of breaths: what the room of patterns looks up, keeps and begins for one person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from innerheal_desktop import paths
from innerheal_desktop.care.breaths import fitting, has_holds
from innerheal_desktop.care.flags import Change, Flag, flags_of
from innerheal_desktop.library.breaths import PLAIN_ID, Breaths, OwnPattern, Pace
from innerheal_desktop.library.choosing import usual_length
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.library.patterns import Row
    from innerheal_desktop.session.breath import BreathPattern
    from innerheal_desktop.ui.house import House


class Way(NamedTuple):
    """A sitting that follows a pattern: session, variant, and its usual seconds."""

    session: str
    variant: str = ""
    seconds: float = 0.0


class Book:
    """Looks everything up afresh: patterns come and go, and so does what was told of a person."""

    def __init__(self, house: House) -> None:
        self.house = house

    @property
    def breaths(self) -> Breaths:
        """The person's own patterns and pace."""
        return self.house.memory.breaths()

    @property
    def holds(self) -> bool:
        """Whether holds are for this person."""
        return not any(Change.NO_HOLDS in flag.changes for flag in self._told())

    @property
    def because(self) -> str:
        """Why holds are not, as the end of a sentence; empty where they are."""
        said = {flag.because for flag in self._told() if Change.NO_HOLDS in flag.changes}
        if not said:
            return ""
        return tr(said.pop()) if len(said) == 1 else tr("because of what you told us")

    def for_person(self, pattern: BreathPattern) -> BreathPattern:
        """The breath as it suits the person: the very same where nothing speaks against it."""
        if has_holds(pattern) and not self.holds:
            return fitting(Change.NO_HOLDS)(pattern)
        return pattern

    def keep(self, name: str, pattern: BreathPattern, number: int = 0) -> OwnPattern:
        """Keep a pattern, new or changed, and give it back as it is kept."""
        kept = self.breaths.kept(name, pattern, number)
        self._write(kept)
        return kept.numbered(number) or kept.own[-1]

    def delete(self, number: int) -> None:
        """Take a pattern away."""
        self._write(self.breaths.without(number))

    def bring_back(self, pattern: OwnPattern) -> None:
        """Bring a pattern back that was taken away."""
        self._write(self.breaths.back(pattern))

    def keep_pace(self, pattern: BreathPattern, ease: int) -> None:
        """Keep this as the person's pace, found today."""
        today = self.house.home.clock.now().astimezone().date()
        self._write(self.breaths.found(Pace(pattern, today.isoformat(), ease)))

    def way(self, row: Row) -> Way:
        """The sitting that a row of the table leads to: its own session, or the plain one."""
        library = self.house.home.library
        try:
            script = library.script(row.session) if row.session else None
        except TroubleError:
            script = None
        if script is not None:
            names = [each.name for each in script.settings.variants if each.pattern == row.pattern]
            if script.main_pattern() == row.pattern:
                names.insert(0, "")
            if names:
                return Way(script.id, names[0], usual_length(script))
        plain = library.script(f"{PLAIN_ID}{row.name}")
        return Way(plain.id, "", usual_length(plain))

    def save(self, name: str, pattern: BreathPattern) -> Path:
        """Write a session file with this breath into the person's folder. TroubleError if not."""
        from innerheal_desktop.library.breath_sessions import text_of
        from innerheal_desktop.private import written_for

        folder = paths.own_sessions(self.house.home.folder)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise TroubleError(
                tr("The sessions folder cannot be made: {why}", why=error.strerror or str(error)),
                tr("Free some room, or look whether the folder may be written to"),
            ) from error
        file = _free(folder, name)
        with written_for(file) as out:
            out.write(text_of(name, pattern).encode())
        return file

    def _told(self) -> tuple[Flag, ...]:
        return flags_of(self.house.memory.fit.flags)

    def _write(self, breaths: Breaths) -> None:
        self.house.memory.keep_breaths(breaths)


def _free(folder: Path, name: str) -> Path:
    """A file name that is not taken, from letters and figures alone."""
    letters = "".join(each if each.isalnum() else "-" for each in name.casefold())
    stem = "-".join(part for part in letters.split("-") if part) or "breath"
    free, count = folder / f"{stem}.md", 2
    while free.exists():
        free, count = folder / f"{stem}-{count}.md", count + 1
    return free
