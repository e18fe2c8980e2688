"""The words of `log` and `streak`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands, day


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    log = commands.add_parser("log", parents=[common], help="the sittings that are remembered")
    log.add_argument("--since", type=day, metavar="DATE", help="from this practice date on")
    log.add_argument("--json", action="store_true", help="one JSON object a line")
    left = log.add_mutually_exclusive_group()
    left.add_argument("--keep", action="store_true", help="keep what a crash cut off")
    left.add_argument("--let-go", action="store_true", help="forget what a crash cut off")
    streak = commands.add_parser("streak", parents=[common], help="the streak, and why it is so")
    streak.add_argument("--why", action="store_true", help="day by day")
    streak.add_argument("--today", type=day, metavar="DATE", help="as it was or will be on DATE")
    streak.add_argument("--goal", type=int, choices=range(2, 8), help="days of practice a week")
    streak.add_argument("--json", action="store_true", help="for other programs")
