"""A suggestion: one session for right now, the plain reason for it, and what else there might be.

The rules are all here, and may be read: the hour, whether it was hard in the last two days, the
step of a programme, what is kept close, and on every third practice day something new. Nothing is
scored. What asks to be looked at first (`DEEP`) is never offered unasked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.library.hours import AFTER_A_HARD_ONE, BY_HOUR, ROUTINES, WHEN_LOW
from innerheal_desktop.tongue import tr


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A session, a length in seconds, why, and the variant in which it was sat the last time."""

    entry: Entry
    seconds: float
    reason: str = ""
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of a person's practice so far: on the first day, nothing.

    `last` is the session begun last, `last_seconds` how long it was to be; `practised` are the ids
    of all that were ever practised. `days` counts the practice days before today, `today` is the
    ordinal of the date. `hard` is true while a sitting that was said to be harder is not long ago
    (`is_tender`), `low` while the last that was said of a mood is that it was very low, and
    `returning` when the last streak is over. `step` is what the programme that is followed has
    next: session, seconds, and what the programme is called. `ways` are the seconds and the variant
    with which each session was begun the last time, by its id.
    """

    last: str = ""
    last_seconds: float = 0.0
    practised: frozenset[str] = frozenset()
    favourites: tuple[str, ...] = ()
    days: int = 0
    today: int = 0
    hard: bool = False
    returning: bool = False
    low: bool = False
    step: tuple[str, float, str] | None = None
    ways: Mapping[str, tuple[float, str]] = field(default_factory=dict)

    @property
    def tender(self) -> bool:
        """Whether steady ground comes first."""
        return self.hard or self.low


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is for right now: one session first, then others; none where nothing plays.

    `brief` is a minute or less, `again` what was practised last, `fresh` something never tried.
    """

    now: tuple[Suggestion, ...] = ()
    brief: Suggestion | None = None
    again: Suggestion | None = None
    fresh: Suggestion | None = None


# What does not suit a very low mood, and what is offered in its place, if anything.
NOT_WHEN_LOW: dict[str, str] = {"gratitude-three": "", "future-self": "kindness-break"}
# What goes deep belongs to these hours (local): there is light, and time afterwards.
DAYTIME = range(7, 18)
# For so long after something was said to be harder, in seconds, nothing is offered that may stir
# again: no deep session, and no sitting in quiet of ten minutes or more.
TENDER = 48 * 3600.0
DEEP = ("readiness", "gentle")
QUIET, LONG_QUIET = "meditate", 600.0
_USUAL_SECONDS = 300.0
A_MINUTE = 60.0
# The smallest practice there is, for a minute and for the way back.
SMALLEST = "sigh-reset"
# On so many practice days it is offered beside the first session.
FIRST_DAYS = 10
# On the first practice days a plain breath leads; what is a chain of things, or a night's, follows.
AT_HOME = 3
CHAINS = ("routine", "sleep")
# Every third practice day is one for something new.
SOMETHING_NEW = 3
# So many sessions are offered for right now, one after the other; the Library has all of them.
MANY = 4
# What may be offered unasked: nothing that holds the breath or stirs a person up.
_LIGHT = ("none", "note")
_NOT_UNASKED = ("steady", "inner-child")


def is_tender(said: float | None, now: float) -> bool:
    """Whether `now` lies in the 48 hours after a sitting was said to be harder, at `said`.

    Both are seconds of one clock; None is never. What lies ahead of a clock that was put back does
    not count until its time comes.
    """
    return said is not None and 0.0 <= now - said < TENDER


def is_for_daytime(hour: int) -> bool:
    """Whether what goes deep may well be begun at `hour` (0…23, local)."""
    return hour in DAYTIME


def stirs(entry: Entry, seconds: float) -> bool:
    """Whether a sitting of so many seconds is not for somebody tender."""
    return entry.gate in DEEP or (entry.category == QUIET and seconds >= LONG_QUIET)


