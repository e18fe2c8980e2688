"""*More*: what is seldom wanted in a sitting, on a card over the picture that does not stop it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.theme.spacing import XS, L, S
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from innerheal_desktop.ui.player.controls import Offers

WIDEST = 620
ROW = (
    ("dizzy", mark("Dizzy or tingly?")),
    ("skip-hold", mark("Skip the hold")),
    ("no-holds", mark("No holds from now on")),
    ("written", mark("The written pace")),
    ("back", mark("Previous section")),
    ("forward", mark("Next section")),
    ("softer", mark("Softer")),
    ("louder", mark("Louder")),
    ("mute", mark("Mute")),
    ("bells", mark("Bells")),
    ("captions", mark("Captions")),
    ("visual", mark("Next picture")),
    ("gentle", mark("Gentle motion")),
    ("screen", mark("Full screen")),
)


class More(Card):
    """A card of buttons. It closes with Esc, and gives the focus back."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("More"), parent)
        self._buttons: dict[str, Button] = {}
        self._inside = QWidget()
        self._flow = Flow(XS)
        self._inside.setLayout(self._flow)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.body.setContentsMargins(L, L, L, L)
        self.body.addWidget(self._scroll)
        for name, words in ROW:
            button = Button(tr(words), Weight.QUIET)
            button.clicked.connect(partial(self.wanted.emit, name))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._buttons[name] = button
            self._flow.addWidget(button)
        self.hide()

    def offer(self, offers: Offers, keys: Callable[[str], str]) -> None:
        """Show what can be done in this session, with the keys that do it."""
        shown = {
            "dizzy": offers.breath,
            "skip-hold": offers.holds,
            "no-holds": offers.holds,
            "written": offers.breath,
            "visual": offers.breath,
            "back": offers.sections and offers.breath,
            "forward": offers.sections and offers.breath,
        }
        for name, words in ROW:
            hint = keys(name)
            said = tr("{action} ({key})", action=tr(words), key=hint) if hint else tr(words)
            self._buttons[name].setToolTip(said)
            self._buttons[name].setVisible(shown.get(name, True))

    def show_states(self, states: Mapping[str, bool]) -> None:
        """Say of each that is on or off which it is; the words tell, not a colour."""
        for name, words in ROW:
            if name in states:
                on = tr("{action}: on", action=tr(words))
                off = tr("{action}: off", action=tr(words))
                self._buttons[name].setText(on if states[name] else off)
                self._buttons[name].updateGeometry()

    def open(self, page: QWidget, below: int) -> None:
        """Open over `page`, its lower edge at `below`; the first button gets the focus."""
        self.settle(page, below)
        self.show()
        self.raise_()
        first = next(b for b in self._buttons.values() if not b.isHidden())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, page: QWidget, below: int) -> None:
        """Stand in the middle above `below`, no taller than there is room."""
        width = min(page.width() - 2 * S, WIDEST)
        inner = width - 2 * L
        height = min(self._flow.heightForWidth(inner - S) + 2 * L + S, below - S)
        self.setGeometry((page.width() - width) // 2, below - height, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the card, and nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size takes other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange and self.isVisible():
            self.hide()
