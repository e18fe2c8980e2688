"""A step of the welcome, and what the steps stand on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import L
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.hearing import Hearing
    from innerheal_desktop.ui.memory import Memory
    from innerheal_desktop.ui.preferences import Preferences
    from innerheal_desktop.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Room:
    """What the steps stand on. `clock` is monotonic seconds; `sigh` is twenty seconds to sit."""

    preferences: Preferences
    memory: Memory
    hearing: Hearing
    theme: Theme
    clock: Callable[[], float]
    sigh: Callable[[], Timeline]


class Step(QWidget):
    """A step: its title, and what stands below it, in `column`."""

    wanted = Signal(str)  # what the window does: `calm`, `fit`, `returning`, a page of the rail
    # What the way on says here, where it is not *Next*.
    way_on = ""

    def __init__(self, title: str, *lines: str) -> None:
        super().__init__()
        self.title = title
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(L)
        self.told: list[str] = []  # its words, for whoever hears the step come
        self.say(*lines)

    def say(self, *lines: str) -> None:
        """A paragraph for each line."""
        for line in lines:
            self.told.append(tr(line))
            self.column.addWidget(PlainLabel(tr(line), Type.BODY, characters=72))

    def button(self, words: str, wish: str, weight: Weight = Weight.PLAIN) -> None:
        """One more thing that can be asked for."""
        button = Button(words, weight)
        button.clicked.connect(partial(self.wanted.emit, wish))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
