"""The sheet of the journal's backups: what each holds, the way back to one, and its undoing.

No passphrase is asked for: a sealed backup stays sealed, and opens with the passphrase of then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.backups import REASONS, Backup, listed
from innerheal_desktop.journal.restoring import Restored, asides, restore, undo
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.backup_words import when_words
from innerheal_desktop.ui.pages.earlier_choice import EarlierChoice
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

TITLE = mark("Backups of the journal")
MEANS = mark(
    "Your journal is then as it was at that moment, and a sealed one opens with the passphrase or"
    " recovery key of then. What is there now is backed up and set aside first, so that you can"
    " undo this. What you are writing just now stays a draft."
)
NONE = mark("There is no backup of the journal yet. One is made when you close InnerHeal.")


class EarlierSheet(Sheet):
    """Lists, does it, and says what came of it; the pages below are then filled anew."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr(TITLE), tr("Keep everything"))
        self._room = room
        self._backups: tuple[Backup, ...] = ()
        self.choice = EarlierChoice(tr(MEANS), tr(NONE))
        self.choice.restore.clicked.connect(self._restore)
        self.choice.back.undo.clicked.connect(self._undo)
        self.column.addWidget(self.line)
        self.column.addWidget(self.choice)
        self.column.addStretch(1)
        self._fill()

    def _restore(self) -> None:
        at, home = self.choice.at, self._room.house.home
        if 0 <= at < len(self._backups):
            file = self._backups[at].path
            self._do(lambda: restore(home.folder, file, home.clock.now()))

    def _undo(self) -> None:
        home = self._room.house.home
        self._do(lambda: undo(home.folder, home.clock.now()))

    def _do(self, work: Callable[[], Restored]) -> None:
        """Close the journal, which whoever asks next opens anew, and let nobody ask meanwhile."""
        from innerheal_desktop.ui.journal.page import JournalPage
        from innerheal_desktop.ui.journal.part import Part
        from innerheal_desktop.ui.journal.settings_card import JournalCard

        for part in self.window().findChildren(Part):
            part.clear()
        self._room.journal.close()
        try:
            said = restored_words(work())
        except TroubleError as trouble:
            said = str(trouble)
        for page in self.window().findChildren(JournalPage):
            page.fill()
        for card in self.window().findChildren(JournalCard):
            card.fill()
        self._fill()
        self.say(said)
        self.way_out.setText(tr("Go on"))
        self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        home = self._room.house.home
        now = home.clock.now().astimezone()
        self._backups = tuple(listed(home.folder))
        rows = (
            (when_words(each.made, now), held_words(each), each.good is not False)
            for each in self._backups
        )
        last = next(iter(asides(home.folder)), None)
        self.choice.show_rows(rows, when_words(last.made, now) if last is not None else "")
        self.choice.order()


def held_words(backup: Backup) -> str:
    """What is told of a backup: how much is in it, whether it is sealed, and why it was made."""
    said = [tr("damaged: it cannot be used")] if backup.good is False else []
    if backup.pages is not None:
        said.append(plural("{n} page", "{n} pages", backup.pages))
    if backup.sealed is not None:
        said.append(tr("sealed") if backup.sealed else tr("without a passphrase"))
    if backup.reason in REASONS:
        said.append(tr(REASONS[backup.reason]))
    return " · ".join(said)


def restored_words(done: Restored) -> str:
    """What the journal holds now."""
    if done.held is None:
        return tr("What lay there before is back, as it was. It cannot be read.")
    pages = plural("{n} page", "{n} pages", done.held.pages)
    if done.held.sealed:
        return tr(
            "The journal now holds {pages}, and is locked: its passphrase of then opens it.",
            pages=pages,
        )
    return tr("The journal now holds {pages}, and has no passphrase.", pages=pages)


def open_earlier(window: QWidget, room: Room) -> None:
    """Open it over the window."""
    EarlierSheet(window, room).appear()
