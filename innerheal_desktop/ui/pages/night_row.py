"""The offer of night colours: one quiet line late in the day, once, and never put on by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from innerheal_desktop.settings.fields import Settings
from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button, Weight
from innerheal_desktop.ui.widgets.flow import Flow
from innerheal_desktop.ui.widgets.plain_label import PlainLabel

# Sunset is not known without asking where somebody is: from nine in the evening until four.
FROM, UNTIL = 21, 4
# Who chose high contrast, or the night already, is not asked.
DAY_COLOURS = ("system", "dawn", "dusk")


def is_time(settings: Settings, hour: int) -> bool:
    """Whether night colours may be offered at `hour` (0…23, local)."""
    late = hour >= FROM or hour < UNTIL
    return late and settings.theme in DAY_COLOURS and not settings.night_offered


class NightRow(QWidget):
    """The line and its two answers."""

    answered = Signal(bool)  # whether they are worn

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Night colours"))
        self.line = PlainLabel(tr("Night colours are warm and dim."), Type.BODY, tone="muted")
        self.line.setWordWrap(False)
        row = Flow(S)
        self.setLayout(row)
        row.addWidget(self.line)
        for worn, words, name in (
            (True, tr("Wear them"), tr("Wear the night colours")),
            (False, tr("Not now"), tr("Keep the colours as they are")),
        ):
            button = Button(words, Weight.QUIET, name=name)
            button.clicked.connect(lambda _=False, worn=worn: self._answer(worn=worn))
            row.addWidget(button)
        self.hide()

    def _answer(self, *, worn: bool) -> None:
        self.hide()
        self.answered.emit(worn)
