"""A suggestion: one session for right now, the plain reason for it, and what else there might be.

The rules are all here, and may be read: the hour, whether a sitting was harder than the time before
it in the last two days, and on every third practice day something new. Nothing is scored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from innerheal_desktop.library.catalogue import Entry
from innerheal_desktop.tongue import mark, tr


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A session, a length in seconds, and why."""

    entry: Entry
    seconds: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of a person's practice so far: on the first day, nothing.

    `last` is the session begun last, `last_seconds` how long it was to be; `practised` are the ids
    of all that were ever practised. `days` counts the practice days before today, `today` is the
    ordinal of the date. `hard` is true while a sitting that was said to be harder is not long ago
    (`is_tender`), `returning` when the last streak is over.
    """

    last: str = ""
    last_seconds: float = 0.0
    practised: frozenset[str] = frozenset()
    favourites: tuple[str, ...] = ()
    days: int = 0
    today: int = 0
    hard: bool = False
    returning: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is for right now: one session first, then others; none where nothing plays.

    `brief` is a minute or less, `again` what was practised last, `fresh` something never tried.
    """

    now: tuple[Suggestion, ...] = ()
    brief: Suggestion | None = None
    again: Suggestion | None = None
    fresh: Suggestion | None = None


Row = tuple[str, str]
# From which hour (local), what suits: sessions and the reason said. First row before dawn.
# Only sessions without holds: nobody has been asked yet whether holds suit them.
BY_HOUR: tuple[tuple[int, tuple[Row, ...]], ...] = (
    (
        0,
        (
            ("resonance-46", mark("because it is late, and the out-breath leads")),
            ("extended-exhale", mark("because the out-breath grows, one rung at a time")),
            ("silent-sit", mark("because quiet between two bells may be enough")),
        ),
    ),
    (
        5,
        (
            ("coherent", mark("because it is morning, and an even rhythm is a gentle start")),
            ("cyclic-sigh", mark("because a few sighs open a day as well")),
            ("silent-sit", mark("because the day has not asked for anything yet")),
        ),
    ),
    (
        11,
        (
            (
                "cyclic-sigh",
                mark("because it is the middle of the day, and a few sighs make room"),
            ),
            ("ground-54321", mark("because it asks only for your senses, not for your breath")),
            ("coherent", mark("because one even rhythm is easy to follow")),
        ),
    ),
    (
        14,
        (
            (
                "extended-exhale",
                mark("because it is afternoon, and a longer out-breath unwinds a little"),
            ),
            ("cyclic-sigh", mark("because a few sighs make room")),
            ("ease-place", mark("because an inner place can be visited at any hour")),
        ),
    ),
    (
        18,
        (
            ("resonance-46", mark("because it is evening, and the out-breath leads")),
            ("ease-place", mark("because the day is done, and an inner place is open")),
            ("silent-sit", mark("because quiet between two bells may be enough")),
        ),
    ),
)
AFTER_A_HARD_ONE: tuple[Row, ...] = (
    (
        "ground-54321",
        mark("because a sitting was harder lately, and this only asks you to look around"),
    ),
    ("inner-safety", mark("because a sitting was harder lately, and steady ground comes first")),
    ("reach-out", mark("because a sitting was harder lately, and nobody has to carry it alone")),
)
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
    fitting = gently(entries) if past.hard else entries
    playable = {entry.id: entry for entry in fitting if not entry.faults and entry.lengths}
    if not playable:
        return Offer()
    fresh = _fresh(playable.values(), hour, past)
    now = _now(playable, hour, past, fresh)
    first = now[0].entry.id
    return Offer(
        now=now,
        brief=_brief(playable, now[0], past),
        again=_again(playable, past) if past.last != first else None,
        fresh=fresh if fresh is not None and fresh.entry.id != first else None,
    )


def _now(
    playable: dict[str, Entry], hour: int, past: Past, fresh: Suggestion | None
) -> tuple[Suggestion, ...]:
    """The session for right now, then the others of this part of the day."""
    usual = next(rows for first, rows in reversed(BY_HOUR) if hour >= first)
    rows = (*AFTER_A_HARD_ONE, *usual) if past.hard else usual
    found = [_row(playable[name], reason, past) for name, reason in rows if name in playable]
    its_day = past.days % SOMETHING_NEW == SOMETHING_NEW - 1
    if its_day and fresh is not None and not (past.hard or past.returning):
        reason = tr("because every third day is one for something new")
        found.insert(0, Suggestion(fresh.entry, fresh.seconds, reason))
    liked = (playable[name] for name in past.favourites if name in playable)
    found += [_suggestion(entry, tr("because it is a favourite of yours")) for entry in liked]
    kept: dict[str, Suggestion] = {}
    for each in found:
        kept.setdefault(each.entry.id, each)
    return tuple(kept.values())[:MANY] or (_suggestion(next(iter(playable.values())), ""),)


def _row(entry: Entry, reason: str, past: Past) -> Suggestion:
    said = tr(reason)
    if entry.id == past.last and past.last_seconds:
        known = tr("{reason}, and you know it already", reason=said)
        return Suggestion(entry, _last_length(entry, past), known)
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
    """What was practised last, at its length. Steadying oneself is not something to go on with."""
    entry = playable.get(past.last)
    if entry is None or entry.category == "steady":
        return None
    if past.hard and entry.gate not in _LIGHT:
        return None
    return Suggestion(entry, _last_length(entry, past) or _nearest(entry, _USUAL_SECONDS))


def _last_length(entry: Entry, past: Past) -> float:
    """As long as it was the last time; not a long quiet again, so soon after a hard one."""
    seconds = past.last_seconds
    return max(entry.lengths) if past.hard and stirs(entry, seconds) else seconds


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
        ),
        key=lambda entry: entry.id,
    )
    if not light:
        return None
    return _suggestion(light[past.today % len(light)], "")


def _suggestion(entry: Entry, reason: str) -> Suggestion:
    return Suggestion(entry, _nearest(entry, _USUAL_SECONDS), reason)


def _nearest(entry: Entry, seconds: float) -> float:
    return min(entry.lengths, key=lambda each: abs(each - seconds))
