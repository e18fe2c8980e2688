"""The words of `prepare`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands
from innerheal_desktop.terminal.words.sitting import SESSION


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let these be typed."""
    prepare = commands.add_parser(
        "prepare", parents=[common], help="let a voice of this computer speak a session ahead"
    )
    prepare.add_argument("session", metavar="FILE", help=SESSION)
    prepare.add_argument(
        "--model", default="", metavar="DIR", help="the folder of the natural voice, this once"
    )
    prepare.add_argument("--json", action="store_true", help="for other programs")
