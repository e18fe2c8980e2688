"""Pairs: how it felt before a sitting and after it, counted honestly and said without a verdict.

Nothing general is said before there are eight pairs of one kind; then counts, never averages or
percentages. More energy is not better, and less is not: it is an axis of its own. What a rating
cannot tell stands in `MEANING`, which belongs to every one of these numbers.

`innerheal stats` and the window both read from here: `pairs_json(records, categories)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any

from innerheal_desktop.practice.day import instant
from innerheal_desktop.practice.feelings import AROUSAL, DISTRESS, SCALES, VALENCE, Feeling
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.tongue import mark

# Before so many pairs of one kind nothing general is said of them; then of the last so many.
ENOUGH = 8
LAST = 12
# A difference of so much on a scale of 0…100 is a little; less is the wobble of rating twice. The
# threshold is our own.
A_LITTLE = 10
# On the scale of 0…10 one number is as much, and is what rating twice may well change: two.
A_LITTLE_STIRRED = 2
# The times of day, and the hour on the clock at which each begins; night belongs to the evening.
TIMES = (("morning", 4), ("afternoon", 12), ("evening", 18))
MEANING = (
    mark(
        "Ratings before practice are often made at low moments, and low moments tend to rise by"
        " themselves."
    ),
    mark("Hoping to feel better changes how one rates."),
    mark("Feeling better right afterwards does not measure healing."),
    mark(
        "Feeling worse sometimes belongs to honest work. If it lasts, people can help: Support has"
        " ways to reach some."
    ),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """One sitting with a before and an after that share a scale. `hour` is 0…23 where it was."""

    day: date
    hour: int
    session: str
    title: str
    before: Feeling
    after: Feeling

    @property
    def time(self) -> str:
        """The time of day, a name of `TIMES`."""
        return next((name for name, hour in reversed(TIMES) if self.hour >= hour), TIMES[-1][0])

    def on(self, scale: str) -> tuple[int, int] | None:
        """Before and after on one scale; None where either was not set."""
        before, after = getattr(self.before, scale), getattr(self.after, scale)
        return None if before is None or after is None else (before, after)


@dataclass(frozen=True, slots=True)
class Counts:
    """Of `of` pairs, after how many it was at least a little more, about the same, or less."""

    of: int
    more: int
    same: int
    less: int

    @property
    def clear(self) -> str:
        """`more` or `less` where two thirds or more go that way; else no clear change."""
        ways = (("more", self.more), ("less", self.less))
        return next((name for name, many in ways if self.of and 3 * many >= 2 * self.of), "")


@dataclass(frozen=True, slots=True)
class Spread:
    """The lowest, the middle (median) and the highest of some ratings."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Week:
    """A week from its `first` day on: its ratings (before, after), and their medians.

    A week without any is a gap: its medians are None.
    """

    first: date
    ratings: tuple[tuple[int, int], ...] = ()

    @property
    def before(self) -> float | None:
        """The median before, if there is any."""
        return median(each for each, _ in self.ratings) if self.ratings else None

    @property
    def after(self) -> float | None:
        """The median after, if there is any."""
        return median(each for _, each in self.ratings) if self.ratings else None


def pairs(records: Iterable[SessionRecord]) -> tuple[Pair, ...]:
    """The pairs in `records`, the oldest first."""
    found = []
    for record in sorted(records, key=lambda each: (each.start, each.id)):
        said = record.check_in or {}
        if "before" not in said or "after" not in said:
            continue
        local = instant(record.start) + timedelta(minutes=record.offset)
        before, after = Feeling.from_json(said["before"]), Feeling.from_json(said["after"])
        pair = Pair(record.practice_date, local.hour, record.session, record.title, before, after)
        if any(pair.on(scale) for scale in SCALES):
            found.append(pair)
    return tuple(found)


def of_time(found: Iterable[Pair], name: str) -> tuple[Pair, ...]:
    """Those at one time of day, a name of `TIMES`."""
    return tuple(pair for pair in found if pair.time == name)


def of_category(
    found: Iterable[Pair], category: str, categories: Mapping[str, str]
) -> tuple[Pair, ...]:
    """Those of one category; `categories` tells the category of each session."""
    return tuple(pair for pair in found if categories.get(pair.session) == category)


