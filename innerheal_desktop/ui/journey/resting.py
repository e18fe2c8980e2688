"""Resting, shown calmly: since when, that nothing runs, and one press to be back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.plain_label import PlainLabel


class RestingLine(QWidget):
    """Hidden while there are no words; `back` when the person is."""

    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", Type.BODY)
        self.button = Button(tr("I am back"), name=tr("I am back: end the rest"))
        self.button.clicked.connect(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.hide()

    def say(self, words: str, *, can_end: bool = True) -> None:
        """Show the rest in words, or nothing."""
        self.words.say(words)
        self.button.setVisible(can_end)
        self.setVisible(bool(words))
