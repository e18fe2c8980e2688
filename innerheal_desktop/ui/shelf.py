"""The shelf: the sessions as one person has them, with what they keep close and noted beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from innerheal_desktop import paths
from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.collections import Person
from innerheal_desktop.ui.fitting import Fitting
from innerheal_desktop.ui.pages.voice_line import Foretold
from innerheal_desktop.ui.player.room import PICTURES

if TYPE_CHECKING:
    from innerheal_desktop.home import Home
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.pages.sound_file import Rendering

    # How a session of so many seconds, perhaps a variant of it, is written to a sound file.
    Render = Callable[[str, float, str], Rendering]

# What stands in the log's settings: ids in the order they were kept, and values by id.
FAVOURITES, NOTES = "favourites", "notes"
LONGEST_NOTE = 200


class Shelf:
    """`find` gives the sessions in which words are found, `render` writes one to a sound file.

    `log` is asked each time; while there is none, what is kept lasts as long as the window.
    `folder` is where sessions of the person's own go; `fitting` knows how sessions suit them;
    `reasons` tells what brings them here; `speaker` foretells who speaks in a session.
    """

    def __init__(
        self,
        find: Callable[[str], Sequence[Entry]],
        render: Render,
        log: Callable[[], PracticeLog | None] = lambda: None,
        folder: Path | None = None,
        fitting: Fitting | None = None,
        reasons: Callable[[], Sequence[str]] = tuple,
        speaker: Callable[[str], Foretold] = lambda session: Foretold(),
    ) -> None:
        self.find = find
        self._reasons = reasons
        self.speaker = speaker
        self.render = render
        self.folder = folder
        self.fitting = fitting
        self._log = log
        self._here: dict[str, Any] = {}

    def all(self) -> tuple[Entry, ...]:
        """Every session, in the order that suits what brings the person here."""
        from innerheal_desktop.library.ordering import arranged

        return arranged(self.find(""), self._reasons())

    def person(self) -> Person:
        """What is kept close, and what was practised before."""
        log = self._log()
        practised = log.practised() if log is not None else frozenset()
        return Person(frozenset(self._kept()), practised)

    def is_kept(self, session: str) -> bool:
        """Whether a session is kept close."""
        return session in self._kept()

    def keep(self, session: str, *, kept: bool) -> None:
        """Keep a session close, or no longer."""
        others = [each for each in self._kept() if each != session]
        self._remember(FAVOURITES, [*others, session] if kept else others)

    def notes(self) -> dict[str, str]:
        """The person's own line on each session that has one, by its id."""
        return self._by_session(NOTES)

    def note(self, session: str, words: str) -> None:
        """Write a line on a session; an empty one takes it away."""
        self._write(NOTES, session, " ".join(words.split())[:LONGEST_NOTE])

    def way(self, entry: Entry) -> tuple[float, str]:
        """The seconds and the variant a session was begun with the last time; 0 and none if not."""
        from innerheal_desktop.library.suggestion import variant_of
        from innerheal_desktop.practice.past import WAYS, read_ways

        ways = read_ways(self._recall(WAYS, {}))
        return ways.get(entry.id, (0.0, ""))[0], variant_of(entry, ways)

    def visual(self, session: str) -> str:
        """The picture chosen for a session; empty where it is the session's own."""
        return self._by_session(PICTURES).get(session, "")

    def choose_visual(self, session: str, visual: str) -> None:
        """Show this picture in sittings of a session; none is the session's own."""
        self._write(PICTURES, session, visual)

    def _kept(self) -> list[str]:
        kept = self._recall(FAVOURITES, [])
        return [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []

    def _by_session(self, key: str) -> dict[str, str]:
        found = self._recall(key, {})
        return dict(found) if isinstance(found, dict) else {}

    def _write(self, key: str, session: str, value: str) -> None:
        rows = self._by_session(key)
        rows.pop(session, None)
        self._remember(key, {**rows, session: value} if value else rows)

    def _recall(self, key: str, usual: Any) -> Any:
        log = self._log()
        return self._here.get(key, usual) if log is None else log.setting(key, usual)

    def _remember(self, key: str, value: Any) -> None:
        log = self._log()
        if log is None:
            self._here[key] = value
        else:
            log.set_setting(key, value)


def shelf_of(
    home: Home,
    memory: Memory,
    hearing: Callable[[], Hearing],
    reasons: Callable[[], Sequence[str]],
) -> Shelf:
    """The shelf of one person; what they hear is asked for when a sound file is written."""
    fitting = Fitting(home, memory)

    def render(session: str, seconds: float, variant: str) -> Rendering:
        from innerheal_desktop.ui.pages.sound_file import rendering

        laid, _ = fitting.sitting(home.library.script(session), seconds, variant)
        return rendering(laid, hearing().choices, home.folder, home.narration.clip_for)

    def speaker(session: str) -> Foretold:
        from innerheal_desktop.sound.speech import speech_of
        from innerheal_desktop.sound.voices.preparing import preparing_of
        from innerheal_desktop.sound.voices.telling import who_will_speak

        script = home.library.script(session)
        played = home.library.played_by(script).values()
        quiet = hearing().engine is None

        def says() -> str:
            choices = hearing().choices
            return who_will_speak(script, played, home.narration, choices, quiet=quiet)

        # What comes with the app is recorded by those who make it.
        speech = speech_of(hearing().choices, home.narration.clip_for)
        heard = not quiet and speech.lines and hearing().choices.master > 0.0
        own = heard and home.library.entry(session).own
        return Foretold(says, preparing_of(home.narration, script, played) if own else None)

    own = paths.own_sessions(home.folder)
    return Shelf(home.library.find, render, lambda: memory.log, own, fitting, reasons, speaker)
