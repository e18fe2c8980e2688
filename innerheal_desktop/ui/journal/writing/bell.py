"""One soft bell at the end of a time, as loud as the person likes it, and over nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from innerheal_desktop.ui.hearing import AHEAD

if TYPE_CHECKING:
    from innerheal_desktop.session.timeline import Timeline
    from innerheal_desktop.ui.hearing import Hearing

SOUND = "chime"
RING = 6.0  # seconds until the device is let go of, softly


class EndBell:
    """Rings through `hearing`, which is asked for only then. Nothing rings where sound is off."""

    def __init__(self, hearing: Callable[[], Hearing]) -> None:
        self._hearing = hearing
        self._end = QTimer()
        self._end.setSingleShot(True)
        self._end.setInterval(round((AHEAD + RING) * 1000))
        self._end.timeout.connect(self._over)

    def ring(self) -> None:
        """Strike it once; not while something else sounds: a sitting keeps its own sound."""
        engine = self._hearing().engine
        if engine is None or engine.sounding or self._hearing().choices.master <= 0.0:
            return
        engine.prepare(_struck_once())
        engine.play(-AHEAD)
        self._end.start()

    def let_go(self) -> None:
        """Let it end by itself, if it still rings; what begins now has the sound to itself."""
        if self._end.isActive():
            self._over()

    def _over(self) -> None:
        self._end.stop()
        self._hearing().sound.stop(ring=True)


def _struck_once() -> Timeline:
    from innerheal_desktop.session.layout import Layout
    from innerheal_desktop.session.script import Bells, Script, Section, Settings
    from innerheal_desktop.session.steps import Bell

    steps = (Bell(sound=SOUND, ring=RING),)
    script = Script("bell", "Bell", "", Settings(bells=Bells(0, 0)), (Section("Bell", steps),))
    layout = Layout(script)
    return layout.timeline(layout.range[0])
