"""What is done to the lock: set a passphrase, another one, a new key, or go without one again.

When you add a deed: its row in `DEEDS`, its door in `doors.py`, its button on the card of Settings.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.errors import WrongPassphraseError
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.deed_words import (
    AS_IT_IS,
    COSTS,
    GIVES,
    OTHER,
    RENEW,
    SEEN,
    WITHOUT,
)
from innerheal_desktop.ui.journal.opening import NOT_IT
from innerheal_desktop.ui.journal.secret import Secrets
from innerheal_desktop.ui.journal.strength import HINT, said_of
from innerheal_desktop.ui.theme.spacing import M
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from innerheal_desktop.ui.journal.room import Room

UNLIKE = mark("The two are not alike. One of them slipped; both can be shown.")
EMPTY = mark("A passphrase can be any words that you like, and must be some.")
FAULT = mark("That did not work because of a fault in the app.")

Do = Callable[[Journal, str], Receipt[Any]]


class Deed(NamedTuple):
    """One thing that is done to the lock, and all its sheet says of it.

    `parts` are headings with their lines. `now` asks for the passphrase there is, `fresh` for a new
    one, twice; `do` is given the new one, or the one there is. What it comes to, where it is words,
    is a new recovery key.
    """

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    button: str
    busy: str
    done: str
    do: Do
    now: bool = True
    fresh: bool = False


DEEDS: dict[str, Deed] = {
    "protect": Deed(
        mark("Set a passphrase"),
        (
            (mark("As it is now"), AS_IT_IS),
            (mark("What a passphrase gives"), GIVES),
            (mark("What it costs"), COSTS),
        ),
        mark("Set the passphrase"),
        mark("Sealing what is there…"),
        mark("The journal is sealed."),
        lambda journal, passphrase: journal.protect(passphrase),
        now=False,
        fresh=True,
    ),
    "change": Deed(
        mark("Another passphrase"),
        ((mark("What changes"), OTHER),),
        mark("Take this one"),
        mark("Changing the lock…"),
        mark("From now on the new passphrase opens the journal. The old one does not."),
        lambda journal, passphrase: journal.change(passphrase),
        fresh=True,
    ),
    "rotate": Deed(
        mark("Somebody saw it"),
        ((mark("What happens"), SEEN),),
        mark("Seal everything anew"),
        mark("Sealing every page anew…"),
        mark("Every page is sealed anew."),
        lambda journal, passphrase: journal.rotate(passphrase),
        fresh=True,
    ),
    "renew": Deed(
        mark("A new recovery key"),
        ((mark("What happens"), RENEW),),
        mark("Make a new recovery key"),
        mark("Making it…"),
        mark("There is a new recovery key."),
        lambda journal, passphrase: journal.renew(passphrase),
    ),
    "unprotect": Deed(
        mark("Without a passphrase again"),
        ((mark("What happens"), WITHOUT),),
        mark("Keep it plain"),
        mark("Opening every page…"),
        mark("The journal has no passphrase any more."),
        lambda journal, passphrase: journal.unprotect(passphrase),
    ),
}


class Strength(PlainLabel):
    """A word about a passphrase, as tall as the hint: nothing moves below while one types."""

    def __init__(self) -> None:
        super().__init__("", Type.SMALL, tone="muted", characters=78)
        self._hint = PlainLabel(tr(HINT), Type.SMALL, characters=78, parent=self)
        self._hint.hide()

    def heightForWidth(self, width: int) -> int:
        """The height of its words or of the hint, whichever is taller, wrapped to `width`."""
        return max(super().heightForWidth(width), self._hint.heightForWidth(width))


class NewSecret(QWidget):
    """The passphrase there is, asked for; or one to be chosen, with a gentle word about it."""

    given = Signal()

    def __init__(self, button: str, *, now: bool, fresh: bool) -> None:
        super().__init__()
        names = [tr("The passphrase until now") if fresh else tr("Passphrase")] if now else []
        names += [tr("New passphrase"), tr("Once more")] if fresh else []
        self._asks = now, fresh
        self.secrets = Secrets(*names)
        self.strength = Strength()
        self.button = Button(button, Weight.MAIN)
        self.button.clicked.connect(self.given)
        self.secrets.entered.connect(self.given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.secrets)
        if fresh:
            column.addWidget(self.strength)
            self.secrets.edited.connect(self._judge)
            self._judge()
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def present(self) -> str:
        """The passphrase there is, where a new one is asked for too."""
        return self.secrets.texts[0] if all(self._asks) else ""

    @property
    def passphrase(self) -> str:
        """The new passphrase, or the one there is."""
        return self.secrets.texts[1 if all(self._asks) else 0]

    def refusal(self) -> tuple[str, int]:
        """Why it cannot be taken so, and which line to look at; no words where it can."""
        texts = self.secrets.texts
        for at, text in enumerate(texts[:-1] if self._asks[1] else texts):
            if not text.strip():
                return tr(EMPTY), at
        if self._asks[1] and texts[-1] != texts[-2]:
            return tr(UNLIKE), len(texts) - 1
        return "", 0

    def _judge(self) -> None:
        self.strength.say(said_of(self.passphrase))


class DeedSheet(Sheet):
    """One deed: what it means, the passphrase, and the recovery key where it makes one.

    While it is done nothing can leave it: a recovery key that nobody sees would be lost.
    """

    def __init__(self, window: QWidget, room: Room, deed: Deed, before: str = "") -> None:
        super().__init__(window, tr(deed.title), tr("Not now"))
        self._room, self._deed = room, deed
        self._awaiting = Awaiting(self)
        if before:
            self.column.addWidget(LongWords(before, Type.BODY))
        for title, lines in deed.parts:
            self.column.addWidget(_part(tr(title), lines))
        self.secret = NewSecret(tr(deed.button), now=deed.now, fresh=deed.fresh)
        self.secret.given.connect(self._do)
        self.column.addWidget(self.secret)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def leave(self) -> None:
        """Go, and keep nothing of what was typed; not while it is being done."""
        if self._awaiting.busy:
            return
        self.secret.secrets.wipe()
        super().leave()

    def _do(self) -> None:
        if self._awaiting.busy:
            return
        refusal, at = self.secret.refusal()
        if refusal:
            self.say(refusal, urgent=True)
            self.secret.secrets.focus(at)
            return
        self.say(tr(self._deed.busy))
        self.setAccessibleDescription(tr(self._deed.busy))  # or all of the sheet is read again
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.secret.setEnabled(False)
        self.way_out.setEnabled(False)
        if present := self.secret.present:
            self._awaiting.follow(self._room.journal.unlock(present), self._go_on)
        else:
            self._begin()

    def _go_on(self, receipt: Receipt[Any]) -> None:
        """The passphrase until now was looked at."""
        if receipt.error is None:
            self._begin()
        else:
            self._end(receipt)

    def _begin(self) -> None:
        receipt = self._deed.do(self._room.journal, self.secret.passphrase)
        self._awaiting.follow(receipt, self._end)

    def _end(self, receipt: Receipt[Any]) -> None:
        self.secret.setEnabled(True)
        self.way_out.setEnabled(True)
        error = receipt.error
        if error is None:
            self._after(receipt.result())
            return
        self.say(_said_of(error), urgent=True)
        self.secret.secrets.focus()
        if not isinstance(error, TroubleError):
            raise error

    def _after(self, made: Any) -> None:
        """Show the recovery key that was made, or that it is done."""
        self.secret.secrets.wipe()
        if isinstance(made, str) and made:
            from innerheal_desktop.ui.journal.recovery import RecoverySheet

            window = self.window()
            super().leave()
            RecoverySheet(window, self._room, made, tr(self._deed.done)).appear()
            return
        self.secret.hide()
        self.way_out.setText(tr("Close"))
        self.way_out.updateGeometry()
        self.say(tr(self._deed.done))
        self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)


def _part(title: str, lines: tuple[str, ...]) -> Card:
    card = Card(title)
    card.body.setSpacing(M)
    card.body.addWidget(PlainLabel(title, Type.H3))
    for words in lines:
        card.body.addWidget(PlainLabel(tr(words), Type.BODY, characters=70))
    return card


def _said_of(error: BaseException) -> str:
    if isinstance(error, WrongPassphraseError):
        return tr(NOT_IT)
    return str(error) if isinstance(error, TroubleError) else tr(FAULT)
