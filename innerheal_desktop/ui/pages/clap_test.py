"""When sound is heard: a slider for devices that are late, and a light and a tap to set it by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.hearing import Hearing
from innerheal_desktop.ui.pages.listening import Beat, Trial
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.spacing import L, S
from innerheal_desktop.ui.theme.typography import Type
from innerheal_desktop.ui.widgets.button import Button
from innerheal_desktop.ui.widgets.card import Card
from innerheal_desktop.ui.widgets.plain_label import PlainLabel
from innerheal_desktop.ui.widgets.pulse import Pulse
from innerheal_desktop.ui.widgets.slider import Slider, SliderRow

HELP = mark(
    "Wireless headphones play late. Start the test and watch the light. If you hear the tap "
    "after it, move to the right; before it, to the left; until both come together."
)
MOST = 250
# Seconds that the light takes to fade; where nothing may move, how long it stays on.
FADE, ON = 0.7, 0.3
# Milliseconds between two looks at the clock.
LOOK = 8


def late(milliseconds: int) -> str:
    """`40 ms later`; no change is `as it comes`."""
    if not milliseconds:
        return tr("as it comes")
    n = abs(milliseconds)
    return tr("{n} ms later", n=n) if milliseconds > 0 else tr("{n} ms earlier", n=n)


def light_after(seconds: float, motion: Motion) -> float:
    """How bright the light is, 0…1, so many seconds after a tap."""
    if motion is Motion.NONE:
        return 1.0 if seconds < ON else 0.0
    return max(1.0 - seconds / FADE, 0.0) ** 2 if seconds < FADE else 0.0


class ClapTest(Card):
    """Pressed once, the beat begins; pressed again, or when the page is left, it ends."""

    def __init__(
        self, hearing: Hearing, trial: Trial, clock: Callable[[], float], motion: Motion
    ) -> None:
        super().__init__(tr("Light and sound together"))
        self._hearing = hearing
        self._trial = trial
        self._motion = motion
        self.beat = Beat(clock, hearing.clap)
        self.pulse = Pulse()
        self.button = Button(tr("Start the test"), name=tr("Start the clap test"))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        slider = Slider(-MOST, MOST, step=10, page=50, origin=0)
        self.row = SliderRow(tr("Heard"), tr("The sound is heard"), slider, late)
        self._build()

    def show_choices(self) -> None:
        """Stand where the choices say."""
        self.row.show_value(round(self._hearing.choices.latency_ms))

    def look(self) -> None:
        """Shine as long after the newest tap as it is now."""
        self.pulse.shine(light_after(self.beat.since(), self._motion))

    def _build(self) -> None:
        self.row.moved.connect(self._move)
        self.button.clicked.connect(self._press)
        self._trial.ended.connect(self._end)
        across = QHBoxLayout()
        across.setSpacing(L)
        across.addWidget(self.pulse)
        across.addWidget(self.button)
        across.addStretch(1)
        self.body.addWidget(PlainLabel(tr("Light and sound together"), Type.H3))
        self.body.addWidget(PlainLabel(tr(HELP), Type.BODY, tone="muted", characters=70))
        self.body.addSpacing(S)
        self.body.addWidget(self.row)
        self.body.addLayout(across)

    def _move(self, milliseconds: int) -> None:
        self._hearing.change(replace(self._hearing.choices, latency_ms=float(milliseconds)))

    def _press(self) -> None:
        if self._trial.begin(self.button):
            self.beat.begin()
            self._timer.start()

    def _end(self) -> None:
        self._timer.stop()
        self.pulse.shine(0.0)
