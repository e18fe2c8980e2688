"""Opening a locked journal: by its passphrase, by its recovery key, or what is left without them.

The gate of the page holds it, and the sheet that others open the journal from.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.errors import (
    DamagedHeaderError,
    WrongPassphraseError,
    WrongRecoveryKeyError,
)
from innerheal_desktop.journal.journal import Journal
from innerheal_desktop.keeping.writer import Receipt
from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.awaiting import Awaiting
from innerheal_desktop.ui.journal.ways import (
    ByPassphrase,
    ByRecoveryKey,
    Damaged,
    Neither,
    Way,
)
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.long_words import LongWords

OPENING = mark("Opening…")
NOT_IT = mark("That is not it, or a letter slipped. Nothing is lost; take the time you need.")
NOT_THE_KEY = mark(
    "This is a whole recovery key, but not the one of this journal. Perhaps it belongs to an"
    " earlier one: each new recovery key takes the place of the one before."
)
FAULT = mark("It could not be opened because of a fault in the app. Nothing was changed.")


class Opening(QWidget):
    """Four ways, one at a time, under a line `about` it.

    `opened` tells by which: `passphrase`, `recovery` or `neither`, where a new journal was begun.
    `wanted` asks the window for something: `journal-backups`, where one may help.
    """

    opened = Signal(str)
    wanted = Signal(str)

    def __init__(self, journal: Journal, about: str) -> None:
        super().__init__()
        self._journal = journal
        self._about = about
        self._announcer = Announcer(self)
        self._awaiting = Awaiting(self)
        self.line = LongWords(about, Type.BODY, tone="muted")
        self.ways: dict[str, Way] = {
            "passphrase": ByPassphrase(),
            "recovery": ByRecoveryKey(),
            "neither": Neither(),
            "damaged": Damaged(),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.line)
        for name, way in self.ways.items():
            column.addWidget(way)
            way.setVisible(name == "passphrase")
            way.given.connect(partial(self._try, name))
            way.turn.connect(self.turn)

    @property
    def busy(self) -> bool:
        """Whether the journal is being opened just now."""
        return self._awaiting.busy

    @property
    def way(self) -> Way:
        """The way that is shown."""
        return next(way for way in self.ways.values() if not way.isHidden())

    def turn(self, name: str) -> None:
        """Show another way, or ask for what is not one."""
        if name not in self.ways:
            self.wanted.emit(name)
            return
        self.way.wipe()
        for each, way in self.ways.items():
            way.setVisible(each == name)
        self.say("")
        self.way.focus_first()
        self._announcer.say(self.way.told)

    def begin_anew(self) -> None:
        """Be as at first, unless it is just being opened."""
        if not self.busy:
            self.way.wipe()
            for name, way in self.ways.items():
                way.setVisible(name == "passphrase")
            self.say("")

    def tell_damaged(self, trouble: DamagedHeaderError) -> None:
        """Show that no passphrase can be tried, and what can be done."""
        if not self.busy and self.way is not self.ways["damaged"]:
            self.turn("damaged")
            self.say(str(trouble), urgent=True)

    def let_go(self) -> None:
        """Keep nothing of what was typed; what is being opened just now is locked again."""
        self.way.wipe()
        receipt = self._awaiting.receipt
        if receipt is not None:
            receipt.when_done(lambda _: self._journal.lock())

    def say(self, words: str, *, urgent: bool = False) -> None:
        """One line of what came, said aloud too; what it is about when empty."""
        self.line.tone = "text" if words else "muted"
        self.line.say(words or self._about)
        self.line.setVisible(bool(words or self._about))
        self.line.update()
        self._announcer.say(words, urgent=urgent)

    def explain(self, about: str) -> None:
        """Say another line about it while nothing else is to be said; none when empty."""
        if about != self._about:
            shown, self._about = self.line.text() == self._about, about
            if shown or not self.line.text():
                self.say("")

    def _try(self, name: str) -> None:
        """Do what the way `name` is for, with what stands in its field."""
        if self.busy:
            return
        way = self.ways[name]
        do: Callable[[], Receipt[Any]]
        if name == "passphrase":
            do = partial(self._journal.unlock, way.text)
        elif name == "recovery":
            do = partial(self._journal.unlock_with, way.text)
        else:
            do = self._journal.set_aside
        self.say(tr(OPENING))
        # Nothing that Enter presses has the focus meanwhile, and Esc leaves all the same.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        way.setEnabled(False)
        self._awaiting.follow(do(), partial(self._end, name))

    def _end(self, name: str, receipt: Receipt[Any]) -> None:
        way, error = self.ways[name], receipt.error
        way.setEnabled(True)
        if error is None:
            way.wipe()
            self.say("")
            self.opened.emit(name)
            return
        if not self.isVisible():
            self.begin_anew()  # whoever went elsewhere meanwhile leaves nothing standing here
        elif isinstance(error, DamagedHeaderError):
            self.tell_damaged(error)
        else:
            self.say(said_of(error), urgent=True)
            if self.window().focusWidget() is self:
                way.focus_first()
        if not isinstance(error, TroubleError):
            raise error


def said_of(error: BaseException) -> str:
    """Why it did not open, in words that blame nobody."""
    if isinstance(error, WrongPassphraseError):
        return tr(NOT_IT)
    if isinstance(error, WrongRecoveryKeyError):
        return str(error) if error.slip else tr(NOT_THE_KEY)
    return str(error) if isinstance(error, TroubleError) else tr(FAULT)
