"""The foot of a page: how it stands in words, and keep, lock, write and release."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.journal.errors import JournalError
from innerheal_desktop.journal.journal import State
from innerheal_desktop.tongue import plural, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.writing.notice import Notice, Way
from innerheal_desktop.ui.journal.writing.pen import Standing
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Foot(QWidget):
    """`wanted` names what is to be done: keep, lock, protect, release, breath, look, new."""

    wanted = Signal(str)

    # Many, as each is one thing below the page, or one of the three words for how it stands.

    def __init__(self) -> None:
        super().__init__()
        self._standing, self._state, self._fleeting = Standing.STILL, State.PLAIN, False
        self._awaited = False
        self._announcer = Announcer(self)
        self.line = LongWords("", Type.SMALL, tone="muted")
        self.count = PlainLabel("", Type.SMALL, tone="muted")
        self.keep = Button(tr("Keep"), icon="check", name=tr("Keep this page"))
        self.lock = Button("", icon="lock")
        self.release = Button(tr("Write and release…"), Weight.QUIET)
        self.release.setToolTip(tr("Let this page go: InnerHeal keeps nothing of it"))
        self.asked = Notice(tr("Letting a page go"))
        self.keep.clicked.connect(lambda: self.wanted.emit("keep"))
        self.lock.clicked.connect(self._lock)
        self.release.clicked.connect(self.ask)
        self.buttons = QWidget()
        row = Flow(S)
        self.buttons.setLayout(row)
        for button in (self.keep, self.lock, self.release):
            row.addWidget(button)
        told = QHBoxLayout()
        told.setSpacing(L)
        told.addSpacing(HALO)
        told.addWidget(self.line, 1)
        told.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addLayout(told)
        column.addWidget(self.buttons)
        column.addWidget(self.asked)
        self.asked.hide()
        self.dress(State.PLAIN, fleeting=False)

    def dress(self, state: State, *, fleeting: bool) -> None:
        """Offer what is possible with a journal in this state, and with such a page."""
        self._state, self._fleeting = state, fleeting
        sealed = state is State.OPEN
        self.lock.setText(tr("Lock") if sealed else tr("Set a passphrase…"))
        self.lock.setAccessibleName(
            tr("Lock the journal") if sealed else tr("Set a passphrase for the journal")
        )
        self.lock.setToolTip("")
        self.lock.updateGeometry()
        self.keep.setText(tr("Keep it after all") if fleeting else tr("Keep"))
        self.keep.updateGeometry()
        self.tell(self._standing, None)

    def tell(self, standing: Standing, why: BaseException | None) -> None:
        """Say how it stands; trouble and its end are announced once, and what was kept by hand."""
        before, self._standing = self._standing, standing
        words = self._words(why)
        self.line.say(words)
        if standing is Standing.TROUBLE and before is not standing:
            self._announcer.say(words, urgent=True)
        elif standing is Standing.SAVED and (before is Standing.TROUBLE or self._awaited):
            self._awaited = False
            self._announcer.say(words)

    def await_kept(self) -> None:
        """It is kept by hand: once it lies on the disk, that is said aloud."""
        self._awaited = True

    def say_now(self) -> None:
        """Say aloud how it stands: there was nothing new to keep."""
        self._announcer.say(self.line.accessibleName() or tr("Nothing is written yet."))

    def show_count(self, words: int | None) -> None:
        """How many words there are; None where nobody wants to know."""
        self.count.say("" if words is None else plural("{n} word", "{n} words", words))

    def ask(self) -> None:
        """Ask once before a page goes. To stay is as easy as to let go."""
        self.buttons.hide()
        self.asked.say(
            tr("Let this page go? InnerHeal keeps nothing of it, and no way leads back."),
            Way(tr("Let it go"), self._let_go, weight=Weight.STEADY),
            Way(tr("Stay with it"), self.settle),
        )
        self.asked.buttons()[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """The words are leaving: nothing is to be pressed meanwhile."""
        self.line.say("")
        self.asked.clear()
        self.buttons.hide()

    def say_gone(self) -> None:
        """It is gone; what may come after it."""
        words = tr("It is gone. InnerHeal keeps nothing of it.")
        self.buttons.hide()
        self.line.say("")
        self.asked.say(
            words,
            Way(tr("Look around the room"), lambda: self.wanted.emit("look")),
            Way(tr("One slow breath"), lambda: self.wanted.emit("breath")),
            Way(tr("New page"), lambda: self.wanted.emit("new")),
        )
        self._announcer.say(words)
        self.asked.focus_first()

    def say_not_gone(self, why: BaseException, again: Callable[[], None]) -> None:
        """The disk did not let it go: said as it is, with a second try."""
        words = tr("It is gone from the screen, but the disk still holds it. {why}", why=str(why))
        self.buttons.hide()
        new = Way(tr("New page"), lambda: self.wanted.emit("new"))
        self.asked.say(words, Way(tr("Try again"), again), new)
        self._announcer.say(words, urgent=True)
        self.asked.focus_first()

    def settle(self) -> None:
        """The three buttons, and nothing asked."""
        if self.buttons.isVisibleTo(self):
            return
        held = self.asked.isAncestorOf(self.window().focusWidget() or self.window())
        self.asked.clear()
        self.buttons.show()
        if held:
            self.release.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        self.wanted.emit("release")

    def _lock(self) -> None:
        self.wanted.emit("lock" if self._state is State.OPEN else "protect")

    def _words(self, why: BaseException | None) -> str:
        if self._fleeting:
            return tr("This page is on no disk. Closing or locking lets it go as well.")
        if self._standing is Standing.TROUBLE:
            trouble = why.message if isinstance(why, TroubleError) else ""
            if isinstance(why, JournalError):  # not the disk: what helps is on the page
                trouble = str(why)
            told = (tr("Not saved yet."), trouble, tr("It stays here, and is tried again."))
            return " ".join(each for each in told if each)
        if self._standing is Standing.WRITING:
            return tr("Writing…")
        return self._saved() if self._standing is Standing.SAVED else ""

    def _saved(self) -> str:
        if self._state is State.OPEN:
            return tr("Sealed and saved on this computer")
        return tr("Saved on this computer")
