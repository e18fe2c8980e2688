"""A recovery key typed back from its paper: on the sheet that shows it, or on a later day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.journal.state import State
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.journal.key_field import KeyField
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

FITS = mark("It fits. What is on your paper opens the journal.")
FITS_NOT = mark("It does not fit yet. Compare it with your paper once more, group by group.")
LATER = mark(
    "If the paper is not to be found, nothing is lost while the passphrase opens the journal: make"
    " a new recovery key, and this one counts no more."
)


class TypedBack(Card):
    """The line for it: `begun` when the first sign is typed, `given` when it is to be checked."""

    begun = Signal()
    given = Signal()

    def __init__(self) -> None:
        title = tr("Type it back from the paper, once")
        super().__init__(title)
        self.key = KeyField()
        self.check = Button(tr("See whether it fits"))
        self.body.setSpacing(M)
        self.body.addWidget(PlainLabel(title, Type.H3))
        why = tr("So that you know that what you keep does open the journal.")
        self.body.addWidget(PlainLabel(why, Type.BODY, tone="muted", characters=70))
        self.body.addWidget(self.key)
        self.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        self.key.line.textEdited.connect(self._begin)
        self.key.entered.connect(self.given)
        self.check.clicked.connect(self.given)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.key.line.text().strip()

    def fits(self, room: Room) -> bool:
        """Whether it is the key of the journal, which remembers that it was typed back."""
        journal = room.journal
        return bool(self.text) and journal.state is State.OPEN and journal.confirm(self.text)

    def focus(self) -> None:
        """Put the focus into the line."""
        self.key.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def wipe(self) -> None:
        """Keep nothing of it."""
        self.key.line.wipe()

    def _begin(self, typed: str) -> None:
        if len(typed) == 1:
            self.begun.emit()


class ConfirmSheet(Sheet):
    """On a later day, from Settings; `wanted` asks for a new key instead."""

    wanted = Signal()

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window, tr("Recovery key"))
        self._room = room
        self.typed = TypedBack()
        self.typed.given.connect(self._check)
        self.anew = Button(tr("A new recovery key…"))
        self.anew.clicked.connect(self._want)
        self.about = PlainLabel(tr(LATER), Type.BODY, tone="muted", characters=70)
        self.column.addWidget(self.typed)
        self.column.addWidget(self.line)
        self.column.addWidget(self.about)
        self.column.addWidget(self.anew, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def leave(self) -> None:
        """Go, and keep nothing of what was typed."""
        self.typed.wipe()
        super().leave()

    def _check(self) -> None:
        if self.typed.fits(self._room):
            for done in (self.typed, self.about, self.anew):
                done.hide()
            self.typed.wipe()
            self.say(tr(FITS))
            self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.say(tr(FITS_NOT), urgent=True)
            self.typed.focus()

    def _want(self) -> None:
        self.leave()
        self.wanted.emit()
