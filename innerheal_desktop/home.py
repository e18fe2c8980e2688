"""Home: one person's folder, the sessions they have, and the log of what they practised."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from innerheal_desktop import paths
from innerheal_desktop.clock import Clock
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from innerheal_desktop.care.fit import Fit
    from innerheal_desktop.journal.backing import Backing
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.library.breaths import Breaths
    from innerheal_desktop.library.catalogue import Library
    from innerheal_desktop.library.programmes import Programmes
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.session.voice import Voices
    from innerheal_desktop.sound.choices import SoundChoices
    from innerheal_desktop.sound.voices.choice import VoiceChoice
    from innerheal_desktop.sound.voices.narrating import LayeredNarration

Told = TypeVar("Told")


class Home:
    """Everything of one person, made at first need.

    `data` is the folder asked for on the command line, else the system's place for it. `grown_up`
    tells the answer to “Are you 18 or over?” as it is now; by default it is read from the settings.
    """

    # Long, as it is the one place in which all that belongs to a person is come by.

    def __init__(
        self,
        data: str | None = None,
        clock: Clock | None = None,
        grown_up: Callable[[], str] | None = None,
    ) -> None:
        self._data = data
        self.clock = clock or Clock()
        self._grown_up = grown_up or self._as_kept
        # The person's own breaths; who holds the log open tells them without opening it again.
        self.breaths: Callable[[], Breaths] = self._as_logged
        # And who reads aloud what came without a recording.
        self.own_voice: Callable[[], VoiceChoice] = self._own_voice_as_logged

    @cached_property
    def folder(self) -> Path:
        """The person's folder."""
        return paths.data_folder(self._data)

    @cached_property
    def library(self) -> Library:
        """The sessions, built in and the person's own."""
        from innerheal_desktop.library.grown_up import PersonsLibrary

        own, index = paths.own_sessions(self.folder), paths.library_index(self.folder)
        return PersonsLibrary(paths.assets() / "scripts", own, index, self._grown_up, self.breaths)

    @cached_property
    def programmes(self) -> Programmes:
        """The programmes, built in and the person's own."""
        from innerheal_desktop.library.programmes import Programmes

        def sessions() -> list[str]:
            return [entry.id for entry in self.library.entries()]

        ours, own = paths.assets() / "programmes", paths.own_programmes(self.folder)
        return Programmes(ours, own, self._grown_up, sessions)

    @cached_property
    def journal(self) -> Journal:
        """What the person writes. Whoever asked for it closes it."""
        from innerheal_desktop.journal.journal import Journal

        return Journal(self.folder, self.clock)

    @cached_property
    def journal_backing(self) -> Backing:
        """What makes backups of the journal while it is used; `close_journal` ends it."""
        from innerheal_desktop.journal.backing import Backing

        return Backing(self.folder, self.clock)

    def tend_journal(self) -> None:
        """Begin a backup of the journal, where it is in use and one is due."""
        if "journal" in self.__dict__:
            self.journal_backing.tick()

    def close_journal(self, *, last: bool = True) -> None:
        """Close the journal, where it was asked for; whoever asks again has it opened anew.

        If it changed a `last` backup is made, unless everything is about to be erased.
        """
        journal = self.__dict__.pop("journal", None)
        if journal is not None:
            journal.close()
            self.journal_backing.close(last=last)
            del self.journal_backing

    def forget(self) -> None:
        """The folder was emptied: know what came with the app alone, and write no index there."""
        from innerheal_desktop.library.grown_up import PersonsLibrary

        self.library = PersonsLibrary(paths.assets() / "scripts", answer=self._grown_up)

    def begin_anew(self) -> None:
        """Look into the folder again."""
        self.__dict__.pop("library", None)

    def _as_kept(self) -> str:
        from innerheal_desktop.settings.file import glance

        said = glance(self.folder).get("grown_up", "")
        return said if isinstance(said, str) else ""

    def fit(self) -> Fit:
        """What the person told of what suits them; nothing where no log can be read."""
        from innerheal_desktop.care.fit import KEY, NOTHING_TOLD, Fit

        return self._logged(lambda log: Fit.from_json(log.setting(KEY)), NOTHING_TOLD)

    def practised(self) -> frozenset[str]:
        """The ids of all sessions that were ever practised; none where no log can be read."""
        return self._logged(lambda log: log.practised(), frozenset())

    @cached_property
    def narration(self) -> LayeredNarration:
        """The recorded voice, and those that speak on this computer where it has nothing."""
        from innerheal_desktop.sound.narration import shipped
        from innerheal_desktop.sound.voices.cache import ClipCache
        from innerheal_desktop.sound.voices.narrating import LayeredNarration

        made = ClipCache(paths.own_voice(self.folder))
        # Asked each time: who holds the log open puts another in its place.
        choice: Callable[[], VoiceChoice] = lambda: self.own_voice()  # noqa: E731, PLW0108
        return LayeredNarration(shipped(), made, choice)

    def voices(self, session: str) -> Voices:
        """How long the lines of a session last here."""
        from innerheal_desktop.sound.narration import voices_of

        return voices_of(self.narration.clip_for, session)

    def heard(self) -> SoundChoices:
        """What the person chose to hear; as usual where no log can be read."""
        from innerheal_desktop.sound.choices import KEY, SoundChoices

        usual = SoundChoices()
        return self._logged(lambda log: SoundChoices.from_json(log.setting(KEY)), usual)

    def _as_logged(self) -> Breaths:
        return self._breaths

    def _own_voice_as_logged(self) -> VoiceChoice:
        return self._own_voice

    @cached_property
    def _own_voice(self) -> VoiceChoice:
        from innerheal_desktop.sound.voices.choice import KEY, VoiceChoice

        return self._logged(lambda log: VoiceChoice.from_json(log.setting(KEY)), VoiceChoice())

    @cached_property
    def _breaths(self) -> Breaths:
        """As they were when they were first asked for: a command of the terminal is soon over."""
        from innerheal_desktop.library.breaths import NO_BREATHS, breaths_of

        return self._logged(breaths_of, NO_BREATHS)

    def _logged(self, tell: Callable[[PracticeLog], Told], nothing: Told) -> Told:
        """What the log tells; `nothing` where no log can be read."""
        from innerheal_desktop.practice.file import FILE

        if not (self.folder / FILE).exists():
            return nothing
        try:
            with self.open_log(reading=True) as log:
                return tell(log)
        except TroubleError:
            return nothing

    def open_log(self, *, reading: bool = False) -> PracticeLog:
        """The practice log; whoever opens it closes it. Raises a KeepingError.

        For `reading`, one that cannot be written is opened all the same.
        """
        from innerheal_desktop.keeping.errors import NewerLogError, ReadOnlyLogError
        from innerheal_desktop.practice.log import PracticeLog

        try:
            return PracticeLog(self.folder, self.clock)
        except (NewerLogError, ReadOnlyLogError):
            if not reading:
                raise
            return PracticeLog(self.folder, self.clock, read_only=True)
