"""The foot of a letter: how it stands in words, and keep it, seal it, let it go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.trouble import TroubleError
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.writing.notice import Notice, Way
from innerheal_desktop.ui.journal.writing.pen import Standing
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.long_words import LongWords

LET_GO = mark("Let this letter go? InnerHeal keeps nothing of it, and no way leads back.")
GONE = mark("It is gone. InnerHeal keeps nothing of it.")
STAYS = mark("It is gone from the screen, but the disk still holds it. {why}")


class Foot(QWidget):
    """`wanted` names what is to be done: keep, seal, release, look, breath, back."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._announcer = Announcer(self)
        self.line = LongWords("", Type.SMALL, tone="muted")
        self.keep = Button(tr("Keep"), icon="check", name=tr("Keep this letter"))
        self.seal = Button(tr("Seal it until…"), name=tr("Seal the letter until a day"))
        self.release = Button(tr("Let it go…"), Weight.QUIET, name=tr("Let this letter go"))
        self.asked = Notice(tr("Letting a letter go"))
        self.keep.clicked.connect(lambda: self.wanted.emit("keep"))
        self.seal.clicked.connect(lambda: self.wanted.emit("seal"))
        self.release.clicked.connect(self.ask)
        self.buttons = in_a_row(self.keep, self.seal, self.release)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        for part in (self.line, self.buttons, self.asked):
            column.addWidget(part)

    def tell(self, standing: Standing, why: BaseException | None, *, sealed: bool) -> None:
        """Say how it stands, in a journal that is `sealed` or not; trouble is announced."""
        saved = tr("Sealed and saved on this computer") if sealed else tr("Saved on this computer")
        words = {
            Standing.STILL: "",
            Standing.WRITING: tr("Writing…"),
            Standing.SAVED: saved,
            Standing.TROUBLE: tr("Not saved yet. It stays here, and is tried again."),
        }[standing]
        if standing is Standing.TROUBLE:
            trouble = why.message if isinstance(why, TroubleError) else ""
            words = " ".join(filter(None, (trouble, words)))
            self._announcer.say(words, urgent=True)
        self.line.say(words)

    def ask(self) -> None:
        """Ask once before a letter goes. To stay is as easy as to let go."""
        self.buttons.hide()
        self.asked.say(
            tr(LET_GO),
            Way(tr("Let it go"), lambda: self.wanted.emit("release"), weight=Weight.STEADY),
            Way(tr("Stay with it"), self.settle),
        )
        self.asked.buttons()[1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._announcer.say(self.asked.words.text())

    def say_gone(self, why: BaseException | None) -> None:
        """It is gone, and what may come after it; or the disk did not let it go."""
        words = tr(GONE) if why is None else tr(STAYS, why=str(why))
        self.line.say("")
        self.buttons.hide()
        self.asked.say(
            words,
            Way(tr("Look around the room"), lambda: self.wanted.emit("look")),
            Way(tr("One slow breath"), lambda: self.wanted.emit("breath")),
            Way(tr("Back to the letters"), lambda: self.wanted.emit("back")),
        )
        self._announcer.say(words, urgent=why is not None)
        self.asked.focus_first()

    def settle(self) -> None:
        """The buttons, and nothing asked."""
        held = self.asked.isAncestorOf(self.window().focusWidget() or self.window())
        self.asked.clear()
        self.line.say("")
        self.buttons.show()
        if held:
            self.release.setFocus(Qt.FocusReason.OtherFocusReason)