def on(found: Iterable[Pair], scale: str) -> tuple[tuple[int, int], ...]:
    """What was rated before and after on one scale, by pairs that have both."""
    return tuple(rated for pair in found if (rated := pair.on(scale)) is not None)


def counted(ratings: Sequence[tuple[int, int]], little: float = A_LITTLE) -> Counts | None:
    """The last twelve of some `ratings` (before, after), counted; None while they are too few."""
    if len(ratings) < ENOUGH:
        return None
    changes = [after - before for before, after in ratings[-LAST:]]
    more = sum(change >= little for change in changes)
    less = sum(change <= -little for change in changes)
    return Counts(len(changes), more, len(changes) - more - less, less)


def spread(values: Sequence[float]) -> Spread | None:
    """Their median and range; None where there are none."""
    return Spread(min(values), median(values), max(values)) if values else None


def weekly(
    found: Iterable[Pair], scale: str, weeks: int, until: date, first_weekday: int = 0
) -> tuple[Week, ...]:
    """The last `weeks` up to the week of `until`; what was not rated stays a gap between them.

    It begins with the first week of them that has a rating; none at all where no week has. Weeks
    begin on `first_weekday`: 0 for Monday … 6 for Sunday.
    """
    ratings: dict[date, list[tuple[int, int]]] = {}
    for pair in found:
        rated = pair.on(scale)
        if rated is not None:
            ratings.setdefault(_week_of(pair.day, first_weekday), []).append(rated)
    this = _week_of(until, first_weekday)
    firsts = (this - timedelta(weeks=back) for back in reversed(range(weeks)))
    made = [Week(first, tuple(ratings.get(first, ()))) for first in firsts]
    begun = next((at for at, week in enumerate(made) if week.ratings), len(made))
    return tuple(made[begun:])


def pairs_json(
    records: Iterable[SessionRecord], categories: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Check-ins as `innerheal stats --json` tells them; `categories`: the category of each session.

    `{"pairs": n, "kinds": [{"by": "all" | "time" | "category" | "session", "kind", "pairs": n,
    "valence"?: {"pairs": n, "before": {"low", "median", "high"}, "after": {same}, "last"?: {"of",
    "more", "same", "less", "clear": "more" | "less" | null}}, "arousal"?, "distress"?}]}`. `last`
    is there from eight pairs on. Valence and arousal are 0…100, distress 0…10.
    """
    found, known = pairs(records), categories or {}
    kinds: list[tuple[str, str, tuple[Pair, ...]]] = [("all", "", found)]
    kinds += [("time", name, of_time(found, name)) for name, _ in TIMES]
    kinds += _by("category", found, lambda pair: known.get(pair.session, ""))
    kinds += _by("session", found, lambda pair: pair.session)
    rows = [
        {"by": by, "kind": kind, "pairs": len(those)} | _scales_json(those)
        for by, kind, those in kinds
        if those
    ]
    return {"pairs": len(found), "kinds": rows}


def _by(
    by: str, found: tuple[Pair, ...], name: Callable[[Pair], str]
) -> list[tuple[str, str, tuple[Pair, ...]]]:
    names = sorted({name(pair) for pair in found} - {""})
    return [(by, each, tuple(pair for pair in found if name(pair) == each)) for each in names]


def _scales_json(found: Sequence[Pair]) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    for scale in (VALENCE, AROUSAL, DISTRESS):
        ratings = on(found, scale)
        if not ratings:
            continue
        row: dict[str, Any] = {"pairs": len(ratings)}
        for name, at in (("before", 0), ("after", 1)):
            made = spread([rating[at] for rating in ratings])
            if made is not None:
                row[name] = {"low": made.low, "median": made.middle, "high": made.high}
        counts = counted(ratings, A_LITTLE_STIRRED if scale == DISTRESS else A_LITTLE)
        if counts is not None:
            last = {name: getattr(counts, name) for name in ("of", "more", "same", "less")}
            row["last"] = last | {"clear": counts.clear or None}
        rows[scale] = row
    return rows


def _week_of(day: date, first_weekday: int) -> date:
    """The first day of the week that `day` is in."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)
