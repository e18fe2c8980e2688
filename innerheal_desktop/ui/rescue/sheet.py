"""The sheet that restores: every backup and what it holds, what a restore means, its undoing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.backup_words import about_words, backup_words
from innerheal_desktop.ui.rescue.mending import Mending
from innerheal_desktop.ui.rescue.page import FAULT, WORKING, mended_words
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.keeping.asides import Aside
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
UNDO = mark("Undo the restore")
UNDO_MEANS = mark(
    "What was set aside ({when}) takes its place again, and what is there now is set aside instead."
)


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


class Choice(QWidget):
    """The backups to choose from, the newest first, and the last thing that was set aside."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self._backups: tuple[Backup, ...] = ()
        self._group = QButtonGroup(self)
        self.restore = Button(tr("Restore this backup"), Weight.STEADY)
        self.back = Back()
        self.nothing = PlainLabel(tr(NONE), Type.BODY)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.back)
        column.addWidget(self._options())
        self.fill()

    @property
    def chosen(self) -> Backup | None:
        """The one that is ticked."""
        at = self._group.checkedId()
        return self._backups[at] if 0 <= at < len(self._backups) else None

    def allow(self, *, allowed: bool) -> None:
        """Let something be done, or not while something is."""
        self.back.undo.setEnabled(allowed)
        self.restore.setEnabled(allowed and self.chosen is not None)

    def fill(self) -> None:
        """Show what there is now."""
        from innerheal_desktop.keeping.asides import asides
        from innerheal_desktop.practice.backups import listed

        folder, now = self._memory.home.folder, self._memory.home.clock.now().astimezone()
        for option in self._group.buttons():
            self._group.removeButton(option)
            option.hide()
            option.deleteLater()
        self._backups = tuple(listed(folder))
        for at, backup in enumerate(self._backups):
            option = Option(backup_words(backup, now), about_words(backup))
            option.setEnabled(backup.good is not False)
            self._group.addButton(option, at)
            self._rows.addWidget(option)
        first = next((each for each in self._group.buttons() if each.isEnabled()), None)
        if first is not None:
            first.setChecked(True)
        self.nothing.setVisible(first is None)
        self.restore.setEnabled(first is not None)
        self.back.show_aside(next(iter(asides(folder)), None), now)

    def order(self) -> None:
        """Let Tab come to the backups before the button below them, which was made first."""
        before: QWidget = self.back.undo
        for option in (*self._group.buttons(), self.restore):
            QWidget.setTabOrder(before, option)
            before = option

    def _options(self) -> Card:
        card = Card(tr("The backups there are"))
        card.body.addWidget(PlainLabel(tr("The backups there are"), Type.H3))
        card.body.addWidget(self.nothing)
        card.body.addLayout(self._rows)
        card.body.addSpacing(S)
        card.body.addWidget(PlainLabel(tr(MEANS), Type.BODY, tone="muted", characters=70))
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        return card


class Back(Card):
    """The last thing that was set aside, and the way back to it; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__(tr(UNDO))
        self.undo = Button(tr(UNDO), icon="undo")
        self.about = PlainLabel("", Type.BODY, tone="muted", characters=70)
        self.body.addWidget(self.about)
        self.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeading)

    def show_aside(self, aside: Aside | None, now: datetime) -> None:
        """Say when `aside` was made; `now` is local time."""
        from innerheal_desktop.ui.pages.backup_words import when_words

        self.setVisible(aside is not None)
        if aside is not None:
            self.about.say(tr(UNDO_MEANS, when=when_words(aside.made, now)))


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
