"""The app: puts the rooms together, and is the only module that knows them all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from innerheal_desktop import paths
from innerheal_desktop.clock import Clock
from innerheal_desktop.home import Home
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from argparse import Namespace

    from innerheal_desktop.library.catalogue import Entry
    from innerheal_desktop.practice.keeping import Keeper
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.sound.engine import SoundEngine
    from innerheal_desktop.ui.hearing import Engine, Hearing
    from innerheal_desktop.ui.pages.after import AfterView
    from innerheal_desktop.ui.pages.settings import SettingsPage
    from innerheal_desktop.ui.pages.sound_file import Rendering
    from innerheal_desktop.ui.pages.today import TodayView
    from innerheal_desktop.ui.player.page import PlayerPage
    from innerheal_desktop.ui.player.sitting import Outcome
    from innerheal_desktop.ui.shell import Shell
    from innerheal_desktop.ui.theme.theme import Theme

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

STEADY = "steady-now"
# What may follow a sitting: words, session, seconds (0: the shortest it offers).
NEXT = (("One more minute", "sigh-reset", 60.0),)
NEXT_WHEN_UNSTEADY = (("Again", STEADY, 0.0), ("Grounding", "ground-54321", 0.0))


def main(words: Sequence[str]) -> int:
    """Do what the command line asks; with no words, open the window. Returns the exit code."""
    if not words and has_display():
        return open_window(None)
    from innerheal_desktop.terminal.main import run

    return run(words, open_window, has_display=has_display())


def has_display() -> bool:
    """Whether a window could be seen here."""
    if platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def open_window(asked: Namespace | None) -> int:
    """Open the window, begin at once what was asked for, and stay until it is closed."""
    from innerheal_desktop.ui.application import application, end_on_signals
    from innerheal_desktop.ui.theme.theme import Theme

    qt = application()
    theme = Theme(qt, paths.assets() / "fonts")
    app = App(theme, lambda: _sound(asked), asked)
    shell = app.shell
    end_on_signals(shell.close)
    if asked is not None and asked.command is not None:
        app.begin_asked(asked)
    if asked is not None and getattr(asked, "full_screen", False):
        shell.showFullScreen()
    else:
        shell.show()
    code = qt.exec()
    app.close()
    return code


class App:
    """One window and what it stands on. Nothing heavy is made before the first paint.

    `sound` makes what sittings sound with, at the first one; it is quiet if that makes None.
    """

    def __init__(
        self,
        theme: Theme,
        sound: Callable[[], Engine | None],
        asked: Namespace | None = None,
        clock: Clock | None = None,
    ) -> None:
        from innerheal_desktop.ui.memory import Memory
        from innerheal_desktop.ui.shell import Desk, Shell

        self._theme = theme
        self._asked = asked
        self._make_sound = sound
        self._home = Home(getattr(asked, "data", None), clock)
        self._memory = Memory(self._home)
        self._keeper: Keeper | None = None
        greeting = greeting_at(self._home.clock.hour())
        pages = self.today, self.sessions, self.player, self.settings, self.rendering
        self.shell: Shell = Shell(theme, Desk(greeting, *pages))
        self.shell.begin.connect(self.begin)
        self.shell.sat.connect(self.sat)
        self.shell.kept.connect(self.keep)

    def close(self) -> None:
        """Write down what is left, fall silent."""
        if "_hearing" in self.__dict__:
            self._hearing.close()
        self._memory.close()

    @cached_property
    def _hearing(self) -> Hearing:
        from innerheal_desktop.ui.hearing import Hearing

        return Hearing(self._memory, self._make_sound)

    def begin_asked(self, asked: Namespace) -> None:
        """Begin the session of the command line, `play` or `steady`. TroubleError if it cannot."""
        from innerheal_desktop.library.choosing import (
            READINESS,
            asked_for,
            card_of,
            safety_of,
            sitting_of,
        )

        library = self._home.library
        session = getattr(asked, "session", None)
        script = asked_for(library, session) if session else library.script(STEADY)
        minutes = getattr(asked, "minutes", None)
        laid = sitting_of(library, script, minutes, getattr(asked, "variant", ""))
        self._memory.remember(script, laid.length)
        card = card_of(script) if script.settings.gate in READINESS else ""
        self._play(laid, card, safety_of(script), asked.visual)

    # ── what the window asks ──

    def today(self) -> TodayView:
        """What Today shows."""
        from innerheal_desktop.library.suggestion import suggest
        from innerheal_desktop.ui.pages.today import TodayView

        log, hour = self._memory.log, self._home.clock.hour()
        try:
            entries = self.sessions("")
        except TroubleError as trouble:
            return TodayView(greeting_at(hour), notice=str(trouble))
        last, last_seconds = log.setting("last", ["", 0.0]) if log is not None else ("", 0.0)
        return TodayView(
            greeting=greeting_at(hour),
            rhythm=log.rhythm() if log is not None else None,
            suggestion=suggest(entries, hour, last=last, last_seconds=last_seconds),
            cut_off=self._memory.cut_off(),
            notice=self._memory.notice,
        )

    def sessions(self, words: str) -> Sequence[Entry]:
        """The sessions in which the words are found; all of them for none."""
        return self._home.library.find(words)

    def player(self) -> PlayerPage:
        """The page that sessions are practised on."""
        from innerheal_desktop.ui.player.page import PlayerPage

        theme, clock, hearing = self._theme, self._home.clock.elapsed, self._hearing
        page = PlayerPage(theme.palette, theme.motion, clock, hearing.sound, hearing.mute)
        page.progressed.connect(self._progressed)
        return page

    def settings(self) -> SettingsPage:
        """The page of the settings."""
        from innerheal_desktop.ui.pages.settings import SettingsPage

        return SettingsPage(self._hearing, self._home, self._theme.motion)

    def rendering(self, session: str, seconds: float) -> Rendering:
        """How a session of so many seconds is written to a file. TroubleError if it cannot."""
        from innerheal_desktop.library.choosing import sitting_of
        from innerheal_desktop.ui.pages.sound_file import rendering

        library = self._home.library
        laid = sitting_of(library, library.script(session), seconds / 60.0)
        return rendering(laid, self._hearing.choices, self._home.folder)

    # ── what happens ──

    def begin(self, session: str, seconds: float, variant: str = "") -> None:
        """Begin a session, `seconds` long (0: the shortest it offers), perhaps a variant of it."""
        from innerheal_desktop.library.choosing import card_of, safety_of, sitting_of

        memory = self._memory
        try:
            script = self._home.library.script(session)
            minutes = (seconds or min(script.settings.lengths)) / 60.0
            laid = sitting_of(self._home.library, script, minutes, variant)
        except TroubleError as trouble:
            memory.notice = str(trouble)
            self.shell.open(0)
            return
        card = "" if session == STEADY or memory.has_read(script) else card_of(script)
        memory.remember(script, laid.length)
        self._play(laid, card, safety_of(script))

    def sat(self, outcome: Any) -> None:
        """A sitting is over: keep it, and say so."""
        kept = self._keeper
        self._keeper = None
        if kept is not None:
            kept.finish(outcome.active, completed=outcome.completed)
        if outcome.active > 0:
            self._memory.note_read(outcome.timeline.session)
        if outcome.active == 0 and not outcome.steady:
            self.shell.open(0)
        elif not outcome.steady:
            self.shell.show_after(after_view(outcome, self._memory.log))

    def keep(self, kept: bool) -> None:
        """Keep the sitting that a crash cut off, or let it go."""
        self._memory.settle(kept=kept)
        self.shell.open(0)

    def _play(self, laid: Timeline, card: str, safety: str, visual: str = "") -> None:
        from dataclasses import replace

        from innerheal_desktop.session.timeline import Change

        if visual:
            laid = replace(laid, visuals=(Change(0.0, visual),))
        self._keeper = None
        self._memory.shown = laid.session if card else ""
        log = None if getattr(self._asked, "no_log", False) else self._memory.log
        if log is not None:
            from innerheal_desktop.practice.keeping import Keeper
            from innerheal_desktop.practice.sittings import Sitting

            shown = laid.visuals[0].value
            self._keeper = Keeper(log, Sitting(laid.session, laid.title, laid.length, shown))
        self.shell.play(laid, card, safety)

    def _progressed(self, active: float) -> None:
        if self._keeper is not None:
            self._keeper.note(active, 0, now=True)


def after_view(outcome: Outcome, log: PracticeLog | None) -> AfterView:
    """What is said after a sitting, and what may follow it."""
    from innerheal_desktop.ui.pages.after import AfterView, Choice

    steady = outcome.timeline.session == STEADY
    return AfterView(
        active=outcome.active,
        completed=outcome.completed,
        rhythm=log.rhythm() if log is not None else None,
        choices=tuple(Choice(*row) for row in (NEXT_WHEN_UNSTEADY if steady else NEXT)),
    )


def greeting_at(hour: int) -> str:
    """A greeting for an hour (0…23) of the person's day."""
    if 4 <= hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= hour < 18 else "Good evening"


def _sound(asked: Namespace | None) -> SoundEngine | None:
    """The computer's own sound, or none when quiet was asked for."""
    from innerheal_desktop.sound.engine import SoundEngine

    if getattr(asked, "quiet", False):
        return None
    folder = paths.data_folder(getattr(asked, "data", None))
    return SoundEngine(clock=Clock().awake, own=folder)
