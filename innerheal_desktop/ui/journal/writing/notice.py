"""A notice: one quiet line of what is so, and what can be done about it below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import HALO, Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.long_words import LongWords


class Way(NamedTuple):
    """Something that can be done: its word, what it is called in full, and how it is done."""

    words: str
    do: Callable[[], object]
    name: str = ""
    icon: str = ""
    weight: Weight = Weight.PLAIN


class Notice(QWidget):
    """Hidden until it has something to say; pressing a way clears it, and then does it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.words = LongWords("", Type.BODY)
        self.ways = Flow(XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        words = QHBoxLayout()
        words.setSpacing(0)
        words.addSpacing(HALO)  # where the edge of a button is
        words.addWidget(self.words, 1)
        column.addLayout(words)
        column.addLayout(self.ways)
        self.hide()

    def say(self, words: str, *ways: Way) -> None:
        """Say `words`, and offer `ways`; nothing when they are empty."""
        self.words.say(words)
        self.ways.clear()
        for way in ways:
            button = Button(way.words, way.weight, icon=way.icon, name=way.name)
            button.clicked.connect(partial(self._do, way))
            self.ways.addWidget(button)
            button.show()
        self.setVisible(bool(words))
        self.updateGeometry()

    def buttons(self) -> list[Button]:
        """The ways, in their order."""
        return [each for each in self.ways.widgets() if isinstance(each, Button)]

    def clear(self) -> None:
        """Nothing is to be said any more."""
        self.say("")

    def focus_first(self) -> None:
        """The first way."""
        for button in self.buttons()[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, way: Way) -> None:
        self.clear()
        way.do()
