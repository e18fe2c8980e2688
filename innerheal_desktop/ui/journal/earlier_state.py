"""The sheet of the journal's backups: what each holds, the way back to one, and its undoing.

No passphrase is asked for: a sealed backup stays sealed, and opens with the passphrase of then.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from innerheal_desktop.journal.backups import REASONS, Backup, listed
from innerheal_desktop.journal.restoring import Restored, asides, restore, undo
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.pages.backup_words import when_words
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.option import Option
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
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
UNDO = mark("Undo the restore")
UNDO_MEANS = mark(
    "What was set aside ({when}) takes its place again, and what is there now is set aside instead."
)


class EarlierSheet(Sheet):
    """Lists, does it, and says what came of it; the pages below are then filled anew."""

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr(TITLE), tr("Keep everything"))
        self._room = room
        self._backups: tuple[Backup, ...] = ()
        self._group = QButtonGroup(self)
        self.restore = Button(tr("Restore this backup"), Weight.STEADY)
        self.restore.clicked.connect(self._restore)
        self.undo = Button(tr(UNDO), icon="undo")
        self.undo.clicked.connect(self._undo)
        self._rows = QVBoxLayout()
        self._lay_out()
        self._fill()

    def _restore(self) -> None:
        at, home = self._group.checkedId(), self._room.house.home
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
        for option in self._group.buttons():
            self._group.removeButton(option)
            option.hide()
            option.deleteLater()
        self._backups = tuple(listed(home.folder))
        for at, backup in enumerate(self._backups):
            option = Option(when_words(backup.made, now), held_words(backup))
            option.setEnabled(backup.good is not False)
            self._group.addButton(option, at)
            self._rows.addWidget(option)
        first = next((each for each in self._group.buttons() if each.isEnabled()), None)
        if first is not None:
            first.setChecked(True)
        self.nothing.setVisible(first is None)
        self.restore.setEnabled(first is not None)
        last = next(iter(asides(home.folder)), None)
        self.back.setVisible(last is not None)
        if last is not None:
            self.about.say(tr(UNDO_MEANS, when=when_words(last.made, now)))
        before: QWidget = self.undo
        for each in (*self._group.buttons(), self.restore):
            QWidget.setTabOrder(before, each)
            before = each

    def _lay_out(self) -> None:
        self.back = Card(tr(UNDO))
        self.about = PlainLabel("", Type.BODY, tone="muted", characters=70)
        self.back.body.addWidget(self.about)
        self.back.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeading)
        card = Card(tr("The backups there are"))
        self.nothing = PlainLabel(tr(NONE), Type.BODY)
        self._rows.setSpacing(0)
        card.body.addWidget(PlainLabel(tr("The backups there are"), Type.H3))
        card.body.addWidget(self.nothing)
        card.body.addLayout(self._rows)
        card.body.addSpacing(S)
        card.body.addWidget(PlainLabel(tr(MEANS), Type.BODY, tone="muted", characters=70))
        card.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.setSpacing(L)
        self.column.addWidget(self.line)
        self.column.addWidget(self.back)
        self.column.addWidget(card)
        self.column.addStretch(1)


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
