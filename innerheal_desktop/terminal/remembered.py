"""Commands about what is remembered: `log` and `streak`."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from innerheal_desktop.home import Home
from innerheal_desktop.practice.backing import EVERY, Backing
from innerheal_desktop.practice.backups import listed
from innerheal_desktop.practice.changing import NO_TIME, deleted_lately, local
from innerheal_desktop.practice.earlier import Streak, streak_at
from innerheal_desktop.practice.log import PracticeLog
from innerheal_desktop.practice.records import SessionRecord
from innerheal_desktop.practice.versions import rest_days, title_of
from innerheal_desktop.practice.why import WhyDay, going_on
from innerheal_desktop.practice.wording import before_words, standing
from innerheal_desktop.practice.zone import this_zone
from innerheal_desktop.session.layout import spoken_length
from innerheal_desktop.terminal.records import DEEDS, PATIENCE, short_ids
from innerheal_desktop.tongue import mark, plural, tr

# More than a person deletes in 30 days.
EVERYTHING = 1_000_000
# So many days of a long time without practice are told one by one, and its last.
GAP = 4
OUTCOMES = {
    "completed": "",
    "ended_early": mark("ended early"),
    "interrupted": mark("interrupted"),
}


def log(home: Home, asked: argparse.Namespace) -> int:
    """Print the records, oldest first; or do with them what `asked.deed` names.

    Keeps or lets go what a crash cut off, when asked to.
    """
    if asked.deed is not None:
        return _do(home, asked)
    settling = asked.keep or asked.let_go
    with home.open_log(reading=not settling) as practice:
        for left in practice.unfinished() if settling else ():
            (practice.keep if asked.keep else practice.discard)(left).result(PATIENCE)
        for line in cut_off(practice):
            print(line, file=sys.stderr)
        records = _deleted(practice) if asked.deleted else practice.records(asked.since)
    shown = short_ids(record.id for record in records) if asked.ids or asked.deleted else {}
    for record in records:
        if asked.json:
            print(json.dumps(record.as_json(), ensure_ascii=False))
        else:
            print(f"{shown[record.id]}  {_line(record)}" if shown else _line(record))
    if not records and not asked.json:
        nothing = tr("Nothing was deleted in the last 30 days.")
        print(nothing if asked.deleted else tr("Nothing is written here yet."))
    return 0


def _do(home: Home, asked: argparse.Namespace) -> int:
    with home.open_log(reading=asked.deed == "history") as practice:
        DEEDS[asked.deed](practice, asked)
        if asked.deed != "history":
            _look_after(home, practice)
    return 0


def _look_after(home: Home, practice: PracticeLog) -> None:
    """A backup where the last one is half an hour old: a script may write line after line."""
    newest = next(iter(listed(home.folder)), None)
    if newest and abs((home.clock.now() - newest.made).total_seconds()) < EVERY:
        return
    backing = Backing(practice, home.clock)
    backing.tick()
    backing.close()
    if backing.trouble is not None:
        print(backing.trouble, file=sys.stderr)


def _deleted(practice: PracticeLog) -> list[SessionRecord]:
    return [each.record for each in reversed(deleted_lately(practice, EVERYTHING))]


def streak(home: Home, asked: argparse.Namespace) -> int:
    """Print the streak; with `--why` the days it is made of, and what would change it.

    With `--before N` they are the days of an earlier one.
    """
    back = asked.before
    with home.open_log(reading=True) as practice:
        rhythm, goals = practice.rhythm(asked.goal, asked.today), practice.asked(asked.goal)
        one = streak_at(practice.practice(), goals, rhythm.today, back) if back else None
        span = (one.begin, one.end) if one else None
        asks = (asked.why and not back) or one is not None
        why = practice.why(asked.goal, asked.today, span) if asks else None
        then = going_on(practice.practice(), goals, rhythm.today)
    if asked.json:
        shape = rhythm.as_json(why if asks else () if back else None)
        print(json.dumps(shape | ({"next": then} if asked.why else {}), ensure_ascii=False))
        return 0
    print(_of_one(one, rhythm.today) if back else standing(rhythm))
    for line in _days(why or ()):
        print(f"  {line}")
    if asked.why and not back:
        print(then)
    return 0


def _days(why: Iterable[WhyDay]) -> Iterator[str]:
    """A line for each day; of a long time without practice, its first days and its last."""
    for counted, run in groupby(why, lambda day: day.counted):
        days = list(run)
        lines = [f"{day.date.isoformat()} {'●' if counted else '·'} {day.reason}" for day in days]
        if counted or len(lines) <= GAP + 2:
            yield from lines
            continue
        between = len(lines) - GAP - 1
        yield from lines[:GAP]
        yield f"{'…':10}   " + plural("{n} more day like it", "{n} more days like it", between)
        yield lines[-1]


def _of_one(one: Streak | None, today: date) -> str:
    """The title of a streak that is over."""
    if one is None:
        return tr("There were not so many streaks before this one.")
    return before_words(one.days, one.first, one.last, today, this_zone(), back=one.back)


def cut_off(practice: PracticeLog) -> list[str]:
    """A line for each sitting that a crash cut off and nobody has kept or let go yet."""
    return [
        tr(
            "Your sitting of {time} stopped after {length}."
            " “innerheal log --keep” keeps it, “innerheal log --let-go” lets it go.",
            time=f"{local(left.record):%H:%M}",
            length=spoken_length(left.record.seconds),
        )
        for left in practice.unfinished()
    ]


def _line(record: SessionRecord) -> str:
    """A record as a line: when, what, how long, and how it ended where that is not its end."""
    here = local(record)
    untold = NO_TIME in record.marks or record.kind == "pause"
    begun = f"{here:%Y-%m-%d}   –  " if untold else f"{here:%Y-%m-%d %H:%M}"
    parts = [begun, title_of(record)]
    if record.kind == "pause":
        parts.append(rest_days(record))
    if record.seconds:
        parts.append(spoken_length(record.seconds))
    outcome = OUTCOMES[record.outcome]
    return "  ".join([*parts, f"({tr(outcome)})"] if outcome else parts)
