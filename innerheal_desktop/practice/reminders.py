"""Reminders: when a quiet offer is made, and when none is. Pure: the clock and the log are given.

The rules, in one place: off until switched on; at most one a day, and a separate one at bedtime;
within ten minutes of the time chosen; never in quiet hours, never on a day that was practised,
never after "Not today" until the day's boundary. Offers that are passed over grow rarer by
themselves: every other day after three in a row, weekly after six, none after nine.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from innerheal_desktop.practice.day import BOUNDARY
from innerheal_desktop.tongue import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW = timedelta(minutes=10)
# The last minutes of a window are kept for waiting until nothing fills the screen.
WAITING = timedelta(minutes=5)
LATER = timedelta(minutes=30)
# So many passed over in a row, and so many days lie between offers; after `REST` there are none.
RARER = ((6, 7), (3, 2), (0, 1))
REST = 9
# No gap that the rules make is longer than this.
DAYS_AHEAD = 9

DAILY, BEDTIME = "daily", "bedtime"

# Twelve words at most; an offer, never a demand, and never a word of runs or of absence.
OFFERS = (
    mark("A quiet minute is here if you want it."),
    mark("One slow breath, whenever it suits you."),
    mark("A minute of breathing is open to you."),
    mark("Would a little stillness be welcome now?"),
    mark("There is a soft minute here for you."),
    mark("A breath, a pause, and on with the day."),
    mark("Let the shoulders drop, one long breath out, if you like."),
    mark("A small rest is here. No hurry."),
    mark("One minute, nothing to get right."),
    mark("A slow wave of breath, if now is good."),
    mark("If you like: one minute, just breathing."),
    mark("A calm minute, yours to take or leave."),
    mark("Some quiet is kept here for you."),
    mark("A long breath out might feel good now."),
    mark("One kind minute for yourself?"),
    mark("Breathe with the picture for a minute, if you like."),
    mark("A moment of ease is one click away."),
    mark("Here is a pause, in case you want one."),
    mark("Let the breath be slow for a minute?"),
    mark("A minute by the window, or here. Both are good."),
)
EVENING_OFFERS = (
    mark("A slow breath before sleep, if you like."),
    mark("The day may be put down now. One quiet minute?"),
    mark("A soft end to the day is here for you."),
    mark("Long breaths out, and a gentle good night."),
    mark("One calm minute before bed, if it suits you."),
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asked for: local wall-clock times. `bedtime` is None for no second offer."""

    at: time
    bedtime: time | None = None
    quiet_from: time = time(21, 30)
    quiet_to: time = time(8, 0)
    on: bool = True


@dataclass(frozen=True, slots=True)
class Course:
    """How it went so far. Days are practice dates; `later` is a moment in UTC.

    `ignored` counts the offers in a row that nobody answered.
    """

    ignored: int = 0
    last: date | None = None  # of the daily offer
    last_bedtime: date | None = None
    silent: date | None = None  # "Not today"
    later: datetime | None = None
    kind: str = DAILY  # of the offer made last

    def as_json(self) -> dict[str, object]:
        """The course as it is kept in the log."""
        days = {"last": self.last, "last_bedtime": self.last_bedtime, "silent": self.silent}
        known: dict[str, object] = {key: day.isoformat() for key, day in days.items() if day}
        if self.later is not None:
            known["later"] = self.later.isoformat()
        return {"ignored": self.ignored, "kind": self.kind, **known}

    @classmethod
    def from_json(cls, value: Mapping[str, object] | None) -> Course:
        """The course that the log holds; a fresh one for what is no course."""
        try:
            given = dict(value or {})
            days = {
                key: date.fromisoformat(str(given[key]))
                for key in ("last", "last_bedtime", "silent")
                if key in given
            }
            later = datetime.fromisoformat(str(given["later"])) if "later" in given else None
            if later is not None and later.tzinfo is None:
                return cls()
            ignored = int(str(given.get("ignored", 0)))
            kind = BEDTIME if given.get("kind") == BEDTIME else DAILY
            return cls(max(ignored, 0), later=later, kind=kind, **days)
        except (TypeError, ValueError):
            return cls()


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer to come: made between `at` and `until` (aware, local), or not at all."""

    at: datetime
    until: datetime
    kind: str
    day: date

    def due(self, now: datetime) -> bool:
        """Whether this is the time for it."""
        return self.at <= now < self.until


def next_offer(
    now: datetime,
    wishes: Wishes,
    course: Course,
    practised: Container[date],
    boundary: int = BOUNDARY,
) -> Offer | None:
    """The offer that is due now, or the next one; None when there is none to come.

    `now` is aware, in the person's zone. `practised` holds the practice dates. An offer whose
    window has passed, because the computer slept or the clock was moved, is let go, never made
    good: there is no burst.
    """
    if not wishes.on or passed_over(course, practised) >= REST:
        return None
    offers = [
        offer
        for offer in _planned(now, wishes, course, practised, boundary)
        if offer.until > now and offer.day not in practised and offer.day != course.silent
    ]
    return min(offers, key=lambda offer: offer.at, default=None)


def made(course: Course, offer: Offer, practised: Container[date]) -> Course:
    """The course once `offer` was made: passed over, until it is answered."""
    ignored = passed_over(course, practised) + 1
    changed = replace(course, ignored=ignored, later=None, kind=offer.kind)
    if offer.kind == BEDTIME:
        return replace(changed, last_bedtime=offer.day)
    return replace(changed, last=offer.day)


def answered(course: Course) -> Course:
    """Somebody took it: nothing was passed over."""
    return replace(course, ignored=0, later=None)


def asked_later(course: Course, now: datetime) -> Course:
    """Half an hour on, the same offer again."""
    return replace(course, ignored=0, later=now.astimezone(UTC) + LATER)


def silenced(course: Course, today: date) -> Course:
    """Not today: nothing more until the day's boundary."""
    return replace(course, ignored=0, later=None, silent=today)


