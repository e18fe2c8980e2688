"""A player: a moving finger on a timeline. The only mutable thing of a sitting."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import inf

from innerheal_desktop.session.holding import NO_PAGE, Page, Writing, last_moment
from innerheal_desktop.session.steps import Step
from innerheal_desktop.session.timeline import Cue, Moment, Timeline

# A gap between two looks, in seconds, that no busy computer leaves: the program itself stood still,
# or the computer slept where its clocks cannot tell.
LONGEST_STALL = 20.0
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

    `stalled` says that nobody looked for too long: the sitting is paused where it was last seen.
    `ended` is true in the one tick in which the timeline came to its end.
    """

    moment: Moment
    cues: tuple[Cue, ...] = ()
    stalled: bool = False
    ended: bool = False


class Player:
    """Plays a timeline against a clock (monotonic seconds that stop in sleep, as the sound's do).

    Position is arithmetic on the clock, never a count of ticks, so it cannot drift, and a late
    tick lands where the sound is. It stands still at the end of a page in which somebody writes.
    """

    # Long and many, as the arithmetic of one clock is not to be parted.

    def __init__(self, timeline: Timeline, clock: Callable[[], float]) -> None:
        self.timeline = timeline
        self.state = State.READY
        self._clock = clock
        self._offset = 0.0  # the position at `_since`
        self._since = 0.0
        self._seen = 0.0  # the clock at the last tick
        self._heard = 0.0  # cues before this position have been delivered
        self._practised = 0.0  # active seconds before `_since`
        self._page = NO_PAGE  # what somebody writes in

    @property
    def position(self) -> float:
        """Seconds into the sitting, 0…length."""
        return self._offset + self._passed(self._now())[0]

    @property
    def active(self) -> float:
        """Seconds really practised: time that ran, without pauses, sleep or skipped sections."""
        ran, held = self._passed(self._now())
        return self._practised + ran + self._page.counts(held)

    @property
    def holding(self) -> bool:
        """Whether the time of a page is over, and it waits for whoever writes in it."""
        ran, held = self._passed(self._now())
        here = self.timeline.span_at(self._offset + ran).waiting
        held += self._page.held
        return self.state is State.RUNNING and held > 0.0 and here is self._page.step

    def start(self) -> None:
        """Begin, once."""
        if self.state is State.READY:
            self._run()

    def pause(self) -> None:
        """Stand still here."""
        if self.state is State.RUNNING:
            self._settle(self._now())
            self.state = State.PAUSED

    def resume(self) -> None:
        """Go on from here, or from the beginning of the line that is being said here."""
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
            self._settle(self._now())
            self._since = self._seen = self._clock()
        self._offset = self._heard = min(max(to, 0.0), self.timeline.length)
        self._page = Page(self._page.step, self._page.writing)
        self._leave_page()

    def section(self, step: int) -> None:
        """Go to the next (+1) or previous (−1) section; past the last one, to the end."""
        self.seek(_section_beside(self.timeline, self.position, step))

    def release(self) -> None:
        """End what waits at this moment: a tap, an answer, a finished page."""
        if self.state in (State.RUNNING, State.PAUSED):
            self.turn(self.timeline.released(self.position))

    def attend(self, step: Step, *, words: bool) -> None:
        """A hand is at `step` now, if that waits; `words` says whether some stand there."""
        if self.state is State.RUNNING:
            self._settle(self._now())
        span = self.timeline.span_at(self._offset)
        if span.waiting is not None and span.waiting == step:
            writing = Writing(self._clock(), words)
            self._page = Page(span.waiting, writing, self._page.held)

    def turn(self, timeline: Timeline) -> None:
        """Go on in `timeline`, which is this one up to now."""
        if self.state is State.RUNNING:
            self._settle(self._now())
        self.timeline = timeline
        self._leave_page()

    def stop(self) -> None:
        """End early; the active seconds stay true."""
        if self.state is State.RUNNING:
            self._settle(self._now())
        self.state = State.ENDED

    def tick(self) -> Tick:
        """Look: what is now, what was to be heard since the last look."""
        if self.state is not State.RUNNING:
            return Tick(self.timeline.at(self._offset))
        now = self._clock()
        if now - self._seen > LONGEST_STALL:
            self._settle(self._seen)
            self.state = State.PAUSED
            return Tick(self.timeline.at(self._offset), stalled=True)
        self._seen = now
        position = self._offset + self._passed(now)[0]
        ended = position >= self.timeline.length
        cues = self.timeline.cues_between(self._heard, inf if ended else position)
        self._heard = max(self._heard, position)
        if ended:
            self._settle(now)
            self.state = State.ENDED
        return Tick(self.timeline.at(position), cues, ended=ended)

    def _now(self) -> float:
        """The clock, or the last moment seen if nobody has looked for too long."""
        now = self._clock()
        stalled = self.state is State.RUNNING and now - self._seen > LONGEST_STALL
        return self._seen if stalled else now

    def _run(self) -> None:
        self._since = self._seen = self._clock()
        self.state = State.RUNNING

    def _passed(self, now: float) -> tuple[float, float]:
        """Seconds since `_since` that the sitting moved on, and those in which a page was held."""
        if self.state is not State.RUNNING:
            return 0.0, 0.0
        over = self._since + last_moment(self.timeline.span_at(self._offset)) - self._offset
        held = self._page.holds(max(over, self._since), now)
        passed = max(now - self._since, 0.0) - held
        return min(passed, self.timeline.length - self._offset), held

    def _leave_page(self) -> None:
        """Forget what was written in a page that does not wait any more."""
        if self.timeline.span_at(self._offset).waiting is not self._page.step:
            self._page = NO_PAGE

    def _settle(self, now: float) -> None:
        """Bank the time that ran until `now`, and stand there."""
        ran, held = self._passed(now)
        self._practised += ran + self._page.counts(held)
        self._page = self._page.after(held)
        self._offset += ran
        self._since = now
        self._leave_page()


def _section_beside(timeline: Timeline, position: float, step: int) -> float:
    """Where the next (+1) or previous (−1) section begins; the end of all past the last one."""
    starts = [mark.start for mark in timeline.sections]
    here = max(bisect_right(starts, position) - 1, 0)
    if step > 0:
        return starts[here + 1] if here + 1 < len(starts) else timeline.length
    if position - starts[here] >= BACK_WITHIN:
        return starts[here]
    # Sections may begin together (one that opens with another session).
    return starts[max(bisect_left(starts, starts[here]) - 1, 0)]
