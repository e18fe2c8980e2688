"""One line above the cards: a draft that waits, what was deleted and can be brought back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.journal.page import Page
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.support.lines import in_a_row
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class Passing(QWidget):
    """Hidden while there is nothing to say."""

    went_on = Signal(object)  # the draft, a Page
    dropped = Signal(object)
    undone = Signal(str)  # the id of the card that was deleted

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._away = ""
        self._announcer = Announcer(self)
        self.words = PlainLabel("", characters=72)
        self.go_on = Button(tr("Go on with it"), Weight.MAIN)
        self.drop = Button(tr("Let it go"), Weight.QUIET, name=tr("Let the draft go"))
        self.undo = Button(tr("Undo"), icon="undo", name=tr("Bring the card back"))
        self.go_on.clicked.connect(lambda: self.went_on.emit(self._page))
        self.drop.clicked.connect(lambda: self.dropped.emit(self._page))
        self.undo.clicked.connect(lambda: self.undone.emit(self._away))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.words)
        column.addWidget(in_a_row(self.go_on, self.drop, self.undo))
        self.hide()

    @property
    def first(self) -> Button | None:
        """The way that is nearest; None while nothing is said."""
        if self.isHidden():
            return None
        ways = (self.undo, self.go_on)
        return next((way for way in ways if not way.isHidden()), None)

    def wait(self, draft: Page | None) -> None:
        """Say that a card waits; what was done a moment ago comes first."""
        if self._page is None and not self.isHidden():
            return
        self._page = draft
        self._say(tr("You were in the middle of a card. It waits for you.") if draft else "")
        for way in (self.go_on, self.drop):
            way.setVisible(draft is not None)
        self.undo.hide()

    def say(self, words: str, back: str = "") -> None:
        """Say what was done; `back` is the id of a card that can be brought back."""
        self._away, self._page = back, None
        self._say(words)
        for way in (self.go_on, self.drop):
            way.hide()
        self.undo.setVisible(bool(back))
        self._announcer.say(words)

    def forget(self) -> None:
        """Say nothing any more."""
        self._away, self._page = "", None
        self._say("")

    def _say(self, words: str) -> None:
        self.words.say(words)
        self.setVisible(bool(words))
