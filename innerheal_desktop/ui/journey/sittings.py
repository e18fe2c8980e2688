"""The sittings themselves, one by one: each can be opened, changed, deleted and brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from innerheal_desktop.practice.changing import deleted_lately, place_of
from innerheal_desktop.practice.versions import title_of
from innerheal_desktop.tongue import tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journey.opening import Opening
from innerheal_desktop.ui.journey.part import Part
from innerheal_desktop.ui.journey.record_words import in_short, sitting_rows
from innerheal_desktop.ui.journey.sheet import PATIENCE
from innerheal_desktop.ui.pages.rows import Rows
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.told_line import ToldLine

if TYPE_CHECKING:
    from datetime import date

    from innerheal_desktop.practice.log import PracticeLog
    from innerheal_desktop.practice.records import SessionRecord
    from innerheal_desktop.ui.house import House


class Sittings(Part):
    """Everything that was practised, and every rest, the newest first."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.opening = Opening(house, self, self.changed.emit)
        self._announcer = Announcer(self)
        self.by_hand = Button(
            tr("Write one down"), name=tr("I practised away from the computer: write it down")
        )
        self.gone = Button(tr("Deleted lately"), Weight.QUIET, icon="trash")
        self.note = ToldLine()
        self.rows = Rows(tr("The sittings, newest first"))
        self.rows.setAccessibleDescription(tr("Enter opens one of them."))
        self.rows.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.rows.opened.connect(self.open)
        self.by_hand.clicked.connect(self.opening.by_hand)
        self.gone.clicked.connect(self.opening.deleted)
        ways = Flow(S)
        ways.addWidget(self.by_hand)
        ways.addWidget(self.gone)
        self._ways, self._said = QVBoxLayout(), QVBoxLayout()
        self._ways.addLayout(ways)
        self._said.addWidget(self.note)
        self.column.setContentsMargins(0, L - HALO, 0, 0)
        self.column.addLayout(self._ways)
        self.column.addLayout(self._said)
        self.column.addWidget(self.rows, 1)

    def show_log(self, log: PracticeLog) -> None:
        """Show what a log holds now."""
        self.by_hand.setVisible(not log.read_only)
        self.gone.setVisible(bool(deleted_lately(log, 1)))
        self.rows.show_again(partial(sitting_rows, log))

    def open(self, id: str) -> None:
        """Open the record with this id."""
        try:
            self.opening.record(id, self._offer_back, partial(self._remember_draft, id))
        except TroubleError as trouble:
            self.note.say(str(trouble))

    def indent(self, outside: int, margin: int) -> None:
        """The rows have margins of their own."""
        self._ways.setContentsMargins(margin - HALO, 0, margin - HALO, 0)
        self._said.setContentsMargins(margin, 0, margin, 0)

    def focus_first(self) -> None:
        """The rows."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_day(self, day: date) -> None:
        """The newest row of a day."""
        log = self.house.memory.log
        if log is not None:
            self.rows.go_to(partial(sitting_rows, log), place_of(log, day))
        self.focus_first()

    def hideEvent(self, event: QHideEvent) -> None:
        """What just happened is told until the page is left, not only another part turned to."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.isHidden():
            self.note.say("")

    def _offer_back(self, record: SessionRecord) -> None:
        """It is deleted: say so, and offer it back."""
        log = self.house.memory.log
        if log is None:
            return
        words = tr("Deleted: {title}", title=title_of(record))
        name = tr("Undo: bring back {title}", title=title_of(record))
        self.note.offer(words, tr("Undo"), name, partial(self._bring_back, record), icon="undo")
        self._announcer.say(tr("Deleted: {record}", record=in_short(record, log.today())))
        self.changed.emit()

    def _bring_back(self, record: SessionRecord) -> None:
        log = self.house.memory.log
        if log is None:
            return
        try:
            log.restore(record.id).result(PATIENCE)
        except TroubleError as trouble:
            self.note.words.say(str(trouble))
            self._announcer.say(str(trouble), urgent=True)
            return
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)
        self.note.say("")
        self._announcer.say(tr("“{title}” is back.", title=title_of(record)))
        self.changed.emit()
        self.rows.stand_on(record.id)

    def _remember_draft(self, id: str) -> None:
        """Where a sheet was left with something typed in it and not saved, say so."""
        log = self.house.memory.log
        if log is None or id not in self.opening.drafts:
            return
        title = title_of(log.record(id))
        words = tr("What you typed for “{title}” is not saved yet.", title=title)
        self.note.offer(
            words, tr("Go on"), tr("Go on with {title}", title=title), partial(self._go_on, id)
        )

    def _go_on(self, id: str) -> None:
        self.note.say("")
        self.open(id)
