"""The sheet that restores: every backup and what it holds, what a restore means, its undoing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.backup_words import about_words, backup_words, when_words
from innerheal_desktop.ui.pages.earlier_choice import EarlierChoice
from innerheal_desktop.ui.rescue.mending import Mending
from innerheal_desktop.ui.rescue.page import FAULT, WORKING, mended_words
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.practice.backups import Backup
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.shell import Shell

TITLE = mark("Restore a backup")
KEEP = mark("Keep everything")
MEANS = mark(
    "Your practice, goals and favourites are then as they were at that moment. What is there now is"
    " backed up and set aside first, so that you can undo this. Sessions, sounds and settings of"
    " yours stay as they are."
)
NONE = mark("There is no backup yet. One is made when you close InnerHeal.")


class RestoreSheet(Sheet):
    """Lists, asks, does it while the window goes on, and says what came of it.

    `refill` makes everything anew that is shown of the log.
    """

    # The pages are turned anew beneath it once something was restored.
    left_by = ("begin",)

    def __init__(self, shell: Shell, memory: Memory, refill: Callable[[], None]) -> None:
        super().__init__(shell, tr(TITLE), tr(KEEP))
        self._memory = memory
        self._refill = refill
        self.work = Mending(memory, self)
        self.work.ended.connect(self._end)
        self.choice = Choice(memory)
        self.choice.restore.clicked.connect(self._restore)
        self.choice.back.undo.clicked.connect(self._undo)
        self.column.addWidget(self.line)
        self.column.addWidget(self.choice)
        self.column.addStretch(1)

    def appear(self, first: QWidget | None = None) -> None:
        """Come forward; what Enter presses changes nothing."""
        self.choice.order()
        super().appear(first)

    def leave(self) -> None:
        """Go; what is being done comes to its end unseen."""
        if self.work.busy:
            self.hide()
        else:
            super().leave()

    def _restore(self) -> None:
        backup = self.choice.chosen
        if backup is not None:
            self._begin(partial(_restored, file=backup.path, now=self._memory.home.clock.now()))

    def _undo(self) -> None:
        self._begin(partial(_undone, now=self._memory.home.clock.now()))

    def _begin(self, work: Callable[[Path], object]) -> None:
        if self.work.busy:
            return
        self.choice.allow(allowed=False)
        self.way_out.setEnabled(False)
        self.say(tr(WORKING))
        self.work.begin(work)

    def _end(self, result: Any) -> None:
        self.way_out.setEnabled(True)
        fault = isinstance(result, Exception) and not isinstance(result, TroubleError)
        if isinstance(result, Exception):
            self.say(tr(FAULT) if fault else str(result))
        else:
            self.say(mended_words(result))
            self.way_out.setText(tr("Go on"))
            self.way_out.symbol = ""
        seen = self.isVisible()
        self._refill()
        if seen:
            self._stay()
        else:
            self.leave()
        if fault:
            raise result

    def _stay(self) -> None:
        """Lie over what was made anew; whoever leaves goes back to where it begins."""
        window = self.window()
        self._opener = window.focusWidget()
        self._titles = (window.windowTitle(), self._titles[1])
        window.setWindowTitle(self._titles[1])
        self.raise_()
        self.choice.fill()
        self.choice.order()
        self.choice.allow(allowed=True)
        self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)


class Choice(EarlierChoice):
    """The backups of the log, and the last thing that was set aside."""

    def __init__(self, memory: Memory) -> None:
        super().__init__(tr(MEANS), tr(NONE))
        self._memory = memory
        self._backups: tuple[Backup, ...] = ()
        self.fill()

    @property
    def chosen(self) -> Backup | None:
        """The one that is ticked."""
        return self._backups[self.at] if 0 <= self.at < len(self._backups) else None

    def fill(self) -> None:
        """Show what there is now."""
        from innerheal_desktop.keeping.asides import asides
        from innerheal_desktop.practice.backups import listed

        folder, now = self._memory.home.folder, self._memory.home.clock.now().astimezone()
        self._backups = tuple(listed(folder))
        rows = (
            (backup_words(each, now), about_words(each), each.good is not False)
            for each in self._backups
        )
        last = next(iter(asides(folder)), None)
        self.show_rows(rows, when_words(last.made, now) if last is not None else "")


def open_restore(shell: Shell, memory: Memory, refill: Callable[[], None]) -> RestoreSheet:
    """Open the sheet over the window; whatever is begun leaves it."""
    sheet = RestoreSheet(shell, memory, refill)
    sheet.appear()
    return sheet


def _restored(folder: Path, *, file: Path, now: datetime) -> object:
    from innerheal_desktop.practice.restoring import restore

    return restore(folder, file, now)


def _undone(folder: Path, *, now: datetime) -> object:
    from innerheal_desktop.practice.restoring import undo

    return undo(folder, None, now)
