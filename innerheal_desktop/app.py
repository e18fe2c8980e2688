"""The app: puts the rooms together, and is the only module that knows them all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from innerheal_desktop import paths
from innerheal_desktop.clock import Clock
from innerheal_desktop.home import Home
from innerheal_desktop.trouble import TroubleError

if TYPE_CHECKING:
    from argparse import Namespace

    from innerheal_desktop.settings.fields import Settings
    from innerheal_desktop.sound.engine import SoundEngine
    from innerheal_desktop.sound.narration import ClipFor
    from innerheal_desktop.ui.beginning import Beginning
    from innerheal_desktop.ui.hearing import Engine, Hearing
    from innerheal_desktop.ui.nearby import Nearby
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.shell import Shell
    from innerheal_desktop.ui.theme.theme import Theme

# A plain string, so that type checkers read every system's branch.
platform: str = sys.platform

STEADY = "steady-now"
# The tray comes so many milliseconds after the window was asked for: the first paint goes first.
AFTER_PAINT = 300
# And so many after it the log is looked after: its first backup has time.
TENDED = 2000


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
    from innerheal_desktop.ui.windowless import qt_is_here

    if not qt_is_here():
        return 1
    from PySide6.QtCore import QTimer

    from innerheal_desktop.ui.application import application, end_on_signals, speak_language
    from innerheal_desktop.ui.one import one_here, tell_terminal
    from innerheal_desktop.ui.preferences import first_look
    from innerheal_desktop.ui.theme.theme import Theme

    one = one_here(asked)
    if one is not None and not one.is_first(asked):
        tell_terminal(asked)
        return 0
    qt = application()
    speak_language(qt, paths.assets() / "tongues")
    preferences = preferences_of(asked)
    theme = Theme(qt, paths.assets() / "fonts", **first_look(preferences))
    app = App(theme, lambda: _sound(asked, app.clip_for), asked, preferences=preferences)
    shell = app.shell
    end_on_signals(partial(app.at_hand, "quit"))
    if asked is not None and asked.command is not None:
        app.begin_asked(asked)
    else:
        shell.turned.connect(app.greet)
    _show(app, asked)
    QTimer.singleShot(TENDED, shell, app.tend)
    if one is not None:
        one.asked.connect(app.answer)
        QTimer.singleShot(AFTER_PAINT, shell, partial(one.watch, shell))
    code = qt.exec()
    app.close()
    if one is not None:
        one.let_go()
    from innerheal_desktop.ui.journal.again import end

    return end(code, asked)


class App:
    """One window and what it stands on. Nothing heavy is made before the first paint.

    `sound` makes what sittings sound with, at the first one; it is quiet if that makes None.
    """

    # Long, as all rooms meet here and nowhere else; each of their doors is a few lines.

    def __init__(
        self,
        theme: Theme,
        sound: Callable[[], Engine | None],
        asked: Namespace | None = None,
        clock: Clock | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        from innerheal_desktop.ui.desk import HomeDesk
        from innerheal_desktop.ui.house import House
        from innerheal_desktop.ui.memory import Memory
        from innerheal_desktop.ui.sheets import Sheets
        from innerheal_desktop.ui.shell import Shell

        self._asked, self._make_sound = asked, sound
        self.preferences = preferences or preferences_of(asked)
        grown_up = partial(self.preferences.first, "grown_up", "", bool)
        home = Home(getattr(asked, "data", None), clock, grown_up)
        memory = Memory(home)
        self.house = House(home, memory, lambda: self._hearing, theme, self.preferences)
        self.desk = HomeDesk(self.house)
        self.sheets = Sheets(self.house, self.desk)
        self.shell: Shell = Shell(theme, self.desk, self.preferences.first("page", "today", bool))
        self.shell.begin.connect(self.begin)
        self.shell.sat.connect(self.sat)
        self.shell.sat.connect(partial(self.sheets.paces, self.shell))
        self.shell.turned.connect(self.preferences.changer("page"))
        self.preferences.changed.connect(partial(_dress, theme))
        for action in ("mini", "small", "quit", "again"):
            self.desk.others[action] = partial(self.at_hand, action)
        self.preferences.changed.connect(lambda _: self.shell.bind())
        self.desk.others |= self.sheets.deeds(self.shell)

    def clip_for(self) -> ClipFor:
        """The recordings of what is spoken, shipped or made here."""
        return self.house.home.narration.clip_for

    def greet(self) -> None:
        """Show around whoever comes for the first time, once a page stands behind it."""
        self.sheets.welcome_once(self.shell)

    def close(self) -> None:
        """Write down what is left, lock, fall silent."""
        self.sheets.close_journal(self.shell)
        if "nearby" in self.__dict__:
            self.nearby.close()
        if self.shell.windowHandle() is not None and not self.house.memory.erased:
            from innerheal_desktop.ui.place import window_of

            self.preferences.change(window=window_of(self.shell))
        self.preferences.close()
        if "_hearing" in self.__dict__:
            self._hearing.close()
        self.house.memory.close()

    @cached_property
    def _hearing(self) -> Hearing:
        from innerheal_desktop.ui.hearing import Hearing

        return Hearing(self.house.memory, self._make_sound)

    @cached_property
    def nearby(self) -> Nearby:
        """What is at hand while the window is away: mini pacer, tray, reminders."""
        from innerheal_desktop.ui.nearby import nearby_of

        return nearby_of(self.house, self.shell, self.begin, self._asked)

    def at_hand(self, action: str) -> None:
        """Do what is nearby: `mini` pacer, `small` window, `open` the tray, `quit`, or `again`."""
        near = self.nearby
        ways: dict[str, Callable[[], object]] = {
            "mini": near.mini.take_hold,
            "small": near.open_small,
            "open": near.open,
            "quit": near.quit,
            "again": near.begin_again,
        }
        ways[action]()

    @cached_property
    def beginning(self) -> Beginning:
        """What begins sittings in the window, as they suit the person."""
        from innerheal_desktop.ui.beginning import Beginning
        from innerheal_desktop.ui.check_in import Beforehand

        logged = not getattr(self._asked, "no_log", False)
        home, memory = self.house.home, self.house.memory
        ways = (self._make_way, Beforehand(self.shell, memory, self.preferences))
        made = Beginning(self.shell, home, memory, *ways, logged=logged)
        self.shell.turned.connect(made.close_sheet)
        return made

    def begin_asked(self, asked: Namespace) -> None:
        """Begin the session of the command line, `play` or `steady`. TroubleError if it cannot."""
        if not getattr(asked, "mini", False):
            self.beginning.asked(asked)
            return
        from innerheal_desktop.library.choosing import asked_for

        library, session = self.house.home.library, getattr(asked, "session", None)
        script = asked_for(library, session) if session else library.script(STEADY)
        seconds = 60.0 * (getattr(asked, "minutes", None) or 0.0)
        how = {name: getattr(asked, name, False) for name in ("no_log", "quiet")}
        self.nearby.mini.begin_script(script, seconds, visual=asked.visual, **how)

    def tend(self) -> None:
        """Look after the log from now on, and take what is let fall on the window."""
        from innerheal_desktop.ui.rescue.tending import Tending

        Tending(self.house.memory, self.shell)
        self.sheets.take_drops(self.shell)
        # A kill left it, perhaps with words in it; all that removes it is read only then.
        if any((folder := self.house.home.folder).glob("coming-*")):
            from innerheal_desktop.leaving.returning import sweep

            sweep(folder)

    def answer(self, request: Any) -> None:
        """Do what a second call of the command line wants of this window (a `Request`)."""
        from innerheal_desktop.ui.request import answer

        # The player is made where it is needed first: only to be hushed.
        hush = lambda: self.shell.player.hush()  # noqa: E731, PLW0108
        answer(request, self.nearby, self.begin_asked, hush)

    def begin(self, session: str, seconds: float, variant: str = "") -> None:
        """Begin a session, `seconds` long (0: the shortest it offers), perhaps a variant of it."""
        self.beginning.by_name(session, seconds, variant)

    def sat(self, outcome: Any) -> None:
        """A sitting is over: keep it, and say so."""
        kept = self.house.memory.sat(outcome.active, completed=outcome.completed)
        if outcome.active > 0:
            self.house.memory.note_read(outcome.timeline.session)
        if outcome.active == 0 and not outcome.then and outcome.written is None:
            self.shell.open("today")
        elif not outcome.then:
            from innerheal_desktop.ui.afterwards import whole

            self.shell.show_after(whole(outcome, kept, self.house))

    def _make_way(self) -> None:
        """What goes on beside the window ends where something begins in it."""
        if "nearby" in self.__dict__:
            self.nearby.mini.rest()


def _show(app: App, asked: Namespace | None) -> None:
    """Show the window as it stood last; or only what is nearby, where that was asked for."""
    mini = getattr(asked, "mini", False)
    if mini or getattr(asked, "hidden", False):
        app.nearby.open(hidden=not mini)
        return
    from PySide6.QtCore import QTimer

    from innerheal_desktop.ui.place import show

    place = app.preferences.first("window", (), lambda place: len(place) == 5)
    show(app.shell, place, full_screen=getattr(asked, "full_screen", False))
    QTimer.singleShot(AFTER_PAINT, app.shell, partial(app.at_hand, "open"))


def _dress(theme: Theme, settings: Settings) -> None:
    """Look as the person has just chosen."""
    theme.choose(settings.theme)
    theme.resize(settings.text_size)
    theme.write_in(settings.font)
    theme.move(settings.motion)


def preferences_of(asked: Namespace | None) -> Preferences:
    """The settings of the person whose folder is asked for; of nobody where there is none."""
    from innerheal_desktop.ui.preferences import Preferences

    try:
        return Preferences(paths.data_folder(getattr(asked, "data", None)))
    except TroubleError:
        return Preferences(None)


def _sound(asked: Namespace | None, clip_for: Callable[[], ClipFor]) -> SoundEngine | None:
    """The computer's own sound, or none when quiet was asked for."""
    from innerheal_desktop.sound.engine import SoundEngine

    if getattr(asked, "quiet", False):
        return None
    folder = paths.data_folder(getattr(asked, "data", None))
    return SoundEngine(clock=Clock().awake, own=folder, clip_for=clip_for())
