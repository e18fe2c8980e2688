"""A sitting as the page sees it: lead-in, running, paused, ended; player and sound together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from innerheal_desktop.session.comfort import AS_WRITTEN, Comfort
from innerheal_desktop.session.player import LONGEST_STALL, Player, State
from innerheal_desktop.session.steps import Step
from innerheal_desktop.session.timeline import Moment, Timeline
from innerheal_desktop.sound.behind import Behind
from innerheal_desktop.sound.silence import Sound
from innerheal_desktop.tongue import mark
from innerheal_desktop.ui.player.course import Course
from innerheal_desktop.ui.player.drafts import Written

LEAD_IN = 3.0
STEADY = "steady-now"
SLEPT = mark("The computer slept, or was very busy. Your place is kept.")


class Stage(Enum):
    """Where a sitting stands on its page."""

    READY = "ready"
    LEAD_IN = "lead-in"
    RUNNING = "running"
    PAUSED = "paused"
    OVERTIME = "overtime"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a sitting ended. `active` is seconds practised.

    `then` is the session that is wished for next, if any; `gate` is that of the session. `written`
    is what was written in it, or before it, and waits for a word.
    """

    timeline: Timeline
    active: float
    completed: bool
    then: str = ""
    gate: str = ""
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How a person sits: seconds to settle, their comfort, the end on a breath, staying on.

    `picture` is the one asked for in this sitting alone, or empty; `gate` the one before it.
    """

    lead_in: float = LEAD_IN
    comfort: Comfort = AS_WRITTEN
    on_breath: bool = False
    overtime: bool = False
    picture: str = ""
    gate: str = ""


class Count:
    """Seconds that pass, as often as they are looked at; what nobody looked at does not count."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.seconds = 0.0
        self._clock = clock
        self._seen = clock()

    def start(self) -> None:
        """Count from now."""
        self._seen = self._clock()

    def look(self) -> float:
        """The seconds so far."""
        now = self._clock()
        passed, self._seen = now - self._seen, now
        self.seconds += passed if passed <= LONGEST_STALL else 0.0
        return self.seconds


class Sitting(QObject):
    """Moves a player and a sound together, by one clock: monotonic seconds that stop in sleep.

    `tick` is called by whoever keeps the pace.
    """

    moved = Signal(Moment)  # at every tick
    staged = Signal(Stage)  # when it changes
    ended = Signal(Outcome)  # once

    # Long, as every way to go on is here in a few lines: all of them ask and set one stage.

    def __init__(
        self,
        timeline: Timeline,
        clock: Callable[[], float],
        sound: Sound,
        manner: Manner = Manner(),
    ) -> None:
        super().__init__()
        self.player = Player(timeline, clock)
        self.stage = Stage.READY
        self.note = ""
        self.over = Count(clock)
        self._settling = Count(clock)
        self.manner = manner
        self._sound = Behind(self.player, sound)
        self._course = Course(self.player, manner.comfort, on_breath=manner.on_breath)

    @property
    def moment(self) -> Moment:
        """What is now."""
        return self.player.timeline.at(self.player.position)

    @property
    def comfort(self) -> Comfort:
        """How the breath is eased now."""
        return self._course.comfort

    @property
    def leading(self) -> float:
        """Seconds of lead-in that are left."""
        return max(self.manner.lead_in - self._settling.look(), 0.0)

    @property
    def active(self) -> float:
        """Seconds practised so far, with what was sat on after the end."""
        return self.player.active + self.over.seconds

    def begin(self) -> None:
        """Leave the ready page: a while to settle, then the session."""
        if self.stage is Stage.READY:
            self._sound.prepare()
            self._settling.start()
            self._enter(Stage.LEAD_IN)
            if not self.manner.lead_in:
                self.skip_lead_in()

    def skip_lead_in(self) -> None:
        """Start now."""
        if self.stage is Stage.LEAD_IN:
            self.player.start()
            self._sound.play()
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
            self._sound.play()
            self._enter(Stage.RUNNING)

    def attend(self, step: Step, *, words: bool) -> None:
        """A hand is at `step`: that stays open, and the sound goes on behind it."""
        self.player.attend(step, words=words)
        self._sound.attend(step)

    def section(self, step: int) -> None:
        """Go to the next (+1) or previous (−1) section."""
        if self.stage in (Stage.RUNNING, Stage.PAUSED):
            self.player.section(step)
            self._sound.move()
            self.tick()

    def release(self) -> None:
        """End what waits now; the sound follows the shorter sitting."""
        if self._course.release():
            self._sound.turn()
            self.tick()

    def turn(self, timeline: Timeline) -> None:
        """Go on in `timeline`, which is this one up to now; the sound follows it."""
        self._course.turn(timeline)
        self._sound.turn()
        self.tick()

    def ease(self, comfort: Comfort) -> bool:
        """Breathe with this comfort from the next turn on; false where that changes nothing."""
        return self._sound_on(changed=self._course.ease(comfort))

    def skip_hold(self) -> bool:
        """Breathe on now, if the breath is held or rests; whether it was."""
        return self._sound_on(changed=self._course.skip_hold())

    def stop(self, *, then: str = "") -> None:
        """End: early, unless the sitting itself is over. `then` is the session wished for next."""
        if self.stage is Stage.OVERTIME:
            self.over.look()
            self._finish(completed=True, then=then)
        elif self.stage is not Stage.ENDED:
            self.player.stop()
            self._finish(completed=False, then=then)

    def tick(self) -> None:
        """Look at the player, and tell what is seen."""
        if self.stage is Stage.LEAD_IN and self.leading <= 0.0:
            self.skip_lead_in()
        if self.stage is Stage.ENDED:
            return
        if self.stage is Stage.OVERTIME:
            self.over.look()
        tick = self.player.tick()
        self._sound.follow(tick.moment)
        if tick.stalled and self.stage is Stage.RUNNING:
            self._sound.pause()
            self.note = SLEPT
            self._enter(Stage.PAUSED)
        self.moved.emit(tick.moment)
        if self.stage is Stage.RUNNING and (tick.ended or self.player.state is State.ENDED):
            if not self.manner.overtime:
                self._finish(completed=True)
                return
            self._sound.stop(ring=True)
            self.over.start()
            self._enter(Stage.OVERTIME)

    def _sound_on(self, *, changed: bool) -> bool:
        """Sound goes on in another timeline, where it is: what both share is not interrupted."""
        if changed:
            self._sound.prepare()
            self.moved.emit(self.moment)
        return changed

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.staged.emit(stage)

    def _finish(self, *, completed: bool, then: str = "") -> None:
        if self.stage is not Stage.OVERTIME:
            self._sound.stop(ring=completed)
        self._enter(Stage.ENDED)
        timeline, gate = self.player.timeline, self.manner.gate
        self.ended.emit(Outcome(timeline, self.active, completed, then, gate))