def passed_over(course: Course, practised: Container[date]) -> int:
    """How many in a row nobody answered; practising on the day of the last is an answer."""
    days = (course.last, course.last_bedtime)
    taken = any(day is not None and day in practised for day in days)
    return 0 if taken else course.ignored


def can_come(at: time, wishes: Wishes) -> bool:
    """Whether any day's offer around the time `at` lies outside the quiet hours."""
    middle = datetime.combine(date(2000, 1, 2), at)
    minutes = range(2 * (WINDOW // timedelta(minutes=1)))
    return any(not _quiet((middle - WINDOW + timedelta(minutes=n)).time(), wishes) for n in minutes)


def words_of(offer: Offer) -> str:
    """The words of an offer, another each day; `tr` them."""
    texts = EVENING_OFFERS if offer.kind == BEDTIME else OFFERS
    return texts[offer.day.toordinal() % len(texts)]


def day_of(moment: datetime, boundary: int = BOUNDARY) -> date:
    """The practice date of an aware local moment."""
    return (moment.replace(tzinfo=None) - timedelta(hours=boundary)).date()


def _planned(
    now: datetime, wishes: Wishes, course: Course, practised: Container[date], boundary: int
) -> Iterator[Offer]:
    """Every offer that time, quiet hours and rarity allow in the days to come, and the later one.

    The later one is made only on the day it was asked on.
    """
    every = next(days for least, days in RARER if passed_over(course, practised) >= least)
    for ahead in range(-1, DAYS_AHEAD):
        wall = now.date() + timedelta(days=ahead)
        for kind, chosen, last in (
            (DAILY, wishes.at, course.last),
            (BEDTIME, wishes.bedtime, course.last_bedtime),
        ):
            if chosen is None:
                continue
            middle = datetime.combine(wall, chosen, tzinfo=now.tzinfo)
            day = day_of(middle, boundary)
            # A last offer that lies ahead is one the clock was turned back from.
            if last is not None and last <= day_of(now, boundary) and (day - last).days < every:
                continue
            offer = _audible(Offer(middle + _drift(day), middle + WINDOW, kind, day), wishes)
            if offer is not None:
                yield offer
    if course.later is not None and course.later <= now + LATER:
        at = course.later.astimezone(now.tzinfo)
        offer = _audible(Offer(at, at + WINDOW, course.kind, day_of(at, boundary)), wishes)
        if offer is not None and offer.day == (
            course.last_bedtime if course.kind == BEDTIME else course.last
        ):
            yield offer


def _drift(day: date) -> timedelta:
    """Each day another minute of the window, −10…+5, so that no offer is a machine's bell."""
    whole = (WINDOW + WINDOW - WAITING) // timedelta(minutes=1)
    return timedelta(minutes=day.toordinal() * 7 % (whole + 1)) - WINDOW


def _audible(offer: Offer, wishes: Wishes) -> Offer | None:
    """The part of an offer's window outside the quiet hours, or None."""
    at = offer.at
    while at < offer.until and _quiet(at.time(), wishes):
        at += timedelta(minutes=1)
    until = at
    while until < offer.until and not _quiet(until.time(), wishes):
        until += timedelta(minutes=1)
    return replace(offer, at=at, until=until) if at < until else None


def _quiet(at: time, wishes: Wishes) -> bool:
    begin, end = wishes.quiet_from, wishes.quiet_to
    return begin <= at < end if begin <= end else at >= begin or at < end
