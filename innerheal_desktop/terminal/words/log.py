"""The words of `log` and `streak`."""

from __future__ import annotations

import argparse
from datetime import time

from innerheal_desktop.terminal.words.family import Commands, day, near_day

# What is said of an id, wherever one is typed.
ID = "its id, or the beginning of it (`log --ids` shows them)"
A_DAY = 1440.0


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    log = commands.add_parser("log", parents=[common], help="the sittings that are remembered")
    log.add_argument("--since", type=day, metavar="DATE", help="from this practice date on")
    log.add_argument("--json", action="store_true", help="one JSON object a line")
    log.add_argument("--ids", action="store_true", help="with the id of each, to type it")
    log.add_argument("--deleted", action="store_true", help="what was deleted in the last 30 days")
    left = log.add_mutually_exclusive_group()
    left.add_argument("--keep", action="store_true", help="keep what a crash cut off")
    left.add_argument("--let-go", action="store_true", help="forget what a crash cut off")
    _deeds(log)
    streak = commands.add_parser("streak", parents=[common], help="the streak, and why it is so")
    streak.add_argument("--why", action="store_true", help="day by day")
    streak.add_argument(
        "--before", type=int, default=0, metavar="N", help="the days of the Nth streak before it"
    )
    streak.add_argument("--today", type=day, metavar="DATE", help="as it was or will be on DATE")
    streak.add_argument("--goal", type=int, choices=range(2, 8), help="days of practice a week")
    streak.add_argument("--json", action="store_true", help="for other programs")


def _deeds(log: argparse.ArgumentParser) -> None:
    """What can be done with the records; without one of these they are listed."""
    # Given before the deed, it must not be wiped by the deed's own default.
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data", metavar="DIR", help="keep this person's files in DIR")
    deeds = log.add_subparsers(dest="deed", metavar="DEED", title="what can be done with them")

    def deed(name: str, help: str) -> argparse.ArgumentParser:
        return deeds.add_parser(name, parents=[common], help=help)

    by_hand = deed("add", "I practised away from the computer")
    by_hand.add_argument(
        "--day", type=near_day, metavar="DATE", help="today (default), yesterday, or 7 days back"
    )
    _fields(by_hand)
    edit = deed("edit", "change a record; what it was stays in its history")
    edit.add_argument("id", metavar="ID", help=ID)
    edit.add_argument("--day", type=day, metavar="DATE", help="the day it began")
    edit.add_argument("--time", type=_wall, metavar="HH:MM", help="when it began, by its own zone")
    edit.add_argument("--until", type=day, metavar="DATE", help="the last day of a rest")
    _fields(edit)
    for name, words in (
        ("delete", "delete a record; it can be brought back"),
        ("restore", "bring a deleted record back"),
        ("history", "what became of a record"),
    ):
        deed(name, words).add_argument("id", metavar="ID", help=ID)
    pause = deed("pause", "rest for a while: the days are invisible to the streak")
    pause.add_argument(
        "--from",
        type=near_day,
        dest="first",
        metavar="DATE",
        help="today (default), yesterday, or 7 days back",
    )
    pause.add_argument("--until", type=day, metavar="DATE", help="the last day; open without it")
    deed("resume", "end the rest with yesterday")


def _fields(deed: argparse.ArgumentParser) -> None:
    deed.add_argument("--minutes", type=_minutes, metavar="N", help="how long (0.5 is 30 s)")
    deed.add_argument("--title", metavar="T", help="what it was")
    deed.add_argument("--note", metavar="N", help="a line to keep with it")


def _minutes(text: str) -> float:
    try:
        minutes = float(text.replace(",", "."))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of minutes") from None
    if not 0 <= minutes <= A_DAY:
        raise argparse.ArgumentTypeError("minutes are 0 to 1440, a whole day")
    return minutes


def _wall(text: str) -> time:
    """A time of day as one types it."""
    try:
        hours, minutes = text.split(":")
        return time(int(hours), int(minutes))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a time such as 18:30") from None
