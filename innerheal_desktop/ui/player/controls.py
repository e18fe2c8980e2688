"""The row below the picture: pause, sections, sound, and Steady me."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.ui.theme.contrast import faded
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import S
from innerheal_desktop.ui.widgets.button import Button, Weight


class Controls(QWidget):
    """Buttons with their words. `actions` maps a name of `ROW` to what pressing it does."""

    ROW = (
        ("back", "Back", "back", "Previous section"),
        ("pause", "Pause", "pause", "Pause"),
        ("forward", "Next", "forward", "Next section"),
        ("mute", "Mute", "sound", "Mute the sound"),
        ("steady", "Steady me", "steady", "Steady me now"),
        ("leave", "Leave", "close", "Pause and choose how to leave"),
    )

    def __init__(self, actions: Mapping[str, Callable[[], None]]) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addStretch(1)
        for key, words, icon, name in self.ROW:
            button = Button(words, Weight.QUIET, icon=icon, name=name)
            button.clicked.connect(actions[key])
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_running(self, *, running: bool) -> None:
        """Say what Space does now."""
        self._label("pause", *(("Pause", "pause") if running else ("Go on", "play")))

    def show_muted(self, *, muted: bool) -> None:
        """Say what M does now."""
        self._label("mute", *(("Unmute", "silent") if muted else ("Mute", "sound")))

    def offer(self, *, sections: bool, steady: bool) -> None:
        """Show only what can be done in this session."""
        for key in ("back", "forward"):
            self._buttons[key].setVisible(sections)
        self._buttons["steady"].setVisible(steady)
        self._fit()

    def rest(self, *, resting: bool) -> None:
        """Step back while nobody touches anything; still readable."""
        ground, text = token(self.palette(), "bg"), token(self.palette(), "text")
        for button in self._buttons.values():
            button.ink = faded(text, ground, 0.4) if resting else None
            button.update()

    def minimumSizeHint(self) -> QSize:
        """Icons alone, at the least."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room; their icons, names and tooltips always."""
        self._fit()

    def _fit(self) -> None:
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        whole = sum(button.whole() + S for button in shown)
        for button in self._buttons.values():
            button.show_words(words=whole <= self.width())

    def _label(self, key: str, words: str, icon: str) -> None:
        button = self._buttons[key]
        button.setText(words)
        button.setAccessibleName(words)
        button.symbol = icon
        button.updateGeometry()
        button.update()
