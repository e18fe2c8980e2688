"""The hand: what keys, buttons and clicks do to a sitting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from innerheal_desktop.session.steps import Tap
from innerheal_desktop.ui.player.sitting import Sitting, Stage
from innerheal_desktop.ui.player.view import View

STEADY = "steady-now"
FULL_SCREEN = Qt.WindowState.WindowFullScreen
KEYS: dict[int, str] = {
    Qt.Key.Key_Space: "pause",
    Qt.Key.Key_Escape: "leave",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Right: "forward",
    Qt.Key.Key_M: "mute",
    Qt.Key.Key_G: "steady",
    Qt.Key.Key_F11: "screen",
}
TAPS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Controls step back after this many seconds without input.
IDLE = 5.0


class Hand:
    """Acts on the sitting it holds, and remembers when it last moved."""

    def __init__(
        self, view: View, mute: Callable[[bool], None], clock: Callable[[], float]
    ) -> None:
        self.sitting: Sitting | None = None
        self.muted = False
        self.leaving = False
        self._view = view
        self._set_mute = mute
        self._clock = clock
        self._touched = 0.0
        self._resting = False

    def take(self, sitting: Sitting) -> None:
        """Hold a new sitting."""
        self.sitting = sitting
        self.leaving = False
        self.touch()
        steady = sitting.player.timeline.session != STEADY
        sections = len(sitting.player.timeline.sections) > 1
        self._view.parts.controls.offer(sections=sections, steady=steady)

    def touch(self) -> None:
        """The person did something: everything comes forward."""
        self._touched = self._clock()
        self.rest()

    def rest(self) -> None:
        """Let header and controls step back once nobody has touched anything for a while."""
        idle = self._clock() - self._touched > IDLE
        if idle != self._resting:
            self._resting = idle
            self._view.rest(resting=idle)

    def key(self, key: int) -> bool:
        """Do what a key means now; false when it means nothing here."""
        self.touch()
        sitting, name = self.sitting, KEYS.get(key, "")
        if sitting is None:
            return False
        if sitting.stage is Stage.LEAD_IN and name not in ("leave", "screen"):
            sitting.skip_lead_in()
        elif self.tapping() and key in TAPS:
            self.release()
        elif name:
            self.act(name)
        return bool(name) or sitting.stage is Stage.LEAD_IN

    def click(self) -> None:
        """A click skips the lead-in, and is the tap that a step waits for."""
        self.touch()
        if self.sitting is not None and self.sitting.stage is Stage.LEAD_IN:
            self.sitting.skip_lead_in()
        elif self.tapping():
            self.release()

    def act(self, name: str) -> None:
        """Do what a button of this name says."""
        sitting = self.sitting
        self.touch()
        if sitting is None:
            return
        if name == "pause":
            (sitting.resume if sitting.stage is Stage.PAUSED else sitting.pause)()
        elif name in ("back", "forward"):
            sitting.section(1 if name == "forward" else -1)
        elif name == "mute":
            self._mute()
        elif name == "steady" and sitting.player.timeline.session != STEADY:
            sitting.stop(steady=True)
        elif name == "leave":
            self._leave(sitting)
        elif name == "screen":
            window = self._view.window()
            window.setWindowState(window.windowState() ^ FULL_SCREEN)

    def ask(self, sitting: Sitting) -> None:
        """Open the sheet with the ways on."""
        self.leaving = True
        ways = [
            ("Keep going", sitting.resume),
            ("Steady me", lambda: self.act("steady")),
            ("End", sitting.stop),
        ]
        if sitting.player.timeline.session == STEADY:
            del ways[1]
        self._view.parts.caption.say("")
        self._view.open_sheet("Paused", sitting.note or "Your place is kept.", tuple(ways))

    def release(self) -> None:
        """The person is ready: what waits ends here."""
        self.touch()
        if self.sitting is not None:
            self.sitting.release()

    def tapping(self) -> bool:
        """Whether a tap is what the session waits for."""
        running = self.sitting is not None and self.sitting.stage is Stage.RUNNING
        return running and isinstance(self._view.parts.waiting.step, Tap)

    def _leave(self, sitting: Sitting) -> None:
        """The first time: pause and ask. The second time: end."""
        if self.leaving or sitting.stage is Stage.READY:
            sitting.stop()
        else:
            sitting.pause()
            self.ask(sitting)

    def _mute(self) -> None:
        self.muted = not self.muted
        self._set_mute(self.muted)
        self._view.parts.controls.show_muted(muted=self.muted)
