"""A sitting as the page sees it: lead-in, running, paused, ended; player and sound together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from innerheal_desktop.session.player import Player, State
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.ui.player.sound import Sound

LEAD_IN = 3.0
SLEPT = "The computer slept. Your place is kept."


class Stage(Enum):
    """Where a sitting stands on its page."""

    READY = "ready"
    LEAD_IN = "lead-in"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a sitting ended. `active` is seconds practised; `steady` asks for *Steady me* next."""

    timeline: Timeline
    active: float
    completed: bool
    steady: bool = False


class Sitting(QObject):
    """Moves a player and a sound together. `tick` is called by whoever keeps the pace."""

    moved = Signal(Moment)  # at every tick
    staged = Signal(Stage)  # when it changes
    ended = Signal(Outcome)  # once

    def __init__(self, timeline: Timeline, clock: Callable[[], float], sound: Sound) -> None:
        super().__init__()
        self.player = Player(timeline, clock)
        self.stage = Stage.READY
        self.note = ""
        self._clock = clock
        self._sound = sound
        self._since = 0.0

    @property
    def moment(self) -> Moment:
        """What is now."""
        return self.player.timeline.at(self.player.position)

    @property
    def leading(self) -> float:
        """Seconds of lead-in that are left."""
        return max(LEAD_IN - (self._clock() - self._since), 0.0)

    def begin(self) -> None:
        """Leave the ready page: three seconds to settle, then the session."""
        if self.stage is Stage.READY:
            self._sound.prepare(self.player.timeline)
            self._since = self._clock()
            self._enter(Stage.LEAD_IN)

    def skip_lead_in(self) -> None:
        """Start now."""
        if self.stage is Stage.LEAD_IN:
            self.player.start()
            self._sound.play(0.0)
            self._enter(Stage.RUNNING)

    def pause(self, note: str = "") -> None:
        """Stand still; the place is kept."""
        if self.stage is Stage.LEAD_IN:
            self.skip_lead_in()
        if self.stage is Stage.RUNNING:
            self.player.pause()
            self._sound.pause()
            self.note = note
            self._enter(Stage.PAUSED)

    def resume(self) -> None:
        """Go on."""
        if self.stage is Stage.PAUSED:
            self.note = ""
            self.player.resume()
            self._sound.play(self.player.position)
            self._enter(Stage.RUNNING)

    def section(self, step: int) -> None:
        """Go to the next (+1) or previous (−1) section."""
        if self.stage in (Stage.RUNNING, Stage.PAUSED):
            self.player.section(step)
            self._sound.seek(self.player.position)
            self.tick()

    def release(self) -> None:
        """End what waits now; the sound follows the shorter sitting."""
        before = self.player.timeline
        self.player.release()
        if self.player.timeline is not before:
            self._sound.prepare(self.player.timeline)
            self._sound.seek(self.player.position)
            self.tick()

    def stop(self, *, steady: bool = False) -> None:
        """End early."""
        if self.stage is not Stage.ENDED:
            self.player.stop()
            self._finish(completed=False, steady=steady)

    def tick(self) -> None:
        """Look at the player, and tell what is seen."""
        if self.stage is Stage.LEAD_IN and self.leading <= 0.0:
            self.skip_lead_in()
        if self.stage is Stage.ENDED:
            return
        tick = self.player.tick()
        if tick.slept and self.stage is Stage.RUNNING:
            self._sound.pause()
            self.note = SLEPT
            self._enter(Stage.PAUSED)
        self.moved.emit(tick.moment)
        if tick.ended or self.player.state is State.ENDED:
            self._finish(completed=True)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.staged.emit(stage)

    def _finish(self, *, completed: bool, steady: bool = False) -> None:
        self._sound.stop(ring=completed)
        self._enter(Stage.ENDED)
        self.ended.emit(Outcome(self.player.timeline, self.player.active, completed, steady))
