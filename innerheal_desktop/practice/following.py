"""Following: a person's way through a programme. Pure: programme, way and sittings in, a way out.

A day is the next step, and no date: nothing here knows what today is, nothing expires, and what was
once behind a person stays there. A time is only ever compared with the time of a sitting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from innerheal_desktop.library.programmes import Part, Programme, Sitting, Step

# How a step came to be behind a person; all of them count the same.
SAT, SAID, REST, SKIPPED = "sat", "said", "rest", "skipped"
HOWS = (SAT, SAID, REST, SKIPPED)
# How a programme stands: followed, on hold, or left where one was.
GOING, HELD, LEFT = "going", "held", "left"
STANDINGS = (GOING, HELD, LEFT)
STEADY = "steady-now"


@dataclass(frozen=True, slots=True)
class Sat:
    """A sitting that counts: when it began (milliseconds UTC), and its active seconds."""

    session: str
    start: int
    seconds: float

    @property
    def end(self) -> int:
        """When it was over, at the earliest."""
        return self.start + round(self.seconds * 1000)


@dataclass(frozen=True, slots=True)
class Behind:
    """A step that is behind a person, how, and the seconds that were sat for it."""

    how: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Way:
    """Where somebody is: the step `at` (from 0; behind the last one all are done).

    `opened` is when the step was opened, in milliseconds UTC; `back` where to go on after a step
    that is done once more; `entered` are the parts that the person opened themself.
    """

    at: int = 0
    opened: int = 0
    behind: tuple[tuple[int, Behind], ...] = ()
    back: int | None = None
    entered: frozenset[int] = frozenset()
    standing: str = GOING

    @property
    def done(self) -> dict[int, Behind]:
        """The steps that are behind the person."""
        return dict(self.behind)

    def as_json(self) -> dict[str, Any]:
        """For the log; `way_of` gives back exactly this."""
        return {
            "at": self.at,
            "opened": self.opened,
            "behind": [[step, each.how, each.seconds] for step, each in self.behind],
            "back": self.back,
            "entered": sorted(self.entered),
            "standing": self.standing,
        }


@dataclass(frozen=True, slots=True)
class Gate:
    """What is good to have done before a part: so many of so many sittings, and a question."""

    part: Part
    sat: int = 0

    @property
    def ready(self) -> bool:
        """Whether there were enough sittings; the question is the person's own."""
        return self.sat >= self.part.times


@dataclass(frozen=True, slots=True)
class Where:
    """What there is to see of a way. `step` is None behind the last one.

    `sat` are those sittings of the step's likeliest way that were done since it was opened, `left`
    those that were not; `gate` stands before the part that the step begins or lies in.
    """

    way: Way
    step: Step | None
    sat: tuple[Sitting, ...] = ()
    left: tuple[Sitting, ...] = ()
    gate: Gate | None = None

    @property
    def finished(self) -> bool:
        """Whether the last step is behind the person."""
        return self.step is None


def way_of(value: object) -> Way | None:
    """A way as the log holds it; None where it makes no sense."""
    if not isinstance(value, Mapping):
        return None
    at, opened, back = value.get("at"), value.get("opened"), value.get("back")
    if not _is_count(at) or not _is_count(opened):
        return None
    entered, standing = value.get("entered"), value.get("standing")
    parts = entered if isinstance(entered, list) else []
    return Way(
        at=at,  # type: ignore[arg-type]
        opened=opened,  # type: ignore[arg-type]
        behind=tuple(sorted(_behind(value.get("behind")).items())),
        back=back if _is_count(back) else None,
        entered=frozenset(part for part in parts if _is_count(part)),
        standing=standing if standing in STANDINGS else GOING,
    )


def begun(now: int) -> Way:
    """A way that begins now (milliseconds UTC)."""
    return Way(opened=now)


def again(way: Way, now: int) -> Way:
    """Go on with a way that was held or left: where one was, with the step opened anew."""
    return replace(way, standing=GOING, opened=now)


def stands(way: Way, standing: str) -> Way:
    """The way held, or left; where one is stays as it is."""
    return replace(way, standing=standing)


