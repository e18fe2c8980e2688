"""One quiet line on Today that comes from the journal, and what may be answered to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.theme.spacing import XL, XS, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.ui.house import House

# A quiet button keeps its words so far inside, in pixels: the line begins where they do.
WITHIN = HALO + S


class QuietLine(QWidget):
    """A `line` under its `caption`, if any, and the `ways` below it; hidden while it says nothing.

    From its first word on it watches the journal: `_look` is called at every change and lock.
    """

    stirred = Signal()  # the journal or its lock changed, on whatever thread

    def __init__(self, line: PlainLabel, *ways: Button, caption: str = "") -> None:
        super().__init__()
        self._house: House | None = None
        self._watches = False
        self.line = line
        self.caption = PlainLabel(caption, Type.SMALL, tone="muted")
        self._ways, row = QWidget(), Flow(S)
        self._ways.setLayout(row)
        for way in ways:
            row.addWidget(way)
        said = QVBoxLayout()
        said.setContentsMargins(WITHIN, 0, WITHIN, 0)
        said.addWidget(self.caption)
        said.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL - WITHIN, XS, XL - WITHIN, XS)
        column.setSpacing(0)
        column.addLayout(said)
        column.addWidget(self._ways)
        self.caption.setVisible(bool(caption))
        self.hide()

    def follow(self, house: House) -> None:
        """Look at the journal of `house`, and say nothing of it any more once it is locked."""
        self._house = house
        self.stirred.connect(self._stirred, Qt.ConnectionType.QueuedConnection)

    def _say(self, words: str) -> None:
        """Say `words`, which may be answered; empty, say nothing."""
        self.line.tone = "text"
        self.line.say(words)
        self.setVisible(bool(words))
        if words:
            self._watch()
            self.caption.setVisible(bool(self.caption.text()))
            self._ways.show()

    def _let_be(self, words: str) -> None:
        """It was answered: say what came of it, and offer nothing more."""
        # What was pressed is about to go: the focus moves on first, from the last way.
        ways = self._ways.findChildren(Button)
        ways[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.focusNextChild()
        self._ways.hide()
        self.caption.hide()
        self.line.tone = "muted"
        self.line.say(words)
        Announcer(self).say(words)

    def _look(self, house: House, *, locked: bool) -> None:
        """The journal changed while something is said, or was `locked`."""
        raise NotImplementedError

    def _watch(self) -> None:
        # Not before something is said: who has nothing there has no journal opened for it.
        if self._house is not None and not self._watches:
            self._watches = True
            self.destroyed.connect(self._house.home.journal.when_changed(self.stirred.emit))

    def _stirred(self) -> None:
        from innerheal_desktop.journal.journal import State

        if self._house is not None and not self.isHidden():
            self._look(self._house, locked=self._house.home.journal.state is State.LOCKED)
