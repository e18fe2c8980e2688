"""A line that says what just happened, or is so, with one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.long_words import LongWords


class ToldLine(QWidget):
    """Stays until it is cleared, or until what it offers is done."""

    def __init__(self) -> None:
        super().__init__()
        self._do: Callable[[], None] = lambda: None
        self.words = LongWords("", Type.BODY)
        self.button = Button("")
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.hide()

    def offer(
        self, words: str, way: str, name: str, do: Callable[[], None], icon: str = ""
    ) -> None:
        """Say `words`, and offer a `way`, called `name` in full."""
        self._do = do
        self.button.symbol = icon
        self.words.say(words)
        self.button.setText(way)
        self.button.setAccessibleName(name)
        self.button.show()
        self.button.updateGeometry()
        self.show()

    def say(self, words: str) -> None:
        """Say `words` alone; nothing when empty."""
        self.words.say(words)
        self.button.hide()
        self.setVisible(bool(words))

    def _pressed(self) -> None:
        self._do()