def stepped(way: Way, how: str, now: int, seconds: float = 0.0) -> Way:
    """The open step is behind the person, `how`; the next one is opened now.

    What was sat is never turned into something skipped.
    """
    before = way.done.get(way.at)
    kept = before if before is not None and HOWS.index(before.how) < HOWS.index(how) else None
    seconds += before.seconds if before is not None else 0.0
    behind = {**way.done, way.at: replace(kept or Behind(how), seconds=seconds)}
    following = way.at + 1 if way.back is None else way.back
    return replace(way, at=following, opened=now, behind=tuple(sorted(behind.items())), back=None)


def gone_to(way: Way, step: int, now: int) -> Way:
    """Open any step. One that is behind the person is done once more, and leads back to here."""
    here = way.back if way.back is not None else way.at
    back = here if step in way.done and step < here else None
    return replace(way, at=step, opened=now, back=back, standing=GOING)


def entered(way: Way, part: int, now: int) -> Way:
    """The person opens a part: they are ready, or wish to go on all the same.

    Its step begins now: what was sat to come here is not what is practised in it.
    """
    return replace(way, entered=way.entered | {part}, opened=now)


def settled(way: Way, programme: Programme, sat: Sequence[Sat], times: Mapping[str, int]) -> Way:
    """The way after what was sat since its step was opened, from here or from elsewhere.

    `times` is how often each session was ever sat to its end. A programme that is held is held.
    """
    for _ in programme.steps:
        here = where(programme, way, sat, times)
        if way.standing != GOING or here.step is None or here.gate is not None:
            return way
        used = _used(here.step, _since(sat, way.opened))
        if used is None:
            return way
        end, seconds = max(each.end for each in used), sum(each.seconds for each in used)
        way = stepped(way, SAT, end, seconds)
    return way


def where(programme: Programme, way: Way, sat: Sequence[Sat], times: Mapping[str, int]) -> Where:
    """What there is to see of a way, as it stands."""
    if way.at >= len(programme.steps):
        return Where(way, None)
    step = programme.steps[way.at]
    done, left = _likeliest(step, _since(sat, way.opened))
    return Where(way, step, done, left, gate_of(programme, way, step.part, times))


def gate_of(programme: Programme, way: Way, part: int, times: Mapping[str, int]) -> Gate | None:
    """What stands before a part; None where it is open.

    A part with a question is opened by the person's own answer, another one by its sittings too.
    """
    here = programme.parts[part]
    if part in way.entered or not (here.after or here.ask):
        return None
    gate = Gate(here, sum(times.get(name, 0) for name in here.after))
    # Whoever has been further on knows the way.
    known = any(programme.steps[s].part >= part for s in way.done if s < len(programme.steps))
    return None if known or (gate.ready and not here.ask) else gate


def _since(sat: Iterable[Sat], opened: int) -> list[Sat]:
    return sorted((each for each in sat if each.start >= opened), key=lambda each: each.start)


def _used(step: Step, sat: Sequence[Sat]) -> list[Sat] | None:
    """The sittings by which a step is held, the first way that is whole; None where none is."""
    for way in step.ways:
        found = _matched(way, sat)
        if len(found) == len(way):
            return [each for _, each in found]
    free = [each for each in sat if each.session != STEADY]
    return free[:1] if step.choose and free else None


def _matched(way: Iterable[Sitting], sat: Sequence[Sat]) -> list[tuple[Sitting, Sat]]:
    """Each sitting of a way with the first that was sat for it and for no other."""
    unused, found = list(sat), list[tuple[Sitting, Sat]]()
    for sitting in way:
        one = next((each for each in unused if each.session in sitting.sessions), None)
        if one is not None:
            unused.remove(one)
            found.append((sitting, one))
    return found


def _likeliest(step: Step, sat: Sequence[Sat]) -> tuple[tuple[Sitting, ...], tuple[Sitting, ...]]:
    """Of the way with most of it sat: what was sat, and what is left of it."""
    if not step.ways:
        return (), ()
    rows = [(way, [sitting for sitting, _ in _matched(way, sat)]) for way in step.ways]
    way, done = max(rows, key=lambda row: len(row[1]))
    left = list(way)
    for each in done:
        left.remove(each)
    return tuple(done), tuple(left)


def _behind(value: object) -> dict[int, Behind]:
    rows = value if isinstance(value, list) else []
    found: dict[int, Behind] = {}
    for row in rows:
        match row:
            case [int() as step, str() as how, int() | float() as seconds] if how in HOWS:
                found[step] = Behind(how, float(seconds))
    return found


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