def gently(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What may be offered to somebody tender, with the lengths that may be."""
    kept = []
    for entry in entries:
        lengths = tuple(length for length in entry.lengths if not stirs(entry, length))
        if lengths == entry.lengths:
            kept.append(entry)
        elif lengths:
            kept.append(replace(entry, lengths=lengths))
    return tuple(kept)


def offer(entries: Sequence[Entry], hour: int, past: Past) -> Offer:
    """Everything that Today offers at `hour` (0…23, local) to a person with this `past`."""
    fitting = gently(entries) if past.tender else entries
    playable = {entry.id: entry for entry in fitting if not entry.faults and entry.lengths}
    if not playable:
        return Offer()
    if past.tender:
        past = _without_the_bright(past, playable)
    fresh = _fresh(playable.values(), hour, past)
    now = _now(playable, hour, past, fresh)
    if not now:
        return Offer()
    first = now[0].entry.id
    return Offer(
        now=now,
        brief=_brief(playable, now[0], past),
        again=_again(playable, past) if past.last != first else None,
        fresh=fresh if fresh is not None and fresh.entry.id != first else None,
    )


def _without_the_bright(past: Past, playable: dict[str, Entry]) -> Past:
    """Take away what a very low mood is not helped by; what was kept close has a stand-in."""
    for name in NOT_WHEN_LOW:
        playable.pop(name, None)
    kept = tuple(NOT_WHEN_LOW.get(name, name) for name in past.favourites)
    step = past.step
    if step is not None and step[0] in NOT_WHEN_LOW:
        stand_in = NOT_WHEN_LOW[step[0]]
        step = (stand_in, 0.0, step[2]) if stand_in else None
    return replace(past, favourites=kept, step=step)


def _now(
    playable: dict[str, Entry], hour: int, past: Past, fresh: Suggestion | None
) -> tuple[Suggestion, ...]:
    """The session for right now, then the others of this part of the day."""
    usual = next(rows for first, rows in reversed(BY_HOUR) if hour >= first)
    first = AFTER_A_HARD_ONE if past.hard else WHEN_LOW if past.low else ()
    rows = (*first, *usual)
    found = [_row(playable[name], reason, past) for name, reason in rows if name in playable]
    if past.days < AT_HOME:
        found.sort(key=lambda each: each.entry.category in CHAINS)
    its_day = past.days % SOMETHING_NEW == SOMETHING_NEW - 1
    if its_day and fresh is not None and not (past.tender or past.returning):
        reason = tr("because every third day is one for something new")
        found.insert(0, Suggestion(fresh.entry, fresh.seconds, reason))
    liked = (playable[name] for name in past.favourites if name in playable)
    liked_now = [
        _own_way(entry, tr("because it is a favourite of yours"), past)
        for entry in liked
        if entry.gate not in DEEP
    ]
    # The hour comes first, then the step of a programme, then what is kept close.
    found[1:1] = [*_step(playable, past), *liked_now[:1]] if not past.tender else []
    found += liked_now
    kept: dict[str, Suggestion] = {}
    for each in found:
        kept.setdefault(each.entry.id, each)
    light = (each for each in playable.values() if each.gate not in DEEP)
    any_ = next(light, None)
    return tuple(kept.values())[:MANY] or ((_suggestion(any_, ""),) if any_ is not None else ())


def _step(playable: dict[str, Entry], past: Past) -> list[Suggestion]:
    """What the programme that is followed has next, where it is light."""
    if past.step is None or past.step[0] not in playable:
        return []
    entry = playable[past.step[0]]
    if entry.gate in DEEP:
        return []
    reason = tr("because it is the next step of {programme}", programme=past.step[2])
    return [Suggestion(entry, past.step[1] or _nearest(entry, _USUAL_SECONDS), reason)]


def _row(entry: Entry, reason: str, past: Past) -> Suggestion:
    said = tr(reason)
    if entry.id == past.last and past.last_seconds:
        known = tr("{reason}, and it is what you began last", reason=said)
        return Suggestion(entry, _last_length(entry, past), known, variant_of(entry, past.ways))
    return _suggestion(entry, said)


def _brief(playable: dict[str, Entry], now: Suggestion, past: Past) -> Suggestion | None:
    """A minute of the same, where it can be that short, or of the smallest session.

    Who comes back after a while is offered the smallest thing there is, and so is everybody on
    their first days of practice: what is small enough to be done becomes a habit.
    """
    smallest = playable.get(SMALLEST)
    if (past.returning or past.days < FIRST_DAYS) and smallest is not None:
        seconds = min(smallest.lengths)
        return Suggestion(smallest, seconds) if now.seconds > seconds else None
    if now.seconds <= A_MINUTE:
        return None
    entry = now.entry if min(now.entry.lengths) <= A_MINUTE else smallest
    if entry is None:
        return None
    return Suggestion(entry, max(each for each in entry.lengths if each <= A_MINUTE))


def _again(playable: dict[str, Entry], past: Past) -> Suggestion | None:
    """What was practised last, at its length.

    Steadying oneself is nothing to go on with, and what is deep is never offered unasked.
    """
    entry = playable.get(past.last)
    if entry is None or entry.category == "steady" or entry.gate in DEEP:
        return None
    if past.tender and entry.gate not in _LIGHT:
        return None
    seconds = _last_length(entry, past) or _nearest(entry, _USUAL_SECONDS)
    return Suggestion(entry, seconds, variant=variant_of(entry, past.ways))


def variant_of(entry: Entry, ways: Mapping[str, tuple[float, str]]) -> str:
    """The variant that was begun the last time, where there is one of that name still."""
    _, variant = ways.get(entry.id, (0.0, ""))
    return variant if variant in entry.variants else ""


def _own_way(entry: Entry, reason: str, past: Past) -> Suggestion:
    """As it was begun the last time; as long as is usual, where a long quiet may stir."""
    usual = _suggestion(entry, reason)
    seconds = past.ways.get(entry.id, (0.0, ""))[0] or usual.seconds
    seconds = usual.seconds if past.tender and stirs(entry, seconds) else seconds
    return replace(usual, seconds=seconds, variant=variant_of(entry, past.ways))


def _last_length(entry: Entry, past: Past) -> float:
    """As long as it was the last time; not a long quiet again, so soon after a hard one."""
    seconds = past.last_seconds
    return max(entry.lengths) if past.tender and stirs(entry, seconds) else seconds


def _fresh(entries: Iterable[Entry], hour: int, past: Past) -> Suggestion | None:
    """A light session that was never practised; another one each day."""
    asleep = not 4 <= hour < 20
    light = sorted(
        (
            entry
            for entry in entries
            if entry.id not in past.practised
            and entry.gate in _LIGHT
            and entry.level == 1
            and entry.category not in _NOT_UNASKED
            and entry.id != SMALLEST
            and (asleep or entry.category != "sleep")
            and _suits(entry.id, hour)
        ),
        key=lambda entry: entry.id,
    )
    if not light:
        return None
    return _suggestion(light[past.today % len(light)], "")


def _suits(session: str, hour: int) -> bool:
    """Whether a session may be new at `hour`: a morning's routine is for no evening."""
    there = [first for first, rows in BY_HOUR if session in dict(rows)]
    now = max(first for first, _ in BY_HOUR if hour >= first)
    return now in there or not there or session not in ROUTINES


def _suggestion(entry: Entry, reason: str) -> Suggestion:
    own = entry.usual in entry.lengths
    return Suggestion(entry, entry.usual if own else _nearest(entry, _USUAL_SECONDS), reason)


def _nearest(entry: Entry, seconds: float) -> float:
    return min(entry.lengths, key=lambda each: abs(each - seconds))
