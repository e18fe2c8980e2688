"""The row below the picture: the breath, pause, Steady me, the way out, and the rest in *More*."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.player.more import More
from innerheal_desktop.ui.theme.contrast import faded
from innerheal_desktop.ui.theme.palette import token
from innerheal_desktop.ui.theme.spacing import XS
from innerheal_desktop.ui.widgets.button import Button, Weight

# Name (of the action, and of its key), words, icon, what it does in full.
ROW = (
    ("less-air", mark("Less air"), "smaller", mark("Less air: a smaller breath")),
    ("longer", mark("Longer"), "longer", mark("A longer breath")),
    ("shorter", mark("Shorter"), "shorter", mark("A shorter breath")),
    ("back", mark("Back"), "back", mark("Previous section")),
    ("pause", mark("Pause"), "pause", mark("Pause")),
    ("forward", mark("Next"), "forward", mark("Next section")),
    ("steady-here", mark("Steady me"), "steady", mark("Steady me now")),
    ("more", mark("More"), "more", mark("More: sound, captions, picture")),
    ("leave", mark("Leave"), "close", mark("Pause and choose how to leave")),
)
# Above the row, in a sitting that may stir.
DEEP_ROW = (
    ("too-much", mark("Too much"), "stop", mark("Too much: back to the room")),
    ("farther", mark("Farther"), "smaller", mark("Farther away")),
    ("nearer", mark("Nearer"), "plus", mark("Nearer")),
    ("support-here", mark("Support"), "support", mark("Support, over the sitting")),
)
BREATH = ("less-air", "longer", "shorter")
SECTIONS = ("back", "forward")
# Where there is no room for all the words, these keep theirs longest.
WORDS_FIRST = (
    *BREATH,
    "pause",
    "steady-here",
    "more",
    "leave",
    *SECTIONS,
)


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be done in a sitting: ease a breath, skip its holds, and so on.

    A `deep` one has *Too much*, a distance and Support in sight.
    """

    breath: bool = True
    holds: bool = False
    sections: bool = True
    steady: bool = True
    deep: bool = False


class Row(QWidget):
    """Buttons with their words, where there is room; `rows` are as `ROW`. `wanted` names one."""

    wanted = Signal(str)

    def __init__(
        self, rows: tuple[tuple[str, str, str, str], ...], words_first: tuple[str, ...]
    ) -> None:
        super().__init__()
        self._rows = rows
        self._words_first = words_first
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        row.addStretch(1)
        for key, words, icon, name in rows:
            weight = Weight.PLAIN if key == "too-much" else Weight.QUIET
            button = Button(tr(words), weight, icon=icon, name=tr(name))
            # A click leaves the keys with the sitting: Space goes on meaning pause.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self.wanted.emit, key))
            self.buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)

    def button(self, name: str) -> Button:
        """The button of an action."""
        return self.buttons[name]

    def tell_keys(self, keys: Callable[[str], str]) -> None:
        """Say beside each button which key does the same."""
        for name, words, _, full in self._rows:
            hint = keys(name) if name != "more" else ""
            tip = tr("{action} ({key})", action=tr(full), key=hint) if hint else tr(full)
            self.buttons[name].setToolTip(tip)
            self.buttons[name].setAccessibleName(tr(full) if name != "pause" else tr(words))
            self.buttons[name].setAccessibleDescription(hint)
        self.fit()

    def rest(self, *, resting: bool) -> None:
        """Step back while nobody touches anything; still readable."""
        ground, text = token(self.palette(), "bg"), token(self.palette(), "text")
        for button in self.buttons.values():
            button.ink = faded(text, ground, 0.4) if resting else None
            button.update()

    def minimumSizeHint(self) -> QSize:
        """Icons alone, at the least."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room; their icons, names and tooltips always."""
        self.fit()

    def fit(self) -> None:
        """Give words to as many as there is room for."""
        shown = [name for name in self._words_first if not self.buttons[name].isHidden()]
        icon = next(iter(self.buttons.values())).sizeHint().height()
        left = self.width() - len(shown) * (icon + XS)
        for name in shown:
            button = self.buttons[name]
            left -= max(button.whole() - icon, 0)
            tip = button.toolTip()
            button.show_words(words=left >= 0)
            button.setToolTip(tip)


class DeepRow(Row):
    """What is at hand in a sitting that may stir: *Too much*, the distance, Support.

    It is `offered` in such a sitting alone, and away while a sheet lies over it.
    """

    def __init__(self) -> None:
        super().__init__(DEEP_ROW, tuple(row[0] for row in DEEP_ROW))
        self.offered = False
        self.hide()

    def offer(self, keys: Callable[[str], str], *, offered: bool) -> None:
        """Be there in this sitting, with the keys that do the same, or not."""
        self.offered = offered
        self.setVisible(offered)
        self.tell_keys(keys)


class Controls(Row):
    """The row below the picture, and its `more`."""

    def __init__(self, more: More) -> None:
        super().__init__(ROW, WORDS_FIRST)
        self.more = more
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def offer(self, offers: Offers, keys: Callable[[str], str]) -> None:
        """Show only what can be done in this session, with the keys that do it."""
        for name in BREATH:
            self.buttons[name].setVisible(offers.breath)
        for name in SECTIONS:
            self.buttons[name].setVisible(offers.sections and not offers.breath)
        self.buttons["steady-here"].setVisible(offers.steady)
        self.more.offer(offers, keys)
        self.tell_keys(keys)

    def show_running(self, *, running: bool) -> None:
        """Say what Space does now."""
        words, icon = (tr("Pause"), "pause") if running else (tr("Go on"), "play")
        button = self.buttons["pause"]
        button.setText(words)
        button.setAccessibleName(words)
        button.symbol = icon
        button.updateGeometry()
        button.update()
