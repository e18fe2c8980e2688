"""The clocks of a sitting, compared: whether the computer slept, or its clock or zone was changed.

Nothing of it changes what is counted. A record only carries the words (`MARKS` of `records`), so
that years later nobody wonders about a sitting of ten minutes that took an hour by the wall clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from innerheal_desktop.clock import Clock
from innerheal_desktop.practice.zone import this_zone

# A computer that was suspended for longer than this slept, in seconds.
SLEEP = 5.0
# A wall clock that moved by so much more or less than time did was set, in seconds. What keeps it
# right by itself moves it by fractions, and a computer that wakes reads it to the second.
JUMP = 2.0


@dataclass(frozen=True, slots=True)
class Look:
    """What the clocks showed at one moment: seconds `awake`, `elapsed` and on the `wall` (UTC)."""

    awake: float
    elapsed: float
    wall: float
    zone: str


def marks_between(before: Look, after: Look) -> tuple[str, ...]:
    """What happened between two looks, in words of `MARKS`."""
    passed = after.elapsed - before.elapsed
    told = (
        ("slept", passed - (after.awake - before.awake) > SLEEP),
        ("clock", abs(after.wall - before.wall - passed) > JUMP),
        ("zone", after.zone != before.zone),
    )
    return tuple(word for word, so in told if so)


class Clocks:
    """The clocks of one sitting, from now on. `zone` names the IANA zone of this moment."""

    def __init__(self, clock: Clock, zone: Callable[[], str] = this_zone) -> None:
        self._clock = clock
        self._zone = zone
        self._before = self._now()

    def look(self) -> tuple[str, ...]:
        """What happened since the last look; a second a look is often enough."""
        before, self._before = self._before, self._now()
        return marks_between(before, self._before)

    def slept(self) -> bool:
        """Whether the computer slept since the last look; as cheap as reading two clocks."""
        ahead = self._clock.elapsed() - self._clock.awake()
        return ahead - (self._before.elapsed - self._before.awake) > SLEEP

    def _now(self) -> Look:
        clock = self._clock
        return Look(clock.awake(), clock.elapsed(), clock.now().timestamp(), self._zone())
