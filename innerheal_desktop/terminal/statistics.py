"""The command `stats`: what was practised, added up; and what the check-ins say of it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from innerheal_desktop.home import Home
from innerheal_desktop.practice import store
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.pairs import ENOUGH, MEANING, pairs_json
from innerheal_desktop.practice.seasons import month_words
from innerheal_desktop.practice.statistics import (
    Kinds,
    Period,
    Statistics,
    kinds_of,
    statistics,
)
from innerheal_desktop.practice.sums import AWAY, AWAY_WORDS, Sum
from innerheal_desktop.practice.weekday import this_first_weekday
from innerheal_desktop.practice.wording import date_words, days, length_words
from innerheal_desktop.tongue import mark, plural, tr

# How many of the newest days, weeks and months a person is told; programs are given all of them.
DAYS, WEEKS, MONTHS = 7, 8, 12
# More than anybody has rated, so that all are read.
EVERY = 1_000_000
PARTS = {
    "morning": mark("Morning, 4 to 12"),
    "afternoon": mark("Afternoon, 12 to 18"),
    "evening": mark("Evening, 18 to 22"),
    "night": mark("Night, 22 to 4"),
}
Row = tuple[str, ...]


def stats(home: Home, asked: argparse.Namespace) -> int:
    """Print the sums of a span; all of the log when none is asked for."""
    kinds = kinds_of(home.library.entries())
    with home.open_log(reading=True) as log:
        told = statistics(log, kinds, asked.since, asked.until, this_first_weekday())
        check_ins = _check_ins(log, kinds, told)
    if asked.json:
        print(json.dumps(told.as_json() | {"check_ins": check_ins}, ensure_ascii=False))
        return 0
    if not told.total.sittings:
        print(tr("Nothing is written here for this time."))
        return 0
    since, until = date_words(told.first), date_words(told.last)
    print(tr("{since} to {until}", since=since, until=until))
    parts = (days(told.days), _sittings(told.total), length_words(told.total.seconds))
    print(" · ".join(parts))
    _print(_tables(told))
    for line in _told(check_ins):
        print(line)
    return 0


def _check_ins(log: PracticeLog, kinds: Kinds, told: Statistics) -> dict[str, Any]:
    rated = log.read(partial(store.rated, many=EVERY))
    here = (each for each in rated if told.first <= each.practice_date <= told.last)
    return pairs_json(here, {name: category for name, (category, _) in kinds.items()})


def _tables(told: Statistics) -> list[tuple[str, list[Row]]]:
    """Heading and rows of each table, the newest period first; none without rows."""
    periods = (
        (tr("By year"), told.by_year, lambda day: str(day.year), None),
        (tr("By month"), told.by_month, month_words, MONTHS),
        (tr("By week"), told.by_week, _week, WEEKS),
    )
    tables = [
        (heading, [_period(words(each.first), each) for each in list(reversed(row))[:most]])
        for heading, row, words, most in periods
    ]
    newest = list(reversed(told.by_day))[:DAYS]
    sums = [(date_words(day.first), *_sum(day.sum)) for day in newest]
    tables.append((tr("By day"), sums))
    for heading, kinds, names in (
        (tr("By category"), told.by_category, {AWAY: AWAY_WORDS}),
        (tr("By technique"), told.by_technique, {}),
        (tr("By time of day"), told.by_part, PARTS),
    ):
        tables.append((heading, _kinds(kinds, names)))
    return [(heading, rows) for heading, rows in tables if rows]


def _week(first: date) -> str:
    return tr("From {day}", day=date_words(first))


def _period(words: str, period: Period) -> Row:
    return (words, days(period.days), *_sum(period.sum))


def _kinds(rows: Iterable[tuple[str, Sum]], names: Mapping[str, str]) -> list[Row]:
    return [
        (tr(names[name]) if name in names else name, *_sum(each))
        for name, each in rows
        if each.sittings
    ]


def _sum(of: Sum) -> Row:
    return (_sittings(of), length_words(of.seconds))


def _sittings(of: Sum) -> str:
    return plural("{n} sitting", "{n} sittings", of.sittings)


def _print(tables: Sequence[tuple[str, list[Row]]]) -> None:
    """Each under its heading, in columns; set by rich where somebody looks on."""
    if sys.stdout.isatty():
        _print_rich(tables)
        return
    for heading, rows in tables:
        print(f"\n{heading}")
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for first, *rest in rows:
            numbers = (cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))
            print("  ".join((first.ljust(widths[0]), *numbers)))


def _print_rich(tables: Sequence[tuple[str, list[Row]]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    for heading, rows in tables:
        table = Table.grid(padding=(0, 2))
        for column in range(len(rows[0]) if rows else 0):
            table.add_column(justify="right" if column else "left")
        for row in rows:
            table.add_row(*map(Text, row))
        console.print()
        console.print(Text(heading, style="bold"))
        console.print(table)


def _told(check_ins: Mapping[str, Any]) -> list[str]:
    """What may honestly be said of the ratings before and after; nothing where there are none."""
    many = check_ins["pairs"]
    if not many:
        return []
    heading = ["", tr("Before and after")]
    every = next(row for row in check_ins["kinds"] if row["by"] == "all")
    last = every.get("valence", {}).get("last")
    if last is None:
        few = plural(
            "{n} sitting has a rating before and after. From {enough} on they are counted here.",
            "{n} sittings have a rating before and after. From {enough} on they are counted here.",
            many,
            enough=ENOUGH,
        )
        return [*heading, few]
    counted = tr(
        "Of the last {of}: more pleasant after {more}, about the same after {same},"
        " less after {less}.",
        of=last["of"],
        more=last["more"],
        same=last["same"],
        less=last["less"],
    )
    return [*heading, counted, *(tr(line) for line in MEANING)]
