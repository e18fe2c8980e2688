"""Tending: the log is looked after while the window is open, and what cannot be written is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.page import Page
from innerheal_desktop.ui.rescue.banner import Banner

if TYPE_CHECKING:
    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.trouble import TroubleError
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell

# How often it is looked whether a backup is due; and, where the disk refuses, whether it still
# does. Milliseconds.
LOOK, AGAIN = 300_000, 30_000
SEE = mark("See what there is")
WAITS = mark("What is not written yet waits in this window, and is written by itself.")
# What is said of a trouble, by the name of its kind, and what one can do.
SAID = {
    "FullDiskError": (
        mark("The disk is full. What was saved is safe."),
        mark("Free some room."),
    ),
    "ReadOnlyLogError": (
        mark("The folder of your data cannot be written to. What was saved is safe."),
        mark("Allow writing there again."),
    ),
    "BusyLogError": (
        mark("Another program holds your log. What was saved is safe."),
        mark("Close that program."),
    ),
    "DamagedLogError": (
        mark("Your log was damaged on the disk. Its backups are safe."),
        mark("Settings, Privacy shows them."),
    ),
}
OTHER = (
    mark("Your log could not be written just now. What was saved is safe."),
    mark("Look whether the disk is all right."),
)


class Tending(QObject):
    """Backups while it is used, one line in `shell` while the disk refuses, and another try."""

    _told = Signal(object)  # the KeepingError, or None: from the thread that writes

    def __init__(self, memory: Memory, shell: Shell) -> None:
        super().__init__(shell)
        self._memory = memory
        self.banner = Banner(shell)
        _place(shell, self.banner)
        shell.turned.connect(self._without)
        self.banner.wanted.connect(lambda: _see(memory, shell))
        self._told.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        memory.opening.heard = self._hear
        if memory.log is not None:
            self._hear(memory.log)
        self._without()

    def look(self) -> None:
        """Begin backups if they are due; where the disk refused, let what waits be tried again."""
        backing, log = self._memory.opening.backing, self._memory.log
        if backing is not None:
            backing.tick()
        self._memory.home.tend_journal()
        if log is not None and log.trouble is not None:
            log.write(lambda connection: None)

    def _hear(self, log: PracticeLog) -> None:
        """A log is being opened: whoever asked for it has it only after this."""
        log.when_troubled(self._told.emit)
        self._told.emit(log.trouble)
        QTimer.singleShot(0, self, self.look)

    def _say(self, trouble: Any) -> None:
        self._timer.setInterval(LOOK if trouble is None else AGAIN)
        log = self._memory.log
        waiting = log.waiting if log is not None else 0
        self.banner.say("" if trouble is None else words_of(trouble, waiting))

    def _without(self, page: str = "") -> None:
        """Who goes on without a log is told so, with the way back to what there is."""
        if self._memory.log is None and self._memory.without:
            self.banner.say(tr("Nothing is remembered just now."), tr(SEE))
        elif self.banner.way.text():
            self.banner.say("")


def words_of(trouble: TroubleError, waiting: int) -> str:
    """What is so, what is safe, and what one can do: one line."""
    so, do = SAID.get(type(trouble).__name__, OTHER)
    return " ".join((tr(so), tr(WAITS), tr(do)) if waiting else (tr(so), tr(do)))


def _place(shell: Shell, banner: Banner) -> None:
    """At the foot of the window, below the pages of the rail: never in a sitting or right after."""
    grid, stack = shell.layout(), shell.findChild(QStackedWidget)
    if not isinstance(grid, QGridLayout) or stack is None:
        return
    grid.addWidget(banner, 2, 0, 1, 2)

    def follow() -> None:
        banner.allow(allowed=isinstance(stack.currentWidget(), Page))

    stack.currentChanged.connect(follow)
    follow()


def _see(memory: Memory, shell: Shell) -> None:
    """Look again what stands in the way."""
    memory.reopen()
    shell.forget()
    shell.open("today")
