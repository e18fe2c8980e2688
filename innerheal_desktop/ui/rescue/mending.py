"""Mending: the log is closed, its files are changed on a thread of their own, it opens again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from innerheal_desktop.ui.work import Work

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

# What is done with the closed log of a folder; it may raise a KeepingError.
Change = Callable[[Path], object]


class Mending(QObject):
    """Does one thing at a time. `ended` comes with what the work gave, or the exception."""

    ended = Signal(object)

    def __init__(self, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._changing = False
        self._working: Work | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._leave)

    @property
    def busy(self) -> bool:
        """Whether something goes on."""
        return self._working is not None

    def begin(self, change: Change) -> None:
        """Close the log and do `change`; while it goes on, nothing is remembered."""
        self._changing = True
        self._memory.let_go()
        self.look(change)

    def look(self, change: Change) -> None:
        """Do a `change` that changes no log, so that it may stay open."""
        self._working = Work(lambda folder, tell: change(folder), self._memory.home.folder, self)
        self._working.ended.connect(self._end)
        self._working.begin()

    def _end(self, result: Any) -> None:
        working, self._working = self._working, None
        if working is not None:
            working.deleteLater()
        if self._changing:
            self._changing = False
            self._memory.reopen()
        self.ended.emit(result)

    def _leave(self) -> None:
        """The app ends: what was begun comes to its end first."""
        if self._working is not None:
            self._working.cancel(wait=True)
