"""Findings: what the sums of a span show, said no louder than the numbers do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from innerheal_desktop.practice.calendar import end_of_month
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.practice.statistics import Period, Statistics
from innerheal_desktop.practice.sums import AWAY, AWAY_WORDS, OTHER, Sum
from innerheal_desktop.practice.wording import days, length_words, practised_words
from innerheal_desktop.tongue import mark, plural, tr
from innerheal_desktop.ui.journey.charts import Bar, Figure
from innerheal_desktop.ui.journey.told import short_day
from innerheal_desktop.ui.pages.session_words import CATEGORIES

# Before so many sittings nothing is called most of them; so many bars of kinds are told apart.
ENOUGH, KINDS = 5, 8
PARTS = {
    "morning": mark("Morning, 4 to 12"),
    "afternoon": mark("Afternoon, 12 to 18"),
    "evening": mark("Evening, 18 to 22"),
    "night": mark("Night, 22 to 4"),
}
MOST = {
    "morning": mark("Most sittings begin in the morning"),
    "afternoon": mark("Most sittings begin in the afternoon"),
    "evening": mark("Most sittings begin in the evening"),
    "night": mark("Most sittings begin at night"),
}


def figures(told: Statistics, steady: str = "") -> tuple[Figure, ...]:
    """The figures of a span, each to be seen in one glance; those that compare nothing are empty.

    `steady` is the title of the session that is never counted as a merit.
    """
    return (over_time(told), by_category(told), by_technique(told, steady), by_part(told))


def over_time(told: Statistics) -> Figure:
    """Up to fourteen weeks week by week, up to two years month by month, else year by year."""
    span = (told.last - told.first).days + 1
    words: Callable[[date], str]
    if span <= 14 * 7:
        words, periods, after = _week, told.by_week, _next_week
    elif span <= 731:
        words, periods, after = month_words, told.by_month, _next_month
    else:
        words, periods, after = _year, told.by_year, _next_year
    if not periods:
        return Figure("", ())
    there = {each.first: each for each in periods}
    first, steps = periods[0].first, []
    while first <= told.last:
        steps.append(first)
        first = after(first)
    longest = max(each.sum.seconds for each in periods)
    bars = tuple(_period(words(step), there.get(step), longest) for step in steps)
    return Figure(_found(len(periods), len(steps), after), bars if len(bars) > 1 else ())


def by_category(told: Statistics) -> Figure:
    """Minutes of each category."""
    words = {name: tr(each) for name, each in CATEGORIES.items()}
    words |= {AWAY: tr(AWAY_WORDS), OTHER: tr("Other")}
    rows = [(words.get(name, name), each) for name, each in told.by_category]
    finding = tr("What kind of practice it was")
    # “Most of it was something else” would say nothing.
    enough = told.total.sittings >= ENOUGH and rows and told.by_category[0][0] != OTHER
    if enough and 2 * rows[0][1].seconds > told.total.seconds:
        finding = tr("Most of the minutes: {kind}", kind=rows[0][0])
    return Figure(finding, _kinds(rows))


def by_technique(told: Statistics, steady: str = "") -> Figure:
    """Minutes of each technique; the shorter ones are put together."""
    rows = list(told.by_technique)
    finding = tr("What you practised")
    clear = len(rows) > 1 and rows[0][1].seconds > rows[1][1].seconds
    if told.total.sittings >= ENOUGH and clear and rows[0][0] != steady:
        finding = tr("The most minutes: {kind}", kind=rows[0][0])
    if len(rows) > KINDS + 1:
        rest = rows[KINDS:]
        together = sum((each for _, each in rest), Sum())
        words = plural("{n} other", "{n} others", len(rest))
        rows = [*rows[:KINDS], (words, together)]
    return Figure(finding, _kinds(rows))


def by_part(told: Statistics) -> Figure:
    """Sittings by the time of day at which they began."""
    known = sum(each.sittings for _, each in told.by_part)
    if not known:
        return Figure("", ())
    name, top = max(told.by_part, key=lambda row: row[1].sittings)
    finding = tr("At different times of the day")
    if known >= ENOUGH and 2 * top.sittings > known:
        finding = tr(MOST[name])
    without = told.total.sittings - known
    note = plural(
        "{n} sitting is not here: nobody noted its hour.",
        "{n} sittings are not here: nobody noted their hour.",
        without,
    )
    bars = tuple(
        Bar(
            tr(PARTS[part]),
            str(each.sittings) if each.sittings else "",
            each.sittings / top.sittings,
            f"{tr(PARTS[part])}: {_sittings(each)}",
        )
        for part, each in told.by_part
    )
    return Figure(finding, bars, note if without else "")


def _found(practised: int, steps: int, after: Callable[[date], date]) -> str:
    """In how many of the weeks, months or years there was practice."""
    if after is _next_week:
        return plural(
            "Practice in {of} of {n} week", "Practice in {of} of {n} weeks", steps, of=practised
        )
    if after is _next_month:
        return plural(
            "Practice in {of} of {n} month", "Practice in {of} of {n} months", steps, of=practised
        )
    return plural(
        "Practice in {of} of {n} year", "Practice in {of} of {n} years", steps, of=practised
    )


def _period(name: str, of: Period | None, longest: float) -> Bar:
    """One period; one without practice is a gap."""
    if of is None:
        none = tr("no practice")
        return Bar(name, "", 0.0, f"{name}: {none}")
    said = f"{days(of.days)}, {practised_words(of.sum.seconds, of.sum.sittings)}"
    share = of.sum.seconds / longest if longest else 0.0
    return Bar(name, length_words(of.sum.seconds), share, f"{name}: {said}")


def _kinds(rows: Iterable[tuple[str, Sum]]) -> tuple[Bar, ...]:
    """The kinds with their lengths; a single one compares nothing."""
    there = list(rows)
    longest = max((each.seconds for _, each in there), default=0.0)
    if len(there) < 2:
        return ()
    return tuple(
        Bar(
            name,
            length_words(each.seconds),
            each.seconds / longest if longest else 0.0,
            f"{name}: {practised_words(each.seconds, each.sittings)}",
        )
        for name, each in there
    )


def _sittings(of: Sum) -> str:
    return plural("{n} sitting", "{n} sittings", of.sittings)


def _week(first: date) -> str:
    return tr("From {day}", day=short_day(first))


def _year(first: date) -> str:
    return str(first.year)


def _next_week(first: date) -> date:
    return first + timedelta(days=7)


def _next_month(first: date) -> date:
    return end_of_month(first) + timedelta(days=1)


def _next_year(first: date) -> date:
    return date(first.year + 1, 1, 1)
