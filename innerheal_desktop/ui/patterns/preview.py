"""A preview: two breaths of a pattern in the real picture, without a sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from innerheal_desktop.session.breath import BreathPattern
from innerheal_desktop.session.layout import lay_out
from innerheal_desktop.session.script import Bells, Script, Section, Settings
from innerheal_desktop.session.steps import Breathe
from innerheal_desktop.session.timeline import Timeline
from innerheal_desktop.ui.theme.palette import Palette
from innerheal_desktop.ui.theme.theme import Theme
from innerheal_desktop.ui.visuals.registry import visual

BREATHS = 2
# Milliseconds between two looks at the clock, the height in pixels, the room around the picture.
LOOK, TALL, AROUND = 16, 232, 8
# Milliseconds of quiet after the last change, before it breathes anew.
SETTLED = 500


class Preview(QWidget):
    """Breathes what it is shown, twice, while somebody sees it. `clock` is monotonic seconds."""

    def __init__(self, clock: Callable[[], float], theme: Theme, picture: str = "orb") -> None:
        super().__init__()
        self._clock = clock
        self._timeline: Timeline | None = None
        self._began = 0.0
        self.visual = visual(picture, theme.palette, theme.motion)
        self.visual.setParent(self)
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.tick)
        self._soon = QTimer(self, interval=SETTLED, singleShot=True)
        self._soon.timeout.connect(self.play)
        self.setFixedHeight(TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._wear)
        theme.moved.connect(self.visual.calm)

    @property
    def running(self) -> bool:
        """Whether it breathes now."""
        return self._timer.isActive()

    def show_pattern(self, pattern: BreathPattern) -> None:
        """Stand at the begin of this breath, and breathe it soon, if somebody sees it."""
        self.stop()
        self._timeline = two_breaths(pattern)
        self.visual.follow(self._timeline)
        self.visual.present(self._timeline.at(0.0))
        if self.isVisible():
            self._soon.start()

    def play(self) -> None:
        """Breathe it now, from the begin."""
        self._soon.stop()
        if self._timeline is not None and self.isVisible():
            self._began = self._clock()
            self._timer.start()
            self.tick()

    def tick(self) -> None:
        """Look at the clock once."""
        if self._timeline is None:
            return
        at = self._clock() - self._began
        if at >= self._timeline.length:
            self.stop()
            at = 0.0
        self.visual.present(self._timeline.at(max(at, 0.0)))

    def stop(self) -> None:
        """Be still."""
        self._timer.stop()
        self._soon.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it: it stops."""
        self.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture fills it."""
        self.visual.setGeometry(self.rect())
        self.visual.place(QRect(0, AROUND, self.width(), self.height() - 2 * AROUND))

    def _wear(self, palette: object) -> None:
        if isinstance(palette, Palette):
            self.visual.wear(palette)


def two_breaths(pattern: BreathPattern) -> Timeline:
    """The timeline of a preview."""
    breathing = Breathe(pattern=pattern, cycles=BREATHS, words=False)
    settings = Settings(bells=Bells(open=0, close=0))
    script = Script("preview", "", "", settings, (Section("", (breathing,)),))
    return lay_out(script, BREATHS * pattern.cycle)
