"""The course of a sitting: its timeline as the person changes it on the way."""

from __future__ import annotations

from collections.abc import Callable

from innerheal_desktop.session.comfort import (
    AS_WRITTEN,
    Comfort,
    eased,
    repaced,
    without_hold,
    written_at,
)
from innerheal_desktop.session.ending import on_a_breath
from innerheal_desktop.session.player import Player, State
from innerheal_desktop.session.timeline import Timeline


class Course:
    """Changes the timeline of `player`; with `on_breath` it ends where the last breath does.

    What whole breaths leave over at the end is only set aside, and comes back with another pace.
    """

    def __init__(self, player: Player, comfort: Comfort, *, on_breath: bool) -> None:
        self.comfort = comfort
        self._player = player
        self._on_breath = on_breath
        self._whole: Timeline = player.timeline
        if comfort != AS_WRITTEN:
            self._change(lambda: self._repace(comfort))
        self._end()

    def ease(self, comfort: Comfort) -> bool:
        """Breathe with this comfort from the next turn on; false where that changes nothing."""
        written = written_at(self._player.timeline, self._player.position)
        if written is None or eased(written, comfort) == eased(written, self.comfort):
            return False
        self.comfort = comfort
        return self._change(lambda: self._repace(comfort))

    def skip_hold(self) -> bool:
        """Breathe on now, if the breath is held or rests; whether it was."""
        return self._change(self._without_hold)

    def release(self) -> bool:
        """End what waits now; whether something did."""
        return self._change(self._player.release)

    def turn(self, timeline: Timeline) -> bool:
        """Go on in another timeline, which is this one up to now."""
        return self._change(lambda: self._player.turn(timeline))

    def _repace(self, comfort: Comfort) -> None:
        """Breathe with this comfort from the next turn of the breath on, or from the start."""
        player = self._player
        if player.state is not State.ENDED:
            at = -1.0 if player.state is State.READY else player.position
            player.turn(repaced(player.timeline, at, comfort))

    def _without_hold(self) -> None:
        """Breathe on, where the breath is held or rests now."""
        player = self._player
        if player.state is State.RUNNING:
            player.turn(without_hold(player.timeline, player.position, self.comfort))

    def _change(self, change: Callable[[], None]) -> bool:
        before = self._player.timeline = self._whole
        change()
        self._whole = self._player.timeline
        self._end()
        return self._whole is not before

    def _end(self) -> None:
        if self._on_breath:
            self._player.timeline = on_a_breath(self._whole)
