"""The journal on the page of settings: how it stands, in words, and the doors of its lock."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.state import State
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.pages.setting_fields import setting_field
from innerheal_desktop.ui.theme.spacing import L, M, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.journal.journal import Journal
    from innerheal_desktop.ui.preferences import Preferences

STATES: dict[State, str] = {
    State.PLAIN: mark(
        "Your journal has no passphrase. Whoever uses your account on this computer, or opens its"
        " disk elsewhere, can read it."
    ),
    State.LOCKED: mark("Your journal is sealed, and locked. It opens with its passphrase."),
    State.OPEN: mark("Your journal is sealed, and open just now."),
}
CONFIRMED = mark("The recovery key was typed back once: what you keep does open it.")
UNCONFIRMED = mark(
    "The recovery key has not been typed back yet. If it is on paper, that takes a minute; if not,"
    " a new one can be made."
)
COMPLETELY = mark(
    "Locking lets the keys go. That no trace stays in the memory of the computer, no app of this"
    " kind can promise: “Lock completely” ends InnerHeal and begins it anew, so that its memory"
    " goes back to the system. What the system itself wrote to its disk meanwhile is beyond reach."
)
# The buttons: the action that each asks for, its words, and the states in which it is offered.
SEALED = (State.LOCKED, State.OPEN)
FIRST = (
    ("journal-protect", mark("Set a passphrase…"), (State.PLAIN,)),
    ("journal-unlock", mark("Unlock…"), (State.LOCKED,)),
    ("journal-lock", mark("Lock now"), (State.OPEN,)),
    ("journal-taking", mark("Take it along…"), (State.PLAIN, State.OPEN)),
    ("journal-bringing", mark("Bring pages in…"), (State.PLAIN, State.OPEN)),
    ("journal-backups", mark("Its backups…"), (State.PLAIN, *SEALED)),
)
KEYS = (
    ("journal-confirm", mark("Type the recovery key back…"), SEALED),
    ("journal-change", mark("Another passphrase…"), SEALED),
    ("journal-renew", mark("A new recovery key…"), SEALED),
    ("journal-rotate", mark("Somebody saw it…"), SEALED),
    ("journal-unprotect", mark("Without a passphrase again…"), SEALED),
)


class JournalCard(Card):
    """`do` asks the window for what a button is for, by the name of its action."""

    stirred = Signal()  # the journal is not as it was, on whatever thread

    def __init__(
        self, journal: Journal, preferences: Preferences, do: Callable[[str], None]
    ) -> None:
        super().__init__(tr("Journal"))
        self._journal, self._do = journal, do
        self.state = PlainLabel("", Type.BODY, characters=70)
        self.key = PlainLabel("", Type.SMALL, tone="muted", characters=78)
        self.buttons: dict[str, tuple[Button, tuple[State, ...]]] = {}
        self.body.addWidget(PlainLabel(tr("Journal"), Type.H3))
        self.body.addWidget(self.state)
        self.body.addLayout(self._row(FIRST, Weight.PLAIN))
        self.body.addWidget(self.key)
        self.body.addLayout(self._row(KEYS, Weight.PLAIN))
        self.sealed = self._sealed(preferences)
        self.body.addWidget(self.sealed)
        self.stirred.connect(self.fill, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(journal.when_changed(self.stirred.emit))
        self.fill()

    def fill(self) -> None:
        """Say how it stands now, and offer what fits."""
        state = self._journal.state
        held = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.state.say(tr(STATES[state]))
        confirmed = self._journal.confirmed
        self.key.say(tr(CONFIRMED if confirmed else UNCONFIRMED))
        self.key.setVisible(state in SEALED)
        for name, (button, states) in self.buttons.items():
            needless = name == "journal-confirm" and confirmed
            button.setVisible(state in states and not needless)
        self.sealed.setVisible(state in SEALED)
        if held and self.window().focusWidget() is None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first(self) -> Button:
        """The first button there is."""
        return next(button for button, _ in self.buttons.values() if not button.isHidden())

    def _row(self, rows: tuple[tuple[str, str, tuple[State, ...]], ...], weight: Weight) -> Flow:
        row = Flow(S)
        for name, words, states in rows:
            said = tr("Journal: {what}", what=tr(words))
            button = Button(tr(words), weight, name=said)
            button.clicked.connect(partial(self._do, name))
            self.buttons[name] = button, states
            row.addWidget(button)
        return row

    def _sealed(self, preferences: Preferences) -> QWidget:
        """When it locks by itself, and the way to lock it completely."""
        made = QWidget()
        field = setting_field("journal_lock", preferences)
        field.show_value()
        completely = Button(tr("Lock completely"), name=tr("Lock the journal completely"))
        completely.clicked.connect(partial(self._do, "again"))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, M, 0, 0)
        column.setSpacing(L)
        column.addWidget(field)
        column.addWidget(PlainLabel(tr(COMPLETELY), Type.SMALL, tone="muted", characters=78))
        column.addWidget(completely, 0, Qt.AlignmentFlag.AlignLeading)
        return made
