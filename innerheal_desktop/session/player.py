"""A player: a moving finger on a timeline. The only mutable thing of a sitting."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import inf

from innerheal_desktop.session.comfort import Comfort, repaced, without_hold
from innerheal_desktop.session.timeline import Cue, Moment, Timeline

# A gap between two ticks that only a sleeping computer leaves, in seconds.
SLEEP_GAP = 2.0
# "Back" within this many seconds of a section's start goes to the section before, as on any player.
BACK_WITHIN = 3.0


class State(Enum):
    """Where a sitting stands."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Tick:
    """What one look at the player shows: the moment, the cues since the last look, what happened.

    `slept` says that the computer slept: the sitting stands paused where it was last seen.
    `ended` is true in the one tick in which the timeline came to its end.
    """

    moment: Moment
    cues: tuple[Cue, ...] = ()
    slept: bool = False
    ended: bool = False


class Player:
    """Plays a timeline against a clock (monotonic seconds that run through sleep).

    Position is arithmetic on the clock, never a count of ticks, so it cannot drift, and a late
    tick lands in the right place.
    """

    def __init__(self, timeline: Timeline, clock: Callable[[], float]) -> None:
        self.timeline = timeline
        self.state = State.READY
        self._clock = clock
        self._offset = 0.0  # the position at `_since`
        self._since = 0.0
        self._seen = 0.0  # the clock at the last tick
        self._heard = 0.0  # cues before this position have been delivered
        self._practised = 0.0  # active seconds before `_since`

    @property
    def position(self) -> float:
        """Seconds into the sitting, 0…length."""
        return self._position_at(self._awake())

    @property
    def active(self) -> float:
        """Seconds really practised: time that ran, without pauses, sleep or skipped sections."""
        if self.state is not State.RUNNING:
            return self._practised
        return self._practised + self._ran_until(self._awake())

    def start(self) -> None:
        """Begin, once."""
        if self.state is State.READY:
            self._run()

    def pause(self) -> None:
        """Stand still here."""
        if self.state is State.RUNNING:
            self._settle(self._awake())
            self.state = State.PAUSED

    def resume(self) -> None:
        """Go on from here, or from the begin of the line that is being said here."""
        if self.state is State.PAUSED:
            # A line that was broken off is said again, and shown again, from its first word.
            line = self.timeline.line_at(self._offset)
            self._offset = line.at if line is not None else self._offset
            self._run()

    def seek(self, t: float) -> None:
        """Go to `t` seconds, never into the middle of a line; what lies between is not heard."""
        if self.state is State.ENDED:
            return
        position, to = self.position, self.timeline.landing(t)
        if t < position <= to:
            to = self.timeline.landing(t, back=True)
        if self.state is State.RUNNING:
            self._settle(self._awake())
            self._since = self._seen = self._clock()
        self._offset = self._heard = min(max(to, 0.0), self.timeline.length)

    def section(self, step: int) -> None:
        """Go to the next (+1) or previous (−1) section; past the last one, to the end."""
        starts = [mark.start for mark in self.timeline.sections]
        position = self.position
        here = max(bisect_right(starts, position) - 1, 0)
        if step > 0:
            target = here + 1
        elif position - starts[here] < BACK_WITHIN:
            # Sections may begin together (one that opens with another session).
            target = max(bisect_left(starts, starts[here]) - 1, 0)
        else:
            target = here
        self.seek(starts[target] if target < len(starts) else self.timeline.length)

    def release(self) -> None:
        """End what waits at this moment: a tap, an answer, a finished page."""
        if self.state in (State.RUNNING, State.PAUSED):
            self.timeline = self.timeline.released(self.position)

    def repace(self, comfort: Comfort) -> None:
        """Breathe with this comfort from the next turn of the breath on, or from the start."""
        if self.state is not State.ENDED:
            at = -1.0 if self.state is State.READY else self.position
            self.timeline = repaced(self.timeline, at, comfort)

    def skip_hold(self, comfort: Comfort) -> None:
        """Breathe on, where the breath is held or rests now."""
        if self.state is State.RUNNING:
            self.timeline = without_hold(self.timeline, self.position, comfort)

    def stop(self) -> None:
        """End early; the active seconds stay true."""
        if self.state is State.RUNNING:
            self._settle(self._awake())
        self.state = State.ENDED

    def tick(self) -> Tick:
        """Look: what is now, what was to be heard since the last look."""
        if self.state is not State.RUNNING:
            return Tick(self.timeline.at(self._offset))
        now = self._clock()
        if now - self._seen > SLEEP_GAP:
            self._settle(self._seen)
            self.state = State.PAUSED
            return Tick(self.timeline.at(self._offset), slept=True)
        self._seen = now
        position = self._position_at(now)
        ended = position >= self.timeline.length
        cues = self.timeline.cues_between(self._heard, inf if ended else position)
        self._heard = max(self._heard, position)
        if ended:
            self._settle(now)
            self.state = State.ENDED
        return Tick(self.timeline.at(position), cues, ended=ended)

    def _awake(self) -> float:
        """The clock, or the last moment seen if the computer slept since."""
        now = self._clock()
        slept = self.state is State.RUNNING and now - self._seen > SLEEP_GAP
        return self._seen if slept else now

    def _run(self) -> None:
        self._since = self._seen = self._clock()
        self.state = State.RUNNING

    def _ran_until(self, now: float) -> float:
        return min(max(now - self._since, 0.0), self.timeline.length - self._offset)

    def _position_at(self, now: float) -> float:
        if self.state is not State.RUNNING:
            return self._offset
        return self._offset + self._ran_until(now)

    def _settle(self, now: float) -> None:
        """Bank the time that ran until `now`, and stand there."""
        ran = self._ran_until(now)
        self._practised += ran
        self._offset += ran
        self._since = now
