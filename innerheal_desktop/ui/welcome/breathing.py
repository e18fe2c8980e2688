"""A picture of a sitting that breathes inside a page for a few seconds, with its sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.ui.hearing import AHEAD, Hearing
from innerheal_desktop.ui.theme.motion import Motion
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.visuals.registry import visual

# Milliseconds between two looks at the clock, and the height of the picture in pixels.
LOOK, TALL = 16, 300


class Breathing(QWidget):
    """Shows `timeline` from its begin, once; `ended` tells the seconds shown, and if it was all.

    `clock` is monotonic seconds.
    """

    ended = Signal(float, bool)

    def __init__(
        self, hearing: Hearing, clock: Callable[[], float], palette: Palette, motion: Motion
    ) -> None:
        super().__init__()
        self._hearing = hearing
        self._clock = clock
        self._timeline: Timeline | None = None
        self._began = 0.0
        self.visual = visual("orb", palette, motion)
        self.visual.setParent(self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.tick)
        self.setFixedHeight(TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def running(self) -> bool:
        """Whether it breathes now."""
        return self._timeline is not None

    def play(self, timeline: Timeline) -> None:
        """Breathe it, from its begin."""
        self.stop()
        self._timeline = timeline
        self._began = self._clock() + AHEAD
        self.visual.follow(timeline)
        self._hearing.listen(timeline)
        self.tick()
        self._timer.start()

    def wear(self, palette: object) -> None:
        """Change colours, to those of a `Palette`."""
        if isinstance(palette, Palette):
            self.visual.wear(palette)

    def calm(self, motion: Motion) -> None:
        """Change how much moves."""
        self.visual.calm(motion)

    def tick(self) -> None:
        """Look at the clock once."""
        if self._timeline is None:
            return
        at = self._clock() - self._began
        if at >= self._timeline.length:
            self.stop(whole=True)
        else:
            self.visual.present(self._timeline.at(max(at, 0.0)))

    def stop(self, *, whole: bool = False) -> None:
        """Be still."""
        timeline, self._timeline = self._timeline, None
        self._timer.stop()
        if timeline is not None:
            self._hearing.quiet(ring=whole)
            shown = timeline.length if whole else max(self._clock() - self._began, 0.0)
            self.ended.emit(shown, whole)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: it ends."""
        self.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture fills it."""
        self.visual.setGeometry(self.rect())
        self.visual.place(QRect(0, 8, self.width(), self.height() - 16))
