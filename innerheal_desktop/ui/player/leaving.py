"""The ways out of a sitting: pause and ask, the way back from its depth, the line for dizziness."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from innerheal_desktop.tongue import tr
from innerheal_desktop.ui.player.depth import Depth
from innerheal_desktop.ui.player.following import stop_line
from innerheal_desktop.ui.player.room import Room
from innerheal_desktop.ui.player.sitting import STEADY, Sitting, Stage
from innerheal_desktop.ui.player.view import View


class Leaving:
    """Lays the sheets with the ways on; `asked` says that one lies there."""

    def __init__(self, view: View, room: Room, depth: Depth) -> None:
        self.asked = False
        self._view = view
        self._room = room
        self._depth = depth

    def leave(self, sitting: Sitting) -> None:
        """The first time: pause and ask. The second time, or after the end: go."""
        if self.asked or sitting.stage in (Stage.READY, Stage.OVERTIME):
            sitting.stop()
        elif self._depth.is_deep(sitting):
            self.asked = True
            self._depth.come_back(sitting)
        else:
            self.asked = True
            sitting.pause()
            self.ask(sitting)

    def ask(self, sitting: Sitting) -> None:
        """Ask how to go on, where it stands paused."""
        words = tr(sitting.note) if sitting.note else tr("Your place is kept.")
        self._open(sitting, tr("Paused"), words)

    def dizzy(self, sitting: Sitting) -> None:
        """The line for whoever has too much air, and whom to call; the breath waits."""
        self.asked = True
        sitting.pause()
        self._open(sitting, tr("Breathe as it comes"), stop_line(self._room.preferences))

    def _open(self, sitting: Sitting, heading: str, words: str) -> None:
        self.asked = True
        self._view.parts.caption.say("")
        self._view.open_sheet(heading, words, _ways(sitting))


def _ways(sitting: Sitting) -> tuple[tuple[str, Callable[[], None]], ...]:
    steady = (tr("Steady me"), partial(sitting.stop, then=STEADY))
    return (
        (tr("Keep going"), sitting.resume),
        *([steady] if sitting.player.timeline.session != STEADY else []),
        (tr("End"), sitting.stop),
    )
