"""The sheets that may lie over any page: quick start, keys, the way around, erasing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from innerheal_desktop.ui.desk import HomeDesk
    from innerheal_desktop.ui.house import House
    from innerheal_desktop.ui.player.sitting import Outcome
    from innerheal_desktop.ui.shell import Shell


# What can be asked for by the name of its function.
DEEDS = (
    *("quick", "help", "welcome", "erase", "restore", "returning", "refill", "patterns", "safety"),
    *("programmes", "programme", "moving", "leaving"),
)
# What the keys and Settings ask of the journal's lock, by the names of `ui/journal/doors.py`.
LOCK_DEEDS = (
    *("journal-lock", "journal-unlock", "journal-protect", "journal-change", "journal-rotate"),
    *("journal-renew", "journal-unprotect", "journal-confirm", "journal-taking"),
    *("journal-bringing", "journal-backups"),
)


class Sheets:
    """Opens each over the window it is asked for."""

    # Long, as each sheet is opened here, in a few lines; what it does is its own.

    def __init__(self, house: House, desk: HomeDesk) -> None:
        self._house = house
        self._desk = desk

    def quick(self, shell: Shell) -> None:
        """Open the quick start; in a sitting, pause it and ask."""
        from innerheal_desktop.ui.quick import quick_start

        quick_start(shell, self._house.home, self._house.memory)

    def once_more(self, shell: Shell) -> None:
        """Begin what was begun last, as it was; never out of a sitting that goes on."""
        past = self._house.memory.past()
        if shell.sitting is not None:
            return
        if past.last:
            seconds, variant = past.ways.get(past.last, (past.last_seconds, ""))
            shell.begin.emit(past.last, seconds, variant)
        else:
            self.quick(shell)

    def help(self, shell: Shell) -> None:
        """Open the sheet of keys, or close it."""
        from innerheal_desktop.ui.help import open_help

        open_help(shell, self._desk.keys())

    def deeds(self, shell: Shell) -> dict[str, Callable[[], None]]:
        """Everything here by the name of its action, done over `shell`."""
        made: dict[str, Callable[[], None]] = {
            "support-here": partial(self.support, shell),
            "once-more": partial(self.once_more, shell),
        }
        made |= {name: partial(getattr(self, name), shell) for name in DEEDS}
        return made | {name: partial(self.lock_deed, shell, name) for name in LOCK_DEEDS}

    def close_journal(self, shell: Shell) -> None:
        """The program ends: keep what is being written in the journal, and lock it."""
        if "journal" in self._house.home.__dict__:
            from innerheal_desktop.ui.journal.doors import close_journal

            close_journal(shell, self._house.home)

    def lock_deed(self, shell: Shell, name: str) -> None:
        """Do what is named in `LOCK_DEEDS`."""
        from innerheal_desktop.ui.journal.doors import open_door

        open_door(shell, self._house, name)

    def support(self, shell: Shell) -> None:
        """Lay Support over whatever is open, or take it away; a sitting waits."""
        from innerheal_desktop.ui.support.over import open_support

        open_support(shell, self._house)

    def welcome(self, shell: Shell) -> None:
        """Show around, from the beginning."""
        from innerheal_desktop.ui.welcome.door import one_sigh
        from innerheal_desktop.ui.welcome.page import open_welcome
        from innerheal_desktop.ui.welcome.step import Room

        home, memory, hearing, theme, preferences = self._house
        room = Room(preferences, memory, hearing(), theme, home.clock.elapsed, one_sigh(home))
        open_welcome(shell, room)

    def patterns(self, shell: Shell) -> None:
        """Open the table of breath patterns."""
        from innerheal_desktop.ui.patterns.door import open_patterns

        open_patterns(shell, self._house)

    def programmes(self, shell: Shell) -> None:
        """Open the shelf of programmes."""
        from innerheal_desktop.ui.programmes.door import open_programmes

        open_programmes(shell, self._house.memory)

    def programme(self, shell: Shell) -> None:
        """Open the step that is open in the programme that is followed."""
        from innerheal_desktop.ui.programmes.door import open_step

        open_step(shell, self._house.memory)

    def moving(self, shell: Shell, file: Path | None = None) -> None:
        """Open the desk at which practice from another app comes in; look at `file` at once."""
        from innerheal_desktop.ui.moving.sheet import open_moving

        sheet = open_moving(shell, self._house, partial(shell.open, "journey"))
        sheet.left.connect(shell.refresh)
        if file is not None:
            sheet.look_at(file)

    def take_drops(self, shell: Shell) -> None:
        """Look at a file that is let fall on the window: a session, or practice from elsewhere."""
        from innerheal_desktop.ui.moving.dropping import Dropping

        def look(file: Path) -> None:
            from innerheal_desktop.library.adding import is_meant
            from innerheal_desktop.ui.pages.adding import add_to_library

            if is_meant(file):
                add_to_library(shell, file)
            else:
                self.moving(shell, file)

        Dropping(shell, look)

    def leaving(self, shell: Shell) -> None:
        """Go to where everything can be taken along: the focus is there, and so in sight."""
        from PySide6.QtCore import Qt

        from innerheal_desktop.ui.pages.privacy import TakeAlong

        shell.open("settings")
        self._settle_at(shell, "privacy")
        for take in shell.findChildren(TakeAlong):
            if take.isVisible():
                take.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def paces(self, shell: Shell, outcome: Outcome) -> None:
        """Show the pace that was found, after a sitting in which one was looked for."""
        from innerheal_desktop.library.pace_finder import SESSION

        if outcome.timeline.session == SESSION:
            from innerheal_desktop.ui.patterns.door import open_paces

            open_paces(shell, self._house, self._desk.finding.descent)

    def safety(self, shell: Shell) -> None:
        """Show what this is not, and for whom it can be adapted."""
        from innerheal_desktop.ui.welcome.safety import open_safety

        open_safety(shell, self._house.preferences)

    def erase(self, shell: Shell) -> None:
        """Offer to erase everything of the person."""
        from innerheal_desktop.ui.erase import Room, open_erase

        rooms = (self._house.memory, self._house.preferences, self._house.hearing())
        open_erase(shell, Room(*rooms, self._desk.forget))

    def restore(self, shell: Shell) -> None:
        """Offer to bring back a backup, or what a restore has set aside."""
        from innerheal_desktop.ui.rescue.sheet import open_restore

        def refill() -> None:
            self.refill(shell, "settings")
            self._settle_at(shell, "privacy")

        open_restore(shell, self._house.memory, refill)

    def _settle_at(self, shell: Shell, group: str) -> None:
        """Show a group of the settings, where they are seen."""
        from innerheal_desktop.ui.pages.settings import SettingsPage

        for page in shell.findChildren(SettingsPage):
            if page.isVisible():
                page.open_group(group)

    def returning(self, shell: Shell) -> None:
        """Offer to bring back everything that was taken along; the program then begins anew."""
        from innerheal_desktop.ui.returning.sheet import open_returning

        open_returning(shell, self._house.memory, self._desk.others["again"])

    def refill(self, shell: Shell, page: str = "today") -> None:
        """The log is another now: all that showed the one before is made anew.

        A sitting that goes on is left in peace: the pages are filled when they are gone to.
        """
        self._house.hearing().forget()
        self._desk.forget()
        if shell.sitting is None:
            shell.forget()
            shell.open(page)

    def welcome_once(self, shell: Shell) -> None:
        """Show around whoever comes for the first time."""
        from innerheal_desktop.ui.welcome.door import is_new

        if is_new(self._house.memory, self._house.preferences) and not shell.sitting:
            self.welcome(shell)
