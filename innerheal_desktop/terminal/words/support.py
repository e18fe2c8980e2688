"""The words of `support`."""

from __future__ import annotations

import argparse

from innerheal_desktop.terminal.words.family import Commands


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Let it be typed."""
    support = commands.add_parser(
        "support", parents=[common], help="emergency number, crisis lines, and your people"
    )
    support.add_argument(
        "--country", default="", metavar="XX", help="its code, such as DE, or its name"
    )
    support.add_argument("--json", action="store_true", help="for other programs")
