"""The words of `stats`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands, day


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    stats = commands.add_parser("stats", parents=[common], help="what was practised, added up")
    stats.add_argument("--since", type=day, metavar="DATE", help="from this practice date on")
    stats.add_argument("--until", type=day, metavar="DATE", help="up to this practice date")
    stats.add_argument("--json", action="store_true", help="for other programs")
