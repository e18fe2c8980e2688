"""Writing for a while: a time that runs out of sight, and says so softly when it is over.

`Timed(clock, bell)`: `clock` gives seconds that only go forward, `bell` is struck once at the
end; `timed_in(room)` makes one of a room. It begins nothing by itself, takes no focus, never closes
a page, and keeps its height while it runs, so that no line of the page is moved under the hand.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.accessibility import Announcer
from innerheal_desktop.ui.journal.room import Room
from innerheal_desktop.ui.journal.writing.bell import EndBell
from innerheal_desktop.ui.journal.writing.hourglass import Hourglass
from innerheal_desktop.ui.journal.writing.running import Running
from innerheal_desktop.ui.journal.writing.times import Choosing

LONGER = 300.0  # seconds that “a little longer” is
LOOK = 1_000  # milliseconds between two looks at the clock


class Bell(Protocol):
    """What rings at the end."""

    def ring(self) -> None:
        """Strike it once."""
        ...

    def let_go(self) -> None:
        """Let it end by itself, if it still rings."""
        ...


class Timed(QWidget):
    """Choose a time, write, and hear a bell. `ended` comes when the person puts it away."""

    begun = Signal()  # the paper may take the focus back
    ended = Signal()

    def __init__(self, clock: Callable[[], float], bell: Bell) -> None:
        super().__init__()
        self.setAccessibleName(tr("Write for a while"))
        self.glass: Hourglass | None = None
        self.choosing, self.running = Choosing(), Running()
        self._clock = clock
        self._bell = bell
        self._announcer = Announcer(self)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self.look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choosing)
        column.addWidget(self.running)
        self.choosing.chosen.connect(self.begin)
        self.choosing.away.clicked.connect(self.end)
        self.running.pause.clicked.connect(self.turn)
        self.running.longer.clicked.connect(self.go_on)
        self.running.end.clicked.connect(self.end)
        self.running.hide()

    @property
    def over(self) -> bool:
        """Whether a time has run out, and stands there until it is put away."""
        return self.glass is not None and not self.glass.left(self._clock())

    def begin(self, seconds: float) -> None:
        """Let so many seconds run."""
        self.glass = Hourglass(seconds).stood_up(self._clock())
        self.choosing.hide()
        self.running.begin(seconds)
        self.running.show()
        self._looking.start()
        self.look()
        self.begun.emit()

    def turn(self) -> None:
        """Pause, or go on."""
        if self.glass is not None:
            now = self._clock()
            runs = self.glass.runs
            self.glass = self.glass.laid_down(now) if runs else self.glass.stood_up(now)
            self.look()
            self._announcer.say(tr("Paused") if runs else tr("Going on"))
            if not runs:
                self.begun.emit()

    def go_on(self) -> None:
        """A little longer, once it is over."""
        self.begin(LONGER)

    def end(self) -> None:
        """Put it away: another time may be chosen later."""
        self.glass = None
        self._looking.stop()
        self.running.hide()
        self.choosing.show()
        self.ended.emit()

    def look(self) -> None:
        """Show where the time stands. Asked for each second, and whenever it is seen again."""
        if self.glass is None:
            return
        left = self.glass.left(self._clock())
        before = self.running.at
        self.running.show_left(self.glass, left)
        if left and self.glass.runs and self.isVisible():
            self._looking.start()
        else:
            self._looking.stop()
        if self.running.at != before and self.running.at != "writing":
            self._announcer.say(self.running.said)
            if self.running.at == "over" and self.isVisible():
                self._bell.ring()

    def focus_first(self) -> None:
        """The first time that may be chosen, or the way to pause it."""
        first = self.running.pause if self.glass is not None else self.choosing.times[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Time went on while nobody looked."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody needs to look, and what is begun elsewhere has the sound to itself."""
        super().hideEvent(event)
        self._looking.stop()
        self._bell.let_go()


def timed_in(room: Room) -> Timed:
    """One that runs by the clock of a home, and rings through its hearing."""
    return Timed(room.house.home.clock.awake, EndBell(room.house.hearing))
