"""Nearby: what is at hand while the window is away: mini pacer, tray, small window, reminders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from innerheal_desktop.ui.mini.offers import hold_rows, menu_rows
from innerheal_desktop.ui.mini.room import MiniRoom
from innerheal_desktop.ui.rows import menu_of

if TYPE_CHECKING:
    from argparse import Namespace

    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.mini.small import SmallWindow
    from innerheal_desktop.ui.reminding.reminder import Reminder
    from innerheal_desktop.ui.shell import Shell
    from innerheal_desktop.ui.tray import Tray

# A desktop that has just begun may show its tray a little later: seconds between looks, and looks.
PATIENCE, LOOKS = 3000, 20


@dataclass(slots=True)
class Shown:
    """What there is of it just now."""

    tray: Tray | None = None
    small: SmallWindow | None = None
    reminder: Reminder | None = None


class Nearby(QObject):
    """Begins what the tray offers, and decides when the program is over.

    `begin` begins a session in the window; `busy` and `logged` are the pacer's. The program stays
    while any window of it is shown; and in the tray, where it was started there, or where the
    person wants it to stay.
    """

    # Long, as each thing that is at hand comes and goes here, in a few lines each.

    def __init__(
        self,
        house: House,
        busy: Callable[[], bool],
        shell: Shell,
        begin: Callable[[str, float, str], None],
        *,
        logged: bool,
    ) -> None:
        super().__init__(shell)
        self.shell = shell
        self.shown = Shown()
        self._begin = begin
        self._tucked = False
        shell.installEventFilter(self)
        house.preferences.changed.connect(self._follow)
        ways = (self._make_room, lambda: menu_of(hold_rows(self)))
        self.mini = MiniRoom(house, busy, *ways, self, logged=logged)
        self.mini.began.connect(self.refresh)
        self.mini.sat.connect(self._sat)
        self.mini.troubled.connect(self.say)

    def open(self, *, hidden: bool = False) -> None:
        """Take one's place beside the window, or, `hidden`, instead of it.

        Where no tray comes within a minute of a hidden start, a small window waits, minimised.
        """
        from innerheal_desktop.ui.sunrise import app_icon

        QApplication.setQuitOnLastWindowClosed(False)
        QApplication.setWindowIcon(app_icon())
        self._tucked = hidden
        self._follow(self.mini.house.preferences.settings)
        if hidden and self.shown.tray is None:
            self._await_tray(LOOKS)

    def show_window(self) -> None:
        """Bring the window forward."""
        self._tucked = False
        if self.shell.isMinimized():
            self.shell.showNormal()
        self.shell.show()
        self.shell.raise_()
        self.shell.activateWindow()

    def toggle_window(self) -> None:
        """Open the window, or tuck it away; a sitting in it goes on."""
        if self.shell.isVisible() and not self.shell.isMinimized():
            self._tucked = self.shown.tray is not None
            self.shell.hide()
            self.refresh()
        else:
            self.show_window()

    def begin_in_window(self, session: str, seconds: float = 0.0) -> None:
        """Bring the window forward, and begin there."""
        self.mini.rest()
        self.show_window()
        self._begin(session, seconds, "")

    def open_small(self, *, minimised: bool = False) -> None:
        """The tray's menu as a small window."""
        from innerheal_desktop.ui.mini.small import SmallWindow

        if self.shown.small is None:
            self.shown.small = SmallWindow(lambda: menu_rows(self))
            self.shown.small.installEventFilter(self)
        small = self.shown.small
        small.refresh()
        small.adjustSize()
        if minimised:
            small.showMinimized()
        else:
            small.show()
            small.raise_()
            small.activateWindow()

    def quit(self, code: int = 0) -> None:
        """End everything, with an exit code; sittings that go on are kept."""
        self.mini.rest()
        self.shell.close()
        self.close()
        QApplication.exit(code)

    def begin_again(self) -> None:
        """The same, and begin anew: what was in memory goes back to the system."""
        from innerheal_desktop.ui.journal.again import AGAIN

        self.quit(AGAIN)

    def refresh(self) -> None:
        """Let the menus offer what there is now."""
        for menu in (self.shown.tray, self.shown.small):
            if menu is not None:
                menu.refresh()

    def close(self) -> None:
        """Take away icon, windows and timers."""
        self.mini.rest()
        if self.shown.reminder is not None:
            self.shown.reminder.close()
        if self.shown.tray is not None:
            self.shown.tray.close()
        if self.shown.small is not None:
            self.shown.small.deleteLater()
        self.shown = Shown()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window came or went: the menus say so, and the program may be over."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            QTimer.singleShot(0, self, self._settle)
        return False

    def stays(self) -> bool:
        """Whether the program goes on though none of its windows is shown."""
        stay = self._tucked or self.mini.house.preferences.settings.stay
        return self.shown.tray is not None and stay

    def _settle(self) -> None:
        windows: tuple[QWidget | None, ...] = (
            self.shell,
            self.mini.pacer,
            self.shown.small,
        )
        if any(window is not None and window.isVisible() for window in windows) or self.stays():
            self.refresh()
        elif not QApplication.quitOnLastWindowClosed():
            QApplication.quit()

    def _make_room(self) -> None:
        """A sitting in the window ends where another begins beside it; it is kept."""
        if self.shell.sitting is not None:
            self.shell.sitting.stop()

    def _sat(self) -> None:
        """A sitting in the pacer is over."""
        if self.shell.isVisible():
            self.shell.refresh()
        if self.shown.reminder is not None:
            self.shown.reminder.look()
        QTimer.singleShot(0, self, self._settle)

    def say(self, trouble: Any) -> None:
        """Let what went wrong stand on Today until the next key, or until the page is left."""
        from innerheal_desktop.ui.passing import Passing

        self.show_window()
        Passing(self.shell, self.mini.house.memory, str(trouble))

    def _follow(self, settings: Any) -> None:
        """Icon and reminders come and go with their settings."""
        from innerheal_desktop.ui.tray import Tray, has_tray

        shown = self.shown
        if settings.tray and shown.tray is None and has_tray():
            tray = shown.tray = Tray(lambda: menu_rows(self), self)
            tray.clicked.connect(self.toggle_window)
        elif not settings.tray and shown.tray is not None:
            shown.tray.close()
            shown.tray = None
            QTimer.singleShot(0, self, self._settle)
        if settings.reminders and shown.reminder is None:
            from innerheal_desktop.ui.reminding.home import reminder_of

            shown.reminder = reminder_of(self)
            shown.reminder.look()
        self.refresh()

    def _await_tray(self, looks: int) -> None:
        """The desktop has just begun: its tray may come. Else a small window waits, minimised."""
        self._follow(self.mini.house.preferences.settings)
        if self.shown.tray is not None:
            return
        if looks:
            QTimer.singleShot(PATIENCE, self, lambda: self._await_tray(looks - 1))
        else:
            self.open_small(minimised=True)


def nearby_of(
    house: House,
    shell: Shell,
    begin: Callable[[str, float, str], None],
    asked: Namespace | None,
) -> Nearby:
    """What is nearby for one person, on this system; `asked` are the words of the command line."""
    from innerheal_desktop.autostart import autostart, own_command
    from innerheal_desktop.ui.front import full_screen_in_front
    from innerheal_desktop.ui.starting import Starting

    busy = full_screen_in_front(QGuiApplication.platformName())
    logged = not getattr(asked, "no_log", False)
    made = Nearby(house, busy, shell, begin, logged=logged)
    data = getattr(asked, "data", None)
    command = own_command("--hidden", *(("--data", data) if data else ()))
    Starting(house.preferences, autostart(command), made.say, made)
    return made
