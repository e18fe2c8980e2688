"""Backups in the settings: the newest in words, one made now or elsewhere, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.dialogs import where_to_save
from innerheal_desktop.ui.pages.backup_words import backup_words
from innerheal_desktop.ui.rescue.mending import Mending
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.practice.backups import Backup
    from innerheal_desktop.ui.memory import Memory

TITLE = mark("Backups")
HELP = mark(
    "Made by itself when you close InnerHeal, and after every half hour of use, if anything"
    " changed. Older ones are thinned to one for each day, week and month."
)
MAKING = mark("Making a backup…")
COPYING = mark("Saving a copy…")
FAULT = mark("That did not work, because of a fault in the app. Nothing was changed.")

Ask = Callable[[QWidget, str], str]


def ask_copy(parent: QWidget, name: str) -> str:
    """Ask for a place with the system's own dialog; empty when there shall be none."""
    kinds = tr("Practice log") + " (*.sqlite)"
    return where_to_save(parent, tr("Save a copy"), name, kinds)


class BackupsCard(Card):
    """The newest backup, three things to do, and one line of what came of them.

    `restore` opens the sheet that lists them all.
    """

    def __init__(self, memory: Memory, restore: Callable[[], None], ask: Ask = ask_copy) -> None:
        super().__init__(tr(TITLE))
        self._memory = memory
        self._ask = ask
        self._announcer = Announcer(self)
        self.work = Mending(memory, self)
        self.work.ended.connect(self._end)
        self.newest = PlainLabel("", Type.STRONG)
        self.line = LongWords("", Type.SMALL, tone="muted")
        self.buttons = (
            Button(tr("Back up now"), icon="save"),
            Button(tr("Save a copy…"), icon="copy"),
            Button(tr("Restore…"), icon="undo", name=tr("Restore a backup…")),
        )
        for button, do in zip(self.buttons, (self._make, self._copy, restore), strict=True):
            button.clicked.connect(do)
        row = Flow(S)
        for button in self.buttons:
            row.addWidget(button)
        self.body.addWidget(PlainLabel(tr(TITLE), Type.H3))
        self.body.addWidget(self.newest)
        self.body.addWidget(PlainLabel(tr(HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addLayout(row)
        self.body.addWidget(self.line)
        self._say("")

    def fill(self) -> None:
        """Tell of the newest backup there is."""
        from innerheal_desktop.practice.backups import listed

        good = [each for each in listed(self._memory.home.folder) if each.good is not False]
        now = self._memory.home.clock.now().astimezone()
        if good:
            said = tr("The newest: {backup}", backup=backup_words(good[0], now))
            more = plural("one more before it", "{n} more before it", len(good) - 1)
            self.newest.say(tr("{newest}; {more}", newest=said, more=more) if good[1:] else said)
        else:
            self.newest.say(tr("There is no backup yet."))
        for button in self.buttons:
            # The one that was pressed stays: disabled it would lose the focus, and scroll the page.
            idle = not self.work.busy or button.hasFocus()
            button.setEnabled(idle and (button is self.buttons[2] or self._memory.log is not None))

    def _make(self) -> None:
        backing, now = self._memory.opening.backing, self._memory.home.clock.now()
        self._begin(tr(MAKING), partial(_made, backing=backing, now=now))

    def _copy(self) -> None:
        now = self._memory.home.clock.now()
        path = self._ask(self, f"InnerHeal {now.astimezone():%Y-%m-%d}.sqlite")
        if path:
            self._begin(tr(COPYING), partial(_copied, goal=Path(path), now=now))

    def _begin(self, words: str, work: Callable[[Path], object]) -> None:
        if self.work.busy:
            return
        self._say(words)
        self.work.look(work)
        self.fill()

    def _end(self, result: Any) -> None:
        self.fill()
        self._say(said_of(result, self._memory.home.folder))
        if isinstance(result, Exception) and not isinstance(result, TroubleError):
            raise result

    def _say(self, words: str) -> None:
        self.line.say(words)
        self.line.setVisible(bool(words))
        self._announcer.say(words)


def said_of(result: Any, folder: Path) -> str:
    """What came of a backup or a copy, honestly."""
    if isinstance(result, TroubleError):
        return str(result)
    if isinstance(result, Exception):
        return tr(FAULT)
    backup: Backup = result
    if folder in backup.path.parents:
        return tr("A backup was made and read back: it is whole.")
    return tr("A copy was saved and read back: {file}", file=backup.path)


def _made(folder: Path, *, backing: Any, now: Any) -> object:
    from innerheal_desktop.practice.backups import back_up

    if backing is None:  # a log that can only be read
        return back_up(folder, "asked", now)
    return backing.back_up("asked").result()


def _copied(folder: Path, *, goal: Path, now: Any) -> object:
    from innerheal_desktop.keeping.disk import Disk
    from innerheal_desktop.keeping.errors import known
    from innerheal_desktop.practice.backups import written

    try:
        return written(folder, goal, now, Disk())
    except OSError as error:
        raise known(error, str(goal)) from error
