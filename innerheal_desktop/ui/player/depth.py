"""Depth: what is at hand in a sitting that may stir a person. Nearer and farther, and the way back.

When it is too much, or whoever is amid it leaves, the room comes first: four short lines, twenty
seconds, and a way to end now in sight from the first of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from innerheal_desktop.tongue import mark, tr
from innerheal_desktop.ui.accessibility import Announcer

if TYPE_CHECKING:
    from innerheal_desktop.ui.player.room import Room
    from innerheal_desktop.ui.player.sitting import Sitting
    from innerheal_desktop.ui.player.view import View

READINESS = "readiness"
GATES = (READINESS, "gentle")
GROUNDING, STEADY, SUPPORT = "ground-54321", "steady-now", "support-here"
# How much of the picture and of the sound behind is left, from as near as it is to the farthest.
SHARES = (1.0, 0.7, 0.4, 0.1)
# A window that has been in the background for so many seconds is left in peace.
AWAY_SECONDS = 60.0
AWAY = mark("You were somewhere else for a while. Your place is kept.")
# The way back: one line after the other, each for so many seconds.
LINES = (
    mark("Feel what is under you."),
    mark("Look around."),
    mark("Name three things."),
    mark("You are in today."),
)
LINE_SECONDS = 5.0
LET_GO = mark("Look around the room, press your hands together, and let the pictures go.")
NO_HURRY = mark("Twenty seconds to arrive. You can end now at any moment.")
# Milliseconds between two looks at the clock.
_LOOK = 250


class Distance:
    """How far away all of it is: the picture fades, and the sound behind grows quieter."""

    def __init__(self, view: View, room: Room) -> None:
        self.level = 0
        self._view = view
        self._room = room

    def stand(self, level: int) -> None:
        """Be so far away, 0…3."""
        self.level = level
        self._view.recede(SHARES[level])
        self._room.loudness.recede(SHARES[level])

    def move(self, by: int) -> str:
        """A step farther (+1) or nearer (−1), and what to say of it."""
        level = min(max(self.level + by, 0), len(SHARES) - 1)
        moved = level != self.level
        self.stand(level)
        if by > 0:
            return tr("A little farther away.") if moved else tr("As far away as it goes.")
        return tr("A little nearer.") if moved else tr("As near as it is written.")


class Away:
    """Notices when nobody has been at the window for a while. `clock` is monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: float | None = None

    def look(self, *, here: bool) -> bool:
        """Whether somebody has been away for `AWAY_SECONDS` by now; true once."""
        now = self._clock()
        if here or self._since is None:
            self._since = None if here else now
            return False
        if now - self._since < AWAY_SECONDS:
            return False
        self._since = None
        return True


class WayBack(QObject):
    """The lines of the way back, one after the other, at the head of the player's sheet."""

    def __init__(self, view: View, clock: Callable[[], float]) -> None:
        super().__init__(view)
        self._view = view
        self._clock = clock
        self._begun = 0.0
        self._shown = -1
        self._announcer = Announcer(view)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Show the first line now, and the others in their time."""
        self._begun, self._shown = self._clock(), -1
        self._timer.start()
        self.look()

    def end(self) -> None:
        """The sheet has gone."""
        self._timer.stop()

    def look(self) -> None:
        """Show the line that is due."""
        due = min(int((self._clock() - self._begun) / LINE_SECONDS), len(LINES) - 1)
        if due != self._shown:
            self._shown = due
            self._view.parts.sheet.heading.say(tr(LINES[due]))
            self._announcer.say(tr(LINES[due]))
        if due == len(LINES) - 1:
            self._timer.stop()


class Depth:
    """Does what is particular to a sitting that may stir; elsewhere it keeps out of the way."""

    def __init__(self, view: View, room: Room) -> None:
        self.distance = Distance(view, room)
        self.away = Away(room.clock)
        self.back = WayBack(view, room.clock)
        self._view = view
        self._room = room

    def begin(self) -> None:
        """Another sitting: as near as it is written."""
        self.back.end()
        self.distance.stand(0)

    def watch(self, sitting: Sitting | None, *, here: bool) -> None:
        """A sitting that may stir waits for whoever is somewhere else for a while."""
        if sitting is None or sitting.manner.gate not in GATES:
            return
        if self.away.look(here=here):
            sitting.pause(AWAY)

    def do(self, name: str, sitting: Sitting) -> str:
        """Do what an action is named for; what to say of it, if anything."""
        if name == "too-much":
            self.too_much(sitting)
            return ""
        return self.distance.move(1 if name == "farther" else -1)

    def too_much(self, sitting: Sitting) -> None:
        """The room at once: silence, the picture far away, and grounding one press away."""
        self.distance.stand(len(SHARES) - 1)
        ways = (
            (tr("Ground with the senses"), lambda: sitting.stop(then=GROUNDING)),
            (tr("Steady me"), lambda: sitting.stop(then=STEADY)),
            (tr("Support"), lambda: self._room.do(SUPPORT)),
            (tr("End now"), sitting.stop),
        )
        self._open(sitting, tr(LET_GO), ways)

    def come_back(self, sitting: Sitting) -> None:
        """The short way back, before a sitting is left amid its depth."""
        ways = (
            (tr("End now"), sitting.stop),
            (tr("Ground with the senses"), lambda: sitting.stop(then=GROUNDING)),
            (tr("Steady me"), lambda: sitting.stop(then=STEADY)),
        )
        self._open(sitting, tr(NO_HURRY), ways)

    def is_deep(self, sitting: Sitting) -> bool:
        """Whether it is amid its depth: past its first two parts, and before the return."""
        if sitting.manner.gate not in GATES:
            return False
        last = len(sitting.player.timeline.sections) - 1
        return min(2, last) <= sitting.moment.section < last

    def is_last_part(self, sitting: Sitting) -> bool:
        """Whether it is on its way back, which is not hurried through after the deepest work."""
        last = len(sitting.player.timeline.sections) - 1
        return sitting.manner.gate == READINESS and sitting.moment.section >= last

    def _open(
        self, sitting: Sitting, words: str, ways: tuple[tuple[str, Callable[[], None]], ...]
    ) -> None:
        def keep() -> None:
            self.back.end()
            self._view.close_sheet()
            sitting.resume()

        sitting.pause()
        self._view.parts.caption.say("")
        self._view.open_sheet(tr(LINES[0]), words, (*ways, (tr("Keep going"), keep)))
        self.back.begin()
