"""Mending: the log is closed, its files are changed on a thread of their own, it opens again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from innerheal_desktop.ui.pages.sound_file import Writing

if TYPE_CHECKING:
    from innerheal_desktop.ui.memory import Memory

# What is done with the closed log of a folder; it may raise a PracticeError.
Work = Callable[[Path], object]


class Mending(QObject):
    """Does one thing at a time. `ended` comes with what the work gave, or the exception."""

    ended = Signal(object)

    def __init__(self, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._working: Writing | None = None

    @property
    def busy(self) -> bool:
        """Whether the files are being changed."""
        return self._working is not None

    def begin(self, work: Work) -> None:
        """Close the log and do `work`; while it goes on, nothing is remembered."""
        self._memory.let_go()
        self.look(work)

    def look(self, work: Work) -> None:
        """Do `work` that changes nothing, so that the log may stay open."""
        self._working = Writing(lambda folder, tell: work(folder), self._memory.home.folder, self)
        self._working.ended.connect(self._end)
        self._working.begin()

    def _end(self, result: Any) -> None:
        working, self._working = self._working, None
        if working is not None:
            working.deleteLater()
        if self._memory.let:
            self._memory.reopen()
        self.ended.emit(result)
